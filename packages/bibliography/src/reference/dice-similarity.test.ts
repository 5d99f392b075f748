/** How alike two texts are by the pairs of letters that they share. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diceSimilarity } from './dice-similarity.ts';

describe('diceSimilarity', () => {
  test.each([
    ['river', 'river', 1],
    ['night', 'nacht', 0.25],
    ['abcd', 'wxyz', 0],
    ['abc', 'cba', 0],
    ['aaaa', 'aa', 0.5],
    ['aaaa', 'aaa', 0.8],
    ['abab', 'ab', 0.5],
    ['', '', 0],
    ['', 'river', 0],
    ['a', 'a', 0],
    ['ab', 'ab', 1],
  ])('of %j and %j is %f', (left, right, similarity) => {
    expect(diceSimilarity(left, right)).toBe(similarity);
  });

  test.each([
    ['River Studies', 'RIVER STUDIES'],
    ['Doe, J. Tar. - 2019.', 'Doe J Tar 2019'],
    ['ri-\nver', 'river'],
    ['Мосты севера', 'МОСТЫ, СЕВЕРА'],
  ])('does not see case, marks and white space: %j and %j', (left, right) => {
    expect(diceSimilarity(left, right)).toBe(1);
  });

  test('sees letters of any script, and digits', () => {
    expect(diceSimilarity('мосты', 'туман')).toBeLessThan(0.5);
    expect(diceSimilarity('1998', '2021')).toBe(0);
  });

  test('is the same both ways, from 0 to 1, and 1 for a text and itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        const similarity = diceSimilarity(left, right);
        expect(similarity).toBe(diceSimilarity(right, left));
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        expect(diceSimilarity(`ab${left}`, `ab${left}`)).toBe(1);
      }),
    );
  });
});
