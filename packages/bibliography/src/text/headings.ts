/** Finds the headings of a text. */
import { isListHeading } from './list-heading.ts';
import { plainText } from './markup.ts';

/** A heading and its line (0-based). */
export interface Heading {
  line: number;
  title: string;
}

const HEADING = /^\s{0,3}#{1,6}\s+(.+?)\s*#*\s*$/;
/** A line that has no mark of a heading is one if it says only this much, and it heads a reference list. */
const MAX_PLAIN_HEADING_CHARS = 60;

/**
 * All Markdown headings of the text, and the lines without a mark that hold nothing but the name of a reference list
 * (`Bibliography`, `**Литература:**`) and are in a paragraph of their own.
 */
export function findHeadings(lines: readonly string[]): Heading[] {
  return lines.flatMap((text, line) => {
    const marked = HEADING.exec(text)?.[1];
    if (marked !== undefined) return [{ line, title: plainText(marked) }];
    return isPlainListHeading(lines, line) ? [{ line, title: plainText(text) }] : [];
  });
}

function isPlainListHeading(lines: readonly string[], line: number): boolean {
  const text = lines[line] ?? '';
  if (text.trim() === '' || text.length > MAX_PLAIN_HEADING_CHARS) return false;
  const startsParagraph = (lines[line - 1] ?? '').trim() === '';
  return startsParagraph && isListHeading(plainText(text).replace(/^[_*]+|[_*]+$/g, ''));
}

/** The nearest heading above a line; undefined if there is none. */
export function headingAbove(headings: readonly Heading[], line: number): Heading | undefined {
  return headings.findLast((heading) => heading.line < line);
}
