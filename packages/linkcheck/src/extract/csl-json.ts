/** Links of CSL-JSON. */
import { doiUrl } from './doi.ts';
import type { FoundLink } from './extract-links.ts';
import { lineFinder } from './line-finder.ts';

/** A field and its value, as the text has them. */
const FIELD = /"(URL|DOI)"\s*:\s*("(?:[^"\\]|\\.)*")/g;

/**
 * The `URL` and `DOI` fields, in the order of the text: of a list of items, of one item, or of items within an object.
 * @throws SyntaxError if the text is not JSON.
 */
export function readCsl(text: string): FoundLink[] {
  JSON.parse(text);
  const lineAt = lineFinder(text);
  return Array.from(text.matchAll(FIELD), ({ 1: name, 2: literal = '""', index }) => {
    const value = String(JSON.parse(literal)).trim();
    return { url: name === 'DOI' ? doiUrl(value) : value, line: lineAt(index) };
  });
}
