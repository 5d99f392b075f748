/** Incidents over HTTP: filters, what happened, what it costs, in whose words. */
import { buildServer } from '@footing/api';
import { readCorpus } from '@footing/corpus';
import type { Incident } from '@footing/model';
import { loadCorpus } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedLinks } from '../database/seed-links.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { readAll, setOutage, setState } from './set-links.ts';

let store: TestDatabase;
let app: Awaited<ReturnType<typeof buildServer>>;

beforeAll(async () => {
  store = await createTestDatabase();
  await loadCorpus(
    store.database,
    await readCorpus(new URL('../corpora/rails-2019', import.meta.url).pathname),
  );
  await seedLinks(store.database, ['https://one.example.org/', 'https://two.example.org/'], 'other-work');
  await setState(store.database, '%', 'alive');
  await setOutage(store.database, 'two.example.org', true);
  await setState(store.database, 'https://one.example.org/', 'broken');
  await setState(store.database, '%ports.example.org%', 'broken');
  await readAll(store.database);
  await setState(store.database, 'https://one.example.org/', 'alive');
  await readAll(store.database);
  app = await buildServer(store.database, createLogger('api', { level: 'silent', format: 'json' }));
});

afterAll(async () => {
  await app.close();
  await store.drop();
});

async function get(url: string, headers: Record<string, string> = {}) {
  const response = await app.inject({ url, headers });
  return { status: response.statusCode, body: response.json(), headers: response.headers };
}

const find = async (name: string): Promise<Incident> => {
  const { body } = await get('/v1/incidents');
  return body.items.find((item: Incident) => item.name.includes(name));
};

test.each([
  ['', 3],
  ['open=true', 2],
  ['open=false', 1],
  ['cause=host', 1],
  ['cause=host&cause=link', 3],
  ['cause=network', 0],
  ['host=two.example.org', 1],
  ['work=other-work', 2],
  ['work=other-work&section=a-section&open=true', 1],
  ['work=other-work&section=no-section', 0],
  ['since=2099-01-01T00:00:00Z', 0],
  ['since=2026-01-01T00:00:00Z', 3],
])('the list filtered by "%s" has %i incidents', async (query, count) => {
  const { status, body } = await get(`/v1/incidents?${query}`);
  expect({ status, count: body.items.length }).toEqual({ status: 200, count });
});

test('an incident tells what happened in it, and which records now rest on no living source', async () => {
  const { id } = await find('ports.example.org');
  const { body } = await get(`/v1/incidents/${id}`);
  expect(body.timeline.map(({ step }: { step: string }) => step)).toEqual(['opened', 'links_lost']);
  expect(body.linkItems).toMatchObject([{ state: 'broken', backAt: null }]);
  const { rows } = await store.database.pool.query(
    `SELECT count(*)::int AS lost, count(*) FILTER (WHERE kind = 'agreement')::int AS agreements
     FROM record_health WHERE health = 'lost'`,
  );
  expect(rows[0].lost).toBeGreaterThan(0);
  expect(body.dependents.withoutLivingSource.agreements).toBe(rows[0].agreements);
  expect(
    body.dependents.items.filter((item: { hasLivingSource: boolean }) => !item.hasLivingSource),
  ).toHaveLength(rows[0].lost);
  expect(body.summary).toMatch(
    /^The page https:\/\/ports\S+ has been gone since \d{4}-\d\d-\d\d\. .* now rests? on no living source\.$/,
  );
});

test('an incident that is over says so, and what never leaned on it', async () => {
  const { id } = await find('one.example.org');
  const { body } = await get(`/v1/incidents/${id}`);
  expect(body.summary).toMatch(/was gone from \S+ on\. It was well again on \S+\. No record rests on it\.$/);
});

test('it is told in Russian to whoever asks for that, by address or by header', async () => {
  const { id } = await find('two.example.org');
  const byHeader = await get(`/v1/incidents/${id}`, { 'accept-language': 'de, ru-RU;q=0.9, en;q=0.8' });
  expect(byHeader.body.summary).toContain('Сайт two.example.org не отвечает с');
  expect(byHeader.headers).toMatchObject({
    'content-language': 'ru',
    vary: 'accept-language, accept-encoding',
  });
  expect((await get(`/v1/incidents/${id}?lang=ru`)).body.summary).toBe(byHeader.body.summary);
  const english = await get(`/v1/incidents/${id}?lang=en`, { 'accept-language': 'ru' });
  expect(english.body.summary).toContain('has not answered since');
  expect((await get(`/v1/incidents/${id}`, { 'accept-language': 'fr' })).headers['content-language']).toBe(
    'en',
  );
});

test.each([
  ['/v1/incidents?section=a-section', 400],
  ['/v1/incidents?cursor=WzFd', 400],
  ['/v1/incidents/01890000-0000-7000-8000-000000000000?lang=fr', 400],
  ['/v1/incidents/01890000-0000-7000-8000-000000000000', 404],
])('%s is answered with %i', async (url, status) => {
  expect((await get(url)).status).toBe(status);
});
