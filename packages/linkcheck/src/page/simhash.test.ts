/** What fingerprints of texts are near, and that they stay as they were stored. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hammingDistance, simhash } from './simhash.ts';
import { hashWords, mix } from './word-hashes.ts';

const word = fc.stringMatching(/^[a-zа-я]{3,10}$/);
const text = (words: readonly string[]): string => words.join(' ');

describe('simhash', () => {
  test('of the same words is the same, whatever stands between them', () => {
    expect(simhash('Trade grew, by a third.')).toBe(simhash('trade   grew\nby a third'));
    expect(simhash('...')).toBe('');
  });

  test('is near for a text in which a few words changed', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 150, maxLength: 250 }),
        fc.array(word, { minLength: 3, maxLength: 3 }),
        (words, changes) => {
          const changed = words.map((original, index) =>
            index % 60 === 7 ? (changes[Math.floor(index / 60) % 3] ?? original) : original,
          );
          expect(hammingDistance(simhash(text(words)), simhash(text(changed)))).toBeLessThan(28);
        },
      ),
    );
  });

  test('is far for another text', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 200, maxLength: 300 }), (words) => {
        const half = Math.floor(words.length / 2);
        expect(
          hammingDistance(simhash(text(words.slice(0, half))), simhash(text(words.slice(half)))),
        ).toBeGreaterThan(36);
      }),
    );
  });

  test('is far for another text of the same language, with the same common words', () => {
    const harbour =
      'The harbour of the city was built in the last century and is one of the largest in the north of the country. In the years after the war the port was widened, and the trade of the town with the islands grew to a third of all that the coast sends out. The council is to decide in the spring on a new pier for the ferries.';
    const orchard =
      'The orchards of the valley are at their best in the first weeks of May, and the road along the river is then full of people from the capital. A third of the trees was planted after the frost of the last decade by the farmers of the village, who sell the cider in the market and to the inns of the county.';
    expect(hammingDistance(simhash(harbour), simhash(orchard))).toBeGreaterThan(42);
  });

  test('distance is that of sets of bits', () => {
    const none = '0'.repeat(32);
    expect(hammingDistance('f'.repeat(32), none)).toBe(128);
    expect(hammingDistance(`${'0'.repeat(31)}1`, none)).toBe(1);
    expect(hammingDistance('', none)).toBe(128);
  });

  test('distance is the same either way round, and none to itself', () => {
    const [a, b] = ['0123456789abcdef'.repeat(2), 'f0e1d2c3b4a5968778695a4b3c2d1e0f'];
    expect(hammingDistance(a, a)).toBe(0);
    expect(hammingDistance('', '')).toBe(0);
    expect(hammingDistance(a, '')).toBe(128);
    expect(hammingDistance(a, b)).toBe(hammingDistance(b, a));
    for (let bit = 0; bit < 128; bit += 1)
      expect(hammingDistance((1n << BigInt(bit)).toString(16).padStart(32, '0'), '0'.repeat(32))).toBe(1);
  });
});

/** The same, bit by bit, as Charikar and the docstring have it. */
function simhashByBits(text: string): string {
  const features = new Set<number>();
  let previous = 0;
  for (const word of Int32Array.from(hashWords(text))) {
    features.add(mix(Math.imul(previous, 31) ^ word));
    previous = word;
  }
  const parts = [0, 0x9747b28c, 0x3c6ef372, 0x1b873593].map((seed) => {
    const votes = Array.from({ length: 32 }, () => 0);
    for (const feature of features) {
      const part = seed === 0 ? feature : mix(feature ^ seed);
      for (let bit = 0; bit < 32; bit += 1) votes[bit] = (votes[bit] ?? 0) + ((part >>> bit) & 1);
    }
    return votes.reduce((part, count, bit) => part | (2 * count > features.size ? 1 << bit : 0), 0) >>> 0;
  });
  return parts
    .reverse()
    .map((part) => part.toString(16).padStart(8, '0'))
    .join('');
}

describe('a fingerprint', () => {
  const numbered = (count: number): string =>
    Array.from({ length: count }, (_, at) => `w${Math.imul(at + 1, 0x9e3779b1) >>> 8}`).join(' ');

  test.each([1, 2, 3, 10, 100, 511, 512, 513, 1_024, 3_000, 10_000])(
    'of %d words has each bit that most pairs of words have',
    (count) => {
      expect(simhash(numbered(count))).toBe(simhashByBits(numbered(count)));
    },
  );

  test('does not depend on what was read before it', () => {
    const before = simhash(numbered(40));
    simhash(numbered(9_000));
    expect(simhash(numbered(40))).toBe(before);
  });

  test('counts a pair of words once, however often it stands there', () => {
    const text = 'one two three four five six seven';
    expect(simhash(`${text} ${'seven seven '.repeat(50)}`)).toBe(simhash(`${text} seven seven`));
  });

  test('depends on the order of the words', () => {
    expect(simhash('the council met the delegation')).not.toBe(simhash('the delegation met the council'));
  });

  test('is what earlier versions stored', () => {
    expect(simhash('Trade grew, by a third.')).toBe('8dc7a42f52619709f168846527b3a795');
    expect(simhash('Хлеб 面包 café 😀')).toBe('836c7740c6cdc24cb9e8af243d622d13');
  });
});
