/** The badge of a work and the report on its sources, as people see them. */
import { buildServer } from '@footing/api';
import { readCorpus } from '@footing/corpus';
import { loadCorpus } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { noteFindings } from '../database/note-findings.ts';
import { seedLinks } from '../database/seed-links.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { setState } from '../incidents/set-links.ts';

/** A schema that takes whatever is well-formed. */
const ANY_XML =
  '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any"/></start><define name="any"><element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore></element></define></grammar>';

let store: TestDatabase;
let app: Awaited<ReturnType<typeof buildServer>>;

beforeAll(async () => {
  store = await createTestDatabase();
  const corpus = await readCorpus(new URL('../corpora/rails-2019', import.meta.url).pathname);
  await loadCorpus(store.database, corpus);
  const pages = (work: string) =>
    Array.from({ length: 10 }, (_, index) => `https://${work}.example.org/${index}`);
  for (const work of ['whole', 'half', 'doubtful', 'unchecked'])
    await seedLinks(store.database, pages(work), work);
  for (const work of ['whole', 'half']) await setState(store.database, `https://${work}%`, 'alive');
  await setState(store.database, 'https://half.example.org/0', 'broken');
  await setState(store.database, 'https://half.example.org/1', 'drifted');
  await setState(store.database, 'https://doubtful%', 'suspect');
  await setState(store.database, '%ports.example.org%', 'broken');
  await store.database.pool.query(
    `UPDATE links SET moved_to = 'https://new.example.org/?a&b' WHERE url LIKE '%half.example.org/0'`,
  );
  await noteFindings(store.database, '=1+1 <b>*gone*</b>', `url LIKE '%half.example.org/0'`);
  app = await buildServer(store.database, createLogger('api', { level: 'silent', format: 'json' }));
});

afterAll(async () => {
  await app.close();
  await store.drop();
});

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

describe('the badge', () => {
  test.each([
    ['whole', '100 % stand', 'Web sources that stand: 10 of 10', 'circle'],
    ['half', '80 % stand', 'Web sources that stand: 8 of 10', 'l6 12H0'],
    ['doubtful', 'none checked', 'sources: none checked', 'M1 6h10'],
    ['unchecked', 'none checked', 'sources: none checked', 'M1 6h10'],
  ])('of a work that is %s says so by word, title and shape', async (work, word, title, shape) => {
    const { body, headers } = await get(`/badge.svg?work=${work}`);
    expect(headers['content-type']).toBe('image/svg+xml; charset=utf-8');
    expect(body).toContain(`>${word}</text>`);
    expect(body).toContain(`<title id="title">${title}</title>`);
    expect(body).toContain(shape);
  });

  test('is well-formed and needs nothing from elsewhere, in each language', async () => {
    for (const lang of ['en', 'ru']) {
      const { body } = await get(`/badge.svg?lang=${lang}`);
      const { valid } = await validateXML({
        xml: [{ fileName: 'badge.svg', contents: body }],
        schema: [
          {
            fileName: 'any.rng',
            contents: ANY_XML,
          },
        ],
        extension: 'relaxng',
      });
      expect(valid).toBe(true);
      expect(body.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
        /https?:|url\(|@import|<image|<script/,
      );
    }
  });

  test('may be kept for five minutes, and is not sent again while it is the same', async () => {
    const { headers } = await get('/badge.svg?work=whole');
    expect(headers['cache-control']).toBe('public, max-age=300');
    expect((await get('/badge.svg?work=whole', { 'if-none-match': String(headers.etag) })).statusCode).toBe(
      304,
    );
  });

  test('of no work is refused', async () => {
    expect((await get('/badge.svg?work=none')).statusCode).toBe(404);
  });
});

describe('the report on a work', () => {
  test('has what fails, since when, why, what leans on it and what can be done', async () => {
    const { body } = await get('/v1/works/half/link-report?format=markdown');
    expect(body).toMatch(/^# The links of A work\n/);
    expect(body).toContain('2 sources that no longer can be read as cited:');
    expect(body).toContain('## 1. Source 1\n\n<https://half.example.org/0>\n\n- State: broken\n- Since: 20');
    expect(body).toContain('- Why: =1+1 \\<b\\>\\*gone\\*\\</b\\>');
    expect(body).toContain('- What can be done: Cite its new address: https://new.example.org/?a&b');
    expect(body).toContain('- State: no longer what was cited');
  });

  test('names the records that rest on a source', async () => {
    const { rows } = await store.database.pool.query(
      `SELECT w.slug AS work, r.title FROM records r JOIN works w ON w.id = r.work_id JOIN record_health h ON h.record_id = r.id WHERE h.health = 'lost' LIMIT 1`,
    );
    const { body } = await get(`/v1/works/${rows[0].work}/link-report?format=markdown`);
    expect(body).toContain(rows[0].title);
  });

  test('comes as a page that is printed or sent as it is, with foreign text as text', async () => {
    const { body, headers } = await get('/v1/works/half/link-report', { accept: 'text/html,*/*;q=0.8' });
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      vary: 'accept, accept-language, accept-encoding',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect(body).toContain('<html lang="en">');
    expect(body).toContain('=1+1 &lt;b&gt;*gone*&lt;/b&gt;');
    expect(body).not.toMatch(/<(?:script|img|link|iframe)/);
    expect(body.match(/<tr>/g)).toHaveLength(3);
  });

  test('comes as CSV that no spreadsheet takes for formulas', async () => {
    const { body } = await get('/v1/works/half/link-report', { accept: 'text/csv' });
    const lines = body.trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe('No.,Source,URL,State,Since,Why,What leans on it,What can be done');
    expect(lines[1]).toContain(",'=1+1 <b>");
  });

  test('of a work whose sources stand says so, in Russian too', async () => {
    expect((await get('/v1/works/whole/link-report?format=html')).body).toContain(
      'No cited link is known to be broken.',
    );
    const { body } = await get('/v1/works/whole/link-report?format=html&lang=ru');
    expect(body).toContain('Неработающих ссылок не известно.');
    expect(body).toContain('<html lang="ru">');
  });

  test('of no work, or in no such format, is refused', async () => {
    expect((await get('/v1/works/none/link-report')).statusCode).toBe(404);
    expect((await get('/v1/works/whole/link-report?format=pdf')).statusCode).toBe(400);
  });
});
