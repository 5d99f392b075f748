/** The examples in the OpenAPI document do on the first corpus what they show. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { buildServer } from '@footing/api';
import { readCorpus } from '@footing/corpus';
import { listLinks, loadCorpus } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { recordExampleCheck } from '../generated/example-check.ts';
import { addExampleSubscription } from '../generated/example-subscription.ts';
import { incidentsOf, setOutage, setState } from '../incidents/set-links.ts';

interface Parameter {
  name: string;
  in: string;
  examples: { default: { value: unknown } };
}

interface Operation {
  operationId: string;
  parameters?: Parameter[];
  'x-codeSamples': { lang: string; source: string }[];
}

let store: TestDatabase;
let app: Awaited<ReturnType<typeof buildServer>>;
let origin: string;
let operations: (Operation & { path: string })[];
let link: string;
let check: string;
let incident: string;

beforeAll(async () => {
  store = await createTestDatabase();
  await loadCorpus(store.database, await readCorpus());
  const [first] = (await listLinks(store.database, { limit: 1 })).items;
  if (first === undefined) throw new Error('the corpus has no link');
  link = first.id;
  check = await recordExampleCheck(store.database, first);
  await setOutage(store.database, 'www.belta.by', true);
  await setState(store.database, first.url, 'broken');
  const [begun] = await incidentsOf(store.database);
  incident = begun?.id ?? '';
  await addExampleSubscription(store.database);
  app = await buildServer(store.database, createLogger('api', { level: 'silent', format: 'json' }));
  origin = await app.listen({ host: '127.0.0.1', port: 0 });
  const { paths } = (await app.inject('/openapi.json')).json() as {
    paths: Record<string, { get: Operation }>;
  };
  operations = Object.entries(paths).map(([path, { get }]) => ({ path, ...get }));
});

afterAll(async () => {
  await app.close();
  await store.drop();
});

/** The value to ask with: ids differ from load to load, so the example of an id only shows its form. */
function exampleOf(path: string, { name, examples }: Parameter): unknown {
  if (name === 'id') return path.startsWith('/v1/incidents') ? incident : link;
  return name === 'check' ? check : examples.default.value;
}

function requestOf({ path, parameters = [] }: Operation & { path: string }, tried: Parameter[]): string {
  const filled = parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce(
      (text, parameter) => text.replace(`{${parameter.name}}`, String(exampleOf(path, parameter))),
      path,
    );
  const query = new URLSearchParams(
    tried.flatMap((parameter) =>
      [exampleOf(path, parameter)].flat().map((value): [string, string] => [parameter.name, String(value)]),
    ),
  );
  return `${filled}?${query}`;
}

/** Whether an answer has anything in it: an item of a list, a line of text below the head of a table. */
function hasResults(contentType: string, body: string): boolean {
  if (contentType.startsWith('text/csv')) return body.trimEnd().split('\r\n').length > 1;
  if (!contentType.startsWith('application/json')) return body.trim() !== '';
  const { items } = JSON.parse(body) as { items?: unknown[] };
  return items === undefined || items.length > 0;
}

/** What an operation cannot do without: a stream of changes ends only after so many. */
const NEEDED: Readonly<Record<string, string[]>> = { search: ['q'], streamChanges: ['since', 'limit'] };
/** What a parameter cannot do without, under `operation.parameter` where that differs. */
const NEEDED_BESIDE: Readonly<Record<string, string[]>> = {
  minValue: ['unit'],
  maxValue: ['unit'],
  'reportEvidenceHealth.from': ['over'],
  'reportEvidenceHealth.to': ['over'],
  'reportLinkHealth.from': ['over'],
  'reportLinkHealth.to': ['over'],
  'listChanges.section': ['work'],
  'streamChanges.section': ['work'],
  'listIncidents.section': ['work'],
  'readAtomFeed.section': ['work'],
  'readJsonFeed.section': ['work'],
};

test('each parameter gives results with its example alone', async () => {
  const without: string[] = [];
  for (const operation of operations) {
    const { parameters = [] } = operation;
    const { operationId } = operation;
    const named = (names: readonly string[] = []) => parameters.filter(({ name }) => names.includes(name));
    const always = named(NEEDED[operationId]);
    const single = parameters.filter((parameter) => parameter.in === 'query' && parameter.name !== 'cursor');
    for (const parameter of single) {
      const beside = named(
        NEEDED_BESIDE[parameter.name] ?? NEEDED_BESIDE[`${operationId}.${parameter.name}`],
      );
      const request = requestOf(operation, [...new Set([...always, ...beside, parameter])]);
      const { statusCode, headers, body } = await app.inject(request);
      if (statusCode !== 200 || !hasResults(String(headers['content-type']), body))
        without.push(`${request}: ${statusCode}`);
    }
    const bare = requestOf(operation, always);
    if ((await app.inject(bare)).statusCode !== 200) without.push(bare);
  }
  expect(without).toEqual([]);
});

test('each operation has a sample in curl, JavaScript and Python, of one request', () => {
  for (const { operationId, 'x-codeSamples': samples } of operations) {
    expect({ operationId, languages: samples.map(({ lang }) => lang) }).toEqual({
      operationId,
      languages: ['shell', 'javascript', 'python'],
    });
    const urls = samples.map(({ source }) => /http:\/\/127\.0\.0\.1:8080[^'"]*/.exec(source)?.[0]);
    expect(new Set(urls).size).toBe(1);
  }
});

test('the samples in JavaScript run', async () => {
  const sources = operations
    .filter(({ path }) => !path.startsWith('/v1/links/'))
    .map(({ 'x-codeSamples': samples }) => samples.find(({ lang }) => lang === 'javascript')?.source ?? '')
    .map((source) => `await (async () => {\n${source.replace('http://127.0.0.1:8080', origin)}\n})();`);
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', sources.join('\n')],
    { maxBuffer: 10_000_000 },
  );
  expect(stderr).toBe('');
  expect(stdout).toContain('minsk-region-chongqing-twinning-2017');
});
