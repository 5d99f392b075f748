/** The filters of agreements, events and figures, for the API (which validates them) and the store. */
import Type, { type Static } from '@footing/typebox';
import { asOfField } from '../as-of.ts';
import { EdtfDate } from '../edtf.ts';
import { EvidenceHealth } from '../evidence-health.ts';
import { Slug } from '../identifiers.ts';
import { Country } from '../vocabulary/country.ts';
import { AgreementStatus } from '../vocabulary/record.ts';
import { Term } from '../vocabulary/terms.ts';
import { countField, pageFields, several } from './page.ts';

const Decimal = Type.String({ pattern: '^-?\\d{1,30}(\\.\\d{1,10})?$' });

/** Filters of all three kinds. */
const common = {
  q: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 200,
      description:
        'Words to find, in English stemming and without accents; the last may be the beginning of a word.',
    }),
  ),
  party: several(Slug, 'Organisation or place that takes part; each that is given must.'),
  country: several(Country, 'Country of a party (ISO 3166-1 alpha-2); each that is given must take part.'),
  place: several(
    Slug,
    'Place the record touches (venue, parties), itself or anything below it; each that is given must be.',
  ),
  from: Type.Optional({
    ...EdtfDate,
    description: 'EDTF. Records whose time overlaps the range from the beginning of this ...',
  }),
  to: Type.Optional({
    ...EdtfDate,
    description: '... to the end of this. A record without a date overlaps none.',
  }),
  work: Type.Optional(Slug),
  section: Type.Optional({ ...Slug, description: 'Section of the work that tells of it.' }),
  citation: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'Number of a citation it rests on.' }),
  ),
  health: several(EvidenceHealth, 'Health of the evidence; repeat it for several.'),
};

/** Filters of the kinds that have a value. */
const valued = {
  minValue: Type.Optional({ ...Decimal, description: 'Least value; needs `unit`.' }),
  maxValue: Type.Optional({ ...Decimal, description: 'Greatest value; needs `unit`.' }),
  unit: Type.Optional(Type.String({ maxLength: 40, description: 'Unit of the value; ISO 4217 for money.' })),
};

const type = several(Term, 'Type; repeat it for several.');

/** Filters of one kind only. */
const own = {
  agreement: {
    type,
    status: several(AgreementStatus, 'Status; repeat it for several.'),
    level: several(Term, 'Level; repeat it for several.'),
    sector: several(Term, 'Sector; repeat it for several.'),
    event: Type.Optional({ ...Slug, description: 'Event at which it was made.' }),
    validOn: Type.Optional({
      ...EdtfDate,
      description:
        'EDTF. Agreements that are in force on this day, or at some time of this month, year or range, whenever they were signed; those whose term is not known are left out.',
    }),
    ...valued,
  },
  event: {
    type,
    venue: Type.Optional({ ...Slug, description: 'Place where it took place, itself or anything below it.' }),
  },
  figure: {
    indicator: several(Slug, 'Indicator; repeat it for several.'),
    subject: Type.Optional({ ...Slug, description: 'Whose figure it is.' }),
    counterpart: Type.Optional({ ...Slug, description: 'In relation to whom.' }),
    ...valued,
  },
};

/** The filters of each kind, its own ones first. */
export const RECORD_FILTERS = {
  agreement: { ...own.agreement, ...common },
  event: { ...own.event, ...common },
  figure: { ...own.figure, ...common },
} as const;

const RecordFilter = Type.Object({ ...own.agreement, ...own.event, ...own.figure, ...common });
/**
 * Filters combine: a record is listed if it meets all given filters. A kind ignores the filters of the other
 * kinds.
 */
export type RecordFilter = Static<typeof RecordFilter>;

const SORT_DESCRIPTION =
  'Order; `-` is descending. By date, or by relevance with `q`, where not given. By value goes unit by unit; what has no value comes last.';

/** Sort orders of a list of records; `-` means descending. Events have no value. */
export const RecordSort = Type.Enum(['date', '-date', 'title', '-title', 'value', '-value', 'relevance'], {
  description: SORT_DESCRIPTION,
});
export type RecordSort = Static<typeof RecordSort>;

/** Sort orders of a list of events. */
export const EventSort = Type.Enum(['date', '-date', 'title', '-title', 'relevance'], {
  description: SORT_DESCRIPTION,
});

/** The properties by which records can be counted. */
export const FacetName = Type.Enum([
  'type',
  'status',
  'level',
  'health',
  'unit',
  'sector',
  'section',
  'place',
  'party',
  'country',
  'year',
]);
export type FacetName = Static<typeof FacetName>;

/** The parts that can be embedded in each record. */
export const Include = Type.Enum(['citations', 'links', 'parties']);
export type Include = Static<typeof Include>;

/** The parameter `include`, for lists and single records. */
export const includeField = {
  include: Type.Optional(
    Type.Array(Include, {
      description: 'What to embed: sources in full, their links, details of parties.',
    }),
  ),
};

/** The parameter `asOf`, for lists and single records. */
export const recordAsOfField = asOfField(
  'The evidence health, also in `health` and `facets`, is that of then, of records that were there then and are there now; their other fields are those of today.',
);

/** Parameters of a list of records, without its filters. */
export const listFields = {
  ...pageFields,
  ...countField,
  ...recordAsOfField,
  sort: Type.Optional(RecordSort),
  facets: Type.Optional(
    Type.Array(FacetName, {
      maxItems: FacetName.enum.length,
      description:
        'Count records by these, each under all other filters. By `year` are counted those that have a first day, by the year of it, whatever `from` and `to` are.',
    }),
  ),
  ...includeField,
};

const RecordQuery = Type.Object({ ...RecordFilter.properties, ...listFields });
/** The complete parameters of a list of records of any kind. */
export type RecordQuery = Static<typeof RecordQuery>;
