/** Reads entries in the style GB/T 7714, which Chinese publishers use. */
import type { PersonName } from '../imported-citation.ts';
import { readNames } from './printed-names.ts';
import {
  optional,
  pinpointOf,
  printedReference,
  type ReferenceFields,
  withoutEnd,
} from './reference-fields.ts';

/** The mark of the kind of document after the title: `[J]`, `[M]`, `[EB/OL]`. */
const TYPE_MARK = /\s?\[(?:[JMDCNRSPAGZK]|EB|DB|CP)(\/(?:OL|CD|MT|DK))?\]/;
const YEAR = /(?:^|[^\d])((?:1[4-9]|20)\d\d)(?!\d)/;
const PAGES = /:\s?(\d{1,6}(?:\s?[-–—]\s?\d{1,6})?)\s*[.。]?\s*$/;
const HAN_NAME = /^\p{Script=Han}{2,12}$/u;
const OTHERS = /[,，]\s?(?:等|et al\.?)$/;

/** Evidence, 0 to 1, that an entry is printed in this style: it alone marks the kind of document. */
export function looksLikeGbT(printed: string): number {
  return TYPE_MARK.test(printed) ? 0.95 : 0;
}

/** Reads `Authors. Title[J]. Journal, 2020, 12(3): 1-5.` and `Authors. Title[M]. City: Publisher, 2015: 23.` */
export function parseGbT(raw: string): ReferenceFields {
  const printed = printedReference(raw);
  const mark = TYPE_MARK.exec(printed);
  const heading = printed.slice(0, mark?.index ?? printed.length);
  const after = mark === null ? '' : printed.slice(mark.index + mark[0].length);
  const web = mark?.[1] === '/OL' || /https?:/.test(after);
  const source = (after.split(/https?:|\bDOI\b/i, 1)[0] ?? '').replace(/\[\d{4}-\d\d?-\d\d?\]/g, ' ').trim();
  const year = YEAR.exec(source)?.[1];
  const pages = PAGES.exec(withoutEnd(source, ' '))?.[1];
  return {
    kind: web ? 'web' : 'print',
    ...readHeading(heading),
    ...readParties(source),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(pages === undefined ? {} : { pinpoint: pinpointOf(pages) }),
  };
}

function readHeading(heading: string): Pick<ReferenceFields, 'authors' | 'title'> {
  for (const { index, 0: stop } of heading.matchAll(/[.．。]\s?/g)) {
    const authors = readAuthors(heading.slice(0, index));
    const title = heading.slice(index + stop.length).trim();
    if (authors !== undefined && title !== '') return { authors, title };
  }
  return { authors: [], title: heading.trim() };
}

function readAuthors(printed: string): PersonName[] | undefined {
  const named = printed.replace(OTHERS, '');
  const names = named.split(/[,，、;]\s?/).map((name) => name.trim());
  if (names.every((name) => HAN_NAME.test(name))) return names.map((family) => ({ family }));
  return readNames(named, 'inverted');
}

function readParties(source: string): Pick<ReferenceFields, 'container' | 'publisher'> {
  const named = (source.replace(/^[.．。]?\s*(?:\/\/)?\s*/, '').split(YEAR, 1)[0] ?? '').trim();
  const placed = /^[^:：,，]{1,40}[:：]\s?(.+)$/.exec(named)?.[1];
  const party = withoutEnd(placed ?? named, ' .,，:：(（');
  return placed === undefined ? optional('container', party) : optional('publisher', party);
}
