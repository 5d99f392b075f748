/** The words of a text's own addresses, as evidence for repairing damaged ones. */

/**
 * The words in the addresses of a text, counted once for each citation. Intact addresses support the repair
 * of a damaged one ("the word `v` occurs in nine others, `y` in none") without any external word list.
 */
export class Lexicon {
  readonly #counts = new Map<string, number>();

  /** Counts the words on which all printed copies of one citation's address agree. */
  add(copies: readonly string[]): void {
    const [first, ...others] = copies.map((copy) => new Set(wordsOf(copy)));
    for (const word of first ?? []) {
      if (others.every((words) => words.has(word))) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
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
    for (const known of this.#counts.keys()) if (known !== word && known.startsWith(opening)) return true;
    return false;
  }

  /**
   * Whether the word, cut at `at`, has a complete inflected word on the left: the four letters before the cut
   * end at least `times` other words and occur inside none.
   */
  endsWord(word: string, at: number, times = 4): boolean {
    const ending = word.toLowerCase().slice(Math.max(0, at - 4), at);
    if (ending.length < 4) return false;
    let final = 0;
    for (const known of this.#counts.keys()) {
      if (known === word) continue;
      const found = known.indexOf(ending);
      if (found === -1) continue;
      if (found + ending.length !== known.length) return false;
      final += 1;
    }
    return final >= times;
  }
}

/** The words of an address as printed: runs of letters and digits between separators. */
function wordsOf(address: string): string[] {
  return address
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
