/** `footing corpus check` and `footing load` on a corpus of one's own. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { footing } from './command.ts';

const RAILS = path.resolve(import.meta.dirname, '../corpora/rails-2019');
const FERRIES = path.resolve(import.meta.dirname, '../corpora/ferries-2021');
const FAULTS = [
  'places.json:29:16: hamburg: "D" is not written as it must be',
  'rails/figures.json:10:18: figure wagons-2019: "roughly" is none of exact, about',
];

let store: TestDatabase;
let folder: string;

beforeAll(async () => {
  store = await createTestDatabase();
});

afterAll(() => store.drop());

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'footing-corpus-'));
  await cp(RAILS, folder, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

async function run(...args: string[]) {
  const { ended, output } = footing(args, { DATABASE_URL: store.url });
  return { code: await ended, lines: output().trim().split('\n') };
}

async function edit(file: string, text: string, by: string): Promise<void> {
  const target = path.join(folder, file);
  await writeFile(target, (await readFile(target, 'utf8')).replace(text, by));
}

async function breakTwoFiles(): Promise<void> {
  await edit('places.json', '"DE",\n    "code": "DE-HH"', '"D",\n    "code": "DE-HH"');
  await edit('rails/figures.json', '"exact"', '"roughly"');
}

describe('footing corpus check', () => {
  test('says what a good corpus holds, and ends with 0', async () => {
    expect(await run('corpus', 'check', folder)).toEqual({
      code: 0,
      lines: [
        'The corpus holds together: 1 works, 2 citations, 5 places, 3 organisations, 2 agreements, 1 events, 1 figures.',
      ],
    });
  });

  test('prints every fault of every file, and ends with 1', async () => {
    await breakTwoFiles();
    const { code, lines } = await run('corpus', 'check', folder);
    expect(code).toBe(1);
    expect(lines).toEqual([...FAULTS.map((fault) => expect.stringContaining(fault)), expect.any(String)]);
    expect(lines[2]).toMatch(/^2 faults: 1 works,/);
  });

  test('prints what a corpus names its keys and entries without what would change a terminal', async () => {
    await edit(
      'rails/figures.json',
      '"slug": "wagons-2019"',
      '"slug": "\\u001b[31mred\\u009b", "\\u202ekey": 1',
    );
    const { code, lines } = await run('corpus', 'check', folder);
    expect(code).toBe(1);
    expect(lines.join('\n')).toContain('\\u{1b}[31mred\\u{9b}');
    for (const line of lines) expect(line).toMatch(/^\P{C}+$/u);
  });

  test('lists a limited number of faults, and says how many more there are', async () => {
    const [figure] = JSON.parse(await readFile(path.join(folder, 'rails/figures.json'), 'utf8'));
    const figures = Array.from({ length: 203 }, (_, index) => ({ ...figure, slug: `w-${index}`, unit: '' }));
    await writeFile(path.join(folder, 'rails/figures.json'), JSON.stringify(figures));
    const { lines } = await run('corpus', 'check', folder);
    expect(lines.slice(200)).toEqual(['... and 3 more', expect.stringMatching(/^203 faults: /)]);
  });
});

describe('footing load', () => {
  test('refuses a corpus with faults as the check does, and loads nothing', async () => {
    await breakTwoFiles();
    const { code, lines } = await run('load', folder);
    expect(code).toBe(2);
    expect(lines).toEqual([
      'footing: The corpus has 2 faults. Correct the files and try again.',
      ...FAULTS.map((fault) => expect.stringContaining(fault)),
    ]);
    expect((await store.database.pool.query('SELECT FROM works')).rowCount).toBe(0);
  });

  test('loads the example of the documents, which has no fault', async () => {
    expect((await run('corpus', 'check', FERRIES)).code).toBe(0);
    expect(await run('load', FERRIES)).toEqual({
      code: 0,
      lines: ['ferries-2021: 2 citations in 1 sections, 1 links, 3 records'],
    });
  });

  test('tells what the corpus no longer has and keeps it, and removes it with --retire', async () => {
    const loaded = (records: number) => `rails-2019: 2 citations in 2 sections, 1 links, ${records} records`;
    expect(await run('load', folder)).toEqual({ code: 0, lines: [loaded(4)] });
    await writeFile(path.join(folder, 'rails/figures.json'), '[]');
    expect((await run('load', folder)).lines).toEqual([
      loaded(3),
      'rails-2019: no longer in the corpus: 1 records (figure wagons-2019)',
      'That was kept; footing load --retire removes it.',
    ]);
    expect((await run('load', '--retire', folder)).lines).toEqual([
      loaded(3),
      'rails-2019: removed: 1 records (figure wagons-2019)',
    ]);
    expect((await run('load', folder)).lines).toEqual([loaded(3)]);
  });

  test('names the first five of many that the corpus no longer has', async () => {
    const [figure] = JSON.parse(await readFile(path.join(folder, 'rails/figures.json'), 'utf8'));
    const figures = Array.from({ length: 7 }, (_, index) => ({ ...figure, slug: `wagons-${index}` }));
    await writeFile(path.join(folder, 'rails/figures.json'), JSON.stringify([figure, ...figures]));
    await run('load', folder);
    await writeFile(path.join(folder, 'rails/figures.json'), JSON.stringify([figure]));
    expect((await run('load', '--retire', folder)).lines[1]).toMatch(
      /: 7 records \((?:figure wagons-[0-4], ){5}\.\.\.\)$/,
    );
  });
});
