/**
 * The words that the text's own addresses are made of, counted once for each citation. It lets an intact
 * address vouch for a damaged one ("the word `v` occurs in nine others, `y` in none") without any outside list.
 */
export class Lexicon {
  readonly #counts = new Map<string, number>();

  /** Counts the words that all printed copies of one citation's address agree on. */
  add(copies: readonly string[]): void {
    const [first, ...others] = copies.map((copy) => new Set(wordsOf(copy)));
    for (const word of first ?? []) {
      if (others.every((words) => words.has(word))) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
    }
  }

  /** In how many citations the word occurs. */
  count(word: string): number {
    return this.#counts.get(word.toLowerCase()) ?? 0;
  }

  /** Whether another word of at least `stem` letters in common opens like this one: an inflection of it. */
  knowsStem(word: string, stem = 8): boolean {
    if (word.length < stem) return false;
    const opening = word.toLowerCase().slice(0, Math.max(stem, word.length - 3));
    for (const known of this.#counts.keys()) if (known !== word && known.startsWith(opening)) return true;
    return false;
  }

  /**
   * Whether the word, cut at `at`, has a whole inflected word on the left: its last four letters end at least
   * `times` other words and stand inside none.
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

/** Words of an address as printed: runs of letters and digits between separators. */
function wordsOf(address: string): string[] {
  return address
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
