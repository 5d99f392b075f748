/** How the evidence of the records stands, now and over time. */
import { buildServer } from '@footing/api';
import { readCorpus } from '@footing/corpus';
import type { EvidenceReport } from '@footing/model';
import { loadCorpus } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

let store: TestDatabase;
let app: Awaited<ReturnType<typeof buildServer>>;

beforeAll(async () => {
  store = await createTestDatabase();
  app = await buildServer(store.database, createLogger('api', { level: 'silent', format: 'json' }));
  await loadCorpus(store.database, await readCorpus());
  await asIfAt('2025-05-01T00:00:00Z');
  await store.database.pool.query(`UPDATE records SET created_at = '2025-05-01T00:00:00Z'`);
  await becomes('alive', '2025-05-03T10:00:00Z');
  await becomes('broken', '2025-05-10T23:59:59.999Z');
  await becomes('alive', '2025-05-20T00:00:00Z');
  await becomes('broken', new Date().toISOString());
});

afterAll(async () => {
  await app.close();
  await store.drop();
});

/** Dates what has just been told. */
async function asIfAt(instant: string): Promise<void> {
  await store.database.pool.query(`UPDATE changes SET at = $1 WHERE at > now() - interval '1 minute'`, [
    instant,
  ]);
}

/** Every link of one host is found so, at an instant. */
async function becomes(state: string, instant: string): Promise<void> {
  await store.database.pool.query(
    `UPDATE links SET state = $1 WHERE host_id = (SELECT id FROM hosts WHERE name = 'www.belta.by')`,
    [state],
  );
  await asIfAt(instant);
}

async function report(query = ''): Promise<EvidenceReport> {
  const { statusCode, body } = await app.inject(`/v1/reports/evidence-health${query}`);
  expect({ query, statusCode }).toEqual({ query, statusCode: 200 });
  return JSON.parse(body);
}

/** The health of the records at an instant, by the lists. */
async function healthAt(instant: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const list of ['agreements', 'events', 'figures']) {
    const { body } = await app.inject(`/v1/${list}?facets=health&limit=1&asOf=${instant}`);
    for (const { value, count } of JSON.parse(body).facets.health)
      counts[value] = (counts[value] ?? 0) + count;
  }
  return counts;
}

const known = (health: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(health).filter(([, count]) => count > 0));

test('counts each record once, by kind and in all, as the lists do', async () => {
  const { total, health, kinds } = await report();
  const { rows } = await store.database.pool.query('SELECT count(*)::int AS records FROM records');
  expect(total).toBe(rows[0].records);
  expect(kinds.map(({ kind }) => kind)).toEqual(['agreement', 'event', 'figure']);
  expect(kinds.reduce((sum, each) => sum + each.total, 0)).toBe(total);
  expect(known(health)).toEqual(await healthAt(new Date().toISOString()));
});

test('has at the end of each day what the lists had then', async () => {
  const { series = [] } = await report('?over=days&from=2025-04-29&to=2025-05-21');
  expect(series.map(({ to }) => to)).toHaveLength(23);
  for (const { to, health } of series)
    expect({ to, health: known(health) }).toEqual({ to, health: await healthAt(`${to}T23:59:59.999Z`) });
  const lostOn = (day: string) => series.find(({ to }) => to === day)?.health['lost'];
  expect(series[0]?.total).toBe(0);
  expect([lostOn('2025-05-09'), lostOn('2025-05-20')]).toEqual([0, 0]);
  expect(lostOn('2025-05-10')).toBeGreaterThan(50);
});

test('ends with how the records stand now', async () => {
  const { series = [], total, health } = await report('?over=weeks');
  expect(series).toHaveLength(26);
  expect(series.at(-1)).toMatchObject({ total, health });
  expect(series.at(-2)?.health['lost']).toBe(0);
  expect(health['lost']).toBeGreaterThan(50);
});

test('refuses a series that cannot be', async () => {
  const { statusCode } = await app.inject('/v1/reports/evidence-health?from=2025-05-01');
  expect(statusCode).toBe(400);
});
