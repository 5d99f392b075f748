/** Imports the references of a file in BibTeX, RIS or CSL-JSON as citations. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import Type, { type Static } from '@footing/typebox';
import { Value } from '@footing/typebox/value';
import { readNewsUrl } from '../address/news-url.ts';
import { fieldNotes } from '../citation-review.ts';
import { BibliographyError } from '../errors.ts';
import type { ImportedBibliography, ImportedCitation, NewsAgency, PersonName } from '../imported-citation.ts';
import { optional } from '../reference/reference-fields.ts';
import type { ReferencesFormat } from './format.ts';

const Text = Type.Union([Type.String(), Type.Number()]);
const Name = Type.Object({
  family: Type.Optional(Type.String()),
  given: Type.Optional(Type.String()),
  literal: Type.Optional(Type.String()),
  'non-dropping-particle': Type.Optional(Type.String()),
});
/** The fields of a CSL-JSON item that a citation is made from (CSL 1.0.2). */
const CslReference = Type.Object({
  id: Type.Optional(Text),
  title: Type.Optional(Type.String()),
  author: Type.Optional(Type.Array(Name)),
  editor: Type.Optional(Type.Array(Name)),
  'container-title': Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())])),
  publisher: Type.Optional(Type.String()),
  issued: Type.Optional(
    Type.Object({
      'date-parts': Type.Optional(Type.Array(Type.Array(Text))),
      raw: Type.Optional(Type.String()),
      literal: Type.Optional(Type.String()),
    }),
  ),
  page: Type.Optional(Text),
  'number-of-pages': Type.Optional(Text),
  URL: Type.Optional(Type.String()),
  DOI: Type.Optional(Type.String()),
});
type CslReference = Static<typeof CslReference>;

const FORMAT_NAMES: Readonly<Record<ReferencesFormat, string>> = {
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
};
const DOI = /10\.\d{4,9}\/\S+/;

/**
 * The references of a file as citations, numbered in their order. A reference keeps its key. Its address is its URL,
 * else that of its DOI. BibTeX is read with the fields of BibLaTeX.
 * @throws BibliographyError `references_invalid` (the place is in its message) or `bibliography_not_found`.
 */
export function importReferences(
  text: string,
  format: ReferencesFormat,
  agencies: readonly NewsAgency[] = [],
): ImportedBibliography {
  const items = readItems(text, format);
  if (items.length === 0) {
    throw new BibliographyError(
      'bibliography_not_found',
      `No reference was found in the ${FORMAT_NAMES[format]}.`,
      'Check that the file has the format that its name says.',
    );
  }
  return {
    sections: [],
    citations: items.map((item, index) => toCitation(item, index + 1, { format, agencies })),
    reviewNotes: [
      'References of a file have no place in a text, so the sections of the citations are unknown.',
    ],
  };
}

function readItems(text: string, format: ReferencesFormat): CslReference[] {
  const items = format === 'csl-json' ? readCslJson(text) : readWithLibrary(text, format);
  return items.map((item, index) => {
    if (Value.Check(CslReference, item)) return item;
    const fault = Value.Errors(CslReference, item)[0];
    throw invalid(
      format,
      `reference ${index + 1}${fault?.instancePath ?? ''} ${fault?.message ?? 'is wrong'}`,
    );
  });
}

function readWithLibrary(text: string, format: 'bibtex' | 'ris'): readonly object[] {
  try {
    return new Cite(text, { forceType: format === 'bibtex' ? '@biblatex/text' : '@ris/file' }).data;
  } catch (error) {
    throw invalid(format, (error as Error).message.split('\n', 1)[0] ?? '');
  }
}

/** A list of items, one item, or an object with `items`, as reference managers write them. */
function readCslJson(text: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(text);
    if (Array.isArray(read)) return read;
    const items = (read as { items?: unknown } | null)?.items;
    return Array.isArray(items) ? items : [read];
  } catch (error) {
    throw invalid('csl-json', (error as Error).message);
  }
}

function invalid(format: ReferencesFormat, what: string): BibliographyError {
  return new BibliographyError(
    'references_invalid',
    `The ${FORMAT_NAMES[format]} cannot be read: ${what}.`,
    'Correct the file at this place, or export it again.',
  );
}

function toCitation(
  item: CslReference,
  number: number,
  { format, agencies }: { format: ReferencesFormat; agencies: readonly NewsAgency[] },
): ImportedCitation {
  const url = item.URL?.trim() ?? doiAddress(item.DOI);
  const title = plain(item.title ?? '');
  const year = yearOf(item);
  const newsSource = url === undefined ? undefined : readNewsUrl(url, agencies);
  const extent = Number(item['number-of-pages']);
  // The library gives RIS items, which have no keys, ids of its own.
  const key = format === 'ris' || item.id === undefined ? undefined : String(item.id);
  const kind = url === undefined ? 'print' : 'web';
  const reviewNotes = [
    ...fieldNotes({ kind, title, ...(year === undefined ? {} : { year }) }, url),
    ...(url !== undefined && !URL.canParse(url) ? ['the address cannot be parsed'] : []),
  ];
  return {
    number,
    kind,
    authors: (item.author ?? item.editor ?? []).flatMap(toName),
    title,
    ...optional('container', plain([item['container-title'] ?? ''].flat()[0] ?? '')),
    ...optional('publisher', item.publisher),
    ...(year === undefined ? {} : { year }),
    ...optional('pinpoint', item.page === undefined ? undefined : String(item.page).replace(/[–—]|--/g, '-')),
    ...(Number.isInteger(extent) ? { extent } : {}),
    ...(url === undefined ? {} : { url }),
    ...(key === undefined ? {} : { key }),
    ...(newsSource === undefined ? {} : { newsSource }),
    printed: {},
    repairs: [],
    confidence: 1,
    reviewNotes,
  };
}

function doiAddress(doi: string | undefined): string | undefined {
  const name = DOI.exec(doi ?? '')?.[0];
  return name === undefined ? undefined : `https://doi.org/${name}`;
}

function toName({
  family,
  given,
  literal,
  'non-dropping-particle': particle,
}: Static<typeof Name>): PersonName[] {
  const last = [particle, family ?? literal].filter((part) => part !== undefined).join(' ');
  return last === '' ? [] : [{ family: last, ...optional('given', given) }];
}

function yearOf({ issued }: CslReference): number | undefined {
  const printed =
    issued?.['date-parts']?.[0]?.[0] ?? /\b\d{4}\b/.exec(issued?.raw ?? issued?.literal ?? '')?.[0];
  const year = Number(printed ?? Number.NaN);
  return Number.isInteger(year) ? year : undefined;
}

/** A text without the markup that CSL allows in titles. */
function plain(text: string): string {
  return text
    .replace(/<\/?(?:i|b|sub|sup|sc|span)\b[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
