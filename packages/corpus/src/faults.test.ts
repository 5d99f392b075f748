/** What a person is told who has made mistakes in the files of a corpus. */
import { cp, mkdtemp, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CorpusError, faultLine, readAgencies, readCorpus, validateCorpus } from './index.ts';

const RAILS = path.resolve(import.meta.dirname, '../../../test/corpora/rails-2019');

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'footing-corpus-'));
  await cp(RAILS, folder, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

/** Replaces a text that stands once in a file. */
async function edit(file: string, text: string, by: string): Promise<void> {
  const target = path.join(folder, file);
  const content = await readFile(target, 'utf8');
  expect(content.split(text)).toHaveLength(2);
  await writeFile(target, content.replace(text, by));
}

async function lines(): Promise<string[]> {
  return (await validateCorpus(folder)).faults.map(faultLine);
}

describe('a fault is told with file, line, column, entry and JSON pointer', () => {
  test.each<[what: string, file: string, text: string, by: string, line: string]>([
    [
      'a value that is none of a list, with those that are',
      'rails/figures.json',
      '"qualifier": "exact"',
      '"qualifier": "roughly"',
      'rails/figures.json:10:18: figure wagons-2019: "roughly" is none of exact, about, nearly, more-than, at-least, up-to, range (/0/qualifier)',
    ],
    [
      'a key that is near one that is known, with that',
      'rails/agreements.json',
      '"signed": "2019-05"',
      '"signd": "2019-05"',
      'rails/agreements.json:8:14: agreement duisburg-kazakhstan-charter-2019: `signd` is no key here; did you mean `signed`? (/0/signd)',
    ],
    [
      'a key in another way of writing',
      'rails/agreements.json',
      '"type": "timetable",',
      '"type": "timetable", "event_note": null,',
      'rails/agreements.json:28:40: agreement duisburg-hamburg-timetable-2018: `event_note` is no key here; did you mean `eventNote`? (/1/event_note)',
    ],
    [
      'a key that is near none, with all that there are',
      'rails/work.json',
      '"year": 2019,',
      '"year": 2019, "pages": 7,',
      'rails/work.json:4:26: `pages` is no key here; the keys are $schema, slug, title, year, csl, covers (/pages)',
    ],
    [
      'a key deep in an entry',
      'places.json',
      '"longitude": 10.4',
      '"longitude": 10.4, "height": 4',
      'places.json:11:69: germany: `height` is no key here; the keys are latitude, longitude (/0/coordinates/height)',
    ],
    [
      'a key that is missing',
      'rails/events.json',
      '"date": "2019-06-03",',
      '',
      'rails/events.json:2:3: event first-train-2019: `date` is missing (/0)',
    ],
    [
      'a value of another type',
      'rails/work.json',
      '2019,',
      '"2019",',
      'rails/work.json:4:11: "2019" is not a whole number (/year)',
    ],
    [
      'a value of another type where there may be none',
      'rails/events.json',
      '"place": "khorgos"',
      '"place": 7',
      'rails/events.json:8:14: event first-train-2019: 7 is not text or null (/0/place)',
    ],
    [
      'an empty text',
      'organisations.json',
      '"name": "Rhine Rail"',
      '"name": ""',
      'organisations.json:4:13: rhine-rail: it is empty (/0/name)',
    ],
    [
      'an empty list',
      'rails/agreements.json',
      '"sectors": ["gauge-change"]',
      '"sectors": []',
      'rails/agreements.json:16:16: agreement duisburg-kazakhstan-charter-2019: it is empty (/0/sectors)',
    ],
    [
      'a number out of its range',
      'rails/citations.json',
      '"number": 1,',
      '"number": 0,',
      'rails/citations.json:5:17: citation 0: 0 is less than 1 (/citations/0/number)',
    ],
    [
      'a reference to what is not there',
      'rails/events.json',
      '"organisation": "gauge-union"',
      '"organisation": "guage-union"',
      'rails/events.json:11:25: event first-train-2019: organisation guage-union is not there; did you mean `gauge-union`? (/0/parties/1/organisation)',
    ],
  ])('%s', async (_what, file, text, by, line) => {
    await edit(file, text, by);
    expect(await lines()).toContain(line);
  });
});

describe('a slug has Latin letters', () => {
  test.each([
    ['a place', 'places.json', '"slug": "khorgos"', 'places.json:47:13: Хоргос: "Хоргос"'],
    [
      'an organisation',
      'organisations.json',
      '"slug": "rhine-rail"',
      'organisations.json:3:13: Хоргос: "Хоргос"',
    ],
    [
      'a record',
      'rails/events.json',
      '"slug": "first-train-2019"',
      'rails/events.json:3:13: event Хоргос: "Хоргос"',
    ],
    [
      'a section',
      'rails/citations.json',
      '"slug": "ports"',
      'rails/citations.json:2:26: section Хоргос: "Хоргос"',
    ],
    ['a work', 'rails/work.json', '"slug": "rails-2019"', 'rails/work.json:2:11: "Хоргос"'],
  ])('of %s', async (_what, file, text, start) => {
    await edit(file, text, '"slug": "Хоргос"');
    const told = await lines();
    const wanted = `${start} is not written as it must be: Readable name, unique among its kind: lower-case Latin letters and digits`;
    expect(told.filter((line) => line.startsWith(wanted))).toHaveLength(1);
    await expect(readCorpus(folder)).rejects.toThrow(CorpusError);
  });
});

test('all faults of all files are told at once, in the order in which files are read', async () => {
  await edit('vocabularies.json', '"sectors"', '"sector"');
  await edit('places.json', '"country": "DE",\n    "code": "DE-HH"', '"country": "D",\n    "code": "DE-HH"');
  await edit('rails/citations.json', '"kind": "print"', '"kind": "printed"');
  await edit('rails/events.json', '"2019-06-03"', '"2029-06-03"');
  await edit('rails/figures.json', '"number": 2', '"number": 3');
  await edit('rails/figures.json', '"counterpart"', '"guest"');
  const { faults, more } = await validateCorpus(folder);
  expect(more).toBe(0);
  expect(faults.map(({ file, pointer }) => `${file}${pointer}`)).toEqual([
    'vocabularies.json/sector',
    'places.json/2/country',
    'rails/citations.json/citations/1/kind',
    'rails/events.json/0/date',
    'rails/figures.json/0/parties/1/role',
  ]);
});

test('a file that is not JSON is told with line and column, and hides no fault of another', async () => {
  await edit('places.json', '"slug": "duisburg",', '"slug": "duisburg"');
  await edit('rails/figures.json', '"subject"', '"guest"');
  const told = await lines();
  expect(told[0]).toMatch(/^places\.json:15:5: it is not JSON: Unexpected token/);
  // Places cannot be told, so that no reference to one is a fault.
  expect(told).toHaveLength(2);
  expect(told[1]).toMatch(/^rails\/figures\.json:12:47: figure wagons-2019: "guest" is none of party,/);
});

test('an entry with a fault is told once, and not again where others refer to it', async () => {
  await edit('places.json', '"kind": "dry-port"', '"kind": 7');
  await edit('rails/citations.json', '"title": "On gauges"', '"titel": "On gauges"');
  expect(await lines()).toEqual([
    'places.json:49:13: khorgos: 7 is not text (/4/kind)',
    'rails/citations.json:17:5: citation 2: `title` is missing (/citations/1)',
    'rails/citations.json:21:16: citation 2: `titel` is no key here; did you mean `title`? (/citations/1/titel)',
  ]);
});

test('faults are listed up to 200, and the others counted', async () => {
  const figures = JSON.parse(await readFile(path.join(folder, 'rails/figures.json'), 'utf8'));
  const faulty = Array.from({ length: 205 }, (_, index) => ({ ...figures[0], slug: `w-${index}`, unit: '' }));
  await writeFile(path.join(folder, 'rails/figures.json'), JSON.stringify(faulty));
  const { faults, more } = await validateCorpus(folder);
  expect([faults.length, more]).toEqual([200, 5]);
});

describe('what the database cannot keep is a fault:', () => {
  test.each([
    [
      'the character U+0000 in a text, wherever that is',
      '"title": "Rails" }',
      '"title": "Rails", "custom": { "notes": ["a\\u0000b"] } }',
      'rails/work.json:5:88: it has the character U+0000 (/csl/custom/notes/0)',
    ],
    [
      'the character U+0000 in a key',
      '"title": "Rails" }',
      '"title": "Rails", "a\\u0000b": 1 }',
      'rails/work.json:5:78: its key has the character U+0000 (/csl/a\0b)',
    ],
    [
      'half of a surrogate pair',
      '"title": "Rails" }',
      '"title": "Rails \\ud83d" }',
      'rails/work.json:5:57: it has half of a surrogate pair (/csl/title)',
    ],
    [
      'a year that is none',
      '"year": 2019',
      '"year": 2147483648',
      'rails/work.json:4:11: 2147483648 is more than 9999 (/year)',
    ],
  ])('%s', async (_what, text, by, line) => {
    await edit('rails/work.json', text, by);
    expect(await lines()).toEqual([line]);
  });

  test.each([
    ['places.json', '"Khorgos"', `"${'x'.repeat(301)}"`, 'it has more than 300 characters (/4/name)'],
    ['places.json', '44.22', '444.22', '444.22 is more than 90 (/4/coordinates/latitude)'],
    ['rails/figures.json', '"Wagons"', `"${'x'.repeat(501)}"`, 'it has more than 500 characters (/0/title)'],
    ['rails/figures.json', '"41000"', `"${'4'.repeat(61)}"`, 'it has more than 60 characters (/0/value)'],
    [
      'rails/figures.json',
      '"unit": "wagons"',
      `"unit": "${'x'.repeat(41)}"`,
      'more than 40 characters (/0/unit)',
    ],
    ['rails/citations.json', '"number": 2', '"number": 2147483648', '2147483648 is more than 1000000'],
    [
      'vocabularies.json',
      '"line": ',
      `"line": "x", "${'x'.repeat(61)}": `,
      'x` is not written as it must be',
    ],
  ])('what is too long or too large for %s: %s', async (file, text, by, message) => {
    await edit(file, text, by);
    expect(await lines()).toContainEqual(expect.stringContaining(message));
  });
});

describe('of files, it tells', () => {
  test('one that is missing and must be there', async () => {
    await rm(path.join(folder, 'rails/work.json'));
    await rm(path.join(folder, 'rails/citations.json'));
    expect(await lines()).toEqual(['rails/work.json: it is missing', 'rails/citations.json: it is missing']);
  });

  test('one that is no list where a list is wanted', async () => {
    await writeFile(path.join(folder, 'rails/events.json'), '{}');
    expect(await lines()).toEqual(['rails/events.json:1:1: it is not a list']);
  });

  test('one that cannot be read', async () => {
    await rm(path.join(folder, 'places.json'));
    await cp(path.join(folder, 'rails'), path.join(folder, 'places.json'), { recursive: true });
    expect(await lines()).toContain('places.json: it cannot be read (EISDIR)');
  });

  test('one whose name is nearly that of one that is read', async () => {
    await rename(path.join(folder, 'rails/figures.json'), path.join(folder, 'rails/figure.json'));
    expect(await lines()).toEqual([
      'rails/figure.json: no file of this name is read; did you mean `figures.json`?',
    ]);
  });

  test('a pattern of an agency that is no regular expression', async () => {
    const agencies = [{ agency: 'port-news', host: '(', path: '^/(?<section>\\w+)/(?<id>\\d+)$' }];
    await writeFile(path.join(folder, 'agencies.json'), JSON.stringify(agencies));
    const line = 'agencies.json:1:31: port-news: its host is no regular expression (/0/host)';
    expect(await lines()).toEqual([line]);
    const refusal = await readAgencies(folder).catch((error: unknown) => error);
    expect(refusal instanceof CorpusError && refusal.faults.map(faultLine)).toEqual([line]);
  });

  test('one that is larger than any is', async () => {
    await truncate(path.join(folder, 'rails/figures.json'), 65 * 1024 * 1024);
    expect(await lines()).toEqual(['rails/figures.json: it has more than 67108864 bytes']);
  });

  test.skipIf(process.platform === 'win32')('one that is none, and would be read without end', async () => {
    await rm(path.join(folder, 'rails/figures.json'));
    await symlink('/dev/zero', path.join(folder, 'rails/figures.json'));
    expect(await lines()).toEqual(['rails/figures.json: it is no file']);
  });

  test.each([
    ['lists', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['objects', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ])('one whose %s are nested too deeply', async (_kind, deep) => {
    await edit('rails/work.json', '"type": "book"', `"type": "book", "custom": ${deep}`);
    expect(await lines()).toEqual(['rails/work.json: its lists and objects are nested too deeply']);
  });

  test('one that is nested too deeply, and no JSON either', async () => {
    await writeFile(path.join(folder, 'rails/figures.json'), '['.repeat(50_000));
    expect(await lines()).toEqual([
      expect.stringMatching(/^rails\/figures\.json:1:1: it is not JSON: SyntaxError/),
    ]);
  });

  test('no fault in a byte order mark, in $schema, or in a folder whose name begins with a dot', async () => {
    const work = path.join(folder, 'rails/work.json');
    await writeFile(work, `\uFEFF${await readFile(work, 'utf8')}`);
    await edit('vocabularies.json', '{\n  "sectors"', '{\n  "$schema": "x.json",\n  "sectors"');
    await cp(path.join(folder, 'rails/events.json'), path.join(folder, '.editor/events.json'));
    expect(await lines()).toEqual([]);
  });
});

test('a corpus is read for loading only if it has no fault', async () => {
  await edit('rails/events.json', '"place": "khorgos"', '"place": "nowhere"');
  const refusal = await readCorpus(folder).catch((error: unknown) => error);
  expect(
    refusal instanceof CorpusError && [refusal.message, refusal.faults.map(({ pointer }) => pointer)],
  ).toEqual(['The corpus has 2 faults.', ['/4', '/0/place']]);
});

test('a corpus whose folder is not there is refused', async () => {
  await expect(validateCorpus(path.join(folder, 'nothing'))).rejects.toThrow(
    /nothing cannot be read \(ENOENT\)/,
  );
});
