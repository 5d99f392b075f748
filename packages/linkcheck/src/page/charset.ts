/** Finds the charset of a page and decodes its bytes to text. */
import { isAscii, isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';

/**
 * Number of bytes searched for a `meta` charset. The standard says the first kilobyte; many pages declare it
 * later.
 */
const MAX_META_BYTES = 4_096;
/** Maximum number of characters of a header or `meta` that are searched for the charset. */
const MAX_DECLARATION_CHARS = 4_096;
/** Maximum number of bytes used for a guess. */
const MAX_SAMPLE_BYTES = 16_384;
/** Minimum confidence of a guess, out of 100. */
const MIN_CONFIDENCE = 20;
/**
 * Fallback charset of a page that is not UTF-8, declares no charset and cannot be guessed: by the page's
 * declared language, as the WHATWG Encoding and HTML Standards advise (HTML, 13.2.3.2), else the most common
 * one on the web.
 */
const DEFAULT_CHARSET = 'windows-1252';
const CHARSET_BY_LANGUAGE: Readonly<Record<string, string>> = {
  ar: 'windows-1256',
  az: 'windows-1254',
  ba: 'windows-1251',
  be: 'windows-1251',
  bg: 'windows-1251',
  cs: 'windows-1250',
  el: 'iso-8859-7',
  et: 'windows-1257',
  fa: 'windows-1256',
  he: 'windows-1255',
  hr: 'windows-1250',
  hu: 'iso-8859-2',
  ja: 'shift_jis',
  kk: 'windows-1251',
  ko: 'euc-kr',
  ku: 'windows-1254',
  ky: 'windows-1251',
  lt: 'windows-1257',
  lv: 'windows-1257',
  mk: 'windows-1251',
  pl: 'iso-8859-2',
  ru: 'windows-1251',
  sah: 'windows-1251',
  sk: 'windows-1250',
  sl: 'iso-8859-2',
  sr: 'windows-1251',
  tg: 'windows-1251',
  th: 'windows-874',
  tr: 'windows-1254',
  tt: 'windows-1251',
  uk: 'windows-1251',
  vi: 'windows-1258',
  zh: 'gb18030',
};
/** Charsets whose bytes look like ASCII but are not. */
const SEVEN_BIT_CHARSET = /^(?:csiso2022jp|iso-2022-jp)$/i;
const UTF_16_CHARSET = /^utf-16(?:le|be)?$/i;
/** Maximum ratio of damaged to intact non-ASCII characters in text that still counts as UTF-8. */
const MAX_DAMAGED_SHARE = 0.05;

/**
 * Decodes a page. Order of precedence: a byte order mark, the bytes themselves if they can only be UTF-8, the
 * HTTP header, the page's `meta`, a guess. Bytes come before declarations because servers and pages often
 * declare a wrong charset. Exception: a UTF-16 header and an ISO-2022-JP declaration are believed before the
 * bytes.
 */
export function decodePage(bytes: Buffer, contentType: string | undefined): string {
  const mark = byteOrderMark(bytes);
  if (mark !== undefined) return new TextDecoder(mark).decode(bytes);
  const header = charsetOf(contentType ?? '');
  const declared = header ?? charsetOf(metaOf(bytes) ?? '');
  // A `meta` that can be read as ASCII is not in UTF-16, so only the header can declare UTF-16.
  const looksLikeAscii = UTF_16_CHARSET.test(header ?? '') || SEVEN_BIT_CHARSET.test(declared ?? '');
  if (declared !== undefined && looksLikeAscii) return new TextDecoder(declared).decode(bytes);
  if (isAscii(bytes)) return bytes.toString('latin1');
  if (isUtf8(wholeCharacters(bytes))) return bytes.toString();
  const named = declared === undefined ? undefined : decoderFor(declared);
  if (named !== undefined && named.encoding !== 'utf-8') return named.decode(bytes);
  const text = bytes.toString();
  return isMostlyUtf8(text) ? text : new TextDecoder(guess(bytes)).decode(bytes);
}

function byteOrderMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function metaOf(bytes: Buffer): string | undefined {
  return /<meta[^>]{0,200}charset[^>]{0,100}>|<\?xml[^>]{0,100}encoding[^>]{0,50}>/i.exec(
    bytes.toString('latin1', 0, MAX_META_BYTES),
  )?.[0];
}

function charsetOf(text: string): string | undefined {
  return /(?:charset|encoding)\s*=\s*(?:["']\s*)?([\w.:-]+)/i.exec(text.slice(0, MAX_DECLARATION_CHARS))?.[1];
}

/** A decoder for a charset label; undefined if the label is unknown. */
function decoderFor(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** The bytes without their last character, which may be incomplete. */
function wholeCharacters(bytes: Buffer): Buffer {
  for (let back = 1; back <= Math.min(4, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return bytes.subarray(0, bytes.length - back);
  }
  return bytes;
}

function isMostlyUtf8(text: string): boolean {
  const damaged = text.match(/\uFFFD/g)?.length ?? 0;
  const others = text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
  return damaged < others * MAX_DAMAGED_SHARE;
}

/** Guesses the charset by letter frequencies. Tags are removed because they would always suggest English. */
function guess(bytes: Buffer): string {
  const text = bytes.toString('latin1', 0, MAX_SAMPLE_BYTES).replace(/<[^<>]*>/g, ' ');
  const [best] = analyse(Buffer.from(text, 'latin1'));
  return best !== undefined && best.confidence >= MIN_CONFIDENCE && decoderFor(best.name) !== undefined
    ? best.name
    : (CHARSET_BY_LANGUAGE[languageOf(bytes)] ?? DEFAULT_CHARSET);
}

/**
 * The primary subtag (BCP 47) of the language that the page's `html` element declares; empty if there is
 * none.
 */
function languageOf(bytes: Buffer): string {
  const start = bytes.toString('latin1', 0, MAX_META_BYTES);
  const language = /<html[^>]{0,500}?\slang\s*=\s*["']?([a-z]{2,3})/i.exec(start)?.[1];
  return language?.toLowerCase() ?? '';
}
