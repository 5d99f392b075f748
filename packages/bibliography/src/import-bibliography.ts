/** Imports the citations of a book from its text. */
import { Lexicon } from './address/lexicon.ts';
import { readNewsUrl } from './address/news-url.ts';
import { repairAddress } from './address/repair.ts';
import { withFinalSlash } from './address/site-habits.ts';
import { type AddressWitness, readAddressWitness } from './address/witness.ts';
import { BibliographyError } from './errors.ts';
import type {
  ImportedBibliography,
  ImportedCitation,
  NewsAgency,
  PersonName,
  Section,
} from './imported-citation.ts';
import { matchPrintings, type PrintedPair } from './reference/match-printings.ts';
import { chooseStyle, parseReference, type ReferenceStyle } from './reference/parse-reference.ts';
import type { ReferenceFields } from './reference/reference-fields.ts';
import { readFootnotes } from './text/footnotes.ts';
import { findHeadings, type Heading, headingAbove, sectionSlug } from './text/headings.ts';
import { plainText, restoreTags } from './text/markup.ts';
import { missingNumbers, readReferenceList } from './text/reference-list.ts';

/** How a bibliography is imported. */
export interface ImportOptions {
  /**
   * Whether to import a list with missing numbers and name them in the review notes, instead of rejecting it.
   */
  allowGaps?: boolean;
  /** Style of the references. Default: each entry's own form decides. */
  style?: ReferenceStyle;
  /** Agencies whose URLs say something about the article. */
  agencies?: readonly NewsAgency[];
}

/**
 * Reads the citations of a book whose text may have been damaged by conversion.
 * @throws BibliographyError `bibliography_not_text`, `bibliography_not_found`, `bibliography_gap` (a missing
 * number, unless `allowGaps`) or `bibliography_duplicate_number`; SyntaxError if an agency's pattern is not a
 * valid regular expression.
 */
export function importBibliography(
  text: string,
  { allowGaps = false, style, agencies = [] }: ImportOptions = {},
): ImportedBibliography {
  if (text.includes('\0')) {
    throw new BibliographyError(
      'bibliography_not_text',
      'The file is not text.',
      'Convert it to UTF-8 text or Markdown first.',
    );
  }
  const lines = restoreTags(text).split('\n');
  const headings = findHeadings(lines);
  const entries = readReferenceList(lines, headings);
  const footnotes = readFootnotes(lines);
  const { pairs, strays } = matchPrintings(entries, footnotes);
  if (pairs.length === 0) {
    throw new BibliographyError(
      'bibliography_not_found',
      'No numbered footnotes and no numbered literature list were found.',
      'The list needs a heading such as "Literature" and entries that begin "1. "; footnotes need <sup>1</sup> or [^1]:.',
    );
  }
  const gaps = missingNumbers(
    pairs.map(({ number }) => number),
    pairs.at(-1)?.number ?? 0,
  );
  const beyond = strays
    .filter(({ number }) => number > (pairs.at(-1)?.number ?? 0))
    .map(({ number }) => number);
  if (!allowGaps) refuseGaps([...gaps, ...beyond]);
  const sections = new SectionList(headings);
  const printed = pairs.flatMap(({ entry, footnote }) => [entry?.raw ?? [], footnote?.raw ?? []].flat());
  const listStyle = chooseStyle(printed);
  const read = (raw: string): ReferenceFields => parseReference(raw, style, listStyle);
  const citations = buildCitations(pairs, { sections, agencies, read });
  return {
    sections: sections.cited(),
    citations,
    reviewNotes: [
      ...gaps.map((number) => `No entry has the number ${number}.`),
      ...strays.map(
        ({ number, line }) => `The footnote ${number} on line ${line + 1} is like no entry of the list.`,
      ),
    ],
  };
}

function refuseGaps(gaps: readonly number[]): void {
  if (gaps.length === 0) return;
  const shown =
    gaps.length > 8 ? `${gaps.slice(0, 8).join(', ')} and ${gaps.length - 8} more` : gaps.join(', ');
  throw new BibliographyError(
    'bibliography_gap',
    `The bibliography has no entry with the number ${shown}.`,
    'Put the missing entries into the text, or import what is there with --allow-gaps.',
  );
}

/** The sections that contain footnotes, in the order of their headings. */
class SectionList {
  readonly #headings: readonly Heading[];
  readonly #byLine = new Map<number, Section>();

  constructor(headings: readonly Heading[]) {
    this.#headings = headings;
  }

  sectionAt(line: number): Section | undefined {
    const heading = headingAbove(this.#headings, line);
    if (heading === undefined) return undefined;
    const held = this.#byLine.get(heading.line);
    if (held !== undefined) return held;
    const section = { slug: this.#freeSlug(sectionSlug(heading.title)), title: heading.title };
    this.#byLine.set(heading.line, section);
    return section;
  }

  cited(): Section[] {
    return [...this.#byLine.entries()].sort(([a], [b]) => a - b).map(([, section]) => section);
  }

  #freeSlug(slug: string): string {
    const taken = new Set([...this.#byLine.values()].map((section) => section.slug));
    for (let suffix = 1; ; suffix += 1) {
      const candidate = suffix === 1 ? slug : `${slug}-${suffix}`;
      if (!taken.has(candidate)) return candidate;
    }
  }
}

/** What every citation of a text is read with. */
interface Reading {
  sections: SectionList;
  agencies: readonly NewsAgency[];
  read(raw: string): ReferenceFields;
}

function buildCitations(pairs: readonly PrintedPair[], reading: Reading): ImportedCitation[] {
  const lexicon = new Lexicon();
  const witnesses = pairs.map((pair) => {
    const addresses = [pair.footnote?.raw, pair.entry?.raw].flatMap((raw) => {
      const witness = raw === undefined ? undefined : readAddressWitness(raw);
      return witness === undefined ? [] : [witness];
    });
    lexicon.add(addresses);
    return addresses;
  });
  const citations = pairs.map((pair, index) => buildCitation(pair, witnesses[index] ?? [], lexicon, reading));
  const otherReadings = withFinalSlash(citations.flatMap(({ url }) => url ?? []));
  return citations.map((citation) => {
    const other = otherReadings.get(citation.url ?? '');
    const note = `the other addresses of this site end with a slash: it may read ${other}`;
    return other === undefined ? citation : { ...citation, reviewNotes: [...citation.reviewNotes, note] };
  });
}

function buildCitation(
  pair: PrintedPair,
  witnesses: readonly AddressWitness[],
  lexicon: Lexicon,
  { sections, agencies, read }: Reading,
): ImportedCitation {
  const { number, entry, footnote } = pair;
  const fields = mergeFields(entry, footnote, read);
  const address = witnesses.length === 0 ? undefined : repairAddress(witnesses, lexicon);
  const newsSource = address === undefined ? undefined : readNewsUrl(address.url, agencies);
  const section = footnote === undefined ? undefined : sections.sectionAt(footnote.line)?.slug;
  const confidence = address?.confidence ?? (entry === undefined || footnote === undefined ? 0.9 : 1);
  const noted = [
    ...(address?.reviewNotes ?? []),
    ...reviewNotesOf(pair, fields, address?.url),
    ...yearNote(fields.year, newsSource?.year),
  ];
  const reviewNotes =
    noted.length === 0 && confidence < MIN_CONFIDENCE_WITHOUT_NOTE
      ? ['its address is put together from damaged printings']
      : noted;
  return {
    number,
    ...fields,
    ...(address === undefined ? {} : { url: address.url }),
    ...(newsSource === undefined ? {} : { newsSource }),
    ...(section === undefined ? {} : { section }),
    printed: {
      ...(footnote === undefined ? {} : { footnote: plainText(footnote.raw) }),
      ...(entry === undefined ? {} : { bibliography: plainText(entry.raw) }),
    },
    repairs: address?.repairs ?? [],
    confidence,
    reviewNotes,
  };
}

/** An address that is less sure than this always has a note. */
const MIN_CONFIDENCE_WITHOUT_NOTE = 0.9;

/** A year that the address contradicts. */
function yearNote(printed: number | undefined, inAddress: number | undefined): string[] {
  return printed !== undefined && inAddress !== undefined && printed !== inAddress
    ? [`the reference has the year ${printed}, its address ${inAddress}`]
    : [];
}

/**
 * Merges the two printings of a reference. The list's form is preferred because it is fuller; the footnote
 * adds what only it has, such as the cited page.
 */
function mergeFields(
  entry: PrintedPair['entry'],
  footnote: PrintedPair['footnote'],
  read: Reading['read'],
): ReferenceFields {
  const listed = entry === undefined ? undefined : read(entry.raw);
  const cited = footnote === undefined ? undefined : read(footnote.raw);
  const main = listed ?? cited;
  if (main === undefined) throw new TypeError('a pair has at least one printing');
  const { pinpoint, extent } = { ...listed, ...cited };
  return {
    ...cited,
    ...main,
    authors: main.authors.map((author, index) => fullerName(author, cited?.authors[index])),
    ...(pinpoint === undefined ? {} : { pinpoint }),
    ...(extent === undefined ? {} : { extent: listed?.extent ?? extent }),
  };
}

/** The name with the longer given name: a printing that spells it out says more than one with initials. */
function fullerName(name: PersonName, other: PersonName | undefined): PersonName {
  const fuller = other?.given ?? '';
  return other?.family === name.family && fuller.length > (name.given ?? '').length
    ? { ...name, given: fuller }
    : name;
}

function reviewNotesOf(
  { number, entry, footnote, misreadNumber }: PrintedPair,
  fields: ReferenceFields,
  url?: string,
): string[] {
  const reviewNotes: string[] = [];
  if (entry !== undefined && footnote === undefined)
    reviewNotes.push('no footnote repeats it, so its section is unknown');
  if (misreadNumber !== undefined)
    reviewNotes.push(`its footnote is printed with the number ${misreadNumber}, not ${number}`);
  if (fields.title === '') reviewNotes.push('no title could be read');
  if (fields.year === undefined) reviewNotes.push('no year could be read');
  if (fields.kind === 'web' && url === undefined) reviewNotes.push('it is a web resource without an address');
  return reviewNotes;
}
