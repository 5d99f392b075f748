/** Whoever makes and sends deliveries may be killed before any of its statements: nothing is lost, and ids stay the same. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seedLinks } from '../database/seed-links.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { readAll, setState } from '../incidents/set-links.ts';
import { subscribe, toldTo } from './subscribe.ts';

const HOSTS = ['one', 'two', 'three'];

let store: TestDatabase;

beforeEach(async () => {
  store = await createTestDatabase();
});

afterEach(() => store.drop());

test('a process that is killed before any of its statements loses nothing and makes nothing twice', {
  timeout: 300_000,
}, async () => {
  const { database, url } = store;
  await seedLinks(
    database,
    HOSTS.map((host) => `https://${host}.example.org/`),
  );
  await setState(database, '%', 'alive');
  await subscribe(database, 'first');
  await subscribe(database, 'second');
  for (const host of HOSTS) await setState(database, `https://${host}.example.org/`, 'broken');
  await readAll(database);
  const sent: string[] = [];
  let deaths = 0;
  for (let isKilled = true; isKilled; ) {
    const child = fork(path.join(import.meta.dirname, 'notifying-process.ts'), [url, String(deaths + 1)]);
    child.on('message', (id) => sent.push(String(id)));
    const [, signal] = await once(child, 'close');
    isKilled = signal === 'SIGKILL';
    if (isKilled) deaths += 1;
    else expect(child.exitCode).toBe(0);
  }
  expect(deaths).toBeGreaterThan(20);
  for (const name of ['first', 'second'])
    expect((await toldTo(database, name)).sort()).toEqual(
      HOSTS.map((host) => `broken ${host}.example.org/`).sort(),
    );
  const { rows } = await database.pool.query<{ id: string; state: string }>(
    'SELECT id, state FROM deliveries',
  );
  expect(rows.map(({ state }) => state)).toEqual(rows.map(() => 'delivered'));
  expect(new Set(sent)).toEqual(new Set(rows.map(({ id }) => id)));
});
