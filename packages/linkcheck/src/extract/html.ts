/** Links of HTML. */
import { Parser } from 'htmlparser2';
import type { FoundLink } from './extract-links.ts';
import { lineFinder } from './line-finder.ts';

/** Attributes that hold a URL which a reader follows or sees, by element. */
const URL_ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['href']],
  ['area', ['href']],
  ['audio', ['src']],
  ['embed', ['src']],
  ['iframe', ['src']],
  ['frame', ['src']],
  ['img', ['src']],
  ['object', ['data']],
  ['source', ['src']],
  ['track', ['src']],
  ['video', ['src', 'poster']],
]);
const SRCSET_ELEMENTS = new Set(['img', 'source']);

/**
 * A parser that keeps no list of open elements: links need none, and each closing tag would be looked for among all of
 * them, which takes minutes for a file of unclosed tags.
 */
class FlatParser extends Parser {
  override isVoidElement(): boolean {
    return true;
  }
}

/** The links and pictures of a page; relative ones are resolved against its `base`, or left as they are without one. */
export function readHtml(text: string): FoundLink[] {
  const found: FoundLink[] = [];
  const lineAt = lineFinder(text);
  let base: string | undefined;
  const parser: FlatParser = new FlatParser({
    onopentag(name, attributes) {
      const href = attributes['href']?.trim();
      if (name === 'base' && href !== undefined && URL.canParse(href)) base ??= href;
      const urls = (URL_ATTRIBUTES.get(name) ?? []).flatMap((attribute) => attributes[attribute] ?? []);
      if (SRCSET_ELEMENTS.has(name)) urls.push(...readSrcset(attributes['srcset'] ?? ''));
      for (const url of urls) found.push({ url: clean(url), line: lineAt(parser.startIndex) });
    },
  });
  parser.end(text);
  return found.map(({ url, line }) => ({
    url: base !== undefined && URL.canParse(url, base) ? new URL(url, base).href : url,
    line,
  }));
}

/** A URL as browsers read it: no white space around it, no line ends or tabs in it (WHATWG URL Standard, 4.4). */
function clean(url: string): string {
  return url.trim().replace(/[\t\n\r]/g, '');
}

/** The URLs of `srcset` (HTML Standard, 4.8.4.2.1), without their descriptors. */
function readSrcset(srcset: string): string[] {
  const urls: string[] = [];
  let expectsUrl = true;
  for (const part of srcset.split(/\s+/)) {
    // A comma at the end of a part ends the candidate; a part after a URL is its descriptor.
    const end = endWithoutCommas(part);
    const url: string = expectsUrl ? part.slice(startWithoutCommas(part), end) : '';
    if (url !== '') urls.push(url);
    if (part !== '') expectsUrl = end < part.length || (expectsUrl && url === '');
  }
  return urls;
}

function startWithoutCommas(part: string): number {
  let start = 0;
  while (part[start] === ',') start += 1;
  return start;
}

function endWithoutCommas(part: string): number {
  let end = part.length;
  while (part[end - 1] === ',') end -= 1;
  return end;
}
