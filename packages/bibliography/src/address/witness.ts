/** Reads the address out of one printed entry. */
import { plainText } from '../text/markup.ts';

/**
 * What one printed copy says about an address: its characters, with a single space wherever the copy has
 * white space, a tag boundary beside white space, or a line break. A space is evidence of a line wrap, not a
 * character.
 */
export type AddressWitness = string;

const SCHEME = /h\s?t\s?t\s?p(\s?s)?\s*[:;]?\s*\/{1,3}\s*|\bhttp(s)?\s*:\s*(?=[a-z0-9-]+\.)/i;
/** Where running text continues after an address: a bracket, or the words for the day of access. */
const TRAILER = new RegExp(
  [
    String.raw`\s+(?=[-–—]?\s*(?:\(|\[|(?:date of access|(?:last )?accessed|retrieved|viewed|visited`,
    '|(?:letzter )?(?:zugriff|abruf)|(?:zuletzt )?(?:abgerufen|aufgerufen|eingesehen|besucht)|stand',
    String.raw`|consulté|consultado|acesso|accesso|consultato|geraadpleegd|dostęp|hämtad|besökt|cit\.`,
    String.raw`|дата (?:доступа|обращения|доступу|звароту|звернення)|访问|检索)(?![\p{L}\p{N}])))`,
  ].join(''),
  'iu',
);

/** No address is longer; the copies of a longer one could not be aligned. */
const MAX_ADDRESS_CHARS = 2_000;
/** An address without a scheme: the name of a site with a path, as MLA prints it. */
const WITHOUT_SCHEME = /(?:^|[\s(<[])(?=(?:[a-z0-9-]{2,60}\.){1,4}[a-z]{2,12}\/[\w~])/u;
const DOI = /\bdoi(?:\.org\/|\s?:\s?|\s)(?=10\.\d{4,9}\/\S)/i;

/** The address in a printed entry, or that of its DOI; undefined if the entry has neither. */
export function readAddressWitness(raw: string): AddressWitness | undefined {
  const text = plainText(raw);
  const scheme = SCHEME.exec(text);
  if (scheme !== null) {
    const secure = scheme[1] !== undefined || scheme[2] !== undefined;
    const end = scheme.index + scheme[0].length;
    const rest = text.slice(end, end + MAX_ADDRESS_CHARS);
    const inBrackets = text.charAt(scheme.index - 1) === '<' ? /^[^<>]+(?=>)/.exec(rest)?.[0] : undefined;
    return `http${secure ? 's' : ''}://${inBrackets?.trim() ?? cutAddress(rest)}`;
  }
  const doi = DOI.exec(text);
  if (doi !== null)
    return `https://doi.org/${cutAddress(text.slice(doi.index + doi[0].length).split(' ', 1)[0] ?? '')}`;
  const bare = WITHOUT_SCHEME.exec(text);
  if (bare === null) return undefined;
  const start = bare.index + bare[0].length;
  return `https://${cutAddress(text.slice(start, start + MAX_ADDRESS_CHARS))}`;
}

/** Whether the entry prints its address without `http://` or `https://`. */
export function lacksScheme(raw: string): boolean {
  const text = plainText(raw);
  return !SCHEME.test(text) && !DOI.test(text) && WITHOUT_SCHEME.test(text);
}

/** The part of a text, without its scheme, that is the address with which it begins. */
function cutAddress(text: string): string {
  const rest = text.split(TRAILER, 1)[0] ?? '';
  const pieces = rest.split(' ');
  const kept = pieces.slice(0, 1);
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) {
      if (!continuesAddress(kept.join(' '), piece, pieces.length - index)) break;
      kept.push(piece);
    }
  }
  return trimEnd(beforeClosing(kept.join(' ')));
}

/** The address before a bracket that closes none of its own: the sentence around it has opened that bracket. */
function beforeClosing(address: string): string {
  const open = { '(': 0, '[': 0 };
  for (let at = 0; at < address.length; at += 1) {
    const mark = address.charAt(at);
    if (mark === '(' || mark === '[') open[mark] += 1;
    const opening = mark === ')' ? '(' : mark === ']' ? '[' : undefined;
    if (mark === '>' || mark === '<') return address.slice(0, at);
    if (opening === undefined) continue;
    if (open[opening] === 0) return address.slice(0, at);
    open[opening] -= 1;
  }
  return address;
}

/** Whether a piece after white space can still belong to the address: no sentence begins in it. */
function continuesAddress(soFar: string, piece: string, piecesLeft: number): boolean {
  if (!/^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/.test(piece)) return false;
  if (/[,;]$/.test(soFar)) return false;
  if (/[/_-]$/.test(soFar) && /[-_/]|^\w+$/.test(piece) && !/^\p{Lu}\w+$/u.test(piece)) return true;
  if (/^\p{Lu}/u.test(piece)) return piecesLeft === 1 && /[\d/_-]/.test(piece);
  return true;
}

function trimEnd(address: string): string {
  return address.replace(/[\s.,;]+$/, '');
}
