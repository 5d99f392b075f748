/** A worker that stood still blames no site for it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { listLinks } from '@footing/store';
import { expect, test } from 'vitest';
import { seedLinks } from '../database/seed-links.ts';
import { createTestDatabase } from '../database/test-database.ts';
import { page } from '../linkcheck/answers.ts';
import { startFaultServer } from '../linkcheck/fault-server.ts';

const MAIN = path.resolve(import.meta.dirname, '../../services/worker/src/main.ts');
const STANDSTILL_MS = 4_000;
const LIMIT_MS = 2_000;

test('a check whose time ran out while the worker stood still is made again, not recorded', async () => {
  const store = await createTestDatabase();
  const server = await startFaultServer();
  await seedLinks(store.database, [`http://one.example.org:${server.port}/slow`]);
  const worker = spawn(process.execPath, [MAIN, '--once'], {
    env: {
      ...process.env,
      DATABASE_URL: store.url,
      LOG_LEVEL: 'silent',
      CHECK_ALLOW_ADDRESSES: '127.0.0.0/8',
      CHECK_RESOLVE: 'one.example.org=127.0.0.1',
      CHECK_ROBOTS: 'false',
      CHECK_SIBLINGS: 'false',
      CHECK_TOTAL_TIMEOUT_MS: String(LIMIT_MS),
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = once(worker, 'exit');
  try {
    let visits = 0;
    server.on('/slow', (request, response) => {
      visits += 1;
      if (visits === 1) worker.kill('SIGSTOP');
      setTimeout(() => page('Page')(request, response), 100);
    });
    await expect.poll(() => visits, { timeout: 30_000 }).toBe(1);
    await sleep(STANDSTILL_MS);
    worker.kill('SIGCONT');
    expect(await ended).toEqual([0, null]);
    expect(visits).toBe(2);
    const { items } = await listLinks(store.database, { limit: 10 });
    expect(items.map(({ state }) => state)).toEqual(['alive']);
    const { rows } = await store.database.pool.query('SELECT verdict FROM checks');
    expect(rows).toEqual([{ verdict: 'alive' }]);
  } finally {
    worker.kill('SIGKILL');
    await store.drop();
    await server.close();
  }
});
