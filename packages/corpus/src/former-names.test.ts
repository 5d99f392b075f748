/** Corpus files written for version 0.1 are read as if they had today's field names. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withCurrentNames } from './former-names.ts';
import { readCorpus } from './index.ts';

const RAILS = path.resolve(import.meta.dirname, '../../../test/corpora/rails-2019');
const FORMER_NAMES = { uncitedReason: 'uncited', reviewNotes: 'doubts', newsSource: 'news' };

describe('withCurrentNames', () => {
  test.each<[what: string, written: unknown, read: unknown]>([
    [
      'of each record of a list',
      [
        { slug: 'a', uncited: 'why' },
        { slug: 'b', uncited: null },
      ],
      [
        { slug: 'a', uncitedReason: 'why' },
        { slug: 'b', uncitedReason: null },
      ],
    ],
    [
      'of a bibliography and each of its citations',
      { doubts: ['x'], citations: [{ number: 1, news: {}, doubts: ['y'] }] },
      { reviewNotes: ['x'], citations: [{ number: 1, newsSource: {}, reviewNotes: ['y'] }] },
    ],
    [
      'and leaves out the side of a party',
      [{ slug: 'a', parties: [{ place: 'b', side: 'other' }, 'c'] }],
      [{ slug: 'a', parties: [{ place: 'b' }, 'c'] }],
    ],
  ])('replaces former names %s', (_what, written, read) => {
    expect(withCurrentNames(written)).toEqual(read);
  });

  test.each([
    [{ uncited: 'former', uncitedReason: 'current' }],
    [{ uncitedReason: 'current', uncited: 'former' }],
    [{ uncited: 'former', uncitedReason: 'current', slug: 'a' }],
  ])('lets the current name win over the former: %j', (written) => {
    const { uncited: _, ...read } = written;
    expect(withCurrentNames([written])).toEqual([read]);
  });

  test('lets a current name win that has null', () => {
    expect(withCurrentNames([{ uncited: 'former', uncitedReason: null }])).toEqual([{ uncitedReason: null }]);
  });

  test.each([
    [null],
    ['news'],
    [7],
    [['news', null, ['doubts']]],
    [{ citations: 'doubts' }],
    [{ a: [{ news: 1 }] }],
  ])('leaves %j as it is', (value) => {
    expect(withCurrentNames(value)).toEqual(value);
  });
});

describe('a corpus of version 0.1', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'footing-corpus-'));
    await cp(RAILS, folder, { recursive: true });
  });

  afterEach(() => rm(folder, { recursive: true }));

  test('is read like one of today', async () => {
    let renamed = 0;
    for (const name of await readdir(path.join(folder, 'rails'))) {
      const file = path.join(folder, 'rails', name);
      let text = await readFile(file, 'utf8');
      for (const [current, former] of Object.entries(FORMER_NAMES)) {
        renamed += text.split(`"${current}"`).length - 1;
        text = text.replaceAll(`"${current}"`, `"${former}"`);
      }
      await writeFile(file, text);
    }
    expect(renamed).toBeGreaterThanOrEqual(7);
    expect(await readCorpus(folder)).toEqual(await readCorpus(RAILS));
  });
});
