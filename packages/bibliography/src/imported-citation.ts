/** The schemas of the file that `footing import` writes. */
import Type, { type Static } from '@footing/typebox';

/** A person's name in the fields of CSL-JSON; `given` may be initials. */
export const PersonName = Type.Object({ family: Type.String(), given: Type.Optional(Type.String()) });
export type PersonName = Static<typeof PersonName>;

/** What a news agency's URL says about the article. */
export const NewsSource = Type.Object(
  {
    agency: Type.String(),
    articleId: Type.Integer(),
    section: Type.String(),
    year: Type.Optional(Type.Integer()),
  },
  { description: "What a news agency's address tells of the article." },
);
export type NewsSource = Static<typeof NewsSource>;

/** How the URLs of an agency are read. Agencies come with a corpus. */
export const NewsAgency = Type.Object({
  agency: Type.String({ minLength: 1 }),
  host: Type.String({ minLength: 1, description: 'Regular expression that its host names match.' }),
  path: Type.String({
    minLength: 1,
    description:
      'Regular expression of the path of an article, with the named groups `section` and `id`, and `year` where it has one.',
  }),
});
export type NewsAgency = Static<typeof NewsAgency>;

const Repair = Type.Object({
  /** The kind of damage. */
  kind: Type.Enum([
    'wrap_joined',
    'hyphen_restored',
    'hyphen_dropped',
    'underscore_restored',
    'slash_restored',
    'stray_mark_dropped',
    'character_chosen',
    'character_restored',
    'word_split',
  ]),
  /** Position in the repaired address, counted in characters from 0. */
  at: Type.Integer({ minimum: 0 }),
  reason: Type.String(),
  /** Confidence in this repair alone, 0 to 1. */
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
});
/** One repaired place of an address. */
export type Repair = Static<typeof Repair>;

const Section = Type.Object({ slug: Type.String(), title: Type.String() });
/** A chapter of the work. */
export type Section = Static<typeof Section>;

const ImportedCitation = Type.Object({
  number: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
  kind: Type.Enum(['web', 'print']),
  authors: Type.Array(PersonName),
  title: Type.String(),
  container: Type.Optional(Type.String()),
  publisher: Type.Optional(Type.String()),
  year: Type.Optional(Type.Integer()),
  /** The cited page or pages. */
  pinpoint: Type.Optional(Type.String()),
  /** Number of pages of the whole work. */
  extent: Type.Optional(Type.Integer()),
  url: Type.Optional(Type.String()),
  /** Other addresses that may be meant, the likeliest first; the checker tries them when `url` is broken. */
  otherReadings: Type.Optional(Type.Array(Type.String(), { maxItems: 8 })),
  /** Number of the citation whose source this one names again. */
  sameAs: Type.Optional(Type.Integer({ minimum: 1 })),
  /** Its key in the list, where it has one instead of a number. */
  key: Type.Optional(Type.String()),
  newsSource: Type.Optional(NewsSource),
  /** Slug of the section that contains the citation. */
  section: Type.Optional(Type.String()),
  printed: Type.Object({
    footnote: Type.Optional(Type.String()),
    bibliography: Type.Optional(Type.String()),
  }),
  repairs: Type.Array(Repair),
  /** Confidence in the address, or in the entry if there is no address, 0 to 1. */
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
  /** What a person should check; empty if there is nothing. */
  reviewNotes: Type.Array(Type.String()),
});
/** One citation, merged from its printings. */
export type ImportedCitation = Static<typeof ImportedCitation>;

/** A whole bibliography in the order of its numbers: the file that `footing import` writes. */
export const ImportedBibliography = Type.Object({
  sections: Type.Array(Section),
  citations: Type.Array(ImportedCitation),
  /** Review notes that do not belong to a single citation. */
  reviewNotes: Type.Array(Type.String()),
});
export type ImportedBibliography = Static<typeof ImportedBibliography>;
