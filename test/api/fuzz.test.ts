/**
 * Asks every operation of the OpenAPI document what nobody would: 10,000 requests made from the document, on the first
 * corpus. A failure names its request. `FUZZ_SEED` and `FUZZ_CASES` ask others, and more.
 */
import { buildServer } from '@footing/api';
import { createStop } from '@footing/api/stopping';
import { readCorpus } from '@footing/corpus';
import { listLinks, loadCorpus } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { recordExampleCheck } from '../generated/example-check.ts';
import { addExampleSubscription } from '../generated/example-subscription.ts';
import { incidentsOf, setState } from '../incidents/set-links.ts';

const CASES = Number(process.env['FUZZ_CASES'] ?? 10_000);
const MAX_FAULT_CHARS = 1_000;
/** Of fast-check: the same requests in each run, so that a failure is one for everybody. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_130);

interface Parameter {
  name: string;
  in: 'query' | 'path' | 'header';
  schema: { type?: string; enum?: string[]; items?: { enum?: string[] }; format?: string };
  examples: { default: { value: unknown } };
}

interface Operation {
  path: string;
  operationId: string;
  parameters: Parameter[];
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

let store: TestDatabase;
let app: Awaited<ReturnType<typeof buildServer>>;
let operations: Operation[];
let cursors: string[];
/** Ids differ from load to load, so that those of the document's examples are of nothing. */
/** By the name of their parameter, or by the path where it differs. */
let ids: Readonly<Record<string, string>>;
const validators = new Map<string, ValidateFunction>();
const ajv = new Ajv2020({ strict: false, validateFormats: false });

beforeAll(async () => {
  store = await createTestDatabase();
  await loadCorpus(store.database, await readCorpus());
  const [link] = (await listLinks(store.database, { limit: 1 })).items;
  if (link === undefined) throw new Error('the corpus has no link');
  const check = await recordExampleCheck(store.database, link);
  await setState(store.database, link.url, 'broken');
  const [incident] = await incidentsOf(store.database);
  await addExampleSubscription(store.database);
  ids = { id: link.id, check, '/v1/incidents/{id}': incident?.id ?? '' };
  // What waits for something is given up at once, as by a server that stops.
  const stop = { ...createStop({ requestMs: 10_000 }), closing: AbortSignal.abort() };
  app = await buildServer(store.database, createLogger('api', { level: 'silent', format: 'json' }), { stop });
  const document = (await app.inject('/openapi.json')).json();
  ajv.addSchema({ $id: 'document', components: document.components });
  operations = Object.entries<{ get: Operation }>(document.paths).map(([path, { get }]) => ({
    ...get,
    path,
    parameters: get.parameters ?? [],
  }));
  cursors = await realCursors();
});

afterAll(async () => {
  await app.close();
  await store.drop();
});

/** A cursor of each list in each order, all true, to be asked of any list. */
async function realCursors(): Promise<string[]> {
  const sorts = ['date', '-date', 'title', 'value', '-value', 'relevance&q=china'];
  const lists = [
    ...['agreements', 'figures'].flatMap((list) => sorts.map((sort) => `${list}?sort=${sort}`)),
    ...['events', 'works', 'citations', 'links', 'places', 'organisations', 'changes', 'search?q=minsk'],
  ];
  const found = await Promise.all(
    lists.map(async (list) => {
      const answer = await app.inject(`/v1/${list}${list.includes('?') ? '&' : '?'}limit=1`);
      return answer.json<{ nextCursor: string | null }>().nextCursor;
    }),
  );
  return found.filter((cursor) => cursor !== null);
}

const ID = '01890000-0000-7000-8000-000000000000';

/** Values that have broken programs, each as it stands in an address. */
const ODD = [
  ...['', ' ', '%00', 'a%00b', '%ED%A0%80', '%ED%BF%BF', '%', '%F0%9F%92%A9', '%0D%0AX: y', "'--", '%5C'],
  ...['Infinity', '-Infinity', 'NaN', '1e400', '-1e400', '1e-400', '0x10', '-0', '1.5', '9007199254740993'],
  ...['2147483647', '2147483648', '9223372036854775808', 'true', 'null', '[]', '{}', '*', '..', '%2e%2e%2f'],
  ...['constructor', '__proto__', 'hasOwnProperty', 'toString', 'undefined', '[object Object]'],
  ...[ID, `urn:uuid:${ID}`, `%7B${ID}%7D`, ID.replaceAll('-', ''), ID.toUpperCase(), `${ID}%0A`],
  ...['0000', '0000-01-01', '9999-12-31', '10000', '-0001', '2024-02-30', '2024-13', '2024-24', '../..', '/'],
  ...[
    '2016-12-31T23:59:60Z',
    '9999-12-31T23:59:59-23:59',
    '0000-01-01T00:00:00Z',
    '0001-01-01T00:00:00%2B23:59',
  ],
  ...['2024-01-01T00:00:00Z', '2024-01-01t00:00:00z', '2024-01-01 00:00:00Z', '2024-01-01T24:00:00Z'],
  ...['%F4%8F%BF%BF', '%E2%80%AE', 'a'.repeat(121), 'a'.repeat(501), '%25'.repeat(200), '&amp;', '<b>', ';'],
];

/** A forged cursor: parts of keys in any order. */
const forged = fc
  .array(
    fc.constantFrom<unknown>(
      ...['date', '-date', 'title', 'value', '-value', 'relevance', '2024-01-01', '0000-01-01', 'infinity'],
      ...[
        ID,
        `urn:uuid:${ID}`,
        '1 USD',
        '1e999 USD',
        ' ',
        '0.5',
        'NaN',
        '-1',
        '9e99',
        '\0',
        '\ud800',
        '',
        'a',
      ],
      ...[0, -1, 1.5, 2 ** 31, 1e308, null, true, [], {}, '2016-12-31T23:59:60Z', '2024-01-01T00:00:00.000Z'],
    ),
    { maxLength: 4 },
  )
  .map((key) => Buffer.from(JSON.stringify(key)).toString('base64url'));

/** A value of a parameter: one that it may have, or an odd one, or any text. */
function textOf({ name, schema, examples }: Parameter, path: string): fc.Arbitrary<string> {
  const allowed = schema.enum ?? schema.items?.enum ?? (schema.type === 'boolean' ? ['true', 'false'] : []);
  const id = (name === 'id' ? ids[path] : undefined) ?? ids[name];
  const example = [id ?? examples.default.value].flat().map((value) => encodeURIComponent(String(value)));
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...example, ...allowed) },
    { weight: 3, arbitrary: fc.constantFrom(...ODD) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }).map(encoded) },
    { weight: 1, arbitrary: fc.double().map(String) },
    { weight: name === 'cursor' ? 12 : 0, arbitrary: fc.oneof(fc.constantFrom(...cursors), forged) },
  );
}

/** A text as a browser encodes it; half of a surrogate pair as its bytes. */
function encoded(text: string): string {
  return text.isWellFormed() ? encodeURIComponent(text) : '%ED%A0%80';
}

/** A request of an operation. */
function requestOf({ path, parameters }: Operation): fc.Arbitrary<string> {
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  const pair = fc.oneof(
    ...inQuery.map((parameter) => ({
      weight: 8,
      arbitrary: textOf(parameter, path).map((value) => `${parameter.name}=${value}`),
    })),
    { weight: 1, arbitrary: fc.constantFrom('unknown=1', '__proto__=1', 'constructor', '=', '&', 'limit') },
  );
  return fc
    .tuple(fc.tuple(...inPath.map((parameter) => textOf(parameter, path))), fc.array(pair, { maxLength: 4 }))
    .map(([values, pairs]) => {
      const filled = inPath.reduce((text, { name }, index) => {
        // A separator or nothing but dots would make it another path, of another operation.
        const value = values[index]?.trim().replaceAll(/[/?#\\]/g, encodeURIComponent) ?? '';
        return text.replace(`{${name}}`, () => (/^(?:\.|%2e)*$/.test(value) ? '%20' : value));
      }, path);
      return pairs.length === 0 ? filled : `${filled}?${pairs.join('&')}`;
    });
}

/** The validator of an answer; undefined if the document has no such answer. Text has no schema to be held to. */
function validatorOf(
  { operationId, responses }: Operation,
  status: number,
  type: string,
): ValidateFunction | undefined {
  const schema = responses[status]?.content?.[type]?.schema;
  if (schema === undefined) return undefined;
  const key = `${operationId} ${status} ${type}`;
  const validator = validators.get(key) ?? ajv.compile(absolute(schema));
  validators.set(key, validator);
  return validator;
}

/** A schema of the document whose references lead into the document. */
function absolute(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"document#/components'));
}

/** Media types of answers that the text of an operation tells of, beside the JSON that its schema is of. */
const TEXTS =
  /^(?:text\/(?:csv|event-stream|html|markdown)|image\/svg\+xml|application\/(?:atom\+xml|feed\+json|ld\+json|x-ndjson|x-bibtex|x-research-info-systems|vnd\.citationstyles\.csl\+json))$/;

/** Operations that were served, so that it shows when the requests are all refused. */
const served = new Set<string>();

/** What is wrong with the answer to a request; empty if nothing is. */
async function faultOf(operation: Operation, url: string): Promise<string> {
  const { statusCode, headers, body } = await app.inject({ url });
  if (statusCode === 200) served.add(operation.operationId);
  if (statusCode >= 500) return `${statusCode}: ${body}`;
  if (!(statusCode in operation.responses)) return `${statusCode} is not in the document: ${body}`;
  const [type = ''] = String(headers['content-type']).split(';');
  const validator = validatorOf(operation, statusCode, type);
  if (TEXTS.test(type) && statusCode === 200) return '';
  if (validator === undefined) return `${statusCode} ${type} is not in the document`;
  // Asked for some fields, an answer has no others, though its schema requires them.
  if (statusCode === 200 && /[?&]fields=/.test(url)) return '';
  return validator(JSON.parse(body)) ? '' : `${ajv.errorsText(validator.errors)}: ${body}`;
}

test('10,000 requests made from the document get no 5xx, no status that it does not name, no answer off its schema', async () => {
  const operation = fc.constantFrom(...operations);
  const request = operation.chain((asked) =>
    requestOf(asked).map((url) => ({ operationId: asked.operationId, url })),
  );
  const byId = new Map(operations.map((asked) => [asked.operationId, asked]));
  await fc.assert(
    fc.asyncProperty(request, async ({ operationId, url }) => {
      const asked = byId.get(operationId);
      if (asked === undefined) throw new Error(operationId);
      const fault = await faultOf(asked, url);
      if (fault !== '') throw new Error(`${url}: ${fault.slice(0, MAX_FAULT_CHARS)}`);
    }),
    { numRuns: CASES, seed: SEED, endOnFailure: true },
  );
  expect(operations.map(({ operationId }) => operationId).filter((id) => !served.has(id))).toEqual([]);
}, 300_000);
