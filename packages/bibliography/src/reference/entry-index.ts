/** Finds the entry of a reference list that a text is most like. */
import { diceOfPairs, type LetterPairs, letterPairs } from './dice-similarity.ts';

/**
 * Minimum similarity of two printings of one reference. Translations of a title differ; addresses hardly do.
 */
const MIN_SAME_REFERENCE = 0.55;
/** Entries that share the rarest words with a text are compared with it; this many at most. */
const MAX_COMPARED = 12;
const MAX_WORDS = 60;
/** A reference is not longer; what follows in a list that could not be cut is not compared. */
const MAX_COMPARED_CHARS = 3_000;
/** A word that so many entries have tells nothing of which one is meant. */
const MAX_ENTRIES_OF_WORD = 250;

/** Entries by their words, so that a text is compared with the few that share words with it. */
export class EntryIndex<Key> {
  readonly #texts: ReadonlyMap<Key, string>;
  readonly #byWord = new Map<string, Key[]>();
  /** Made when an entry is first compared. */
  readonly #pairs = new Map<Key, LetterPairs>();

  constructor(texts: ReadonlyMap<Key, string>) {
    this.#texts = new Map([...texts].map(([key, text]) => [key, text.slice(0, MAX_COMPARED_CHARS)]));
    for (const [key, text] of this.#texts) {
      for (const word of wordsOf(text)) {
        const keys = this.#byWord.get(word);
        if (keys === undefined) this.#byWord.set(word, [key]);
        else keys.push(key);
      }
    }
  }

  /** Whether the text is a printing of this entry. */
  isLike(text: string, key: Key): boolean {
    const entry = this.#texts.get(key);
    return entry !== undefined && this.#similarity(text, letterPairs(text), key) >= MIN_SAME_REFERENCE;
  }

  /** The accepted entry that the text is most like; undefined if it is like none. */
  mostLike(text: string, accepts: (key: Key) => boolean = () => true): Key | undefined {
    let best: { key?: Key; score: number } = { score: 0 };
    const pairs = letterPairs(text);
    for (const key of this.#sharingWords(text)) {
      const score = this.#similarity(text, pairs, key);
      if (score > best.score && score >= MIN_SAME_REFERENCE && accepts(key)) best = { key, score };
    }
    return best.key;
  }

  #similarity(text: string, pairs: LetterPairs, key: Key): number {
    const entry = this.#texts.get(key) ?? '';
    const known = this.#pairs.get(key) ?? letterPairs(entry);
    this.#pairs.set(key, known);
    return sameReference({ text, pairs }, { text: entry, pairs: known });
  }

  #sharingWords(text: string): Key[] {
    const weights = new Map<Key, number>();
    for (const word of wordsOf(text).slice(0, MAX_WORDS)) {
      const keys = this.#byWord.get(word) ?? [];
      if (keys.length > MAX_ENTRIES_OF_WORD) continue;
      for (const key of keys) weights.set(key, (weights.get(key) ?? 0) + 1 / keys.length);
    }
    return [...weights]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MAX_COMPARED)
      .map(([key]) => key);
  }
}

function wordsOf(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** Whether a text and an entry are printings of one reference. */
export function isSameReference(text: string, entry: string): boolean {
  return sameReference(withPairs(text), withPairs(entry.slice(0, MAX_COMPARED_CHARS))) >= MIN_SAME_REFERENCE;
}

interface Printing {
  text: string;
  pairs: LetterPairs;
}

function withPairs(text: string): Printing {
  return { text, pairs: letterPairs(text) };
}

/** Similarity of a footnote to an entry, or, for a truncated footnote, to the beginning of the entry. */
function sameReference(footnote: Printing, entry: Printing): number {
  const whole = diceOfPairs(footnote.pairs, entry.pairs);
  const { length } = footnote.text;
  if (length < 40 || length * 1.5 > entry.text.length) return whole;
  return Math.max(whole, diceOfPairs(footnote.pairs, letterPairs(entry.text.slice(0, length))));
}
