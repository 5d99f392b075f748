/** What the documents show is what the programs do. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildServer } from '@footing/api';
import { readCorpus } from '@footing/corpus';
import { loadCorpus } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { EXAMPLE, PAGES_WITH_ANSWERS } from './generated-files.ts';
import { steady } from './steady.ts';

const CHECKOUT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): Promise<string> => readFile(path.join(CHECKOUT, file), 'utf8');
const README = await read('README.md');
const pages = await Promise.all(PAGES_WITH_ANSWERS.map(read));
const EXAMPLES = pages.flatMap((page) =>
  [...page.matchAll(EXAMPLE)].map(([, , request = '', shown = '']) => [request, shown] as const),
);

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

test('the documents show an answer for each main use', () => {
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(9);
});

test.each(EXAMPLES)('the documents show the real answer of %s', async (url, shown) => {
  const response = await app.inject(url);
  const comparable = (text: string): unknown =>
    /json/.test(String(response.headers['content-type'])) ? JSON.parse(steady(text)) : steady(text).trim();
  expect(comparable(shown)).toEqual(comparable(response.body));
});

test('the README is read in a few minutes', () => {
  expect(README.split('\n').length).toBeLessThan(150);
});
