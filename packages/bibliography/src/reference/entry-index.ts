/** Finds the entry of a reference list that a text is most like. */
import { diceSimilarity } from './dice-similarity.ts';

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
    return entry !== undefined && isSameReference(text, entry);
  }

  /** The accepted entry that the text is most like; undefined if it is like none. */
  mostLike(text: string, accepts: (key: Key) => boolean = () => true): Key | undefined {
    let best: { key?: Key; score: number } = { score: 0 };
    for (const key of this.#sharingWords(text)) {
      const entry = this.#texts.get(key) ?? '';
      const score = sameReference(text, entry);
      if (score > best.score && score >= MIN_SAME_REFERENCE && accepts(key)) best = { key, score };
    }
    return best.key;
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
  return sameReference(text, entry.slice(0, MAX_COMPARED_CHARS)) >= MIN_SAME_REFERENCE;
}

/** Similarity of a footnote to an entry, or, for a truncated footnote, to the beginning of the entry. */
function sameReference(footnote: string, entry: string): number {
  const whole = diceSimilarity(footnote, entry);
  if (footnote.length < 40 || footnote.length * 1.5 > entry.length) return whole;
  return Math.max(whole, diceSimilarity(footnote, entry.slice(0, footnote.length)));
}
