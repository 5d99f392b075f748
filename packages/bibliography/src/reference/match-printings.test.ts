/** Which footnote is set beside which entry, and which texts are too unlike to be of one reference. */
import { describe, expect, test } from 'vitest';
import { matchPrintings } from './match-printings.ts';

const HARBOURS = 'Doe, J. Harbours of the north / J. Doe. - Example Press, 2021. - 96 p.';
const BRIDGES = 'Roe, R. Bridges and tolls in the hills / R. Roe // Road Review. - 2018. - P. 4-9.';
const SALT = 'Weiss, A. A cook asks for salt: twelve evenings / A. Weiss. - Kitchen Books, 1999.';

const listed = (...texts: string[]) => texts.map((raw, index) => ({ number: index + 1, line: index, raw }));
const note = (number: number, raw: string) => ({ number, line: 100 + number, raw });

describe('a footnote is set beside', () => {
  test('the entry of its number, when the texts are alike though not the same', () => {
    const printed = note(1, 'Doe J. Harbors of the North / J. Doe. – Example Press, 2021. – 96 pp');
    const entries = listed(HARBOURS, BRIDGES);
    expect(matchPrintings(entries, [printed])).toEqual({
      pairs: [
        { number: 1, entry: entries[0], footnote: printed },
        { number: 2, entry: entries[1] },
      ],
      strays: [],
    });
  });

  test('no entry when it is like none: its number alone makes no pair', () => {
    const stray = note(1, SALT);
    const { pairs, strays } = matchPrintings(listed(HARBOURS, BRIDGES), [stray]);
    expect(pairs.map(({ footnote }) => footnote)).toEqual([undefined, undefined]);
    expect(strays).toEqual([stray]);
  });

  test('the entry whose text it has, when that of its number is another; the misread number is told', () => {
    const misread = note(1, BRIDGES);
    const { pairs, strays } = matchPrintings(listed(HARBOURS, BRIDGES), [misread]);
    expect(pairs[0]).not.toHaveProperty('footnote');
    expect(pairs[1]).toMatchObject({ number: 2, footnote: misread, misreadNumber: 1 });
    expect(strays).toEqual([]);
  });

  test('the entry it is most alike, when its own number is of none', () => {
    const volume = (number: number): string => `Doe, J. Collected letters. Volume ${number}0${number}.`;
    const { pairs } = matchPrintings(listed(volume(1), volume(2), volume(3)), [note(77, volume(2))]);
    expect(pairs.map(({ footnote, misreadNumber }) => [footnote?.raw, misreadNumber])).toEqual([
      [undefined, undefined],
      [volume(2), 77],
      [undefined, undefined],
    ]);
  });

  test('the entry of its number, even when another is more alike', () => {
    const [first, second] = [
      'Doe, J. Collected letters. Volume 101.',
      'Doe, J. Collected letters. Volume 202.',
    ];
    const footnote = note(1, second);
    const { pairs } = matchPrintings(listed(first, second), [footnote]);
    expect(pairs[0]).toEqual({ number: 1, entry: listed(first)[0], footnote });
    expect(pairs[1]).not.toHaveProperty('footnote');
  });

  test('the entry that it is the opening of, when it is cut short', () => {
    const long = `${HARBOURS} ${'A long description of the copy at hand, with its seals and stains. '.repeat(3)}`;
    const cut = note(1, long.slice(0, 60));
    expect(matchPrintings(listed(long), [cut]).pairs[0]?.footnote).toEqual(cut);
  });

  test('nothing, when so little is left of it that it may be the opening of many', () => {
    const long = `${HARBOURS} ${'A long description of the copy at hand, with its seals and stains. '.repeat(3)}`;
    const cut = note(1, long.slice(0, 30));
    expect(matchPrintings(listed(long), [cut]).strays).toEqual([cut]);
  });

  test.each([
    ['first', [note(1, HARBOURS), note(1, HARBOURS.slice(0, 60))]],
    ['last', [note(1, HARBOURS.slice(0, 60)), note(1, HARBOURS)]],
  ])('an entry as the longer of two, when it comes %s', (_order, footnotes) => {
    const { pairs, strays } = matchPrintings(listed(HARBOURS), footnotes);
    expect(pairs.map(({ footnote }) => footnote?.raw)).toEqual([HARBOURS]);
    expect(strays).toEqual([]);
  });

  test('an entry by its text, not by its markup', () => {
    const style = 'font-variant: small-caps; letter-spacing: 2px; margin-left: 3em; color: rebeccapurple';
    const raw = `<span style="${style}">Doe, J.</span> Harbours of the <b>north</b> / J. Doe.`;
    const marked = note(1, raw);
    const { pairs } = matchPrintings(listed('Doe, J. Harbours of the north / J. Doe.'), [marked]);
    expect(pairs[0]?.footnote).toEqual(marked);
  });
});

describe('two texts are of one reference', () => {
  const UP = 'abcdefghijklmnopqrstuvwxyz';
  const DOWN = [...UP].reverse().join('');
  /** So many pairs of letters, of which the first `shared` are those of every other such text. */
  const text = (pairs: number, shared: number, rest: string): string =>
    UP.slice(0, shared + 1) + rest.slice(0, pairs - shared);

  test.each([
    [12, 21, 22, true],
    [12, 22, 22, false],
    [20, 22, 22, true],
    [4, 22, 22, false],
  ])(
    'when of their letter pairs 55 in 100 are shared: %i of %i and %i is %j',
    (shared, one, other, alike) => {
      // Neither rest has a pair of the other, nor of the opening.
      const entry = text(one, shared, DOWN.slice(0, 26 - shared - 2));
      const footnote = note(1, text(other, shared, '0918273645546372819'));
      const { strays } = matchPrintings(listed(entry), [footnote]);
      expect(entry).toHaveLength(one + 1);
      expect(footnote.raw).toHaveLength(other + 1);
      expect(strays).toEqual(alike ? [] : [footnote]);
    },
  );
});
