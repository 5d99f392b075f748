import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { configTable, environmentExample } from '@footing/config';

const CHECKOUT = path.resolve(import.meta.dirname, '../..');

/** A file of which a program writes all or part, and what it should be. */
export interface GeneratedFile {
  file: string;
  current: string;
  fresh: string;
}

/** Every generated file with its fresh content. */
export async function generatedFiles(): Promise<GeneratedFile[]> {
  const readme = await read('README.md');
  const table = readme.replace(
    /(<!-- settings -->\n)[\s\S]*?(<!-- \/settings -->)/,
    `$1${configTable()}\n$2`,
  );
  return [
    { file: path.join(CHECKOUT, 'README.md'), current: readme, fresh: table },
    {
      file: path.join(CHECKOUT, '.env.example'),
      current: await read('.env.example'),
      fresh: environmentExample(),
    },
  ];
}

async function read(name: string): Promise<string> {
  return readFile(path.join(CHECKOUT, name), 'utf8');
}
