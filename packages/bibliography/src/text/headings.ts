/** Finds the headings of a text and names its sections. */
import { plainText } from './markup.ts';

/** A heading and its line (0-based). */
export interface Heading {
  line: number;
  title: string;
}

const HEADING = /^\s{0,3}#{1,6}\s+(.+?)\s*#*\s*$/;

/** All Markdown headings of the text. */
export function findHeadings(lines: readonly string[]): Heading[] {
  return lines.flatMap((text, line) => {
    const title = HEADING.exec(text)?.[1];
    return title === undefined ? [] : [{ line, title: plainText(title) }];
  });
}

/** The nearest heading above a line; undefined if there is none. */
export function headingAbove(headings: readonly Heading[], line: number): Heading | undefined {
  return headings.findLast((heading) => heading.line < line);
}

/** The first eight words of a title as a readable part of a URL. */
export function sectionSlug(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .split('-')
    .slice(0, 8)
    .join('-');
}
