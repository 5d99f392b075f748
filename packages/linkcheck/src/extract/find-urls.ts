/** Finds the URLs and DOIs in running text, without the punctuation around them. */
import { doiUrl } from './doi.ts';

/** A URL in a text. */
export interface UrlInText {
  /** Offset of its first character. */
  start: number;
  /** Offset after its last character. */
  end: number;
  url: string;
}

/** A URL of more characters is cut off. */
const MAX_URL_CHARS = 8_192;
const START = /https?:\/\/|\bdoi:\s?(?=10\.\d)/gi;
/** Characters that end a URL: white space, controls, and marks that a URL holds only when they are encoded. */
const END = /[\s\p{Cc}<>"`|^{}]/u;
/** Full-width and typographic punctuation ends a URL; so does the replacement character. */
const FOREIGN_PUNCTUATION =
  /[\u2018-\u201f\u2026\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65«»„\ufffd]/;
/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const TRAILING = /[.,:;!?'*~]/;
const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** The http(s) URLs and the DOIs (`doi:10...`) of a text, in order. Linear in its length. */
export function findUrls(text: string): UrlInText[] {
  const found: UrlInText[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(text); match !== null; match = START.exec(text)) {
    const { url, end } = urlAt(text, match);
    START.lastIndex = end;
    if (url !== undefined) found.push({ start: match.index, end, url });
  }
  return found;
}

/** The URL or DOI with which a text begins, if it begins with one; the rest of the text is not read. */
export function urlAtStart(text: string): UrlInText | undefined {
  const start = text.slice(0, MAX_URL_CHARS);
  const match = new RegExp(START, 'iy').exec(start);
  if (match === null) return undefined;
  const { url, end } = urlAt(start, match);
  return url === undefined ? undefined : { start: 0, end, url };
}

/** The URL of which `match` is the beginning, if it is one, and where it ends. */
function urlAt(text: string, match: RegExpExecArray): { url: string | undefined; end: number } {
  const isDoi = /^doi/i.test(match[0]);
  const body = match.index + match[0].length;
  const end = trimEnd(text, body, endOf(text, body, isDoi), text[match.index - 1]);
  if (end === body || (!isDoi && !/[\p{L}\p{N}[]/u.test(text[body] ?? ''))) return { url: undefined, end };
  return { url: isDoi ? doiUrl(text.slice(body, end)) : text.slice(match.index, end), end };
}

/** Offset of what ends a URL; a bracket that was opened before it does, too. */
function endOf(text: string, from: number, isDoi: boolean): number {
  const limit = Math.min(text.length, from + MAX_URL_CHARS);
  const depth: Record<string, number> = { '(': 0, '[': 0 };
  let at = from;
  for (; at < limit; at += 1) {
    const char = text[at] as string;
    // A DOI of the SICI kind has angle brackets.
    if (END.test(char) && !(isDoi && (char === '<' || char === '>'))) break;
    if (FOREIGN_PUNCTUATION.test(char)) break;
    // Between Latin letters and a script without spaces the text goes on; after a mark of the path it does not.
    if (UNSPACED.test(char) && /[A-Za-z0-9]/.test(text[at - 1] ?? '')) break;
    if (char in depth) depth[char] = (depth[char] ?? 0) + 1;
    const opening = PAIRS[char];
    if (opening === undefined) continue;
    if (depth[opening] === 0) break;
    depth[opening] = (depth[opening] ?? 0) - 1;
  }
  // A URL that is cut off at its limit is cut between characters.
  return at === limit && at < text.length && isLowSurrogate(text, at) ? at - 1 : at;
}

function isLowSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

/** Leaves out punctuation at the end, and marks that pair with one before the URL. */
function trimEnd(text: string, from: number, to: number, before: string | undefined): number {
  let end = to;
  while (end > from) {
    const last = text[end - 1] as string;
    if (!TRAILING.test(last) && !(last === '_' && before === '_')) break;
    end -= 1;
  }
  return end;
}
