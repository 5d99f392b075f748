/** What the documents show is what the programs do. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildServer } from '@footing/api';
import { readCorpus } from '@footing/corpus';
import { loadCorpus } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { EXAMPLE } from './generated-files.ts';
import { steady } from './steady.ts';

const CHECKOUT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): Promise<string> => readFile(path.join(CHECKOUT, file), 'utf8');
const README = await read('README.md');
const examples = (page: string) =>
  [...page.matchAll(new RegExp(EXAMPLE, 'g'))].map(
    ([block, , request = '']) => [request, block.slice(block.indexOf('```json') + 7, -3)] as const,
  );
const EXAMPLES = [...examples(README), ...examples(await read('docs/api.md'))];

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
  expect(JSON.parse(steady(JSON.stringify(JSON.parse(shown))))).toEqual(JSON.parse(steady(response.body)));
});

test('the README is read in a few minutes', () => {
  expect(README.split('\n').length).toBeLessThan(150);
});
