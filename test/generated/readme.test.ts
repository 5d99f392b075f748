import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildServer } from '@footing/api';
import { readCorpus } from '@footing/corpus';
import { loadCorpus } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { steady } from './steady.ts';

const README = await readFile(path.resolve(import.meta.dirname, '../../README.md'), 'utf8');
const EXAMPLES = [
  ...README.matchAll(/```sh\ncurl -s '?http:\/\/127\.0\.0\.1:8080(\S+?)'?\n```\n+```json\n([\s\S]*?)```/g),
].map(([, url = '', answer = '']) => [url, answer] as const);

let store: TestDatabase;
let app: Awaited<ReturnType<typeof buildServer>>;

beforeAll(async () => {
  store = await createTestDatabase();
  await loadCorpus(store.database, await readCorpus());
  app = await buildServer(store.database, createLogger('api', { level: 'silent', format: 'json' }));
});

afterAll(async () => {
  await app.close();
  await store.drop();
});

test('the README shows an answer for each main use', () => {
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(5);
});

test.each(EXAMPLES)('the README shows the real answer of %s', async (url, shown) => {
  const response = await app.inject(url);
  expect(JSON.parse(steady(JSON.stringify(JSON.parse(shown))))).toEqual(JSON.parse(steady(response.body)));
});
