import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildServer } from '@footing/api';
import { readCorpus } from '@footing/corpus';
import { loadCorpus } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { generatedFiles } from './generated-files.ts';

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

/** What differs from one load of the corpus to the next: ids, instants, and the cursors made of ids. */
function steady(json: string): string {
  return json
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<instant>')
    .replace(/"nextCursor": ?"[^"]+"/g, '"nextCursor": "<cursor>"');
}

test('the README shows an answer for each main use', () => {
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(5);
});

test.each(EXAMPLES)('the README shows the real answer of %s', async (url, shown) => {
  const response = await app.inject(url);
  expect(JSON.parse(steady(JSON.stringify(JSON.parse(shown), null, 1)))).toEqual(
    JSON.parse(steady(JSON.stringify(response.json(), null, 1))),
  );
});

test('every generated file is fresh (run `pnpm generate`)', async () => {
  for (const { current, fresh } of await generatedFiles()) expect(current).toBe(fresh);
});
