/** What a person should check about one imported citation, in plain words. */
import type { PrintedPair } from './reference/match-printings.ts';
import type { ReferenceFields } from './reference/reference-fields.ts';

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
  if ((footnote?.raw.match(/https?:\/\//g)?.length ?? 0) > 1 && entry === undefined)
    notes.push('its note has more than one address; only the first is read');
  return notes;
}

function fieldNotes({ kind, title, year }: ReferenceFields, url: string | undefined): string[] {
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
