/** What the words of a text are, and their hashes. */
import { describe, expect, test } from 'vitest';
import { hashWords, mix } from './word-hashes.ts';

const hex = (hashes: Int32Array): string[] => [...hashes].map((hash) => (hash >>> 0).toString(16));
const wordsIn = (text: string): number => hashWords(text).length;

describe('hashes of words', () => {
  test.each([
    ['a', '1a80b1b3'],
    ['trade', '5a879506'],
    ['хлеб', '6bfe1ada'],
    ['é', 'baf79669'],
  ])('%s is %s, which is FNV-1a, mixed', (word, hash) => {
    expect(hex(hashWords(word))).toEqual([hash]);
  });

  test('stand in the order of the words', () => {
    expect(hex(hashWords('trade, a: хлеб!'))).toEqual(['5a879506', '1a80b1b3', '6bfe1ada']);
    expect(hex(hashWords('...trade   a'))).toEqual(['5a879506', '1a80b1b3']);
  });

  test('are the same in upper case', () => {
    expect(hex(hashWords('TRADE Хлеб É'))).toEqual(['5a879506', '6bfe1ada', 'baf79669']);
  });

  test.each([
    [0, 'none', ''],
    [0, 'none', ' .,;—\n\u00a0'],
    [1, 'letters and digits together', 'covid19'],
    [3, 'letters apart', "it's 4"],
    [2, 'Chinese, each for itself', '面包'],
    [3, 'Chinese beside other letters', '面a包'],
    [4, 'kana', 'ひらカタ'],
    [1, 'Korean, which has spaces', '빵집'],
    [2, 'what lies beyond the basic plane', '😀 𝒳'],
    [5_000, 'more than there was room for', 'x '.repeat(5_000)],
    [9_000, 'more Chinese than there was room for', '面'.repeat(9_000)],
  ])('are %d: %s', (count, _about, text) => {
    expect(wordsIn(text)).toBe(count);
  });

  test('of a character are those of a word of that character', () => {
    const [first, second, third] = hex(hashWords('面a面'));
    expect(second).toBe('1a80b1b3');
    expect(first).toBe(third);
    expect(first).not.toBe(second);
  });

  test('of a long text are those of its words', () => {
    const hashes = hex(hashWords('trade хлеб '.repeat(10_000)));
    expect(new Set(hashes)).toEqual(new Set(['5a879506', '6bfe1ada']));
    expect(hashes).toHaveLength(20_000);
  });
});

test.each([
  [0, 0],
  [1, 0x514e28b7],
  [0xdeadbeef, 0x0de5c6a9],
  [0xffffffff, 0x81f16f39],
])('mixing %d gives %d, as the finalizer of MurmurHash3 does', (hash, mixed) => {
  expect(mix(hash) >>> 0).toBe(mixed);
});
