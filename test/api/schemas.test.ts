/** The schemas of corpus files are JSON Schema 2020-12, hold for every corpus here, and are served. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildServer } from '@footing/api';
import { FILE_SCHEMAS, type FileName } from '@footing/model';
import { createLogger } from '@footing/telemetry';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

const CHECKOUT = path.resolve(import.meta.dirname, '../..');
const NAMES = Object.keys(FILE_SCHEMAS) as FileName[];

let store: TestDatabase;
let app: Awaited<ReturnType<typeof buildServer>>;

beforeAll(async () => {
  store = await createTestDatabase();
  app = await buildServer(store.database, createLogger('api', { level: 'silent', format: 'json' }));
});

afterAll(async () => {
  await app.close();
  await store.drop();
});

/** The files of a name in the corpora of the checkout, parsed. */
async function corpusFiles(name: FileName): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const folder of ['packages/corpus/data', 'test/corpora']) {
    const files = await readdir(path.join(CHECKOUT, folder), { recursive: true });
    for (const file of files.filter((entry) => path.basename(entry) === `${name}.json`))
      found.push(JSON.parse(await readFile(path.join(CHECKOUT, folder, file), 'utf8')));
  }
  return found;
}

describe.each(NAMES)('the schema of %s.json', (name) => {
  test('is served as the file that is shipped, with its media type', async () => {
    const response = await app.inject(`/v1/schemas/${name}`);
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toMatch(/^application\/schema\+json/);
    const shipped = await readFile(path.join(CHECKOUT, `docs/schemas/${name}.schema.json`), 'utf8');
    expect(response.json()).toEqual(JSON.parse(shipped));
  });

  test('is a valid schema of draft 2020-12 with an id, a title and a description', () => {
    const ajv = new Ajv2020();
    expect(ajv.validateSchema(FILE_SCHEMAS[name], true)).toBe(true);
    expect(FILE_SCHEMAS[name]).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:footing:schema:${name}`,
      title: expect.any(String),
      description: expect.any(String),
    });
  });

  test('accepts every such file of the corpora here, and refuses a key that it does not name', async () => {
    const accepts = new Ajv2020().compile(FILE_SCHEMAS[name]);
    const files = await corpusFiles(name);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      expect({ accepted: accepts(file), errors: accepts.errors }).toEqual({ accepted: true, errors: null });
      const [entry] = (Array.isArray(file) ? file : [file]) as object[];
      const misspelt = { ...entry, tilte: 'A key of no schema' };
      expect(accepts(Array.isArray(file) ? [misspelt] : misspelt)).toBe(false);
    }
  });
});

test('only a file that is an object may name its schema', () => {
  const naming = NAMES.filter((name) => {
    const schema = FILE_SCHEMAS[name];
    return 'properties' in schema && '$schema' in schema.properties;
  });
  expect(naming).toEqual(['vocabularies', 'work', 'citations']);
});

test('a schema that is none is answered with the names of those there are', async () => {
  const response = await app.inject('/v1/schemas/constructor');
  expect(response.statusCode).toBe(404);
  expect(response.json().detail).toContain(NAMES.join(', '));
});
