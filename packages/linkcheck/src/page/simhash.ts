import { hashWords, mix } from './word-hashes.ts';

/** A 128-bit SimHash as 32 hexadecimal digits; the empty string for a text without words. */
export type SimHash = string;

/** Bits of which two texts with nothing in common differ in about half. */
const BITS = 128;
/** A feature's hash is its first 32 bits; the others are mixed from it with these. */
const SEEDS = [0x9747b28c, 0x3c6ef372, 0x1b873593] as const;

/**
 * SimHash (Charikar, STOC 2002; Manku et al., WWW 2007) over the pairs of neighbouring words of a text, so that both
 * what it says and in what order count. Each counts once, however often it stands there; single words do not, since
 * the commonest words of a language would make all its texts alike. Scripts without spaces between words count by
 * characters. Twice the bits that near-duplicates need: at half the features in common, 64 bits are wrong once in a
 * hundred pages.
 */
export function simhash(text: string): SimHash {
  const words = hashWords(text);
  if (words.length === 0) return '';
  const seen = emptySet(words.length);
  const votes = VOTES.fill(0);
  let previous = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as number;
    const pair = mix(Math.imul(previous, 31) ^ word);
    if (addTo(seen, pair)) vote(votes, pair);
    previous = word;
  }
  return toHex(votes);
}

/** Bits in which two SimHashes differ, 0 to 128; 128 where only one text has words, 0 where neither has. */
export function hammingDistance(a: SimHash, b: SimHash): number {
  if (a === b) return 0;
  if (a === '' || b === '') return BITS;
  let differing = 0;
  for (let at = 0; at < a.length; at += 8) {
    let bits = Number.parseInt(a.slice(at, at + 8), 16) ^ Number.parseInt(b.slice(at, at + 8), 16);
    for (; bits !== 0; bits &= bits - 1) differing += 1;
  }
  return differing;
}

/** Reused from text to text, as is `slots`: fresh ones cost as much as the counting. */
const VOTES = new Int32Array((BITS / 8) * 256);
const FOLDED = new Int32Array(256);
let slots = new Int32Array(4_096);

/** A set of hashes with room for `most`: open addressing, a power of two of slots, at most half of them taken. */
function emptySet(most: number): Int32Array {
  let size = 1_024;
  while (size < 2 * most) size *= 2;
  if (slots.length < size) slots = new Int32Array(size);
  return slots.subarray(0, size).fill(0);
}

/** Whether the hash was not in the set before. */
function addTo(set: Int32Array, hash: number): boolean {
  // Zero marks a free slot.
  const value = hash === 0 ? 1 : hash;
  const mask = set.length - 1;
  let at = value & mask;
  for (;;) {
    const held = set[at] as number;
    if (held === value) return false;
    if (held === 0) break;
    at = (at + 1) & mask;
  }
  set[at] = value;
  return true;
}

/**
 * Votes are counted by the value of each of a feature's bytes, and told apart into bits at the end: an addition for
 * each byte, not for each bit.
 */
function vote(votes: Int32Array, feature: number): void {
  voteByBytes(votes, 0, feature);
  voteByBytes(votes, 4 * 256, mix(feature ^ SEEDS[0]));
  voteByBytes(votes, 8 * 256, mix(feature ^ SEEDS[1]));
  voteByBytes(votes, 12 * 256, mix(feature ^ SEEDS[2]));
}

/** Written out, since this is where the time of judging goes. */
function voteByBytes(votes: Int32Array, from: number, half: number): void {
  const first = from | (half & 0xff);
  const second = (from + 256) | ((half >>> 8) & 0xff);
  const third = (from + 512) | ((half >>> 16) & 0xff);
  const fourth = (from + 768) | (half >>> 24);
  votes[first] = (votes[first] as number) + 1;
  votes[second] = (votes[second] as number) + 1;
  votes[third] = (votes[third] as number) + 1;
  votes[fourth] = (votes[fourth] as number) + 1;
}

/** A bit is set where more features have it than not; most significant byte first. */
function toHex(votes: Int32Array): SimHash {
  let hex = '';
  for (let byte = BITS / 8 - 1; byte >= 0; byte -= 1)
    hex += majority(votes, byte).toString(16).padStart(2, '0');
  return hex;
}

/** Folds the counts of a byte's 256 values by its highest bit, then the next: what is folded down is that bit's count. */
function majority(votes: Int32Array, byte: number): number {
  FOLDED.set(votes.subarray(byte << 8, (byte + 1) << 8));
  const withBit: number[] = [];
  for (let width = 128; width >= 1; width >>= 1) {
    let count = 0;
    for (let value = 0; value < width; value += 1) {
      const upper = FOLDED[value + width] as number;
      count += upper;
      FOLDED[value] = (FOLDED[value] as number) + upper;
    }
    withBit.push(count);
  }
  const total = FOLDED[0] as number;
  return withBit.reduce((bits, count) => (bits << 1) | (2 * count > total ? 1 : 0), 0);
}
