/** Feeds: valid, in words, the same ids everywhere, and not sent again to whoever has them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildServer } from '@footing/api';
import { readCorpus } from '@footing/corpus';
import { loadCorpus } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { noteFindings } from '../database/note-findings.ts';
import { seedLinks } from '../database/seed-links.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { readAll, setOutage, setState } from '../incidents/set-links.ts';

const SCHEMA = await readFile(path.join(import.meta.dirname, 'atom.rng'), 'utf8');
const HOSTILE = 'https://odd.example.org/?a=<b>&c="]]>\'';

let store: TestDatabase;
let app: Awaited<ReturnType<typeof buildServer>>;

beforeAll(async () => {
  store = await createTestDatabase();
  await loadCorpus(
    store.database,
    await readCorpus(new URL('../corpora/rails-2019', import.meta.url).pathname),
  );
  await seedLinks(store.database, ['https://one.example.org/1', HOSTILE], 'other-work');
  const { pool } = store.database;
  await noteFindings(store.database, 'Gone \u0001 & <script>');
  await pool.query(`UPDATE links SET state = 'broken'`);
  await pool.query(
    `UPDATE links SET moved_to = 'https://new.example.org/' WHERE url LIKE '%one.example.org%'`,
  );
  await setOutage(store.database, 'one.example.org', true);
  await readAll(store.database);
  await setOutage(store.database, 'one.example.org', false);
  await setState(store.database, '%', 'alive');
  await readAll(store.database);
  // Old enough that no more changes can come of its second.
  await pool.query(`UPDATE changes SET at = at - interval '1 hour'`);
  app = await buildServer(store.database, createLogger('api', { level: 'silent', format: 'json' }));
});

afterAll(async () => {
  await app.close();
  await store.drop();
});

interface JsonFeed {
  title: string;
  language: string;
  items: {
    id: string;
    url: string;
    title: string;
    content_text: string;
    date_published: string;
    tags: string[];
  }[];
}

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ url, headers: { host: 'footing.example.org', ...headers } });
const jsonFeed = async (query = ''): Promise<JsonFeed> => (await get(`/feeds/changes.json?${query}`)).json();

async function faultsOf(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'feed.xml', contents: xml }],
    schema: [{ fileName: 'atom.rng', contents: SCHEMA }],
    extension: 'relaxng',
  });
  return errors.map(({ message }) => message);
}

describe('the Atom feed', () => {
  test.each([
    '',
    'lang=ru',
    'host=one.example.org',
    'work=other-work&section=a-section',
    'host=none.example.org',
  ])('with "%s" is valid', async (query) => {
    const { body, statusCode, headers } = await get(`/feeds/changes.atom?limit=200&${query}`);
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(await faultsOf(body)).toEqual([]);
  });

  test('would not pass with an entry that lacks what it must have', async () => {
    const { body } = await get('/feeds/changes.atom');
    for (const element of ['id', 'title', 'updated'])
      expect(
        await faultsOf(body.replace(new RegExp(`(<entry>[^]*?)<${element}>.*</${element}>`), '$1')),
      ).not.toEqual([]);
  });
});

test('foreign text stays text', async () => {
  const { body } = await get('/feeds/changes.atom?host=odd.example.org');
  expect(body).toContain('<content>Gone \ufffd &amp; &lt;script&gt;</content>');
  expect(body).not.toContain('<script>');
});

test('every type of change is a sentence, in English and in Russian', async () => {
  const [english, russian] = [await jsonFeed('limit=200'), await jsonFeed('limit=200&lang=ru')];
  const types = new Set(english.items.flatMap(({ tags }) => tags));
  expect(types).toEqual(
    new Set([
      ...['citation.created', 'record.created', 'record.health_changed', 'link.state_changed', 'link.moved'],
      ...['host.outage_began', 'host.outage_ended', 'incident.opened', 'incident.closed'],
    ]),
  );
  expect(russian.language).toBe('ru');
  for (const [index, { title }] of english.items.entries()) {
    expect(title).toMatch(/^.{10,}$/);
    expect(russian.items[index]?.title).toMatch(/[а-я]{3}/);
  }
  expect(english.items.map(({ title }) => title)).toContain('one.example.org does not answer');
});

test('JSON Feed and Atom have the same entries, newest first, with ids that filters do not change', async () => {
  const { items } = await jsonFeed('limit=200');
  const { body } = await get('/feeds/changes.atom?limit=200');
  expect([...body.matchAll(/<entry>\s*<id>(.*)<\/id>/g)].map(([, id]) => id)).toEqual(
    items.map(({ id }) => id),
  );
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  for (const { id } of items) expect(id).toMatch(/^urn:uuid:[\da-f-]{36}$/);
  const times = items.map(({ date_published }) => date_published);
  expect(times).toEqual(times.toSorted().reverse());
  const ofHost = await jsonFeed('host=one.example.org');
  expect(ofHost.title).toContain('one.example.org');
  expect(ofHost.items.length).toBeGreaterThan(3);
  const all = new Set(items.map(({ id }) => id));
  expect(ofHost.items.every(({ id }) => all.has(id))).toBe(true);
});

test('each entry leads to where the API tells more', async () => {
  const { items } = await jsonFeed('limit=200');
  for (const { url } of items) {
    expect(url).toMatch(/^http:\/\/footing\.example\.org\/v1\//);
    const { pathname, search } = new URL(url);
    expect({ url, status: (await get(`${pathname}${search}`)).statusCode }).toEqual({ url, status: 200 });
  }
});

describe('whoever has the feed', () => {
  test('gets it again only once it has changed', async () => {
    const { headers } = await get('/feeds/changes.atom');
    const { etag, 'last-modified': modified } = headers;
    expect(headers['cache-control']).toBe('public, max-age=60');
    const unchanged = await get('/feeds/changes.atom', { 'if-none-match': `"other", ${String(etag)}` });
    expect([unchanged.statusCode, unchanged.body, unchanged.headers.etag]).toEqual([304, '', etag]);
    expect((await get('/feeds/changes.atom', { 'if-modified-since': String(modified) })).statusCode).toBe(
      304,
    );
    expect((await get('/feeds/changes.atom?lang=ru', { 'if-none-match': String(etag) })).statusCode).toBe(
      200,
    );
    await setState(store.database, 'https://one.example.org/1', 'broken');
    expect((await get('/feeds/changes.atom', { 'if-none-match': String(etag) })).statusCode).toBe(200);
    const fresh = await get('/feeds/changes.atom', { 'if-modified-since': String(modified) });
    expect(fresh.statusCode).toBe(200);
  });
});

test.each(['section=a-section', 'limit=201', 'lang=fr', 'type=none'])('%s is refused', async (query) => {
  expect((await get(`/feeds/changes.atom?${query}`)).statusCode).toBe(400);
});

test('entries link to where readers reach the API, where that is set', async () => {
  const logger = createLogger('api', { level: 'silent', format: 'json' });
  const served = await buildServer(store.database, logger, { publicUrl: 'https://footing.example.org/' });
  const { home_page_url: home, items } = (await served.inject('/feeds/changes.json?limit=1')).json();
  expect(home).toBe('https://footing.example.org/');
  expect(items[0].url).toMatch(/^https:\/\/footing\.example\.org\/v1\//);
  await served.close();
});
