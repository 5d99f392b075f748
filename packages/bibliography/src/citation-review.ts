/** What a person should check about one imported citation, in plain words. */
import { lacksScheme } from './address/witness.ts';
import type { PrintedPair } from './reference/match-printings.ts';
import type { ReferenceFields } from './reference/reference-fields.ts';
import { plainText } from './text/markup.ts';

/** An address that is less sure than this always has a note. */
const MIN_CONFIDENCE_WITHOUT_NOTE = 0.9;

/** What the notes of a citation are made from. */
export interface ReviewedCitation {
  pair: PrintedPair;
  fields: ReferenceFields;
  confidence: number;
  /** The repaired address, with the notes of its repair. */
  address?: { url: string; reviewNotes: readonly string[] } | undefined;
  /** The year in the address of a news article. */
  yearInAddress?: number | undefined;
  /** Whether the book has footnotes. */
  hasFootnotes: boolean;
}

/** The notes on a citation; empty if there is nothing to check. A low confidence always has a note. */
export function citationReview(reviewed: ReviewedCitation): string[] {
  const { pair, fields, confidence, address, yearInAddress } = reviewed;
  const notes = [
    ...(address?.reviewNotes ?? []),
    ...(pair.reviewNotes ?? []),
    ...pairNotes(pair, reviewed.hasFootnotes),
    ...fieldNotes(fields, address?.url),
    ...yearNote(fields.year, yearInAddress),
  ];
  return notes.length === 0 && confidence < MIN_CONFIDENCE_WITHOUT_NOTE
    ? ['its address is put together from damaged printings']
    : notes;
}

function pairNotes({ number, entry, footnote, misreadNumber }: PrintedPair, hasFootnotes: boolean): string[] {
  const notes: string[] = [];
  if (hasFootnotes && entry !== undefined && footnote === undefined)
    notes.push('no footnote repeats it, so its section is unknown');
  if (misreadNumber !== undefined)
    notes.push(`its footnote is printed with the number ${misreadNumber}, not ${number}`);
  if (footnote?.others === true) notes.push('its note names more than one source; only the first is read');
  const printings = [footnote?.raw, entry?.raw].filter((raw) => raw !== undefined);
  if (printings.some((raw) => addressesIn(raw) > 1))
    notes.push('it has more than one address; only the first is read');
  if (printings.every(lacksScheme)) notes.push('its address is printed without https:// or http://');
  return notes;
}

/** How many different addresses a printing has. One inside another, as archives write them, is not one more. */
function addressesIn(raw: string): number {
  return new Set(
    Array.from(plainText(raw).matchAll(/(?<![^\s(<[,;])https?:\/\/[^\s<>]+/g), ([address]) => address),
  ).size;
}

/** Notes on what could not be read of a reference. */
export function fieldNotes(
  { kind, title, year }: Pick<ReferenceFields, 'kind' | 'title' | 'year'>,
  url: string | undefined,
): string[] {
  const notes: string[] = [];
  if (title === '') notes.push('no title could be read');
  if (year === undefined) notes.push('no year could be read');
  if (kind === 'web' && url === undefined) notes.push('it is a web resource without an address');
  return notes;
}

/** A year that the address contradicts. */
function yearNote(printed: number | undefined, inAddress: number | undefined): string[] {
  return printed !== undefined && inAddress !== undefined && printed !== inAddress
    ? [`the reference has the year ${printed}, its address ${inAddress}`]
    : [];
}
