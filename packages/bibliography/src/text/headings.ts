/** Finds the headings of a text. */
import { isListHeading, isNotesHeading } from './list-heading.ts';
import { plainText } from './markup.ts';

/** A heading and its line (0-based). */
export interface Heading {
  line: number;
  title: string;
}

const HEADING = /^\s{0,3}#{1,6}\s+(\S.*)$/;
/** A line that has no mark of a heading is one if it says only this much, and it heads a reference list. */
const MAX_PLAIN_HEADING_CHARS = 60;

/**
 * All Markdown headings of the text, and the lines without a mark that hold nothing but the name of a reference list
 * (`Bibliography`, `**Литература:**`) and are in a paragraph of their own.
 */
export function findHeadings(lines: readonly string[]): Heading[] {
  const headings: Heading[] = [];
  for (const [line, text] of lines.entries()) {
    const marked = HEADING.exec(text)?.[1];
    if (marked !== undefined) {
      headings.push({ line, title: plainText(withoutClosingMarks(marked)) });
    } else if (isPlainListHeading(lines, line)) {
      const title = plainText(text);
      if (!isRunningHead(title, headings.at(-1))) headings.push({ line, title });
    }
  }
  return headings;
}

/** The title without the number signs that may close a heading, in linear time. */
function withoutClosingMarks(title: string): string {
  let end = title.length;
  while (end > 0 && /[#\s]/.test(title.charAt(end - 1))) end -= 1;
  return title.slice(0, end);
}

/** Whether a line without a mark only repeats the heading above it, as at the top of each page of a list. */
function isRunningHead(title: string, above: Heading | undefined): boolean {
  return above !== undefined && lettersOf(above.title) === lettersOf(title);
}

function lettersOf(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
}

function isPlainListHeading(lines: readonly string[], line: number): boolean {
  const text = lines[line] ?? '';
  if (text.trim() === '' || text.length > MAX_PLAIN_HEADING_CHARS) return false;
  const startsParagraph = (lines[line - 1] ?? '').trim() === '';
  const title = plainText(text).replace(/^[_*]+|[_*]+$/g, '');
  return startsParagraph && (isListHeading(title) || isNotesHeading(title));
}

/** The nearest heading above a line, of headings in the order of the text; undefined if there is none. */
export function headingAbove(headings: readonly Heading[], line: number): Heading | undefined {
  let from = 0;
  let to = headings.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((headings[middle]?.line ?? line) < line) from = middle + 1;
    else to = middle;
  }
  return headings[from - 1];
}
