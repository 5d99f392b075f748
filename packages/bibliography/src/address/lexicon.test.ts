/** What the words of a text's own addresses tell, also when they are many. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Lexicon } from './lexicon.ts';

const lexiconOf = (words: readonly string[]): Lexicon => {
  const lexicon = new Lexicon();
  for (const word of words) lexicon.add([word]);
  return lexicon;
};
/** Words of few letters, so that beginnings and endings recur. */
const word = fc.stringMatching(/^[ab]{4,13}$/);

describe('a lexicon', () => {
  test('counts a word once for each citation, and only where all copies have it', () => {
    const lexicon = new Lexicon();
    lexicon.add(['https://a.example/river-river', 'https://a.example/river-lake']);
    lexicon.add(['https://b.example/River']);
    expect([lexicon.count('RIVER'), lexicon.count('lake')]).toEqual([2, 0]);
  });

  test('knows a stem by any other word with the same beginning', () => {
    fc.assert(
      fc.property(fc.array(word), word, (words, asked) => {
        const opening = asked.slice(0, Math.max(8, asked.length - 3));
        const known = words.some((other) => other !== asked && other.startsWith(opening));
        expect(lexiconOf(words).knowsStem(asked)).toBe(asked.length >= 8 && known);
      }),
    );
  });

  test('takes words in after it was asked', () => {
    const lexicon = lexiconOf(['harbourmaster']);
    expect(lexicon.knowsStem('riverboats')).toBe(false);
    lexicon.add(['riverboating']);
    expect(lexicon.knowsStem('riverboats')).toBe(true);
  });

  test('knows an ending by the other words: enough end with it, and it first stands inside none', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        word,
        fc.nat(13),
        fc.constantFrom(1, 2, 4),
        (words, asked, at, times) => {
          const ending = asked.slice(Math.max(0, at - 4), at);
          const places = [...new Set(words)].flatMap((other) => {
            const found = other === asked ? -1 : other.indexOf(ending);
            return found === -1 ? [] : [found + 4 === other.length];
          });
          const isKnown = ending.length === 4 && places.every(Boolean) && places.length >= times;
          expect(lexiconOf(words).endsWord(asked, at, times)).toBe(isKnown);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('answers about its words at once, however many they are', () => {
    const lexicon = lexiconOf(Array.from({ length: 50_000 }, (_, n) => `harbour${n}master`));
    const started = performance.now();
    for (let n = 0; n < 50_000; n += 1) {
      expect(lexicon.knowsStem(`harbours${n}`)).toBe(false);
      expect(lexicon.endsWord('riverboatandmaster', 13)).toBe(false);
    }
    // To look at every word each time would take a minute.
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
