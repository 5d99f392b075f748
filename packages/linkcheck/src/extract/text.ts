/** Links of running text. */
import type { FoundLink } from './extract-links.ts';
import { findUrls } from './find-urls.ts';
import { lineFinder } from './line-finder.ts';

/** The URLs and DOIs of a text. */
export function readText(text: string): FoundLink[] {
  const lineAt = lineFinder(text);
  return findUrls(text).map(({ start, url }) => ({ url, line: lineAt(start) }));
}
