/** A sample of a text's pairs of neighbouring words, by which it can be told what several texts have in common. */
import { hashPair, hashWords } from './word-hashes.ts';

/**
 * The lowest hashes of a text's distinct pairs of neighbouring words, ascending (Beyer et al., SIGMOD 2007). Of two
 * texts, a pair whose hash lies below the last of both samples is in both samples exactly if it is in both texts.
 */
export type TextSample = readonly number[];

/** Number of hashes kept: 2 kB a text. */
const MAX_HASHES = 512;

/** Samples a text. */
export function sampleOf(text: string): TextSample {
  const pairs = new Set<number>();
  const words = hashWords(text);
  for (let at = 1; at < words.length; at += 1)
    pairs.add(hashPair(words[at - 1] as number, words[at] as number) >>> 0);
  return [...pairs].sort((a, b) => a - b).slice(0, MAX_HASHES);
}

/** Minimum number of pairs in common from which anything is concluded. */
const MIN_COMMON_PAIRS = 8;
/** Maximum number of common pairs that a text may lack, for each pair that it shares by chance. */
const MAX_LACKING_PER_CHANCE_PAIR = 1.5;

/**
 * Whether a text has what two others have in common, as what one page template says of every page, while the rest
 * differs. Long texts of one language share pairs by chance: what the text lacks of the others' common part may be as
 * much as each of them shares with the text alone. False if the three have too little in common to tell.
 */
export function hasWhatIsCommonTo(text: TextSample, one: TextSample, other: TextSample): boolean {
  const limit = Math.min(...[text, one, other].map(reach));
  const [here, first, second] = [text, one, other].map(
    (sample) => new Set(sample.filter((hash) => hash <= limit)),
  ) as [Set<number>, Set<number>, Set<number>];
  const common = first.intersection(second);
  const lacking = common.difference(here).size;
  const byChance = Math.max(
    here.intersection(first).difference(second).size,
    here.intersection(second).difference(first).size,
  );
  return common.size - lacking >= MIN_COMMON_PAIRS && lacking <= MAX_LACKING_PER_CHANCE_PAIR * byChance;
}

/** Minimum number of pairs of a text that is too long to lose all that it has in common with itself. */
const MIN_TELLING_PAIRS = 24;

/** Whether two answers of one address are so different that the text is drawn anew for each. False for short texts. */
export function isDrawnAnew(text: TextSample, again: TextSample): boolean {
  if (text.length < MIN_TELLING_PAIRS || again.length < MIN_TELLING_PAIRS) return false;
  return new Set(text).intersection(new Set(again)).size < MIN_COMMON_PAIRS;
}

/** The hash up to which a sample has all pairs of its text. */
function reach(sample: TextSample): number {
  return sample.length < MAX_HASHES ? Number.POSITIVE_INFINITY : (sample.at(-1) as number);
}
