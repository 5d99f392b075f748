/** Splits a text into words and hashes them, quickly enough for every page. */

const LETTER = /[\p{L}\p{N}]/u;
/** Scripts without spaces between words: each character counts as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const UNCLASSIFIED = -1;
const SEPARATOR = 0;
/** Marks a character that is a word by itself. */
const SINGLE_CHARACTER = 0x1_0000;
/**
 * The class of each UTF-16 code unit: unclassified, a separator, or a letter (as its lower-case unit). Filled
 * block by block on first use: matching every character of every page with the regular expressions took most
 * of the judging time.
 */
const CLASSES = new Int32Array(0x1_0000).fill(UNCLASSIFIED);

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

let scratch = new Int32Array(4_096);

/**
 * Hashes the words of a text in order, in lower case: FNV-1a over the code units, mixed as in MurmurHash3.
 * Words are runs of letters and digits. The result is valid until the next call.
 */
export function hashWords(text: string): Int32Array {
  if (scratch.length <= text.length) scratch = new Int32Array(2 * text.length);
  const words = scratch;
  const classes = CLASSES;
  let count = 0;
  let hash = FNV_BASIS;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const known = classes[unit] as number;
    const kind = known === UNCLASSIFIED ? classifyBlock(unit) : known;
    if (kind > SEPARATOR && kind < SINGLE_CHARACTER) {
      hash = Math.imul(hash ^ kind, FNV_PRIME);
      continue;
    }
    if (hash !== FNV_BASIS) {
      words[count] = mix(hash);
      count += 1;
      hash = FNV_BASIS;
    }
    if (kind >= SINGLE_CHARACTER) {
      words[count] = mix(Math.imul(FNV_BASIS ^ (kind - SINGLE_CHARACTER), FNV_PRIME));
      count += 1;
    }
  }
  if (hash !== FNV_BASIS) {
    words[count] = mix(hash);
    count += 1;
  }
  return words.subarray(0, count);
}

/** MurmurHash3's finalizer: spreads each bit of a hash over all bits. */
export function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Classifies the block of 256 code units around a unit. Returns the unit's class. */
function classifyBlock(unit: number): number {
  const start = unit & ~0xff;
  for (let at = start; at < start + 256; at += 1) CLASSES[at] = classify(at);
  return CLASSES[unit] as number;
}

/**
 * The class of a code unit. Half of a surrogate pair counts as a letter: characters beyond the basic plane
 * are rare and never spaces.
 */
function classify(unit: number): number {
  if (unit >= 0xd800 && unit < 0xe000) return unit;
  const character = String.fromCharCode(unit);
  if (UNSPACED.test(character)) return SINGLE_CHARACTER | unit;
  return LETTER.test(character) ? character.toLowerCase().charCodeAt(0) : SEPARATOR;
}

/** The hash of a word and the one before it. */
export function hashPair(previous: number, word: number): number {
  return mix(Math.imul(previous, 31) ^ word);
}
