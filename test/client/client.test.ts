/** The client against the real API. */
import { buildServer } from '@footing/api';
import { ApiError, answerOf, createFootingClient, type FootingClient } from '@footing/client';
import { readCorpus } from '@footing/corpus';
import { loadCorpus } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

let store: TestDatabase;
let app: Awaited<ReturnType<typeof buildServer>>;
let client: FootingClient;

beforeAll(async () => {
  store = await createTestDatabase();
  await loadCorpus(store.database, await readCorpus());
  app = await buildServer(store.database, createLogger('api', { level: 'silent', format: 'json' }));
  // A closing slash makes no difference.
  client = createFootingClient({ baseUrl: `${await app.listen({ host: '127.0.0.1', port: 0 })}/` });
});

afterAll(async () => {
  await app.close();
  await store.drop();
});

test('an answer is typed by its path', async () => {
  const page = await answerOf(client.GET('/v1/agreements', { params: { query: { limit: 1, count: true } } }));
  expect(page.items[0]?.title).toMatch(/./);
  expect(page.total).toBeGreaterThan(1);
});

test('several values of a filter are all sent', async () => {
  const both = await answerOf(
    client.GET('/v1/agreements', {
      params: { query: { party: ['minsk-region', 'chongqing'], type: ['roadmap'] } },
    }),
  );
  expect(both.items.map(({ slug }) => slug)).toEqual(['minsk-region-chongqing-roadmap-2023']);
});

test('a part of a path is sent as it is, whatever is in it', async () => {
  await expect(
    answerOf(client.GET('/v1/hosts/{name}', { params: { path: { name: 'no host/at all?' } } })),
  ).rejects.toMatchObject({ status: 404, code: 'not-found' });
});

test('a refusal is an error with the code and the words of its problem', async () => {
  const refused = answerOf(client.GET('/v1/links', { params: { query: { cursor: 'nonsense' } } }));
  await expect(refused).rejects.toBeInstanceOf(ApiError);
  await expect(refused).rejects.toMatchObject({ status: 400, code: 'invalid-cursor' });
  const error = await refused.catch((caught: unknown) => caught);
  if (!(error instanceof ApiError)) throw new Error('it was not refused');
  expect(error.message).toBe(error.problem?.detail);
  expect(error.problem?.requestId).toMatch(/./);
});

test('an answer that is no problem of the API, as of a proxy, is an error too', async () => {
  const behindProxy = createFootingClient({
    baseUrl: 'http://127.0.0.1:1',
    fetch: async () => new Response('<h1>Bad gateway</h1>', { status: 502 }),
  });
  await expect(answerOf(behindProxy.GET('/v1/works'))).rejects.toMatchObject({
    status: 502,
    code: 'unknown',
    problem: undefined,
  });
});

test('a server that is not there rejects as fetch does', async () => {
  const nowhere = createFootingClient({ baseUrl: 'http://127.0.0.1:1' });
  await expect(answerOf(nowhere.GET('/v1/works'))).rejects.toBeInstanceOf(TypeError);
});
