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

/** The address in a printed entry; undefined if the entry has none. */
export function readAddressWitness(raw: string): AddressWitness | undefined {
  const text = plainText(raw);
  const scheme = SCHEME.exec(text);
  if (scheme === null) return undefined;
  const secure = scheme[1] !== undefined || scheme[2] !== undefined;
  const rest = text.slice(scheme.index + scheme[0].length).split(TRAILER, 1)[0] ?? '';
  const pieces = rest.split(' ');
  const kept = pieces.slice(0, 1);
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) {
      if (!continuesAddress(kept.join(' '), piece, pieces.length - index)) break;
      kept.push(piece);
    }
  }
  return `http${secure ? 's' : ''}://${trimEnd(kept.join(' '))}`;
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
