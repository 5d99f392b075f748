/** Hosts over HTTP: how their links stand, what is due, and how the list is filtered and paged. */
import { buildServer } from '@footing/api';
import type { Host } from '@footing/model';
import { createLogger } from '@footing/telemetry';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scheduleLinks } from '../database/schedule-links.ts';
import { seedLinks } from '../database/seed-links.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

let store: TestDatabase;
let app: Awaited<ReturnType<typeof buildServer>>;

const SINCE = '2026-02-01T00:00:00.000Z';
const LATER = '2099-01-01T00:00:00.000Z';
const CHECKED = '2026-02-02T00:00:00.000Z';

beforeAll(async () => {
  store = await createTestDatabase();
  await seedLinks(store.database, [
    'https://a.example.org/1',
    'https://a.example.org/2',
    'https://a.example.org/3',
    'https://b_c.example.org/1',
    'https://bxc.example.org:8443/1',
    'https://d.example.net/1',
  ]);
  const { pool } = store.database;
  await pool.query(
    `UPDATE links SET state = CASE WHEN url = 'https://a.example.org/2' THEN 'broken' ELSE 'alive' END`,
  );
  await scheduleLinks(store.database, `next_check_at = now() + interval '1 day'`);
  await scheduleLinks(store.database, 'next_check_at = $1', `url = 'https://a.example.org/2'`, [CHECKED]);
  await pool.query(`UPDATE hosts SET last_checked_at = $1 WHERE name = 'a.example.org'`, [CHECKED]);
  await pool.query(`UPDATE hosts SET outage_since = $1 WHERE name = 'd.example.net'`, [SINCE]);
  await pool.query(`INSERT INTO hosts (id, name) VALUES (gen_random_uuid(), 'without-links.example.org')`);
  app = await buildServer(store.database, createLogger('api', { level: 'silent', format: 'json' }));
});

afterAll(async () => {
  await app.close();
  await store.drop();
});

async function get(url: string) {
  const response = await app.inject(url);
  return { status: response.statusCode, body: response.json(), link: response.headers['link'] };
}

async function namesOf(query: string): Promise<string[]> {
  const { status, body } = await get(`/v1/hosts?${query}`);
  expect(status).toBe(200);
  return body.items.map(({ name }: Host) => name.replace(/\.example\.\w+/, ''));
}

test('a host tells how its links stand, how many are due, and when they were and will be checked', async () => {
  const { body } = await get('/v1/hosts/a.example.org');
  expect(body).toMatchObject({
    name: 'a.example.org',
    total: 3,
    states: { alive: 2, broken: 1, suspect: 0 },
    due: 1,
    nextCheckAt: CHECKED,
    lastCheckedAt: CHECKED,
    outageSince: null,
  });
  expect((await get('/v1/hosts?q=a.example')).body.items).toEqual([body]);
});

test('a host that is left alone says until when, and why, and has nothing due', async () => {
  await store.database.pool.query(
    `UPDATE hosts SET postponed_until = $1, set_aside_until = $1, day_began_at = now(), checks_that_day = 7 WHERE name = 'a.example.org'`,
    [LATER],
  );
  const { body } = await get('/v1/hosts/a.example.org');
  expect(body).toMatchObject({
    due: 0,
    nextCheckAt: LATER,
    postponedUntil: LATER,
    setAsideUntil: LATER,
    checksThatDay: 7,
  });
  await store.database.pool.query(
    `UPDATE hosts SET postponed_until = NULL, set_aside_until = NULL WHERE name = 'a.example.org'`,
  );
});

test('a host tells at which pace it was last crawled, and nothing before it was', async () => {
  expect((await get('/v1/hosts/d.example.net')).body.crawlDelayMs).toBeNull();
  await store.database.pool.query(`UPDATE hosts SET crawl_delay_ms = 7000 WHERE name = 'd.example.net'`);
  expect((await get('/v1/hosts/d.example.net')).body.crawlDelayMs).toBe(7_000);
  expect((await get('/v1/hosts?q=d.example.net')).body.items[0].crawlDelayMs).toBe(7_000);
});

test('a host without links has nothing due and no times', async () => {
  const { body } = await get('/v1/hosts/without-links.example.org');
  expect(body).toMatchObject({ total: 0, due: 0, nextCheckAt: null, lastCheckedAt: null });
});

test('a host is found by its name in any case, with its port', async () => {
  expect((await get('/v1/hosts/bxc.example.org:8443')).body.total).toBe(1);
  expect((await get('/v1/hosts/A.Example.Org')).body.total).toBe(3);
  const { status, body } = await get('/v1/hosts/bxc.example.org');
  expect({ status, type: body.type }).toEqual({ status: 404, type: '/problems/not-found' });
});

test.each([
  ['', ['a', 'b_c', 'bxc:8443', 'd', 'without-links']],
  ['outage=true', ['d']],
  ['outage=false', ['a', 'b_c', 'bxc:8443', 'without-links']],
  ['state=broken', ['a']],
  ['state=broken&state=alive', ['a', 'b_c', 'bxc:8443', 'd']],
  ['state=suspect', []],
  ['q=EXAMPLE.net', ['d']],
  ['q=b_c', ['b_c']],
  ['q=%25', []],
  ['q=example.org&state=alive&outage=false', ['a', 'b_c', 'bxc:8443']],
])('the list filtered by "%s" has the hosts that meet it, by name', async (query, names) => {
  expect(await namesOf(query)).toEqual(names);
  expect((await get(`/v1/hosts?${query}&count=true`)).body.total).toBe(names.length);
});

test.each([
  ['', ['a', 'b_c', 'bxc:8443', 'd']],
  ['&q=example.org', ['a', 'b_c', 'bxc:8443']],
  ['&outage=true', ['d']],
])('sorted by need%s: most unwell links, then most links, then the name', async (query, names) => {
  expect(await namesOf(`sort=-unwell${query}`)).toEqual(names);
  expect((await get(`/v1/hosts?sort=-unwell&count=true${query}`)).body.total).toBe(names.length);
  const paged: string[] = [];
  let next: string | undefined = `/v1/hosts?sort=-unwell&limit=1${query}`;
  while (next !== undefined) {
    const { body, link }: Awaited<ReturnType<typeof get>> = await get(next);
    paged.push(...body.items.map(({ name }: Host) => name.replace(/\.example\.\w+/, '')));
    next = /<([^>]+)>; rel="next"/.exec(String(link))?.[1];
  }
  expect(paged).toEqual(names);
});

test('the list comes in pages that neither repeat nor miss, also where hosts come meanwhile', async () => {
  const names: string[] = [];
  let next: string | undefined = '/v1/hosts?limit=2';
  for (let page = 0; next !== undefined; page += 1) {
    const { body, link }: Awaited<ReturnType<typeof get>> = await get(next);
    names.push(...body.items.map(({ name }: Host) => name));
    next = /<([^>]+)>; rel="next"/.exec(String(link))?.[1];
    if (page === 0)
      await store.database.pool.query(
        `INSERT INTO hosts (id, name) VALUES (gen_random_uuid(), '0.example.org')`,
      );
  }
  expect(names).toHaveLength(5);
  expect(new Set(names).size).toBe(5);
  await store.database.pool.query(`DELETE FROM hosts WHERE name = '0.example.org'`);
});

test.each([
  ['/v1/hosts?cursor=WzFd', 'invalid-cursor'],
  ['/v1/hosts?sort=-unwell&cursor=WyJhIl0', 'invalid-cursor'],
  ['/v1/hosts?state=dead', 'invalid-request'],
  ['/v1/hosts?q=', 'invalid-request'],
  [`/v1/hosts/${'a'.repeat(261)}`, 'invalid-request'],
])('%s is refused', async (url, type) => {
  const { status, body } = await get(url);
  expect({ status, type: body.type }).toEqual({ status: 400, type: `/problems/${type}` });
});
