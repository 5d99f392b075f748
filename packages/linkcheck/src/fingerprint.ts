/** A 64-bit SimHash as 16 hexadecimal digits; the empty string for a text without words. */
export type Fingerprint = string;

/** Bits of which two texts with nothing in common differ in about half. */
const BITS = 64;

/**
 * SimHash (Charikar, STOC 2002; Manku et al., WWW 2007) over the words of a text and its pairs of neighbours, so
 * that both what it says and in what order count. Each counts once, however often it stands there: else the
 * commonest words of a language would make all its texts alike. Scripts without spaces between words count by characters.
 */
export function fingerprint(text: string): Fingerprint {
  const votes = new Int32Array(8 * 256);
  const seen = new Set<number>();
  let previous = 0;
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    const hash = hashOf(word);
    vote(votes, seen, hash);
    if (previous !== 0) vote(votes, seen, mix(Math.imul(previous, 31) ^ hash));
    previous = hash;
  }
  return seen.size === 0 ? '' : toHex(votes);
}

/** Bits in which two fingerprints differ, 0 to 64; 64 where only one text has words, 0 where neither has. */
export function distance(a: Fingerprint, b: Fingerprint): number {
  if (a === b) return 0;
  if (a === '' || b === '') return BITS;
  let differing = 0;
  for (let at = 0; at < 16; at += 8) {
    let bits = Number.parseInt(a.slice(at, at + 8), 16) ^ Number.parseInt(b.slice(at, at + 8), 16);
    for (; bits !== 0; bits &= bits - 1) differing += 1;
  }
  return differing;
}

/** Runs of letters and digits; in scripts that put no space between words, every character. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;

/** FNV-1a, mixed as in MurmurHash3. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/**
 * Lets a feature vote, the first time it is seen. Votes are counted by the value of each of its eight bytes, and
 * told apart into bits at the end: eight additions for a feature, not sixty-four. The upper half of its 64 bits is
 * mixed from the lower.
 */
function vote(votes: Int32Array, seen: Set<number>, low: number): void {
  if (seen.has(low)) return;
  seen.add(low);
  const high = mix(low ^ 0x9747b28c);
  for (let byte = 0; byte < 4; byte += 1) {
    const lower = (byte << 8) | ((low >>> (byte << 3)) & 0xff);
    const upper = ((byte + 4) << 8) | ((high >>> (byte << 3)) & 0xff);
    votes[lower] = (votes[lower] as number) + 1;
    votes[upper] = (votes[upper] as number) + 1;
  }
}

function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** A bit is set where more features have it than not; most significant byte first. */
function toHex(votes: Int32Array): Fingerprint {
  let hex = '';
  for (let byte = 7; byte >= 0; byte -= 1) {
    const counts = new Int32Array(8);
    for (let value = 0; value < 256; value += 1) {
      const count = votes[(byte << 8) | value] as number;
      if (count === 0) continue;
      for (let bit = 0; bit < 8; bit += 1)
        counts[bit] = (counts[bit] as number) + ((value >>> bit) & 1 ? count : -count);
    }
    const bits = counts.reduce((set, count, bit) => (count > 0 ? set | (1 << bit) : set), 0);
    hex += bits.toString(16).padStart(2, '0');
  }
  return hex;
}
