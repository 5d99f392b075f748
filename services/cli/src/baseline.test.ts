/** A baseline holds the links that are known to fail, in any checkout, and tells when it is no longer right. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBaseline, writeBaseline } from './baseline.ts';
import { madeFinding } from './reports/made-finding.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'footing-baseline-'));
  file = path.join(folder, 'baseline.json');
});

afterEach(() => rm(folder, { recursive: true }));

test('has a line for each link that fails, and none for the rest', async () => {
  await writeBaseline(file, [
    madeFinding('https://a.example/', 'broken', true),
    madeFinding('https://b.example/', 'alive', false),
    { ...madeFinding('https://c.example/', 'unreachable', false), tolerated: 'too_recent' },
  ]);
  expect(await readFile(file, 'utf8')).toBe(
    '[\n{"url":"https://a.example/","verdict":"broken"},\n{"url":"https://c.example/","verdict":"unreachable"}\n]\n',
  );
  const baseline = await readBaseline(file);
  expect(baseline.has('https://a.example/')).toBe(true);
  expect(baseline.has('https://b.example/')).toBe(false);
});

test('without a failure is empty, and is read again', async () => {
  await writeBaseline(file, []);
  expect(await readFile(file, 'utf8')).toBe('[]\n');
  expect((await readBaseline(file)).has('https://a.example/')).toBe(false);
});

test('knows a missing file in another checkout', async () => {
  const missing = (checkout: string): string => pathToFileURL(path.join(checkout, 'docs', 'no: 1.md')).href;
  await writeBaseline(file, [madeFinding(missing(folder), 'broken', true)]);
  expect(await readFile(file, 'utf8')).not.toContain(folder);
  const other = path.join(folder, 'other');
  await mkdir(other);
  await writeFile(path.join(other, 'baseline.json'), await readFile(file));
  const baseline = await readBaseline(path.join(other, 'baseline.json'));
  expect(baseline.has(missing(other))).toBe(true);
  expect(baseline.has(missing(folder))).toBe(false);
});

test('tells what has healed and what is stale, twenty of each by name, and nothing where it is right', async () => {
  const urls = Array.from({ length: 25 }, (_, number) => `https://a.example/${number}`);
  await writeBaseline(
    file,
    ['https://b.example/', ...urls].map((url) => madeFinding(url, 'broken', true)),
  );
  const baseline = await readBaseline(file);
  const healed = [madeFinding('https://b.example/', 'alive', false)];
  const news = baseline.news({ findings: healed, filesThere: [], isComplete: true });
  expect(news).toEqual([
    'In the baseline, and well again (1):',
    '  https://b.example/',
    'In the baseline, and in no source any more (25):',
    ...urls.slice(0, 20).map((url) => `  ${url}`),
    '  and 5 more',
    'Write the baseline again: what it holds may break unnoticed.',
  ]);
  expect(baseline.news({ findings: [], filesThere: [], isComplete: false })).toEqual([]);
});

test.each([
  ['is no JSON', '['],
  ['is no list', '{}'],
  ['is a report', '[{"url": "https://a.example/", "verdict": {"verdict": "broken"}}]'],
  ['holds an empty URL', '[{"url": "", "verdict": "broken"}]'],
  ['holds more than it may', '[{"url": "https://a.example/", "verdict": "broken", "note": ""}]'],
])('is refused when the file %s', async (_what, content) => {
  await writeFile(file, content);
  await expect(readBaseline(file)).rejects.toMatchObject({ code: 'baseline_invalid' });
});

test('that is not there is an error, not an empty one', async () => {
  await expect(readBaseline(file)).rejects.toMatchObject({ code: 'file_unreadable' });
});
