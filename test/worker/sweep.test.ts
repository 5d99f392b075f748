/** When a sweep ends: once nothing is due any more, or nothing moves. */
import { setTimeout as sleep } from 'node:timers/promises';
import { postponeHost } from '@footing/store';
import type { Worker } from '@footing/worker';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sweep } from '../../services/worker/src/sweep.ts';
import { scheduleLinks } from '../database/schedule-links.ts';
import { seedLinks } from '../database/seed-links.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

let store: TestDatabase;

beforeEach(async () => {
  store = await createTestDatabase();
  await seedLinks(
    store.database,
    [1, 2, 3, 4, 5].map((n) => `https://one.example.org/${n}`),
  );
});

afterEach(() => store.drop());

const never = new AbortController().signal;
/** A worker that checks nothing itself. */
const idle: Pick<Worker, 'plan' | 'now'> = { plan: async () => undefined, now: () => new Date() };
const run = (stallMs: number, signal = never) => sweep(store.database, idle, stallMs, signal);

async function checked(url: string): Promise<void> {
  await scheduleLinks(store.database, `next_check_at = now() + interval '1 day'`, "url LIKE '%' || $1", [
    url,
  ]);
}

test('a sweep rejects, telling what is left, once nothing has been checked for its time', async () => {
  const before = performance.now();
  await expect(run(1_000)).rejects.toThrow('5 links are due and none has been checked for 1 s');
  expect(performance.now() - before).toBeGreaterThan(1_000);
});

test('a sweep goes on for as long as anybody checks links, and ends with the last one', async () => {
  const swept = run(4_000);
  let isOver = false;
  swept.then(
    () => {
      isOver = true;
    },
    () => undefined,
  );
  for (const number of [1, 2, 3, 4]) {
    await sleep(1_300);
    await checked(`/${number}`);
  }
  await sleep(1_000);
  expect(isOver).toBe(false);
  await checked('/5');
  await swept;
}, 60_000);

test('a sweep does not wait for a host that is left alone', async () => {
  const { rows } = await store.database.pool.query<{ id: string }>('SELECT id FROM hosts');
  await postponeHost(store.database, rows[0]?.id ?? '', new Date(Date.now() + 3_600_000));
  await run(60_000);
});

test('a sweep that looks for what is left counts no links', async () => {
  const statements: string[] = [];
  const { pool } = store.database;
  const stopping = new AbortController();
  setTimeout(() => stopping.abort(), 1_500);
  pool.on('acquire', (client) => {
    const { query } = client;
    client.query = ((...given: Parameters<typeof query>) => {
      const [statement] = given as unknown[];
      statements.push(typeof statement === 'string' ? statement : (statement as { text: string }).text);
      return query.apply(client, given);
    }) as typeof query;
  });
  await run(60_000, stopping.signal);
  expect(statements.length).toBeGreaterThan(2);
  expect(statements.filter((statement) => statement.includes('"links"'))).toEqual([]);
});
