/** No request is answered with 500: what strangers send is served, or refused with a problem that says why. */
import type { AddressInfo } from 'node:net';
import { buildServer } from '@footing/api';
import { readCorpus } from '@footing/corpus';
import { Problem } from '@footing/model';
import { loadCorpus } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { Value } from '@footing/typebox/value';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { connect, type RawAnswer, send } from './raw-http.ts';

let store: TestDatabase;
let app: Awaited<ReturnType<typeof buildServer>>;
let port: number;

beforeAll(async () => {
  store = await createTestDatabase();
  await loadCorpus(store.database, await readCorpus());
  app = await buildServer(store.database, createLogger('api', { level: 'silent', format: 'json' }));
  await app.listen({ host: '127.0.0.1', port: 0 });
  ({ port } = app.server.address() as AddressInfo);
});

afterAll(async () => {
  await app.close();
  await store.drop();
});

/** Expects an answer to be a problem of a kind, with its shape, and the id of its request in the header too. */
function expectProblem({ status, headers, body }: RawAnswer, wanted: number, code: string): void {
  expect({ status, type: headers['content-type'] }).toEqual({
    status: wanted,
    type: 'application/problem+json; charset=utf-8',
  });
  const problem: unknown = JSON.parse(body);
  expect(Value.Errors(Problem, problem)).toEqual([]);
  expect(problem).toMatchObject({ type: `/problems/${code}`, status: wanted });
  expect(headers['x-request-id']).toBe((problem as Problem).requestId);
}

async function get(url: string): Promise<RawAnswer> {
  const { statusCode, headers, body } = await app.inject(url);
  return { status: statusCode, headers: headers as Record<string, string>, body };
}

/** A cursor as this API writes them. */
const cursorOf = (key: unknown): string => Buffer.from(JSON.stringify(key)).toString('base64url');
const ID = '01890000-0000-7000-8000-000000000000';

describe('a value that the schema lets through and no database takes is refused:', () => {
  test.each([
    ['NUL in a host', '/v1/links?host=%00'],
    ['NUL in a host of citations', '/v1/citations?host=a%00b'],
    ['NUL in a unit', '/v1/agreements?unit=a%00b'],
    ['NUL in a text to search', '/v1/search?q=china%00'],
    ['NUL in a text that nothing has', '/v1/places?q=qqqq%00zzzz'],
    ['NUL in one of several values', '/v1/links?host=a&host=%00'],
    ['NUL in a path', '/v1/works/a%00b'],
    ['NUL in the code of a problem', '/problems/%00'],
    ['Infinity', '/v1/reports/link-health?hosts=Infinity'],
    ['minus Infinity', '/v1/works?limit=-Infinity'],
    ['1e400', '/v1/works?limit=1e400'],
    ['1e400 in a path', '/v1/works/a-work/citations/1e400/dependents'],
    ['a number beyond the integers of PostgreSQL', '/v1/works/a-work/citations/2147483648'],
    ['urn:uuid:', `/v1/links/urn:uuid:${ID}`],
    ['a UUID in braces', `/v1/links/%7B${ID}%7D`],
    ['a UUID without hyphens', `/v1/links/${ID.replaceAll('-', '')}`],
    ['a leap second', '/v1/links?since=2016-12-31T23:59:60Z'],
    ['an instant whose offset leaves the years', '/v1/links?since=9999-12-31T23:59:59-23:59'],
    ['an instant of the year 0', '/v1/links?since=0000-01-01T00:00:00Z'],
    ['a day of the year 0', '/v1/events?from=0000-01-01'],
    ['the year 0', '/v1/events?to=0000'],
    ['a day that its month does not have', '/v1/agreements?validOn=2023-02-30'],
    ['a parameter where there is none', '/v1/works/belarusian-chinese-partnership-2024?fields=nothing'],
    ['a parameter with the name of a prototype', '/v1/works?__proto__=1'],
  ])('%s', async (_what, url) => expectProblem(await get(url), 400, 'invalid-request'));

  test.each([
    ['of another sort order', `/v1/events?sort=title&cursor=${cursorOf(['date', '2024-01-01', ID])}`],
    ['of another direction', `/v1/events?sort=-date&cursor=${cursorOf(['date', '2024-01-01', ID])}`],
    ['of the list by relevance', `/v1/events?cursor=${cursorOf(['relevance', '0.5', ID])}`],
    ['of another list', `/v1/links?cursor=${cursorOf(['a-work'])}`],
    ['with a forged day', `/v1/events?cursor=${cursorOf(['date', '2024-02-30', ID])}`],
    ['with a forged number', `/v1/figures?sort=value&cursor=${cursorOf(['value', '1e999 USD', ID])}`],
    ['with a forged rank', `/v1/search?q=china&cursor=${cursorOf(['abc', ID])}`],
    ['with half of a surrogate pair', `/v1/works?cursor=${cursorOf(['\ud800'])}`],
    ['with a NUL', `/v1/places?cursor=${cursorOf(['\0'])}`],
  ])('a cursor %s', async (_what, url) => expectProblem(await get(url), 400, 'invalid-cursor'));
});

test('half of a surrogate pair that an address spells is served as text or refused', async () => {
  for (const url of ['/v1/search?q=%ED%A0%80', '/v1/links?host=%ED%A0%80', '/v1/agreements?unit=\ud800'])
    expect([200, 400]).toContain((await get(url)).status);
});

test.each(['constructor', 'hasOwnProperty', '__proto__', 'toString'])(
  'a name that every object has is no name here: %s',
  async (name) => {
    for (const url of [`/problems/${name}`, `/v1/schemas/${name}`])
      expectProblem(await get(url), 404, 'not-found');
  },
);

describe('what is refused before a route is a problem with the id of the request:', () => {
  const HOST = 'Host: x\r\n';
  test.each<[what: string, request: string, status: number, code: string]>([
    ['a method that reads nothing', `DELETE /v1/works HTTP/1.1\r\n${HOST}\r\n`, 405, 'method-not-allowed'],
    ['a method of files', `PROPFIND /v1/works HTTP/1.1\r\n${HOST}\r\n`, 405, 'method-not-allowed'],
    ['a tunnel', `CONNECT x:443 HTTP/1.1\r\n${HOST}\r\n`, 405, 'method-not-allowed'],
    [
      'JSON that is none',
      `POST /v1/links HTTP/1.1\r\n${HOST}Content-Type: application/json\r\nContent-Length: 1\r\n\r\n{`,
      405,
      'method-not-allowed',
    ],
    [
      'a body of GET',
      `GET /v1/works HTTP/1.1\r\n${HOST}Content-Length: 2\r\n\r\n{}`,
      413,
      'body-not-allowed',
    ],
    [
      'a body of GET in chunks, which have not come',
      `GET /v1/works HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\n`,
      413,
      'body-not-allowed',
    ],
    [
      'a body that waits to be asked for',
      `GET /v1/works HTTP/1.1\r\n${HOST}Expect: 100-continue\r\nContent-Length: 2\r\n\r\n`,
      413,
      'body-not-allowed',
    ],
    [
      'an address of 8001 characters',
      `GET /v1/works?q=${'a'.repeat(7_989)} HTTP/1.1\r\n${HOST}\r\n`,
      414,
      'address-too-long',
    ],
    [
      'an address that fills the headers',
      `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n${HOST}\r\n`,
      414,
      'address-too-long',
    ],
    [
      'headers of 17 kB',
      `GET / HTTP/1.1\r\n${HOST}X: ${'a'.repeat(17_000)}\r\n\r\n`,
      431,
      'headers-too-large',
    ],
    ['two hosts', `GET /v1/works HTTP/1.1\r\n${HOST}Host: y\r\n\r\n`, 400, 'malformed-request'],
    ['no host', 'GET /v1/works HTTP/1.1\r\n\r\n', 400, 'malformed-request'],
    ['a method that is none', `FOO /v1/works HTTP/1.1\r\n${HOST}\r\n`, 400, 'malformed-request'],
    ['a line that is no request', 'hello\r\n\r\n', 400, 'malformed-request'],
    ['TLS', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001', 400, 'malformed-request'],
    ['a version that is none', `GET / HTTP/9.9\r\n${HOST}\r\n`, 400, 'malformed-request'],
    [
      'two lengths',
      `GET / HTTP/1.1\r\n${HOST}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`,
      400,
      'malformed-request',
    ],
    [
      'a length and chunks',
      `GET / HTTP/1.1\r\n${HOST}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`,
      400,
      'malformed-request',
    ],
    ['a header without a name', `GET / HTTP/1.1\r\n${HOST}: x\r\n\r\n`, 400, 'malformed-request'],
    [
      'an absolute address without sense',
      `GET http://x:99999/v1/works HTTP/1.1\r\n${HOST}\r\n`,
      400,
      'invalid-request',
    ],
    ['an address that cannot be decoded', `GET /v1/works/% HTTP/1.1\r\n${HOST}\r\n`, 400, 'invalid-request'],
  ])('%s', async (_what, request, status, code) => {
    const answer = await send(port, Buffer.from(request, 'latin1'));
    expectProblem(answer, status, code);
    if (status === 405) expect(answer.headers['allow']).toBe('GET, HEAD, OPTIONS');
  });
});

describe('what is odd and means something is served:', () => {
  test.each([
    ['an absolute address', 'GET http://x/v1/works?limit=1 HTTP/1.1\r\nHost: x\r\n\r\n', 200],
    ['HTTP/1.0 without a host', 'GET /v1/works HTTP/1.0\r\n\r\n', 200],
    ['an expectation that nobody knows', 'GET /livez HTTP/1.1\r\nHost: x\r\nExpect: more\r\n\r\n', 200],
    ['the wish for another protocol', 'GET /livez HTTP/1.1\r\nHost: x\r\nUpgrade: h2c\r\n\r\n', 200],
    ['a length of 0', 'GET /livez HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n', 200],
    ['OPTIONS of no browser', 'OPTIONS /v1/works HTTP/1.1\r\nHost: x\r\n\r\n', 204],
  ])('%s', async (_what, request, status) => {
    expect((await send(port, request)).status).toBe(status);
  });
});

test('what is no request, and comes while an answer is made, ends the connection without a word in it', async () => {
  const request = 'GET /v1/exports/figures HTTP/1.1\r\nHost: x\r\n\r\n';
  const { received, closed } = await connect(port, `${request}no request\r\n\r\n`);
  await closed;
  expect(received()).toBe('');
});
