/** Alignment of two strings: nothing of either is lost, the score is the best, and the length is bounded. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align, type Score } from './align.ts';

const score: Score = (left, right) => (left === right ? 2 : left === '' || right === '' ? -1 : -1.5);

/** The best score of all alignments, by trying each. */
function bestScore(left: string, right: string): number {
  if (left === '' && right === '') return 0;
  const [a = '', b = ''] = [left[0], right[0]];
  const ways = [
    a !== '' && b !== '' ? score(a, b) + bestScore(left.slice(1), right.slice(1)) : Number.NEGATIVE_INFINITY,
    a !== '' ? score(a, '') + bestScore(left.slice(1), right) : Number.NEGATIVE_INFINITY,
    b !== '' ? score('', b) + bestScore(left, right.slice(1)) : Number.NEGATIVE_INFINITY,
  ];
  return Math.max(...ways);
}

describe('align', () => {
  test.each([
    ['', '', []],
    [
      'ab',
      '',
      [
        ['a', ''],
        ['b', ''],
      ],
    ],
    [
      '',
      'ab',
      [
        ['', 'a'],
        ['', 'b'],
      ],
    ],
    [
      'abc',
      'abc',
      [
        ['a', 'a'],
        ['b', 'b'],
        ['c', 'c'],
      ],
    ],
    [
      'abc',
      'ac',
      [
        ['a', 'a'],
        ['b', ''],
        ['c', 'c'],
      ],
    ],
    [
      'ac',
      'abc',
      [
        ['a', 'a'],
        ['', 'b'],
        ['c', 'c'],
      ],
    ],
    [
      'axc',
      'ayc',
      [
        ['a', 'a'],
        ['x', 'y'],
        ['c', 'c'],
      ],
    ],
  ])('sets %j against %j', (left, right, columns) => {
    expect(align(left, right, score)).toEqual(columns);
  });

  const short = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 5 });

  test('keeps all of both strings, in order, with no empty column', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        const columns = align(left, right, score);
        expect(columns.map(([a]) => a).join('')).toBe(left);
        expect(columns.map(([, b]) => b).join('')).toBe(right);
        expect(columns).not.toContainEqual(['', '']);
      }),
    );
  });

  test('has the best score of all alignments', () => {
    fc.assert(
      fc.property(short, short, (left, right) => {
        const total = align(left, right, score).reduce((sum, [a, b]) => sum + score(a, b), 0);
        expect(total).toBe(bestScore(left, right));
      }),
      { numRuns: 50 },
    );
  });

  test('takes strings of 2,048 characters', () => {
    expect(align('a'.repeat(2048), 'a'.repeat(2048), score)).toHaveLength(2048);
  });

  test.each([
    ['left', 'a'.repeat(2049), 'a'],
    ['right', 'a', 'a'.repeat(2049)],
  ])('refuses a longer one on the %s, whose table would not be worth its memory', (_side, left, right) => {
    expect(() => align(left, right, score)).toThrow(RangeError);
  });
});
