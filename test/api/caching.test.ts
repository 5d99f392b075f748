/** Answers have strong tags and are sent in the coding that is asked for. */
import zlib from 'node:zlib';
import { buildServer } from '@footing/api';
import { readCorpus } from '@footing/corpus';
import { loadCorpus } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

let store: TestDatabase;
let app: Awaited<ReturnType<typeof buildServer>>;
let origin: string;

beforeAll(async () => {
  store = await createTestDatabase();
  await loadCorpus(store.database, await readCorpus());
  app = await buildServer(store.database, createLogger('api', { level: 'silent', format: 'json' }));
  origin = await app.listen({ host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await app.close();
  await store.drop();
});

async function ask(path: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') {
  const answer = await request(origin + path, { method, headers });
  return {
    status: answer.statusCode,
    headers: answer.headers,
    bytes: Buffer.from(await answer.body.arrayBuffer()),
  };
}

const DECODERS = { zstd: zlib.zstdDecompressSync, br: zlib.brotliDecompressSync, gzip: zlib.gunzipSync };
const CODINGS = Object.keys(DECODERS) as (keyof typeof DECODERS)[];
const LIST = '/v1/agreements?limit=25';
const ITEM = '/v1/agreements/joint-legal-entities';

describe('the tag of an answer', () => {
  test.each([LIST, ITEM, '/v1/links?limit=5', '/v1/works', '/openapi.json'])(
    '%s comes again as 304, without a body',
    async (path) => {
      const first = await ask(path);
      const { etag } = first.headers;
      expect(etag).toMatch(/^"[\w-]+"$/);
      const forms = [etag, `W/${String(etag)}`, `"another", ${String(etag)}`, '*'];
      for (const [named, method] of forms.flatMap((form) => [
        [form, 'GET'] as const,
        [form, 'HEAD'] as const,
      ])) {
        const again = await ask(path, { 'if-none-match': String(named) }, method);
        expect({
          status: again.status,
          body: again.bytes.length,
          length: again.headers['content-length'],
        }).toEqual({
          status: 304,
          body: 0,
          length: undefined,
        });
        expect(again.headers).toMatchObject({
          etag,
          vary: first.headers['vary'],
          'cache-control': 'no-cache',
        });
      }
      expect((await ask(path, { 'if-none-match': '"another"' })).status).toBe(200);
    },
  );

  test('is another one as soon as the answer is', async () => {
    const { etag } = (await ask('/v1/links?limit=1')).headers;
    await store.database.pool.query(
      `UPDATE links SET state = 'broken' WHERE id = (SELECT id FROM links ORDER BY id LIMIT 1)`,
    );
    const { status, headers } = await ask('/v1/links?limit=1', { 'if-none-match': String(etag) });
    expect(status).toBe(200);
    expect(headers['etag']).not.toBe(etag);
  });

  test('is there for HEAD as for GET', async () => {
    for (const coding of ['identity', ...CODINGS]) {
      const get = await ask(LIST, { 'accept-encoding': coding });
      const head = await ask(LIST, { 'accept-encoding': coding }, 'HEAD');
      for (const name of [
        'etag',
        'content-length',
        'content-encoding',
        'content-type',
        'vary',
        'cache-control',
      ])
        expect({ coding, name, value: head.headers[name] }).toEqual({
          coding,
          name,
          value: get.headers[name],
        });
      expect(head.bytes).toHaveLength(0);
    }
  });

  test('is not there for a problem', async () => {
    const { status, headers } = await ask('/v1/agreements/no-such', { 'accept-encoding': 'gzip' });
    expect(status).toBe(404);
    expect([headers['etag'], headers['content-encoding']]).toEqual([undefined, undefined]);
  });
});

describe('the coding of an answer', () => {
  test.each(CODINGS)('%s gives the same text, in fewer bytes, with a tag of its own', async (coding) => {
    const plain = await ask(LIST);
    for (let time = 0; time < 2; time += 1) {
      const coded = await ask(LIST, { 'accept-encoding': coding });
      expect(coded.headers['content-encoding']).toBe(coding);
      expect(coded.headers['vary']).toBe('accept, accept-encoding');
      expect(coded.headers['etag']).not.toBe(plain.headers['etag']);
      expect(coded.bytes.length).toBeLessThan(plain.bytes.length / 2);
      expect(DECODERS[coding](coded.bytes).equals(plain.bytes)).toBe(true);
      const again = await ask(LIST, {
        'accept-encoding': coding,
        'if-none-match': String(coded.headers['etag']),
      });
      expect(again.status).toBe(304);
    }
  });

  test.each([
    ['gzip, br, zstd', 'zstd'],
    ['gzip, br', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['*', 'zstd'],
    ['zstd;q=0, *', 'br'],
    ['GZIP', 'gzip'],
    ['identity, gzip;q=0.5', undefined],
    ['gzip;q=0', undefined],
    ['deflate', undefined],
    ['', undefined],
  ])('is, for %j, %s', async (accepted, coding) => {
    expect((await ask(LIST, { 'accept-encoding': accepted })).headers['content-encoding']).toBe(coding);
  });

  test('is none below 1 kB', async () => {
    const { headers, bytes } = await ask('/v1/agreements?limit=1&fields=title', {
      'accept-encoding': 'gzip',
    });
    expect(bytes.length).toBeLessThan(1_024);
    expect(headers['content-encoding']).toBeUndefined();
  });

  test.each(CODINGS)('%s codes an export while it is sent', async (coding) => {
    const path = '/v1/exports/agreements?format=ndjson';
    const plain = await ask(path);
    const coded = await ask(path, { 'accept-encoding': coding });
    expect(coded.headers['content-encoding']).toBe(coding);
    expect(DECODERS[coding](coded.bytes).equals(plain.bytes)).toBe(true);
    expect((await ask(path, { 'accept-encoding': coding }, 'HEAD')).bytes).toHaveLength(0);
  });

  test('is none for a stream of changes', async () => {
    const { headers } = await ask('/v1/changes/stream', { 'accept-encoding': 'gzip' }, 'HEAD');
    expect([headers['content-encoding'], headers['etag']]).toEqual([undefined, undefined]);
  });
});
