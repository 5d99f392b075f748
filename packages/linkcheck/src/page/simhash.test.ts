import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hammingDistance, simhash } from './simhash.ts';

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
});
