/** The files that are generated completely or in part, with their current and fresh contents. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildServer } from '@footing/api';
import { configTable, environmentExample } from '@footing/config';
import { readCorpus } from '@footing/corpus';
import { FILE_SCHEMAS } from '@footing/model';
import { type Database, listLinks, loadCorpus } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import openapiTypes, { astToString } from 'openapi-typescript';
import { HOST_SCENARIOS, SCENARIOS } from '../linkcheck/scenarios.ts';
import { compactJson } from './compact-json.ts';
import { errorTables } from './error-tables.ts';
import { recordExampleCheck } from './example-check.ts';
import { makeExampleIncident } from './example-incident.ts';
import { EXAMPLE_REQUESTS } from './example-requests.ts';
import { addExampleSubscription } from './example-subscription.ts';
import { withFiles } from './file-blocks.ts';
import { type Document, referenceText } from './reference.ts';
import { stateTable } from './state-table.ts';
import { steady } from './steady.ts';

const CHECKOUT = path.resolve(import.meta.dirname, '../..');

/** A file that is generated completely or in part, with its current and its fresh content. */
export interface GeneratedFile {
  file: string;
  current: string;
  fresh: string;
}

/**
 * Every generated file with its fresh content. The database must be empty and migrated; the corpus is loaded
 * into it.
 */
export async function generatedFiles(database: Database): Promise<GeneratedFile[]> {
  await loadCorpus(database, await readCorpus());
  await addExampleSubscription(database);
  const app = await buildServer(database, createLogger('api', { level: 'silent', format: 'json' }));
  const answers = new Map<string, string>();
  for (const request of await documentedRequests()) {
    const { headers, body } = await app.inject(request);
    answers.set(request, shownAnswer(String(headers['content-type']), body));
  }
  const examples: Record<string, unknown> = {};
  const [link] = (await listLinks(database, { limit: 1 })).items;
  if (link === undefined) throw new Error('the corpus has no link');
  let check: string | undefined;
  let incident: string | undefined;
  for (const [operation, template] of Object.entries(EXAMPLE_REQUESTS)) {
    if (template.includes('/checks')) check ??= await recordExampleCheck(database, link);
    if (template.includes('/incidents')) incident ??= await makeExampleIncident(database, link);
    const request = template
      .replace('LINK', link.id)
      .replace('CHECK', check ?? '')
      .replace('INCIDENT', incident ?? '');
    const response = await app.inject(request);
    if (response.statusCode !== 200)
      throw new Error(`${request} is answered with ${response.statusCode}: ${response.body}`);
    const [mediaType = ''] = String(response.headers['content-type']).split(';');
    const text = steady(response.body);
    const answer = IS_JSON.test(mediaType) ? JSON.parse(text) : text;
    examples[operation] = { request: steady(request), mediaType, answer };
  }
  const document: Document = (await app.inject('/openapi.json')).json();
  await app.close();
  return Promise.all([
    generated('docs/settings.md', (page) =>
      page.replace(/(<!-- settings -->\n)[\s\S]*?(<!-- \/settings -->)/, `$1${configTable()}\n$2`),
    ),
    generated('docs/reference.md', (page) =>
      page.replace(
        /(<!-- reference -->\n)[\s\S]*?(<!-- \/reference -->)/,
        (_all, before: string, after: string) => `${before}${referenceText(document)}\n${after}`,
      ),
    ),
    generated('docs/errors.md', (page) =>
      page.replace(/(<!-- errors -->\n)[\s\S]*?(<!-- \/errors -->)/, `$1${errorTables()}\n$2`),
    ),
    generated('docs/corpus-format.md', (page) => withFiles(CHECKOUT, page)),
    ...PAGES_WITH_ANSWERS.map((name) => generated(name, (page) => withAnswers(page, answers))),
    generated('.env.example', () => environmentExample()),
    generated('docs/verdicts.md', (page) =>
      page.replace(/(<!-- scenarios -->\n)[\s\S]*?(<!-- \/scenarios -->)/, `$1${scenarioTable()}\n$2`),
    ),
    generated('docs/states.md', (page) =>
      page.replace(/(<!-- states -->\n)[\s\S]*?(<!-- \/states -->)/, `$1${stateTable()}\n$2`),
    ),
    generated('packages/client/src/api.ts', () => clientTypes(document)),
    generated('services/api/src/openapi/examples.json', () => `${JSON.stringify(examples, null, 1)}\n`),
    ...Object.entries(FILE_SCHEMAS).map(([name, schema]) =>
      generated(`docs/schemas/${name}.schema.json`, () => `${JSON.stringify(schema, null, 2)}\n`),
    ),
  ]);
}

/** The types of the client, without the examples: those are in the document, and change with the corpus. */
async function clientTypes(document: Document): Promise<string> {
  const shapes = JSON.stringify(document, (key, value: unknown) =>
    /^examples?$/.test(key) ? undefined : value,
  );
  const types = astToString(await openapiTypes(shapes));
  return `/** The types of the API, written by \`pnpm generate\` from its OpenAPI document. */\n${types}`;
}

function scenarioTable(): string {
  const rows = [...SCENARIOS, ...HOST_SCENARIOS].map(
    ([about, , verdict, reasonCode]) => `| ${about} | \`${verdict}\` | \`${reasonCode}\` |`,
  );
  return ['| What the server does | Verdict | Reason code |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The pages that show requests with their answers. */
export const PAGES_WITH_ANSWERS = ['README.md', 'docs/api.md', 'services/api/src/openapi/introduction.md'];

/** A request in a page, and the block that shows its answer. */
export const EXAMPLE =
  /(```sh\ncurl -s '?http:\/\/127\.0\.0\.1:8080(\S+?)'?\n```\n+```(?:json|text)\n)([\s\S]*?)(```)/g;

const IS_JSON = /^application\/(?:[\w.-]+\+)?json\b/;

async function documentedRequests(): Promise<string[]> {
  const pages = await Promise.all(
    PAGES_WITH_ANSWERS.map((name) => readFile(path.join(CHECKOUT, name), 'utf8')),
  );
  return pages.flatMap((page) => [...page.matchAll(EXAMPLE)].map(([, , request = '']) => request));
}

/** An answer as pages show it: JSON for people, other text as it is. */
function shownAnswer(contentType: string, body: string): string {
  return IS_JSON.test(contentType) ? compactJson(JSON.parse(steady(body))) : steady(body).trim();
}

function withAnswers(page: string, answers: ReadonlyMap<string, string>): string {
  return page.replace(
    EXAMPLE,
    (_all, before: string, request: string, _shown: string, after: string) =>
      `${before}${answers.get(request)}\n${after}`,
  );
}

async function generated(
  name: string,
  write: (current: string) => string | Promise<string>,
): Promise<GeneratedFile> {
  const file = path.join(CHECKOUT, name);
  const current = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    // A file that has just been added to the list is written for the first time.
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return { file, current, fresh: await write(current) };
}
