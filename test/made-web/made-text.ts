/** Text that chance writes in a language; the same seed gives the same text. */
import type { Language } from './languages.ts';

/** Numbers from 0 to 1 that follow from a seed (Mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The first words of each list make up about a quarter of all text, as the eleven commonest words of English do. */
const FUNCTION_WORDS = 11;
const FUNCTION_WORD_SHARE = 0.25;

/**
 * As many words of a language, in a row: function words, and others of some thousands, made of two stems, since texts of
 * one language share the former and differ in the latter.
 */
export function phrase({ words, space }: Language, random: () => number, count: number): string {
  const among = (from: number, to: number): string =>
    words[from + Math.floor(random() * (to - from))] as string;
  const chosen = Array.from({ length: count }, () => {
    if (random() < FUNCTION_WORD_SHARE) return among(0, FUNCTION_WORDS);
    const stem = among(FUNCTION_WORDS, words.length);
    if (random() < 0.3) return stem;
    const second = among(FUNCTION_WORDS, words.length);
    // Where words are not set apart, they are made of two signs.
    return space === '' ? `${stem.at(0)}${second.at(-1)}` : stem + second.toLowerCase().slice(-3);
  });
  const text = chosen.join(space);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Sentences of 7 to 16 words. */
export function sentences(language: Language, random: () => number, count: number): string {
  return Array.from(
    { length: count },
    () => phrase(language, random, 7 + Math.floor(random() * 10)) + language.stop,
  ).join(language.space);
}
