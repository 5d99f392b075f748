/** Measures how similar two texts are. */

/** The letter pairs of a text as numbers, in their order, each as often as it occurs. */
export type LetterPairs = Uint32Array;

/** The letter pairs of a text, without case, marks and white space. Four bytes for each letter. */
export function letterPairs(text: string): LetterPairs {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const pairs = new Uint32Array(Math.max(0, letters.length - 1));
  for (let at = 0; at < pairs.length; at += 1)
    pairs[at] = letters.charCodeAt(at) * 0x1_0000 + letters.charCodeAt(at + 1);
  return pairs.sort();
}

/** Dice coefficient of two texts by their letter pairs, 0 to 1. */
export function diceOfPairs(left: LetterPairs, right: LetterPairs): number {
  const total = left.length + right.length;
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const a = left[i] as number;
    const b = right[j] as number;
    if (a === b) shared += 1;
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return total === 0 ? 0 : (2 * shared) / total;
}

/**
 * Dice coefficient of the letter pairs of two texts, 0 to 1: how similar two printings of one reference are.
 */
export function diceSimilarity(left: string, right: string): number {
  return diceOfPairs(letterPairs(left), letterPairs(right));
}
