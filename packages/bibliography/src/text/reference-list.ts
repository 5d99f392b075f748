/** Finds the reference list of a text and cuts it into entries. */
import { BibliographyError } from '../errors.ts';
import type { Heading } from './headings.ts';
import { isListHeading } from './list-heading.ts';
import { isWatermark, plainText } from './markup.ts';
import { cutUnnumberedList } from './unnumbered-list.ts';

/** One entry of the reference list, as printed. */
export interface ListEntry {
  /** The printed number; the entry's position in a list without numbers. */
  number: number;
  /** Line (0-based) on which it begins. */
  line: number;
  raw: string;
  /** The entry as printed, where `raw` is not. */
  printed?: string;
  /** The printed key of an entry that has one instead of a number: `Doe20` of `[Doe20]`. */
  key?: string;
}

/** A reference list, under its heading. */
export interface ReferenceList {
  heading: string;
  /** Whether the entries are printed with numbers. */
  numbered: boolean;
  entries: ListEntry[];
  /** Headings of other lists in the text that have entries too, and are not read. */
  others: Heading[];
}

/**
 * A number that may begin an entry: at the start of a line (`1.`, `1)`, `(1)`, `[1]`), or with a full stop after white
 * space inside the entry before it.
 */
const ENTRY_START = new RegExp(
  [
    String.raw`(^|[\s/>])(\d{1,6})\.\s*(?=["“«„'(\p{Lu}\p{Lo}])`,
    String.raw`(^[ \t]*)(?:\[(\d{1,6})\]|\(?(\d{1,6})\)|(\d{1,6})\.)[ \t]+(?=\S)`,
  ].join('|'),
  'gmu',
);
const ENTRY_NUMBER = /^[[(]?\d{1,6}[\])]?\.?\s*/;
const CITATION_SHAPE = /\bURL\b|https?:|\[[^\]]{3,40}\]|\.\s+[-–—]\s/u;
const OPENS_MARKDOWN_NOTE = /^\s{0,3}\[\^[^\]\s]{1,40}\]:/;
const LINE_NUMBER = /^\s*(?:<\w+>\s*)*[[(]?\d{1,3}[\]).]/;
/** A list may have an introduction of so many lines. */
const MAX_LINES_BEFORE_LIST = 12;
/** A number that is missing from the list does not end it if one of so many next numbers follows. */
const MAX_MISSING = 20;

interface Candidate {
  number: number;
  start: number;
  atLineStart: boolean;
}

/**
 * Finds the last reference list that has entries, and cuts it by the sequence of their numbers, or, if it has none, by
 * its keys, bullets, paragraphs or lines. Undefined if the text has no such list.
 * @throws BibliographyError `bibliography_duplicate_number`.
 */
export function readReferenceList(
  lines: readonly string[],
  headings: readonly Heading[],
): ReferenceList | undefined {
  const bodies = headings
    .map((heading, index) => ({ heading, end: headings[index + 1]?.line ?? lines.length }))
    .filter(({ heading }) => isListHeading(heading.title))
    .map(({ heading, end }) => ({ heading, body: listBody(lines, heading, end) }));
  for (const [index, { heading, body }] of [...bodies.entries()].reverse()) {
    const numbered = opensWithNumber(body) ? cutNumberedList(body.join('\n')) : [];
    const entries = numbered.length > 0 ? numbered : cutUnnumberedList(body);
    if (entries.length === 0) continue;
    return {
      heading: heading.title,
      numbered: numbered.length > 0,
      entries: entries.map((entry) => ({ ...entry, line: heading.line + 1 + entry.line })),
      others: bodies.slice(0, index).flatMap((other) => (holdsReferences(other.body) ? [other.heading] : [])),
    };
  }
  return undefined;
}

function listBody(lines: readonly string[], heading: Heading, end: number): string[] {
  const body = withoutNotes(lines.slice(heading.line + 1, end)).map((line) =>
    isWatermark(line) ? '' : line,
  );
  blankPageMarks(body, heading.title);
  return body;
}

/** Whether the first lines under a heading have a year or an address, as references do. */
function holdsReferences(body: readonly string[]): boolean {
  const written = body.filter((line) => line.trim() !== '').slice(0, MAX_LINES_BEFORE_LIST);
  return written.some((line) => /\b(?:1[4-9]|20)\d\d\b|https?:/.test(line));
}

/** Blanks the paragraphs that hold only a page number, or the heading of the list again as a running head. */
function blankPageMarks(body: string[], heading: string): void {
  const isBlank = (line: number): boolean => (body[line] ?? '').trim() === '';
  const running = heading.toLowerCase();
  for (const [line, text] of body.entries()) {
    const printed = text.trim();
    const isMark = /^\d{1,4}$/.test(printed) || plainText(printed).toLowerCase() === running;
    if (isMark && isBlank(line - 1) && isBlank(line + 1)) body[line] = '';
  }
}

/** The lines without Markdown's footnotes, which may stand after the list: each ends with its paragraph. */
function withoutNotes(lines: readonly string[]): string[] {
  let inNote = false;
  return lines.map((line) => {
    if (line.trim() === '') inNote = false;
    else if (OPENS_MARKDOWN_NOTE.test(line)) inNote = true;
    return inNote ? '' : line;
  });
}

/** Whether one of the first lines begins with an entry's number, as a list with numbers does. */
function opensWithNumber(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '').slice(0, MAX_LINES_BEFORE_LIST);
  return written.some((line) => LINE_NUMBER.test(line));
}

/** Cuts a text at the numbers 1, 2, 3, ... that begin its entries. */
export function cutNumberedList(body: string): ListEntry[] {
  const candidates = findCandidates(body);
  const chain = chainByNumber(candidates);
  refuseDuplicates(chain, candidates, body);
  let line = 0;
  let counted = 0;
  return chain.map(({ number, start }, index) => {
    line += body.slice(counted, start).match(/\n/g)?.length ?? 0;
    counted = start;
    const raw = body.slice(start, chain[index + 1]?.start ?? body.length);
    return { number, line, raw: raw.replace(ENTRY_NUMBER, '').trim() };
  });
}

function findCandidates(body: string): Candidate[] {
  return Array.from(body.matchAll(ENTRY_START), (match) => {
    const start = match.index + (match[1] ?? match[3] ?? '').length;
    const lineStart = body.lastIndexOf('\n', start - 1) + 1;
    return {
      number: Number(match[2] ?? match[4] ?? match[5] ?? match[6]),
      start,
      atLineStart: body.slice(lineStart, start).trim() === '',
    };
  });
}

/**
 * Follows 1, 2, 3, ... through the candidates. A number inside a line counts only if it does not begin any
 * line.
 */
function chainByNumber(candidates: readonly Candidate[]): Candidate[] {
  const byNumber = Map.groupBy(candidates, ({ number }) => number);
  const chain: Candidate[] = [];
  let position = -1;
  for (let number = 1; ; number += 1) {
    const next = candidateAfter(byNumber.get(number) ?? [], position);
    if (next !== undefined) {
      chain.push(next);
      position = next.start;
      continue;
    }
    const later = Array.from({ length: MAX_MISSING - 1 }, (_, index) => number + 1 + index).some((beyond) =>
      byNumber.get(beyond)?.some((c) => c.atLineStart && c.start > position),
    );
    if (!later) return chain;
  }
}

function candidateAfter(sameNumber: readonly Candidate[], position: number): Candidate | undefined {
  const after = sameNumber.filter((c) => c.start > position);
  return after.find((c) => c.atLineStart) ?? after[0];
}

function refuseDuplicates(chain: readonly Candidate[], candidates: readonly Candidate[], body: string): void {
  const chosen = new Set(chain);
  const numbers = new Set(chain.map(({ number }) => number));
  for (const [index, candidate] of candidates.entries()) {
    if (!candidate.atLineStart || chosen.has(candidate) || !numbers.has(candidate.number)) continue;
    const text = body.slice(candidate.start, candidates[index + 1]?.start ?? body.length);
    if (!CITATION_SHAPE.test(text)) continue;
    throw new BibliographyError(
      'bibliography_duplicate_number',
      `The literature list has two entries with the number ${candidate.number}.`,
      'Give each entry its own number in the text, then import again.',
    );
  }
}

/** Numbers from 1 to `last` that are not present. */
export function missingNumbers(present: Iterable<number>, last: number): number[] {
  const have = new Set(present);
  return Array.from({ length: last }, (_, index) => index + 1).filter((number) => !have.has(number));
}
