/** Links of BibTeX. */
import { doiUrl } from './doi.ts';
import type { FoundLink } from './extract-links.ts';
import { findUrls } from './find-urls.ts';
import { lineFinder } from './line-finder.ts';

const FIELD = /(?<![\w-])(\w[\w-]*)\s*=\s*(?=[{"\w])/g;
/** A longer value is no URL, and is read up to here. */
const MAX_VALUE_CHARS = 65_536;

/** The `url` and `doi` fields whole, and the URLs in all other fields, with LaTeX undone. */
export function readBibtex(text: string): FoundLink[] {
  const found: FoundLink[] = [];
  const lineAt = lineFinder(text);
  FIELD.lastIndex = 0;
  for (let match = FIELD.exec(text); match !== null; match = FIELD.exec(text)) {
    const start = match.index + match[0].length;
    const end = endOfValue(text, start);
    const line = lineAt(start);
    const value = unLatex(text.slice(start, end));
    const name = (match[1] ?? '').toLowerCase();
    FIELD.lastIndex = Math.max(end, start + 1);
    if (name === 'doi' && /10\.\d/.test(value)) found.push({ url: doiUrl(value), line });
    else if (name === 'url' && /^https?:\/\/\S+$/i.test(value)) found.push({ url: value, line });
    else found.push(...findUrls(value).map(({ url }) => ({ url, line })));
  }
  return found;
}

/** Offset after a value: braces are balanced, quotes end at the next quote outside braces. */
function endOfValue(text: string, start: number): number {
  const limit = Math.min(text.length, start + MAX_VALUE_CHARS);
  const isQuoted = text[start] === '"';
  let depth = 0;
  for (let at = start; at < limit; at += 1) {
    const char = text[at];
    if (char === '\\') at += 1;
    else if (char === '{') depth += 1;
    else if (char === '}') {
      depth -= 1;
      if (depth < 0) return at;
      if (depth === 0 && !isQuoted) return at + 1;
    } else if (isQuoted && char === '"' && depth === 0 && at > start) return at + 1;
    else if (!isQuoted && depth === 0 && (char === ',' || char === '\n')) return at;
  }
  return limit;
}

/** Undoes what LaTeX does to the characters of a URL. */
function unLatex(value: string): string {
  return value
    .replace(/\\(?:url|nolinkurl|path)\s*\{([^{}]*)\}/g, ' $1 ')
    .replace(/\\href\s*\{([^{}]*)\}/g, ' $1 ')
    .replace(/\{?\\textasciitilde\s*(?:\{\})?\}?|\\~(?:\{\})?/g, '~')
    .replace(/\{?\\textunderscore\s*(?:\{\})?\}?/g, '_')
    .replace(/\\([_%&#$~^])/g, '$1')
    .replace(/^"|"$/g, '')
    .replace(/[{}]/g, '')
    .trim();
}
