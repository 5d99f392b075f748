import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildServer } from '@footing/api';
import { configTable, environmentExample } from '@footing/config';
import { readCorpus } from '@footing/corpus';
import { type Database, listLinks, loadCorpus } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { CONTRACT, HOST_CONTRACT } from '../linkcheck/contract.ts';
import { EXAMPLE_REQUESTS } from './example-requests.ts';
import { stateTable } from './state-table.ts';
import { steady } from './steady.ts';

const CHECKOUT = path.resolve(import.meta.dirname, '../..');

/** A file of which a program writes all or part, and what it should be. */
export interface GeneratedFile {
  file: string;
  current: string;
  fresh: string;
}

/** Every generated file with its fresh content; the database is empty and migrated, and the corpus is loaded into it. */
export async function generatedFiles(database: Database): Promise<GeneratedFile[]> {
  await loadCorpus(database, await readCorpus());
  const app = await buildServer(database, createLogger('api', { level: 'silent', format: 'json' }));
  const examples: Record<string, unknown> = {};
  const [link] = (await listLinks(database, { limit: 1 })).items;
  for (const [operation, template] of Object.entries(EXAMPLE_REQUESTS)) {
    const request = template.replace('LINK', link?.id ?? '');
    const response = await app.inject(request);
    if (response.statusCode !== 200)
      throw new Error(`${request} is answered with ${response.statusCode}: ${response.body}`);
    examples[operation] = { request: steady(request), answer: JSON.parse(steady(response.body)) };
  }
  await app.close();
  return Promise.all([
    generated('README.md', (readme) =>
      readme.replace(/(<!-- settings -->\n)[\s\S]*?(<!-- \/settings -->)/, `$1${configTable()}\n$2`),
    ),
    generated('.env.example', () => environmentExample()),
    generated('docs/verdicts.md', (page) =>
      page.replace(/(<!-- contract -->\n)[\s\S]*?(<!-- \/contract -->)/, `$1${contractTable()}\n$2`),
    ),
    generated('docs/states.md', (page) =>
      page.replace(/(<!-- states -->\n)[\s\S]*?(<!-- \/states -->)/, `$1${stateTable()}\n$2`),
    ),
    generated('services/api/src/openapi/examples.json', () => `${JSON.stringify(examples, null, 1)}\n`),
  ]);
}

function contractTable(): string {
  const rows = [...CONTRACT, ...HOST_CONTRACT].map(
    ([about, , verdict, reasonCode]) => `| ${about} | \`${verdict}\` | \`${reasonCode}\` |`,
  );
  return ['| What the server does | Verdict | Reason code |', '| --- | --- | --- |', ...rows].join('\n');
}

async function generated(name: string, write: (current: string) => string): Promise<GeneratedFile> {
  const file = path.join(CHECKOUT, name);
  const current = await readFile(file, 'utf8');
  return { file, current, fresh: write(current) };
}
