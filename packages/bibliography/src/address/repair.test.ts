import { describe, expect, test } from 'vitest';
import { Lexicon } from './lexicon.ts';
import { repairAddress } from './repair.ts';

function lexiconOf(...addresses: string[]): Lexicon {
  const lexicon = new Lexicon();
  for (const address of addresses) lexicon.add([address]);
  return lexicon;
}

const cases: [promise: string, witnesses: string[], lexicon: string[], url: string][] = [
  [
    'keeps an address both copies agree on',
    ['https://a.example/b-c/', 'https://a.example/b-c/'],
    [],
    'https://a.example/b-c/',
  ],
  [
    'joins a wrap in one copy',
    ['https://a.example/ri ver', 'https://a.example/river'],
    [],
    'https://a.example/river',
  ],
  [
    'restores a hyphen that one copy lost',
    ['https://a.example/riverbank', 'https://a.example/river-bank'],
    [],
    'https://a.example/river-bank',
  ],
  [
    'drops a hyphen put in at a line end',
    ['https://a.example/view/sto- ne', 'https://a.example/view/stone'],
    ['https://b.example/stone'],
    'https://a.example/view/stone',
  ],
  [
    'restores underscores that one copy prints as white space',
    ['https://a.example/a b c', 'https://a.example/a_b_c'],
    [],
    'https://a.example/a_b_c',
  ],
  [
    'drops a full stop at a line break',
    ['https://a.example/a-20-. b', 'https://a.example/a-20-b'],
    [],
    'https://a.example/a-20-b',
  ],
  [
    'chooses the letter that makes a known word',
    ['https://a.example/in-y-town', 'https://a.example/in-v-town'],
    ['https://b.example/out-v-land'],
    'https://a.example/in-v-town',
  ],
];

describe('repairAddress', () => {
  test.each(cases)('%s', (_promise, witnesses, known, url) => {
    const lexicon = lexiconOf(...known);
    lexicon.add(witnesses);
    expect(repairAddress(witnesses, lexicon).url).toBe(url);
  });

  test('leaves the choice between two letters to a person when nothing tells which is right', () => {
    const { confidence, reviewNotes, otherReadings } = repairAddress(
      ['https://a.example/tor', 'https://a.example/tar'],
      new Lexicon(),
    );
    expect(confidence).toBeLessThan(0.6);
    expect(otherReadings).toEqual(['https://a.example/tar']);
    expect(reviewNotes).toEqual([
      expect.stringContaining('the copies read "o" and "a"'),
      'it may read https://a.example/tar',
    ]);
  });

  test('splits a word that both copies run together, where they also disagree about a letter', () => {
    const lexicon = lexiconOf('https://b.example/o-vzaimodejstvija-i');
    const witnesses = [
      'https://a.example/a-b-c-prjamoevzaimodejstvie-1',
      'https://a.example/a-b-c-prjamoeyzaimodejstvie-1',
    ];
    const repaired = repairAddress(witnesses, lexicon);
    expect(repaired.url).toBe('https://a.example/a-b-c-prjamoe-vzaimodejstvie-1');
    expect(repaired.reviewNotes).not.toEqual([]);
  });

  test('splits a long word after an ending that the other addresses close their words with, and says it is not sure', () => {
    const lexicon = lexiconOf(
      'https://b.example/minskij-gomelskij-brestskij-vitebskij',
      'https://b.example/polotskij',
    );
    const witnesses = [
      'https://a.example/vysokogorskijinstitut-1',
      'https://a.example/vysokogorskijinstitut-1',
    ];
    lexicon.add(witnesses);
    const repaired = repairAddress(witnesses, lexicon);
    expect(repaired.url).toBe('https://a.example/vysokogorskij-institut-1');
    expect(repaired.confidence).toBeLessThan(0.9);
    expect(repaired.reviewNotes).not.toEqual([]);
  });

  test('with one copy, takes white space in a hyphenated address for a wrap and in an underscored one for underscores', () => {
    expect(repairAddress(['https://a.example/one-two-th ree'], new Lexicon()).url).toBe(
      'https://a.example/one-two-three',
    );
    expect(repairAddress(['https://a.example/one two three four'], new Lexicon()).url).toBe(
      'https://a.example/one_two_three_four',
    );
  });
});
