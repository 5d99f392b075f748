/** What three texts have in common. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasWhatIsCommonTo, isDrawnAnew, sampleOf } from './text-sample.ts';

const NOTICE = 'Sidan som du söker finns tyvärr inte längre på vår webbplats, men här är det mest lästa';
/** Words that nobody else has. */
const others = (seed: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `w${seed}x${at}`).join(' ');
const has = (text: string, one: string, other: string): boolean =>
  hasWhatIsCommonTo(sampleOf(text), sampleOf(one), sampleOf(other));

describe('a text has what two others have in common', () => {
  test.each([0, 50, 400])('where a notice stands above %d words that are others each time', (count) => {
    const answers = [1, 2, 3].map((seed) => `${NOTICE} ${others(seed, count)}`) as [string, string, string];
    expect(has(...answers)).toBe(true);
  });

  test.each([0, 50, 400])('and has not where it is an article of %d words without the notice', (count) => {
    const menu = 'news society economy sport culture weather archive about contacts search';
    const [one, other] = [1, 2].map((seed) => `${menu} ${NOTICE} ${others(seed, count)}`) as [string, string];
    expect(has(`${menu} ${others(3, count)}`, one, other)).toBe(false);
  });

  test('nor where the others have next to nothing in common', () => {
    expect(has('one two three', 'one two three', 'one two three')).toBe(false);
  });
});

describe('a text is drawn anew', () => {
  const drawn = (text: string, again: string): boolean => isDrawnAnew(sampleOf(text), sampleOf(again));

  test('where two answers of one address have next to nothing in common', () => {
    expect(drawn(others(1, 25), others(2, 25))).toBe(true);
    expect(drawn(`one two three ${others(1, 25)}`, `one two three ${others(2, 25)}`)).toBe(true);
  });

  test('and is not where a sentence stays', () => {
    expect(drawn(`${NOTICE} ${others(1, 400)}`, `${NOTICE} ${others(2, 400)}`)).toBe(false);
  });

  test('nor where there is too little text to tell', () => {
    expect(drawn(others(1, 24), others(2, 400))).toBe(false);
    expect(drawn(others(1, 400), others(2, 24))).toBe(false);
  });
});

test('a sample has the lowest hashes, each once, at most 512', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 60 }), (words) => {
      const sample = sampleOf(words.join(' '));
      expect(sample).toEqual([...new Set(sample)].sort((a, b) => a - b));
    }),
  );
  expect(sampleOf(others(1, 5_000))).toHaveLength(512);
});
