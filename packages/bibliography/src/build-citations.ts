/** Makes the citations of a bibliography from their printings. */
import { Lexicon } from './address/lexicon.ts';
import { readNewsUrl } from './address/news-url.ts';
import { repairAddress } from './address/repair.ts';
import { withFinalSlash } from './address/site-habits.ts';
import { type AddressWitness, readAddressWitness } from './address/witness.ts';
import { citationReview } from './citation-review.ts';
import type { ImportedCitation, NewsAgency } from './imported-citation.ts';
import type { PrintedPair } from './reference/match-printings.ts';
import { mergeFields } from './reference/merge-fields.ts';
import type { ReferenceFields } from './reference/reference-fields.ts';
import { latinWords } from './text/latin-words.ts';
import { plainText } from './text/markup.ts';
import type { SectionList } from './text/sections.ts';

/** What every citation of a text is read with. */
export interface Reading {
  sections: SectionList;
  agencies: readonly NewsAgency[];
  hasFootnotes: boolean;
  read(raw: string): ReferenceFields;
}

/** The citations, in the order of the pairs. Their addresses are repaired with the words of all of them. */
export function buildCitations(pairs: readonly PrintedPair[], reading: Reading): ImportedCitation[] {
  const lexicon = new Lexicon();
  const witnesses = pairs.map((pair) => {
    const addresses = [pair.footnote?.raw, pair.entry?.raw].flatMap((raw) => {
      const witness = raw === undefined ? undefined : readAddressWitness(raw);
      return witness === undefined ? [] : [witness];
    });
    lexicon.add(addresses);
    return addresses;
  });
  const made = new Map<number, ImportedCitation>();
  for (const [index, pair] of pairs.entries()) {
    const source = pair.sameAs === undefined ? undefined : made.get(pair.sameAs);
    made.set(
      pair.number,
      buildCitation({ pair, witnesses: witnesses[index] ?? [], source }, lexicon, reading),
    );
  }
  return withSiteHabits([...made.values()]);
}

/** A citation with its two printings, and the earlier citation that it repeats. */
interface Printings {
  pair: PrintedPair;
  witnesses: readonly AddressWitness[];
  source: ImportedCitation | undefined;
}

function buildCitation(
  { pair, witnesses, source }: Printings,
  lexicon: Lexicon,
  { sections, agencies, hasFootnotes, read }: Reading,
): ImportedCitation {
  const { number, entry, footnote, sameAs } = pair;
  const fields = mergeFields(pair, read, source === undefined ? undefined : fieldsOf(source));
  const ownWords = latinWords([footnote?.raw, entry?.raw].map((raw) => beforeAddress(raw ?? '')).join(' '));
  const repaired = witnesses.length === 0 ? undefined : repairAddress(witnesses, lexicon, ownWords);
  const url = repaired?.url ?? source?.url;
  const newsSource = url === undefined ? undefined : readNewsUrl(url, agencies);
  const section = footnote === undefined ? undefined : sections.sectionAt(footnote.line)?.slug;
  const confidence = repaired?.confidence ?? source?.confidence ?? confidenceWithoutAddress(pair);
  const reviewNotes = citationReview({
    pair,
    fields,
    confidence,
    address: repaired ?? (url === undefined ? undefined : { url, reviewNotes: [] }),
    yearInAddress: newsSource?.year,
    hasFootnotes,
  });
  const otherReadings = repaired?.otherReadings ?? [];
  return {
    number,
    ...fields,
    ...(url === undefined ? {} : { url }),
    ...(otherReadings.length === 0 ? {} : { otherReadings }),
    ...(sameAs === undefined ? {} : { sameAs }),
    ...(entry?.key === undefined ? {} : { key: entry.key }),
    ...(newsSource === undefined ? {} : { newsSource }),
    ...(section === undefined ? {} : { section }),
    printed: {
      ...(footnote === undefined ? {} : { footnote: plainText(footnote.printed ?? footnote.raw) }),
      ...(entry === undefined ? {} : { bibliography: plainText(entry.printed ?? entry.raw) }),
    },
    repairs: repaired?.repairs ?? [],
    confidence,
    reviewNotes,
  };
}

function confidenceWithoutAddress({ entry, footnote }: PrintedPair): number {
  return entry === undefined || footnote === undefined ? 0.9 : 1;
}

function fieldsOf({
  kind,
  authors,
  title,
  container,
  publisher,
  year,
  extent,
}: ImportedCitation): ReferenceFields {
  return {
    kind,
    authors,
    title,
    ...(container === undefined ? {} : { container }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(year === undefined ? {} : { year }),
    ...(extent === undefined ? {} : { extent }),
  };
}

function beforeAddress(raw: string): string {
  return plainText(raw).split(/https?\s?:/, 1)[0] ?? '';
}

/** Notes the addresses that lack the final slash of all others of their site, with the slash as another reading. */
function withSiteHabits(citations: readonly ImportedCitation[]): ImportedCitation[] {
  const slashed = withFinalSlash(citations.flatMap(({ url }) => url ?? []));
  return citations.map((citation) => {
    const other = slashed.get(citation.url ?? '');
    if (other === undefined) return citation;
    const note = `the other addresses of this site end with a slash: it may read ${other}`;
    return {
      ...citation,
      otherReadings: [other, ...(citation.otherReadings ?? [])],
      reviewNotes: [...citation.reviewNotes, note],
    };
  });
}
