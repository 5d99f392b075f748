/** Reads entries of styles with the year near the end: Chicago notes, MLA and German usage. */
import type { PersonName } from '../imported-citation.ts';
import { MAX_NAMES_LENGTH, type NameOrder, readNames } from './printed-names.ts';
import { readSource } from './printed-source.ts';
import { type CutTitle, cutQuotedTitle, cutTitle, opensQuotation, sentenceEnds } from './printed-title.ts';
import { printedReference, type ReferenceFields, readDescription, withoutEnd } from './reference-fields.ts';

/** Names are searched for up to this number of full stops or commas. */
const MAX_NAME_ENDS = 12;
const BEFORE_QUOTATION = /(?:^|[.,:]\s?)(?=[“”„«»"‘‚'‹›])/gu;
/** The comma at which an unquoted title ends: before a place with its year or publisher, or before `in:`. */
const SOURCE_AFTER_COMMA =
  /,\s(?=\p{Lu}[\p{L} ./-]{1,40}(?::\s\p{Lu}|\s(?:1[4-9]|20)\d\d\b)|[Ii]n:\s|\d{1,2}(?:st|nd|rd|th)\sed)/u;
const IN_PARENTHESES = /\s\((?=[^()]{2,180}\b(?:1[4-9]|20)\d\d\))/;

/** The authors and the title at the beginning of an entry. */
interface Heading {
  authors: PersonName[];
  cut: CutTitle;
  /** Confidence in the form of the heading, 0 to 1. */
  evidence: number;
}

/** Evidence, 0 to 1, that an entry is printed in one of these styles. */
export function looksLikeNotes(printed: string): number {
  const { description } = readDescription(printed);
  const { evidence, cut } = readHeading(description);
  const placed = /\p{L}:\s\p{Lu}[^():]{1,100}\b(?:1[4-9]|20)\d\d\b/u.test(cut.rest) ? 0.2 : 0;
  const contained = /^[\s.,;]*[Ii]n:?\s/.test(cut.rest) ? 0.1 : 0;
  return Math.min(1, evidence + placed + contained);
}

/**
 * Reads an entry of one of the forms `Given Family, "Title," Container, 12 May 2020`, `Given Family, Title
 * (City: Publisher, 2020), 15`, `Family, Given. Title. City: Publisher, 2020.` and `Family, Given: Title. In:
 * Container, City 2020, S. 12-15.`
 */
export function parseNotes(raw: string): ReferenceFields {
  const { kind, description } = readDescription(printedReference(raw));
  const { authors, cut } = readHeading(description);
  return {
    kind,
    authors,
    title: cut.title,
    ...readSource(cut.rest, { inContainer: cut.quoted || kind === 'web' }),
  };
}

function readHeading(description: string): Heading {
  return (
    beforeQuotation(description) ??
    beforeColon(description) ??
    beforeFullStop(description) ??
    beforeComma(description) ?? { authors: [], cut: cutPlainTitle(description), evidence: 0.05 }
  );
}

/** `Given Family, “Title,”`, `Family, Given. “Title.”`, `Family, Given: „Title“`, or `“Title,”` alone. */
function beforeQuotation(description: string): Heading | undefined {
  for (const { index, 0: mark } of description.slice(0, MAX_NAMES_LENGTH).matchAll(BEFORE_QUOTATION)) {
    const at = index + mark.length;
    const cut = cutQuotedTitle(description.slice(at));
    if (cut === undefined) continue;
    if (index === 0 && at === 0) return { authors: [], cut, evidence: 0.5 };
    const authors = namesOf(description.slice(0, at), mark.startsWith(',') ? 'direct' : 'inverted');
    if (authors !== undefined) return { authors, cut, evidence: 0.7 };
  }
  return undefined;
}

/** `Family, Given: Title` or `Given Family: Title`; several names are separated by `/`, `;` or `und`. */
function beforeColon(description: string): Heading | undefined {
  const colon = description.slice(0, MAX_NAMES_LENGTH).indexOf(': ');
  if (colon === -1) return undefined;
  const printed = description.slice(0, colon);
  const authors = readNames(printed, 'inverted');
  if (authors === undefined || authors.some(({ given }) => given === undefined)) return undefined;
  return { authors, cut: cutPlainTitle(description.slice(colon + 2)), evidence: 0.5 };
}

/** `Family, Given. Title.` */
function beforeFullStop(description: string): Heading | undefined {
  const window = description.slice(0, MAX_NAMES_LENGTH);
  for (const { index } of firstMatches(window.matchAll(/\.\s(?=[\p{Lu}\d¿¡])/gu))) {
    const printed = description.slice(0, index + 1);
    if (!printed.includes(',') && !/^\p{Lu}\p{Ll}[\p{L}'’-]*\s\p{Lu}{1,2}\.$/u.test(printed)) continue;
    if (/^\p{Lu}\p{Ll}?\./u.test(printed)) break;
    const authors = namesOf(printed, 'inverted');
    if (authors === undefined || authors[0]?.given === undefined) continue;
    return { authors, cut: cutPlainTitle(description.slice(index + 2)), evidence: 0.4 };
  }
  return undefined;
}

/** `Given Family, Title (City: Publisher, 2020), 15.` */
function beforeComma(description: string): Heading | undefined {
  const window = description.slice(0, MAX_NAMES_LENGTH);
  let found: { authors: PersonName[]; end: number } | undefined;
  for (const { index } of firstMatches(window.matchAll(/,\s/g))) {
    const printed = description.slice(0, index);
    const authors = readNames(printed, 'direct');
    if (authors === undefined || authors.some(({ given }) => given === undefined)) break;
    const last = /\s(?:and|und|et)\s|&/.test(printed);
    if (found === undefined || last) found = { authors, end: index + 2 };
    if (last) break;
  }
  if (found === undefined) return undefined;
  const rest = description.slice(found.end);
  if (IN_PARENTHESES.test(rest)) return { authors: found.authors, cut: cutPlainTitle(rest), evidence: 0.5 };
  return { authors: found.authors, cut: cutAtComma(rest), evidence: 0.2 };
}

/** `Title, Container, 12 May 2020`: without quotation marks, only the first comma can end the title. */
function cutAtComma(text: string): CutTitle {
  const cut = cutPlainTitle(text);
  const comma = cut.title.indexOf(', ');
  return comma === -1 ? cut : { ...cut, title: text.slice(0, comma), rest: text.slice(comma) };
}

function firstMatches(matches: Iterable<RegExpExecArray>): RegExpExecArray[] {
  const first: RegExpExecArray[] = [];
  for (const match of matches) {
    if (first.length === MAX_NAME_ENDS) break;
    first.push(match);
  }
  return first;
}

/** The names before a mark, which is included in `printed`. A full stop there may belong to an initial. */
function namesOf(printed: string, order: NameOrder): PersonName[] | undefined {
  const names = withoutEnd(printed, ' ,:');
  const withInitial = readNames(names, order);
  const stopEndsNames =
    /\p{L}{2}\.$/u.test(names) || /^\p{Lu}\p{Ll}[^\s,]*\s\p{Lu}{1,2},.*\s\p{Lu}\.$/u.test(names);
  return withInitial ?? (stopEndsNames ? readNames(withoutEnd(names, '.'), order) : undefined);
}

/** Cuts a title that ends with its sentence, before its publication in parentheses, or before a place. */
function cutPlainTitle(text: string): CutTitle {
  if (opensQuotation(text)) {
    const quoted = cutQuotedTitle(text);
    if (quoted !== undefined) return quoted;
  }
  const [sentence = text.length] = sentenceEnds(text, 1);
  const breaks = [IN_PARENTHESES, SOURCE_AFTER_COMMA].map((mark) => text.search(mark)).filter((at) => at > 0);
  const end = Math.min(sentence, ...breaks);
  const { title } = cutTitle(text.slice(0, end));
  return { title, rest: text.slice(end), quoted: false };
}
