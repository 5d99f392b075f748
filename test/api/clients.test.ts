/** Clients that well-known generators make of the OpenAPI document compile, under the strict rules of TypeScript. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { buildServer } from '@footing/api';
import { createLogger } from '@footing/telemetry';
import { createClient } from '@hey-api/openapi-ts';
import openapiTypes, { astToString } from 'openapi-typescript';
import { generate } from 'orval';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

const TSC = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');

const STRICT = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
  },
};

let store: TestDatabase;
let folder: string;
let document: string;

beforeAll(async () => {
  store = await createTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'footing-clients-'));
  const app = await buildServer(store.database, createLogger('api', { level: 'silent', format: 'json' }));
  document = path.join(folder, 'openapi.json');
  await writeFile(document, (await app.inject('/openapi.json')).body);
  await app.close();
  await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(STRICT));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
  await store.drop();
});

/** What TypeScript finds wrong with a program in the folder. */
async function faultsOf(name: string, program: string): Promise<string> {
  const config = path.join(folder, `tsconfig.${name}.json`);
  await writeFile(path.join(folder, `${name}.use.ts`), program);
  await writeFile(config, JSON.stringify({ extends: './tsconfig.json', files: [`./${name}.use.ts`] }));
  return promisify(execFile)(process.execPath, [TSC, '--project', config]).then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  );
}

/** A use of a page of agreements that compiles only if the fields of an answer are required and typed. */
const READS_PAGE = `
export const titles: string[] = page.items.map((agreement) => agreement.title);
export const next: string | null = page.nextCursor;
export const total: number | undefined = page.total;
// @ts-expect-error The title is a string.
export const wrong: number | undefined = page.items[0]?.title;
`;

describe('a client made by', () => {
  test('openapi-typescript compiles, and knows the page of a list by name', async () => {
    const types = astToString(await openapiTypes(JSON.parse(await readFile(document, 'utf8'))));
    await writeFile(path.join(folder, 'types.ts'), types);
    const program = `import type { components } from './types';\ndeclare const page: components['schemas']['AgreementPage'];${READS_PAGE}`;
    expect(await faultsOf('types', program)).toBe('');
  });

  test('@hey-api/openapi-ts compiles, and answers with that page', async () => {
    await createClient({
      input: document,
      output: path.join(folder, 'hey-api'),
      logs: { level: 'silent', file: false },
    });
    const program = `import { type AgreementPage, listAgreements } from './hey-api';\nconst { data } = await listAgreements({ query: { party: ['minsk'], limit: 2 } });\nconst page: AgreementPage = data ?? { items: [], nextCursor: null };${READS_PAGE}`;
    expect(await faultsOf('hey-api', program)).toBe('');
  });

  test('orval compiles, and answers with that page', async () => {
    await generate({
      input: { target: document },
      output: { target: path.join(folder, 'orval.ts'), client: 'fetch' },
    });
    const program = `import { type AgreementPage, listAgreements } from './orval';\nconst answer = await listAgreements({ party: ['minsk'], limit: 2 });\nconst page: AgreementPage = answer.status === 200 ? answer.data : { items: [], nextCursor: null };${READS_PAGE}`;
    expect(await faultsOf('orval', program)).toBe('');
  });
});
