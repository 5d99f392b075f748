/** Which crawls count as the death of their worker. */
import { dueHosts, openDatabase } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { expect, test } from 'vitest';
import { DatabaseClock } from '../../services/worker/src/database-clock.ts';
import { inTurn } from '../../services/worker/src/host-turn.ts';
import { seedLinks } from '../database/seed-links.ts';
import { startProxy } from '../database/silent-proxy.ts';
import { createTestDatabase } from '../database/test-database.ts';

test('a crawl that the loss of the database ended does not, once the database is back', async () => {
  const store = await createTestDatabase();
  const proxy = await startProxy(store.url);
  const database = await openDatabase(proxy.url, { statementTimeoutMs: 500 });
  const unended = async (): Promise<number> => {
    const { rows } = await store.database.pool.query('SELECT unended_crawls AS crawls FROM hosts');
    return rows[0].crawls;
  };
  try {
    await seedLinks(store.database, ['https://one.example.org/']);
    const [host] = await dueHosts(store.database, new Date(), 1);
    const clock = new DatabaseClock(database);
    const logger = createLogger('worker', { level: 'silent', format: 'json' });
    const turn = inTurn(
      { database, clock, logger, sliceMs: 60_000, delayMs: 0 },
      host?.hostId ?? '',
      new AbortController().signal,
      async () => {
        expect(await unended()).toBe(1);
        proxy.swallow(true);
        proxy.silence();
        return 0;
      },
    );
    await expect(turn).rejects.toThrow();
    expect(await unended()).toBe(1);
    proxy.swallow(false);
    await expect.poll(unended, { timeout: 30_000 }).toBe(0);
  } finally {
    database.breakOff();
    await proxy.close();
    await store.drop();
  }
});
