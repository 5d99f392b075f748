/** Recognises notes that repeat an earlier source in a short form: "Ibid., 15", "Schmidt, Die Bahn, S. 20". */
import { latinWords } from '../text/latin-words.ts';
import { pinpointOf, type ReferenceFields } from './reference-fields.ts';

/** A short form is not longer. */
const MAX_SHORT_FORM_CHARS = 160;
/** The source of the note before, in the languages of many publishers. */
const SAME_AS_PREVIOUS =
  /^(?:ebd|ebenda|ebendort|ibid(?:em)?|ib[ií]d|ib|íd(?:em)?|id(?:em)?|там же|тамсама|там жа|там само|пак там|tamże|tamtéž|tamže|同上|同前)(?![\p{L}\p{N}])/iu;
/** A reference to a note by its number. */
const SAME_AS_NOTE =
  /(?:(?:wie|siehe|vgl\.)\s(?:Anm|Anmerkung|Fn|Fußnote)|(?:see|supra|above)[,:]?\s(?:note|n|fn|footnote)|\((?:note|n|fn)|(?:см\.?|указ)\s(?:прим|сноск[ау]))\.?\s?(\d{1,6})/iu;
/** A work that is named before, without its title. */
const CITED_WORK =
  /(?<!\p{L})(?:op\.\s?cit|art\.\s?cit|loc\.\s?cit|ob\.\s?cit|a\.\s?a\.\s?O|dz\.\s?cyt|cyt\.\s?dz|указ|цит|назв|цыт|зазнач|вказ)(?!\p{L})\.?(?:\s?(?:соч|тв|пр|раб)(?!\p{L})\.?)?/iu;
const PAGES =
  /(?:^|[\s,.:;(])(?:S\.|Seiten?|pp?\.|[СсCc]\.|s\.|стр\.|Bl\.)?\s?(\d{1,6}(?:\s?[-–—]\s?\d{1,6})?(?:\s?ff?\.)?)[\s.)]*$/u;
const FAMILY = /^(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)(?=[\s,:;/(]|$)/u;
/** Initials or a given name before the family name: `J. Doe, op. cit.` */
const GIVEN_BEFORE = /^(?:\p{Lu}\p{Ll}?\.[\s-]?){1,3}(?=\p{Lu}\p{L})/u;
const YEAR = /\b((?:1[4-9]|20)\d\d)[a-z]?\b/;

/** What a short note says of its source. */
export type Repetition =
  | { of: 'previous'; pinpoint?: string }
  | { of: 'note'; number: number; pinpoint?: string };

/** An earlier source that a short form may name. */
export interface NamedSource {
  /** The number of the citation that names it in full. */
  number: number;
  fields: ReferenceFields;
  /** The words of its title and authors, in Latin letters. */
  words: ReadonlySet<string>;
}

/** A source with the words by which a short form can name it. */
export function namedSource(number: number, fields: ReferenceFields): NamedSource {
  const names = fields.authors.map(({ family, given }) => `${given} ${family}`);
  return { number, fields, words: latinWords([fields.title, ...names].join(' ')) };
}

/** Reads a note that only points to another note; undefined if it names a source itself. */
export function readRepetition(note: string): Repetition | undefined {
  if (note.length > MAX_SHORT_FORM_CHARS) return undefined;
  const named = SAME_AS_NOTE.exec(note)?.[1];
  if (named !== undefined) return { of: 'note', number: Number(named), ...pagesOf(note) };
  return SAME_AS_PREVIOUS.test(note) ? { of: 'previous', ...pagesOf(note) } : undefined;
}

/**
 * The earlier sources that a short form can mean: those of its family name that agree with its year and contain all
 * words of its title, where it prints them. Empty if it is no short form.
 */
export function sourcesOfShortForm(note: string, earlier: readonly NamedSource[]): NamedSource[] {
  if (note.length > MAX_SHORT_FORM_CHARS || /https?:/.test(note)) return [];
  const named = withoutInitials(note);
  const family = FAMILY.exec(named)?.[1];
  if (family === undefined) return [];
  const rest = named.slice(family.length).replace(CITED_WORK, ' ').replace(PAGES, ' ');
  const year = Number(YEAR.exec(rest)?.[1] ?? Number.NaN);
  const words = [...latinWords(rest.replace(YEAR, ' '))].filter((word) => /^[a-z]{4,}$/.test(word));
  return earlier.filter(({ fields, words: known }) => {
    if (!fields.authors.some((author) => family.startsWith(author.family))) return false;
    if (!Number.isNaN(year) && fields.year !== year) return false;
    return words.every((word) => known.has(word));
  });
}

/** Whether a note names its source only by the author and words for "the work cited": "Doe, op. cit., p. 5". */
export function citesNamedWork(note: string): boolean {
  return note.length <= MAX_SHORT_FORM_CHARS && CITED_WORK.test(note) && !/https?:/.test(note);
}

/** The note without the initials of its first author. */
export function withoutInitials(note: string): string {
  return note.replace(GIVEN_BEFORE, '');
}

/** The page that a short form names. */
export function pagesOf(note: string): { pinpoint?: string } {
  const pages = PAGES.exec(note.replace(/\((?:wie|see|n\.|siehe)[^)]*\)/iu, ''))?.[1];
  return pages === undefined ? {} : { pinpoint: pinpointOf(pages) };
}
