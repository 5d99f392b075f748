/** The fields that every style reads from an entry, and the reading steps that styles share. */
import type { PersonName } from '../imported-citation.ts';
import { plainText } from '../text/markup.ts';

/** The fields of one printed reference, in any style. A field that the entry does not contain is absent. */
export interface ReferenceFields {
  kind: 'web' | 'print';
  /** As printed; editors if the entry names them in the place of authors. */
  authors: PersonName[];
  /** Empty if no title could be read. */
  title: string;
  /** The journal, newspaper, website or collection that contains the work. */
  container?: string;
  publisher?: string;
  year?: number;
  /** The cited page or pages, without their label: `15`, `45-67`, `15f.`, `15ff.` */
  pinpoint?: string;
  /** Number of pages of the whole work. */
  extent?: number;
}

/** Maximum number of characters that are read; a longer text is not a reference. */
const MAX_REFERENCE_LENGTH = 100_000;

/** Marks that name an electronic medium. */
export const MEDIUM =
  /\[(?:electronic resource|on-?line|internet|en ligne|en línea|электронный ресурс|электронны рэсурс|електронний ресурс)\]/iu;
const ADDRESS_START = /https?:\/\/|\bwww\.|\bURL\b|(?<=\s)(?:[a-z0-9-]{2,60}\.){1,4}[a-z]{2,12}\/[\w~]/;
/** An address that does not end the description, because brackets tell where it ends. */
const ADDRESS_IN_BRACKETS = /<(?:https?:\/\/|www\.)[^<>]{1,2000}>/g;
const DOI_START = /\b(?:doi|DOI):?\s?10\./;
const ACCESSED = '(?:[Aa]ccessed|[Rr]etrieved|[Vv]iewed|[Vv]isited)';
const ACCESS_START = new RegExp(
  [
    String.raw`\b(?:[Ll]ast )?${ACCESSED}[:,]?\s(?:on\s)?(?:\d{1,2}\b|\p{Lu}\p{Ll}{2,8}\.?\s\d)`,
    String.raw`\b[Rr]etrieved from (?=https?:|www\.|\p{Lu})`,
    String.raw`\b[Aa]vailable (?:at|from|online)\b(?=:|\shttps?:|\swww\.)`,
    String.raw`\b(?:[Ll]etzter )?(?:Zugriff|Abruf)[:,]?\s(?:am\s|vom\s)?\d`,
    String.raw`\b(?:[Zz]uletzt )?(?:abgerufen|aufgerufen|eingesehen|besucht)\s(?:am\s)?\d`,
    String.raw`\b(?:Abgerufen|Aufgerufen) (?:am|von)\b`,
    String.raw`\b(?:[Oo]nline|[Vv]erfügbar|[Aa]brufbar) unter\b`,
    String.raw`\[(?:cit|cited|dostęp|accessed|consulté|consulta)\b[.:]?\s`,
    String.raw`[[(]?\b(?:[Cc]onsulté le|[Cc]onsultado el|[Dd]ostęp:?|[Dd]ostupné z:|[Dd]isponible (?:en|sur)|[Aa]cesso em:?) ?(?=\d|:|https?:|\p{L})`,
    String.raw`(?<!\p{L})(?:[Рр]ежим доступ[ау]|[Рр]эжым доступу|[Дд]ата (?:доступа|доступу|обращения|звернення|звароту)):`,
  ].join('|'),
  'u',
);

/** The plain text of an entry, from at most `MAX_REFERENCE_LENGTH` characters of it. */
export function printedReference(raw: string): string {
  return plainText(raw.slice(0, MAX_REFERENCE_LENGTH));
}

/** The entry without its address, date of access and medium. `kind` is `web` if the entry had any of them. */
export function readDescription(entry: string): { kind: ReferenceFields['kind']; description: string } {
  const bracketed = entry.search(ADDRESS_IN_BRACKETS) >= 0;
  const printed = bracketed ? entry.replace(ADDRESS_IN_BRACKETS, '') : entry;
  const starts = [ADDRESS_START, ACCESS_START].map((start) => printed.search(start)).filter((at) => at >= 0);
  const doi = printed.search(DOI_START);
  const end = Math.min(printed.length, ...starts, ...(doi === -1 ? [] : [doi]));
  const description = printed.slice(0, end).replace(MEDIUM, ' ').replace(/\s+/g, ' ');
  return {
    kind: bracketed || starts.length > 0 || MEDIUM.test(printed) ? 'web' : 'print',
    description: withoutEnd(description, ' ,;:([<').trim(),
  };
}

/** `text` without the characters at its end that are in `marks`, in linear time. */
export function withoutEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** `text` without the characters at its beginning that are in `marks`. */
export function withoutStart(text: string, marks: string): string {
  let start = 0;
  while (start < text.length && marks.includes(text.charAt(start))) start += 1;
  return text.slice(start);
}

/** Pages in the form of `pinpoint`: no spaces, and a hyphen between the first and the last. */
export function pinpointOf(pages: string): string {
  return pages.replace(/\s/g, '').replace(/[–—]/, '-');
}

/** An object with the given key, or an empty one if the value is absent or empty. */
export function optional<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined || value === '' ? {} : ({ [key]: value } as Record<K, string>);
}
