/** Where words of an address that lost the hyphen between them are cut, and where they are left alone. */
import { describe, expect, test } from 'vitest';
import type { AlignmentCell } from './alignment-cells.ts';
import { Lexicon } from './lexicon.ts';
import { repairAddress } from './repair.ts';
import { splitDamagedWords, splitRunTogether, suspiciousJoins } from './split-words.ts';

/** The words of other addresses, each citation with one copy. */
function lexiconOf(...addresses: string[]): Lexicon {
  const lexicon = new Lexicon();
  for (const address of addresses) lexicon.add([address]);
  return lexicon;
}

/** Cells of a text, in which `!` stands before a character that the copies disagree about. */
function cellsOf(text: string): AlignmentCell[] {
  return Array.from(text.matchAll(/(!?)(.)/g), ([, damaged, char = '']) => ({
    char,
    ...(damaged === '!' ? { damaged: true } : {}),
  }));
}

const textOf = (cells: readonly AlignmentCell[]): string => cells.map(({ char }) => char).join('');
const repairsOf = (cells: readonly AlignmentCell[]) => cells.flatMap(({ repair }) => repair ?? []);

describe('of one copy, a word that no other address has', () => {
  const known = lexiconOf('river-stone', 'bank-notes', 'on-a-mill', 'milling', 'bed');

  test.each([
    ['riverbank', 'river-bank'],
    ['stonebank', 'stone-bank'],
    ['a-riverbank-and-stonebank-1', 'a-river-bank-and-stone-bank-1'],
    ['onriver', 'onriver'],
    ['onmilling', 'on-milling'],
  ])('is cut between two that others have: %s is %s', (text, cut) => {
    expect(textOf(splitRunTogether(cellsOf(text), known, true))).toBe(cut);
  });

  test('is cut with the reason and less than full confidence', () => {
    const [repair, ...others] = repairsOf(splitRunTogether(cellsOf('riverbank'), known, true));
    expect(others).toEqual([]);
    expect(repair).toEqual({
      kind: 'word_split',
      reason: '"riverbank" is no word of another address and reads as "river" and "bank"',
      confidence: 0.75,
    });
  });

  test.each([
    ['riverboat', 'half of which nobody has'],
    ['milling', 'which is short'],
    ['riverbed', 'the rest of which may be an ending'],
  ])('is left alone: %s, %s', (text) => {
    expect(textOf(splitRunTogether(cellsOf(text), known, true))).toBe(text);
  });

  test('is left alone once two addresses have it', () => {
    const twice = lexiconOf('river', 'bank', 'riverbank', 'riverbank-two');
    expect(textOf(splitRunTogether(cellsOf('riverbank'), twice, true))).toBe('riverbank');
  });

  test('is cut in the address as a whole, which is then for a person to look at', () => {
    const { url, reviewNotes } = repairAddress(['https://a.example/x-riverbank-1'], known);
    expect(url).toBe('https://a.example/x-river-bank-1');
    expect(reviewNotes).toEqual([expect.stringContaining('"river" and "bank"')]);
  });
});

describe('of two copies that agree, a word', () => {
  const known = lexiconOf('river-stone', 'bank-notes');

  test('is not cut because its halves are known: both copies have it so', () => {
    expect(textOf(splitRunTogether(cellsOf('riverbank'), known, false))).toBe('riverbank');
    const copies = ['https://a.example/x-riverbank-1', 'https://a.example/x-riverbank-1'];
    const { url, confidence, reviewNotes } = repairAddress(copies, known);
    expect(url).toBe(copies[0]);
    expect(confidence).toBe(1);
    expect(reviewNotes).toEqual([]);
  });

  test('is named when it is long and its halves are known', () => {
    const long = lexiconOf('river-stone', 'banking-notes');
    expect(suspiciousJoins('https://a.example/x-riverbanking-1', long)).toEqual([
      '"riverbanking" may be "river-banking"',
    ]);
    expect(suspiciousJoins('https://a.example/x-riverboating-1', long)).toEqual([]);
    expect(
      suspiciousJoins(
        'https://a.example/riverbanking',
        lexiconOf('river', 'banking', 'riverbanking', 'riverbanking'),
      ),
    ).toEqual([]);
  });

  test('is cut after an ending that closes many words and stands inside none, when it is long', () => {
    const endings = lexiconOf('minskij-gomelskij-brestskij-vitebskij');
    const cut = (text: string): string => textOf(splitRunTogether(cellsOf(text), endings, false));
    expect(cut('vysokogorskijinstitut')).toBe('vysokogorskij-institut');
    expect(cut('gorskijinstitut')).toBe('gorskijinstitut');
    const inside = lexiconOf('minskij-gomelskij-brestskij-vitebskij-polskijazyk');
    expect(textOf(splitRunTogether(cellsOf('vysokogorskijinstitut'), inside, false))).toBe(
      'vysokogorskijinstitut',
    );
  });
});

describe('a word in which the copies disagree', () => {
  const known = lexiconOf('on-weather-stations', 'cooperation', 'wet');

  test.each([
    ['a-b-c-coast!weather-1', 'a-b-c-coast-weather-1', 'the rest is a word of other addresses'],
    ['a-b-c-coast!cooperations-1', 'a-b-c-coast-cooperations-1', 'the rest is an inflection of one'],
    ['a-b-c-coast!wreckage-1', 'a-b-c-coastwreckage-1', 'the rest is known to none'],
    ['a-b-c-on!weather-1', 'a-b-c-onweather-1', 'what comes before is too short'],
    ['a-b-c-coast!wet-1', 'a-b-c-coastwet-1', 'the rest is too short'],
    ['a-b-coast!weather', 'a-b-coastweather', 'the address is not one of hyphens'],
    ['a-b-c-coastweather-1', 'a-b-c-coastweather-1', 'they do not disagree'],
    ['a-b-c-coast!-weather', 'a-b-c-coast-weather', 'the hyphen is there'],
  ])('%s becomes %s: %s', (text, cut) => {
    expect(textOf(splitDamagedWords(cellsOf(text), known))).toBe(cut);
  });

  test('is not cut when another address has it whole', () => {
    const whole = lexiconOf('weather', 'coastweather');
    expect(textOf(splitDamagedWords(cellsOf('a-b-c-coast!weather-1'), whole))).toBe('a-b-c-coastweather-1');
  });
});
