/** Matches the footnotes of a book with the entries of its reference list. */
import type { Footnote } from '../text/footnotes.ts';
import { plainText } from '../text/markup.ts';
import type { ListEntry } from '../text/reference-list.ts';
import { EntryIndex } from './entry-index.ts';

/** The two printings of one citation; at least one is present. */
export interface PrintedPair {
  number: number;
  entry?: ListEntry;
  footnote?: Footnote;
  /** The number printed at the footnote, if it was misread and another one is meant. */
  misreadNumber?: number;
  /** The earlier citation whose source this one names again. */
  sameAs?: number;
  /** Set if the footnote names the source in a short form, from which only the cited pages are read. */
  shortForm?: { pinpoint?: string };
  /** What a person should check about the pair, in plain words. */
  reviewNotes?: string[];
}

/** The result of matching. */
export interface MatchedPrintings {
  pairs: PrintedPair[];
  /** Footnotes that match no entry. */
  strays: Footnote[];
}

/**
 * Matches each footnote with the entry that it repeats: the entry with its number if their texts are similar,
 * else the most similar entry (its number was misread). If two footnotes match one entry, the longer one is
 * kept, because the other is a fragment of it.
 */
export function matchPrintings(
  entries: readonly ListEntry[],
  footnotes: readonly Footnote[],
): MatchedPrintings {
  const index = new EntryIndex(new Map(entries.map((entry) => [entry.number, plainText(entry.raw)])));
  const best = new Map<number, Footnote>();
  const strays: Footnote[] = [];
  for (const footnote of footnotes) {
    const found = findEntry(plainText(footnote.raw), footnote.number, index);
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

function findEntry(text: string, number: number, index: EntryIndex<number>): number | undefined {
  return index.isLike(text, number) ? number : index.mostLike(text);
}
