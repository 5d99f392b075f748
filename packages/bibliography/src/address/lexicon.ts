/** The words of a text's own addresses, as evidence for repairing damaged ones. */

/** In how many words a group of letters stands: first at the end of the word, or first somewhere before. */
interface Places {
  final: number;
  inside: number;
}

/** Number of letters before a cut by which an inflected word is known. */
const ENDING_CHARS = 4;

/**
 * The words in the addresses of a text, counted once for each citation. Intact addresses support the repair
 * of a damaged one ("the word `v` occurs in nine others, `y` in none") without any external word list. A question costs
 * the same however many words there are, or grows with their logarithm.
 */
export class Lexicon {
  readonly #counts = new Map<string, number>();
  readonly #placesOfEnding = new Map<string, Places>();
  /** All words in their order; made when it is asked for. */
  #sorted: string[] | undefined;

  /** Counts the words on which all printed copies of one citation's address agree. */
  add(copies: readonly string[]): void {
    const [first, ...others] = copies.map((copy) => new Set(wordsOf(copy)));
    for (const word of first ?? []) {
      if (!others.every((words) => words.has(word))) continue;
      const count = this.#counts.get(word) ?? 0;
      this.#counts.set(word, count + 1);
      if (count === 0) this.#addNew(word);
    }
  }

  /** Number of citations in which the word occurs. */
  count(word: string): number {
    return this.#counts.get(word.toLowerCase()) ?? 0;
  }

  /**
   * Whether another word has the same beginning, which makes this word an inflection of it: all but the last
   * three letters, and at least `stem` letters.
   */
  knowsStem(word: string, stem = 8): boolean {
    if (word.length < stem) return false;
    const opening = word.toLowerCase().slice(0, Math.max(stem, word.length - 3));
    this.#sorted ??= [...this.#counts.keys()].sort();
    const from = firstNotBefore(this.#sorted, opening);
    // One of two words with the beginning is another one.
    return this.#sorted.slice(from, from + 2).some((known) => known !== word && known.startsWith(opening));
  }

  /**
   * Whether the word, cut at `at`, has a complete inflected word on the left: the four letters before the cut
   * end at least `times` other words and occur inside none.
   */
  endsWord(word: string, at: number, times = 4): boolean {
    const ending = word.toLowerCase().slice(Math.max(0, at - ENDING_CHARS), at);
    if (ending.length < ENDING_CHARS) return false;
    const { final, inside } = this.#placesOfEnding.get(ending) ?? { final: 0, inside: 0 };
    if (!this.#counts.has(word)) return inside === 0 && final >= times;
    const isFinal = word.indexOf(ending) + ENDING_CHARS === word.length;
    return isFinal ? inside === 0 && final - 1 >= times : inside === 1 && final >= times;
  }

  #addNew(word: string): void {
    this.#sorted = undefined;
    const seen = new Set<string>();
    for (let at = 0; at + ENDING_CHARS <= word.length; at += 1) {
      const letters = word.slice(at, at + ENDING_CHARS);
      if (seen.has(letters)) continue;
      seen.add(letters);
      const places = this.#placesOfEnding.get(letters) ?? { final: 0, inside: 0 };
      if (at + ENDING_CHARS === word.length) places.final += 1;
      else places.inside += 1;
      this.#placesOfEnding.set(letters, places);
    }
  }
}

/** Index of the first of sorted words that does not come before a text. */
function firstNotBefore(sorted: readonly string[], text: string): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? text) < text) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The words of an address as printed: runs of letters and digits between separators. */
function wordsOf(address: string): string[] {
  return address
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
