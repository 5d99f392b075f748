/** SimHash: a fingerprint that differs little between similar texts. */
import { hashPair, hashWords, mix } from './word-hashes.ts';

/** A 128-bit SimHash as 32 hexadecimal digits; the empty string for a text without words. */
export type SimHash = string;

/** Number of bits. Two texts with nothing in common differ in about half of them. */
const BITS = 128;
/** A feature's hash is its first 32 bits; these seeds derive the other 96 from it. */
const SEEDS = [0x9747b28c, 0x3c6ef372, 0x1b873593] as const;

/**
 * SimHash (Charikar, STOC 2002; Manku et al., WWW 2007) over the pairs of neighbouring words of a text, so
 * both the wording and its order count. Each distinct pair counts once. Single words do not count, because
 * the most common words of a language would make all its texts alike. Scripts without spaces between words
 * count by characters. 128 bits are twice what near-duplicates need: with half the features in common, 64
 * bits are wrong once in a hundred pages.
 */
export function simhash(text: string): SimHash {
  const words = hashWords(text);
  if (words.length === 0) return '';
  const seen = emptySet(words.length);
  const votes = VOTES.fill(0);
  let previous = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as number;
    const pair = hashPair(previous, word);
    if (addTo(seen, pair)) vote(votes, pair);
    previous = word;
  }
  return toHex(votes);
}

/** Bits in which two SimHashes differ, 0 to 128: 128 if only one text has words, 0 if neither has. */
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

/** Buffers reused from text to text, as `slots` is: allocating new ones costs as much as counting. */
const VOTES = new Int32Array((BITS / 8) * 256);
const FOLDED = new Int32Array(256);
let slots = new Int32Array(4_096);

/**
 * An empty set of hashes with room for `most`: open addressing, a power of two of slots, at most half of them
 * used.
 */
function emptySet(most: number): Int32Array {
  let size = 1_024;
  while (size < 2 * most) size *= 2;
  if (slots.length < size) slots = new Int32Array(size);
  return slots.subarray(0, size).fill(0);
}

/** Adds a hash to the set. Returns whether it was new. */
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
 * Counts votes by the value of each byte of a feature, which takes one addition per byte instead of one per
 * bit; `majority` splits the counts into bits at the end.
 */
function vote(votes: Int32Array, feature: number): void {
  voteByBytes(votes, 0, feature);
  voteByBytes(votes, 4 * 256, mix(feature ^ SEEDS[0]));
  voteByBytes(votes, 8 * 256, mix(feature ^ SEEDS[1]));
  voteByBytes(votes, 12 * 256, mix(feature ^ SEEDS[2]));
}

/** Unrolled by hand, because most of the judging time is spent here. */
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

/** Sets each bit that more features have set than not; most significant byte first. */
function toHex(votes: Int32Array): SimHash {
  let hex = '';
  for (let byte = BITS / 8 - 1; byte >= 0; byte -= 1)
    hex += majority(votes, byte).toString(16).padStart(2, '0');
  return hex;
}

/**
 * The majority bits of one byte. For each bit, from the highest, adds the upper half of the counts to the
 * lower half; the sum of the upper half is the number of features with that bit.
 */
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
