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
    const isDoi = /^doi/i.test(match[0]);
    const body = match.index + match[0].length;
    const end = trimEnd(text, body, endOf(text, body, isDoi), text[match.index - 1]);
    START.lastIndex = Math.max(body, end);
    if (end === body || (!isDoi && !/[\p{L}\p{N}[]/u.test(text[body] ?? ''))) continue;
    const url = isDoi ? doiUrl(text.slice(body, end)) : text.slice(match.index, end);
    found.push({ start: match.index, end, url });
  }
  return found;
}

function endOf(text: string, from: number, isDoi: boolean): number {
  const limit = Math.min(text.length, from + MAX_URL_CHARS);
  let at = from;
  for (; at < limit; at += 1) {
    const char = text[at] as string;
    // A DOI of the SICI kind has angle brackets.
    if (END.test(char) && !(isDoi && (char === '<' || char === '>'))) break;
    if (FOREIGN_PUNCTUATION.test(char)) break;
    // Between Latin letters and a script without spaces the text goes on; after a mark of the path it does not.
    if (UNSPACED.test(char) && /[A-Za-z0-9]/.test(text[at - 1] ?? '')) break;
  }
  return at;
}

/** Leaves out punctuation at the end, brackets that were opened before the URL, and marks that pair with one before it. */
function trimEnd(text: string, from: number, to: number, before: string | undefined): number {
  const depth: Record<string, number> = { '(': 0, '[': 0 };
  let end = to;
  for (let at = from; at < to; at += 1) {
    const char = text[at] as string;
    if (char in depth) depth[char] = (depth[char] ?? 0) + 1;
    const opening = PAIRS[char];
    if (opening === undefined) continue;
    if ((depth[opening] ?? 0) === 0) {
      end = at;
      break;
    }
    depth[opening] = (depth[opening] ?? 0) - 1;
  }
  while (end > from) {
    const last = text[end - 1] as string;
    if (!TRAILING.test(last) && !(last === '_' && before === '_')) break;
    end -= 1;
  }
  return end;
}
