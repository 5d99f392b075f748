/** Reads entries of styles that print the year after the authors: APA, Harvard, Chicago author-date. */
import type { PersonName } from '../imported-citation.ts';
import { MAX_NAMES_LENGTH, readNames } from './printed-names.ts';
import { readSource } from './printed-source.ts';
import { cutTitle, trimTitle } from './printed-title.ts';
import { printedReference, type ReferenceFields, readDescription, withoutEnd } from './reference-fields.ts';

/** A year with its possible additions, in parentheses or between full stops. */
const YEAR_MARK = new RegExp(
  [
    String.raw`\s?\((?:c\.\s?|\[\d{4}\]\s)?(?:(\d{4})[a-z]?(?:[,/–-][^()]{1,40})?`,
    String.raw`|n\.\s?d\.|no date|o\.\s?J\.|in press|forthcoming|im Erscheinen)\)[.:,]?\s?`,
    String.raw`|[.,]\s(?:\[\d{4}\]\s|\(\d{4}\)\s)?(?:(\d{4})[a-z]?|n\.\s?d|o\.\s?J)[.:]\s`,
    String.raw`|(?<=\p{L})\s(\d{4})[a-z]?:\s`,
  ].join(''),
  'u',
);
/** The earliest and the latest year that count as a year of publication. */
const YEARS: readonly [number, number] = [1400, 2100];

/** The part of an entry before its year, and the rest. */
interface Opening {
  authors: PersonName[];
  /** Set if the title is printed before the year because no author is named. */
  title?: string;
  year?: number;
  rest: string;
}

/** Evidence, 0 to 1, that an entry is printed in an author-date style. */
export function looksLikeAuthorDate(printed: string): number {
  const opening = readOpening(readDescription(printed).description);
  if (opening === undefined) return 0;
  if (opening.title !== undefined) return 0.5;
  return opening.authors.some(({ given }) => given !== undefined) ? 0.9 : 0.7;
}

/**
 * Reads an entry of the form `Family, G. (2020). Title. Container, 12(3), 45-67.` or `Family, Given, and
 * Given Family. 2020. "Title." Container 12: 45-67.` An organisation among the authors becomes a family name
 * without a given name.
 */
export function parseAuthorDate(raw: string): ReferenceFields {
  const { kind, description } = readDescription(printedReference(raw));
  const opening = readOpening(description);
  if (opening === undefined) return { kind, authors: [], ...untitled(description, kind) };
  const { authors, rest, year } = opening;
  const { title, rest: afterTitle, quoted } = cutTitle(rest);
  const source = opening.title === undefined ? afterTitle : rest;
  const { year: _printedAgain, ...fields } = readSource(source, { inContainer: quoted || kind === 'web' });
  return {
    kind,
    authors,
    title: opening.title ?? title,
    ...fields,
    ...(year === undefined ? {} : { year }),
  };
}

function untitled(
  description: string,
  kind: ReferenceFields['kind'],
): Omit<ReferenceFields, 'kind' | 'authors'> {
  const { title, rest, quoted } = cutTitle(description);
  return { title, ...readSource(rest, { inContainer: quoted || kind === 'web' }) };
}

function readOpening(description: string): Opening | undefined {
  const window = description.slice(0, MAX_NAMES_LENGTH);
  const mark = YEAR_MARK.exec(window);
  if (mark === null || mark.index === 0) return undefined;
  const before = description.slice(0, mark.index).trim();
  const rest = description.slice(mark.index + mark[0].length).trim();
  const printed = Number(mark[1] ?? mark[2] ?? mark[3] ?? Number.NaN);
  const year = printed >= YEARS[0] && printed <= YEARS[1] ? { year: printed } : {};
  const authors = readAuthors(before);
  if (authors !== undefined) return rest === '' ? undefined : { authors, rest, ...year };
  if (/[\d“”„«»"]|\.\s\p{Lu}\p{Ll}|:\s/u.test(before)) return undefined;
  const named = withoutEnd(before, '., ');
  if (rest !== '' && inCapitals(named)) return { authors: [{ family: named }], rest, ...year };
  return mark[1] === undefined ? undefined : { authors: [], title: trimTitle(before), rest, ...year };
}

/** The persons before the year; undefined for a single name without a comma, which is an organisation. */
function readAuthors(before: string): PersonName[] | undefined {
  const authors =
    readNames(withoutEnd(before, ', '), 'inverted') ?? readNames(withoutEnd(before, '., '), 'inverted');
  const [only, ...others] = authors ?? [];
  const isOrganisation =
    only?.given !== undefined &&
    others.length === 0 &&
    !before.includes(',') &&
    !/\s\p{Lu}{1,2}$/u.test(before);
  return isOrganisation ? undefined : authors;
}

/** Whether most words begin with capitals, as in names of organisations; titles in sentence case do not. */
function inCapitals(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length >= words.length * 0.6;
}
