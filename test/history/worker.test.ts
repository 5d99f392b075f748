/** The worker keeps the history as it plans. */
import { readConfig } from '@footing/config';
import { createLogger } from '@footing/telemetry';
import { startWorker } from '@footing/worker';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scheduleLinks } from '../database/schedule-links.ts';
import { seedLinks } from '../database/seed-links.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { checkLinks } from './check-links.ts';

const DAY_MS = 86_400_000;

let store: TestDatabase;

beforeAll(async () => {
  store = await createTestDatabase();
  await seedLinks(store.database, ['https://one.example.org/1']);
  await store.database.pool.query(`UPDATE link_arrivals SET at = now() - interval '3 days'`);
  await checkLinks(store.database, new Date(Date.now() - 2 * DAY_MS).toISOString(), 'alive', 1);
  // None is due, so that nothing is asked of the network.
  await scheduleLinks(store.database, `next_check_at = now() + interval '1 day'`);
});

afterAll(() => store.drop());

test('a plan rolls up the days that are over', async () => {
  const worker = await startWorker({
    config: readConfig({ DATABASE_URL: store.url, LOG_LEVEL: 'silent' }),
    databaseUrl: store.url,
    database: store.database,
    logger: createLogger('worker', { level: 'silent', format: 'json' }),
    scheduled: false,
  });
  await worker.plan();
  await worker.stop();
  const { rows } = await store.database.pool.query(
    `SELECT sum((checks->>'alive')::int)::int AS alive, count(*)::int AS days FROM daily_rollups`,
  );
  expect(rows[0]?.alive).toBe(1);
  // Of yesterday within the first hour of a day there is none yet.
  expect([2, 3]).toContain(rows[0]?.days);
});
