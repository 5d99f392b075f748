/** Reads entries in the styles of GOST 7.1, R 7.0.5-2008 and R 7.0.100-2018, which Russian and Belarusian publishers use. */
import type { PersonName } from '../imported-citation.ts';
import {
  MEDIUM,
  optional,
  pinpointOf,
  printedReference,
  type ReferenceFields,
  withoutEnd,
} from './reference-fields.ts';

/** `Family, G. N.`, or `Family G. N.` as in GOST R 7.0.5-2008, where the initials have their full stops. */
const AUTHOR = String.raw`\p{Lu}[\p{L}'’-]+(?:,\s(?:\p{Lu}\.?[\s-]?){1,3}|\s(?:\p{Lu}\p{Ll}?\.[\s-]?){1,3})`;
const HEADING_AUTHOR = new RegExp(String.raw`^((?:${AUTHOR}(?:,\s)?){1,12})(?=[\p{Lu}\d"«“„])`, 'u');
const INITIALS_FIRST = /^((?:\p{Lu}[\p{Ll}'’]*\.?[\s-]?){1,3})\s?(\p{Lu}[\p{L}'’-]+)$/u;
/** GOST separates areas with `. - `; conversion loses one of its spaces. */
const AREA_BREAK = /\s*\.?\s+[-–—]\s*(?=\p{Lu}|\d{4}\b|\d+\s\p{L}\.)|\.\s+[-–—]\s*(?=№|\d)/u;
/** What begins an area where the dashes are left out, as footnotes may: a year, a volume, pages, or a place. */
const AREA_WITHOUT_DASH =
  /\.\s+(?=\d{4}\.|(?:№|Вып\.|Т\.|Ч\.|[СCPS]\.)\s?\d|\p{Lu}[\p{L} .-]{0,30}\s?:\s\p{L}[^.:]{0,80},\s\d{4}\b)/u;
/** The form of the text, which GOST R 7.0.100-2018 gives before the container or at the end. */
const FORM =
  /\s*(?:\.\s)?[-–—]?\s*(?:Текст|Тэкст|Изображение|Text)\s:\s(?:непосредственный|электронный|электронны|direct|electronic)/giu;
const SITE = /\s*:?\s\[(?:сайт|официальный сайт|website|site)\]/giu;
const PAGES = /^(\d{1,6})\s*[cсp]\.?$/iu;
const PINPOINT = /^[CСPS]\.\s*(\d+(?:\s*[-–]\s*\d+)?)\.?$/u;

const ADDRESS =
  /\s*[-–—]?\s*(?:\bURL:|(?:Режим доступ[ау]|Рэжым доступу|Mode of access):?)|\s*[<(]?https?:/iu;

/** How much evidence each of GOST's own marks gives. */
const MARKS: readonly (readonly [RegExp, number])[] = [
  [/\[(?:electronic resource|электронный ресурс|электронны рэсурс)\]/iu, 0.7],
  [/\s\/\/\s/, 0.6],
  [/\.\s+[-–—]\s*(?=\p{Lu}|\d)/u, 0.5],
  [/\.\s+[-–—]\s*\d{1,6}\s[cсp]\.|\.\s+[-–—]\s*[CСPS]\.\s*\d|\.\s+[-–—]\s*\d{4}\b/u, 0.2],
  [/\s\/\s/, 0.3],
  // The initials of Cyrillic names without a comma, and the areas without dashes of GOST R 7.0.5-2008.
  [/^(?=\p{Script=Cyrillic})\p{Lu}[\p{L}'’-]+\s(?:\p{Lu}\p{Ll}?\.[\s-]?){1,3}/u, 0.5],
  [/\p{Script=Cyrillic}\.?\s?:\s[^.:]{1,80},\s\d{4}\.\s?(?:С\.\s?\d|\d{1,4}\sс\.|$)/u, 0.4],
];

/** Evidence, 0 to 1, that an entry is printed in GOST style; 0 if it has none of GOST's own marks. */
export function looksLikeGost(printed: string): number {
  const evidence = MARKS.reduce((sum, [mark, weight]) => sum + (mark.test(printed) ? weight : 0), 0);
  return Math.min(1, evidence);
}

/**
 * Reads an entry of the form that translations of GOST R 7.0.5-2008 use: `Family, G. Title / G. Family //
 * Container. - Publisher, Year. - C. 13.`
 */
export function parseGost(raw: string): ReferenceFields {
  const printed = printedReference(raw);
  const web = MEDIUM.test(printed) || /\bURL:|https?:\/\//.test(printed);
  const described =
    printed.replace(MEDIUM, ' ').replace(FORM, ' ').replace(SITE, ' ').split(ADDRESS, 1)[0] ?? '';
  const description = described.replace(/\s+/g, ' ');
  const heading = HEADING_AUTHOR.exec(description)?.[1];
  const body = description.slice(heading?.length ?? 0).trim();
  const dashed = body.split(AREA_BREAK);
  const areas = dashed.length > 1 ? dashed : body.split(AREA_WITHOUT_DASH);
  const { titleArea, areaRest } = splitTitle(areas);
  const [titleAndAuthors = '', container] = titleArea.split(/\s*\/\/\s*/, 2);
  const [title = '', responsibility] = titleAndAuthors.split(/\s+\/\s+/, 2);
  return {
    kind: web ? 'web' : 'print',
    authors: readAuthors(heading, responsibility),
    title: withoutEnd(title, ' .').trim(),
    ...optional('container', container === undefined ? undefined : withoutEnd(container, ' .').trim()),
    ...readAreas(areaRest),
  };
}

/** Splits the areas: the title area ends where the first area with publication, year or pages begins. */
function splitTitle(areas: readonly string[]): { titleArea: string; areaRest: readonly string[] } {
  const end = areas.findIndex((area, index) => index > 0 && isDescriptionArea(area));
  return end === -1
    ? { titleArea: areas.join(' - '), areaRest: [] }
    : { titleArea: areas.slice(0, end).join(' - '), areaRest: areas.slice(end) };
}

function isDescriptionArea(area: string): boolean {
  return /^\d{4}\.?$/.test(area) || /,\s*\d{4}\.?$/.test(area) || PAGES.test(area) || PINPOINT.test(area);
}

function readAreas(areas: readonly string[]): Partial<ReferenceFields> {
  const fields: Partial<ReferenceFields> = {};
  for (const area of areas) {
    const pages = PAGES.exec(area)?.[1];
    const pinpoint = PINPOINT.exec(area)?.[1];
    const published = /^(?:(.+),\s*)?(\d{4})\.?$/.exec(area);
    if (pages !== undefined) fields.extent = Number(pages);
    else if (pinpoint !== undefined) fields.pinpoint = pinpointOf(pinpoint);
    else if (published !== null) {
      fields.year = Number(published[2]);
      if (published[1] !== undefined) fields.publisher = withoutPlace(published[1]);
    }
  }
  return fields;
}

/** The publisher of `Place : Publisher`. */
function withoutPlace(printed: string): string {
  return printed.replace(/^[^:]{1,60}:\s/, '').trim();
}

function readAuthors(heading: string | undefined, responsibility: string | undefined): PersonName[] {
  const headed = (heading ?? '').match(new RegExp(AUTHOR, 'gu')) ?? [];
  const named = headed.map((name): PersonName => {
    const [, family = '', given = ''] = /^([^,\s]+),?\s(.*)$/.exec(name) ?? [];
    return { family, given: given.trim() };
  });
  const responsible = (responsibility ?? '').split(/,\s*/).flatMap((name) => {
    const match = INITIALS_FIRST.exec(withoutEnd(name, ' .').trim());
    return match === null ? [] : [{ given: (match[1] ?? '').trim(), family: match[2] ?? '' }];
  });
  const [first] = named;
  if (first === undefined) return responsible;
  // GOST 7.1 names only the first author before the title.
  if (named.length === 1 && responsible[0]?.family === first.family && responsible.length > 1)
    named.push(...responsible.slice(1));
  return named.map((name, index) => {
    const fuller = responsible[index]?.given;
    return fuller !== undefined && fuller.length > (name.given?.length ?? 0)
      ? { ...name, given: fuller }
      : name;
  });
}
