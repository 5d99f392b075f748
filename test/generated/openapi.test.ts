import { buildServer } from '@footing/api';
import { createLogger } from '@footing/telemetry';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { EXAMPLE_REQUESTS } from './example-requests.ts';
import { generatedFiles } from './generated-files.ts';

interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  responses: Record<string, { content?: Record<string, { example?: unknown }> }>;
}

let store: TestDatabase;
let app: Awaited<ReturnType<typeof buildServer>>;
let document: { openapi: string; paths: Record<string, Record<string, Operation>> };

beforeAll(async () => {
  store = await createTestDatabase();
  app = await buildServer(store.database, createLogger('api', { level: 'silent', format: 'json' }));
  document = (await app.inject('/openapi.json')).json();
});

afterAll(async () => {
  await app.close();
  await store.drop();
});

describe('the OpenAPI document', () => {
  test('has nothing that the recommended rules of Redocly find fault with', async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const problems = await lintFromString({ source: JSON.stringify(document), config });
    expect(
      problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} at ${location[0]?.pointer}`),
    ).toEqual([]);
  });

  test('tells of every operation what it does, under a tag, with a real answer and its problems', () => {
    const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
    for (const { operationId, summary, description, tags, responses } of operations) {
      expect({ operationId, summary, description, tags }).toEqual({
        operationId: expect.any(String),
        summary: expect.any(String),
        description: expect.any(String),
        tags: [expect.any(String)],
      });
      const contents = Object.values(responses['200']?.content ?? {});
      const example = contents.find((content) => content.example !== undefined)?.example;
      expect({ operationId, example }).toEqual({ operationId, example: expect.anything() });
      expect(Object.keys(responses).some((status) => status >= '400')).toBe(true);
    }
    const ids = operations.map(({ operationId }) => operationId);
    for (const operation of Object.keys(EXAMPLE_REQUESTS)) expect(ids).toContain(operation);
  });
});

test('every generated file is fresh (run `pnpm generate`)', async () => {
  for (const { file, current, fresh } of await generatedFiles(store.database))
    expect({ file, current }).toEqual({ file, current: fresh });
});
