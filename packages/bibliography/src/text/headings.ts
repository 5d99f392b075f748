import { plainText } from './markup.ts';

/** A heading and the line (0-based) it stands on. */
export interface Heading {
  line: number;
  title: string;
}

const HEADING = /^\s{0,3}#{1,6}\s+(.+?)\s*#*\s*$/;

/** Every Markdown heading of the text. */
export function findHeadings(lines: readonly string[]): Heading[] {
  return lines.flatMap((text, line) => {
    const title = HEADING.exec(text)?.[1];
    return title === undefined ? [] : [{ line, title: plainText(title) }];
  });
}

/** The nearest heading above a line, if any. */
export function headingAbove(headings: readonly Heading[], line: number): Heading | undefined {
  return headings.findLast((heading) => heading.line < line);
}

/** The first eight words of a title as a readable address part. */
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
