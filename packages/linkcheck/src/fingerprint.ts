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
  const counts = new Int32Array(BITS);
  const features = new Set<string>();
  let previous = '';
  for (const word of wordsOf(text)) {
    features.add(word);
    if (previous !== '') features.add(`${previous} ${word}`);
    previous = word;
  }
  for (const feature of features) addFeature(counts, feature);
  return features.size === 0 ? '' : toHex(counts);
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

function* wordsOf(text: string): Generator<string> {
  for (const [word] of text
    .toLowerCase()
    .matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu))
    yield word;
}

function addFeature(counts: Int32Array, feature: string): void {
  // Two independent 32-bit hashes (FNV-1a with different offsets, mixed as in MurmurHash3) make the 64 bits.
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < feature.length; at += 1) {
    const unit = feature.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x01000193);
  }
  low = mix(low);
  high = mix(high ^ feature.length);
  for (let bit = 0; bit < 32; bit += 1) {
    counts[bit] = (counts[bit] ?? 0) + ((low >>> bit) & 1 ? 1 : -1);
    counts[32 + bit] = (counts[32 + bit] ?? 0) + ((high >>> bit) & 1 ? 1 : -1);
  }
}

function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function toHex(counts: Int32Array): Fingerprint {
  let hex = '';
  for (let digit = 15; digit >= 0; digit -= 1) {
    let value = 0;
    for (let bit = 3; bit >= 0; bit -= 1) value = value * 2 + ((counts[digit * 4 + bit] ?? 0) > 0 ? 1 : 0);
    hex += value.toString(16);
  }
  return hex;
}
