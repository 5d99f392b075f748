/** `/metrics` of the API: what it tells, and that nobody can make it grow. */
import { connect } from 'node:net';
import { buildServer } from '@footing/api';
import { latestChange, listChanges, openDatabase, slowestLag } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scheduleLinks } from '../database/schedule-links.ts';
import { seedLinks } from '../database/seed-links.ts';
import { startProxy } from '../database/silent-proxy.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { samplesOf } from '../metrics/samples.ts';

const logger = createLogger('api', { level: 'silent', format: 'json' });

let store: TestDatabase;
let app: Awaited<ReturnType<typeof buildServer>>;

beforeAll(async () => {
  store = await createTestDatabase();
  await seedLinks(store.database, [
    'https://a.example.org/1',
    'https://a.example.org/2',
    'https://b.example.org/',
  ]);
  await scheduleLinks(
    store.database,
    `next_check_at = now() + interval '1 day'`,
    `url = 'https://b.example.org/'`,
  );
  await scheduleLinks(
    store.database,
    `next_check_at = now() - interval '1 hour'`,
    `url = 'https://a.example.org/1'`,
  );
  await store.database.pool.query(`
    UPDATE hosts SET outage_since = now(), set_aside_until = now() + interval '1 hour' WHERE name = 'b.example.org';`);
  app = await buildServer(store.database, logger);
});

afterAll(async () => {
  await app.close();
  await store.drop();
});

const scrape = async (from = app) => samplesOf((await from.inject('/metrics')).body);

test('the metrics tell what is due, since when, and how many hosts do not answer', async () => {
  const samples = await scrape();
  expect(samples).toMatchObject({
    footing_links_due: 2,
    footing_hosts_in_outage: 1,
    footing_hosts_set_aside: 1,
    footing_database_up: 1,
    footing_change_readers_waiting: 0,
    footing_change_readers_lag_changes: 0,
    footing_change_readers_lag_seconds: 0,
    footing_database_pool_max_connections: 10,
    footing_database_pool_waiting_requests: 0,
  });
  expect(samples['footing_links_oldest_due_age_seconds']).toBeGreaterThanOrEqual(3_600);
  expect(samples['footing_links_oldest_due_age_seconds']).toBeLessThan(4_200);
});

test('the metrics are text in the format of Prometheus, and kept by nobody', async () => {
  const { headers } = await app.inject('/metrics');
  expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(headers['cache-control']).toBe('no-store');
});

test('requests are counted by route and status, and whatever address is asked for adds no more routes', async () => {
  const routes = (samples: Record<string, number>) =>
    new Set(Object.keys(samples).flatMap((name) => /route="([^"]*)"/.exec(name)?.[1] ?? []));
  for (let number = 0; number < 50; number += 1) {
    await app.inject(`/v1/hosts/host-${number}.example.org`);
    await app.inject(`/nothing/${number}?q=${number}`);
  }
  await app.inject('/v1/hosts/a.example.org');
  await app.inject({ method: 'DELETE', url: '/v1/hosts/a.example.org' });
  const samples = await scrape();
  expect(samples).toMatchObject({
    'footing_http_requests_total{method="GET",route="/v1/hosts/:name",status="404"}': 50,
    'footing_http_requests_total{method="GET",route="/v1/hosts/:name",status="200"}': 1,
    'footing_http_requests_total{method="GET",route="none",status="404"}': 50,
    'footing_http_request_duration_seconds_count{route="/v1/hosts/:name"}': 51,
  });
  expect([...routes(samples)].sort()).toEqual(['/metrics', '/v1/hosts/:name', 'none']);
});

test('requests that wait for changes are counted while they wait', async () => {
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  const letGo = new AbortController();
  await fetch(`${origin}/v1/changes/stream`, { signal: letGo.signal });
  await expect.poll(async () => (await scrape())['footing_change_readers_waiting']).toBe(1);
  letGo.abort();
  await expect.poll(async () => (await scrape())['footing_change_readers_waiting']).toBe(0);
});

test('the slowest of the readers that wait tells how far it is behind the log', async () => {
  const { database } = store;
  const start = await latestChange(database);
  expect(await slowestLag(database, [])).toEqual({ changes: 0, seconds: 0 });
  expect(await slowestLag(database, [start])).toEqual({ changes: 0, seconds: 0 });
  await database.pool.query(
    `UPDATE links SET state = 'broken' WHERE url IN ('https://a.example.org/1', 'https://a.example.org/2')`,
  );
  const between = (await listChanges(database, { cursor: start, limit: 1 })).cursor;
  const behindOne = await slowestLag(database, [await latestChange(database), between]);
  expect(behindOne.changes).toBe(1);
  const lag = await slowestLag(database, [between, start]);
  expect(lag.changes).toBe(2);
  expect(lag.seconds).toBeGreaterThan(0);
  expect(lag.seconds).toBeLessThan(60);
  expect((await slowestLag(database, [start, undefined])).changes).toBeGreaterThan(2);
});

test('a stream whose client has taken what is there is not behind, and one that takes nothing is', async () => {
  const { database } = store;
  const fresh = await buildServer(database, logger);
  const { port } = new URL(await fresh.listen({ host: '127.0.0.1', port: 0 }));
  await database.pool.query(`
    INSERT INTO changes (type, subject_kind, subject_id, subject_name, before, after)
    SELECT 'link.moved', 'link', gen_random_uuid(), repeat('x', 20000), '{}', '{}' FROM generate_series(1, 2000)`);
  const stalled = connect(Number(port), '127.0.0.1').pause();
  stalled.write('GET /v1/changes/stream?since=2000-01-01T00:00:00Z HTTP/1.1\r\nhost: localhost\r\n\r\n');
  const lag = async () => (await scrape(fresh))['footing_change_readers_lag_changes'];
  // The lag is read anew every ten seconds.
  const patiently = { timeout: 40_000, interval: 500 };
  await expect.poll(lag, patiently).toBeGreaterThan(100);
  expect((await scrape(fresh))['footing_change_readers_lag_seconds']).toBeGreaterThan(0);
  // What is taken is no lag any more.
  stalled.resume();
  await expect.poll(lag, patiently).toBe(0);
  expect((await scrape(fresh))['footing_change_readers_waiting']).toBe(1);
  stalled.destroy();
  await fresh.close();
}, 120_000);

test('while the database is away the metrics answer, and say so', async () => {
  const proxy = await startProxy(store.url);
  const database = await openDatabase(proxy.url);
  const orphan = await buildServer(database, logger);
  await proxy.close();
  const samples = await scrape(orphan);
  expect(samples['footing_database_up']).toBe(0);
  expect(samples).not.toHaveProperty('footing_links_due');
  await orphan.close();
  await database.close();
});
