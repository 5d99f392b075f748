/** Matches the footnotes of a book with the entries of its reference list. */
import type { Footnote } from '../text/footnotes.ts';
import { plainText } from '../text/markup.ts';
import type { ListEntry } from '../text/reference-list.ts';
import { diceSimilarity } from './dice-similarity.ts';

/** The two printings of one citation; at least one is present. */
export interface PrintedPair {
  number: number;
  entry?: ListEntry;
  footnote?: Footnote;
  /** The number printed at the footnote, if it was misread and another one is meant. */
  misreadNumber?: number;
}

/** The result of matching. */
export interface MatchedPrintings {
  pairs: PrintedPair[];
  /** Footnotes that match no entry. */
  strays: Footnote[];
}

/**
 * Minimum similarity of two printings of one reference. Translations of a title differ; addresses hardly do.
 */
const MIN_SAME_REFERENCE = 0.55;

/**
 * Matches each footnote with the entry that it repeats: the entry with its number if their texts are similar,
 * else the most similar entry (its number was misread). If two footnotes match one entry, the longer one is
 * kept, because the other is a fragment of it.
 */
export function matchPrintings(
  entries: readonly ListEntry[],
  footnotes: readonly Footnote[],
): MatchedPrintings {
  if (entries.length === 0) return { pairs: footnotesAlone(footnotes), strays: [] };
  const texts = new Map(entries.map((entry) => [entry.number, plainText(entry.raw)]));
  const best = new Map<number, Footnote>();
  const strays: Footnote[] = [];
  for (const footnote of footnotes) {
    const found = findEntry(plainText(footnote.raw), footnote.number, texts);
    if (found === undefined) {
      strays.push(footnote);
      continue;
    }
    const held = best.get(found);
    if (held === undefined || footnote.raw.length > held.raw.length) best.set(found, footnote);
  }
  const pairs = entries.map((entry): PrintedPair => {
    const footnote = best.get(entry.number);
    if (footnote === undefined) return { number: entry.number, entry };
    const misread = footnote.number === entry.number ? {} : { misreadNumber: footnote.number };
    return { number: entry.number, entry, footnote, ...misread };
  });
  return { pairs, strays };
}

function findEntry(text: string, number: number, texts: ReadonlyMap<number, string>): number | undefined {
  const own = texts.get(number);
  if (own !== undefined && sameReference(text, own) >= MIN_SAME_REFERENCE) return number;
  let best: { number: number; score: number } = { number, score: 0 };
  for (const [other, otherText] of texts) {
    const score = sameReference(text, otherText);
    if (score > best.score) best = { number: other, score };
  }
  return best.score >= MIN_SAME_REFERENCE ? best.number : undefined;
}

/** Similarity of a footnote to an entry, or, for a truncated footnote, to the beginning of the entry. */
function sameReference(footnote: string, entry: string): number {
  const whole = diceSimilarity(footnote, entry);
  if (footnote.length < 40 || footnote.length * 1.5 > entry.length) return whole;
  return Math.max(whole, diceSimilarity(footnote, entry.slice(0, footnote.length)));
}

function footnotesAlone(footnotes: readonly Footnote[]): PrintedPair[] {
  const byNumber = new Map<number, Footnote>();
  for (const footnote of footnotes) {
    const held = byNumber.get(footnote.number);
    if (held === undefined || footnote.raw.length > held.raw.length) byNumber.set(footnote.number, footnote);
  }
  return [...byNumber.values()]
    .sort((a, b) => a.number - b.number)
    .map((footnote) => ({ number: footnote.number, footnote }));
}
