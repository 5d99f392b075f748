import Type, { type Static } from 'typebox';
import { EdtfDate } from '../edtf.ts';
import { Slug } from '../identifiers.ts';
import { Nullable } from '../nullable.ts';
import {
  AgreementLevel,
  AgreementStatus,
  AgreementType,
  EventType,
  OrganisationKind,
  PlaceKind,
  Qualifier,
  Sector,
  Side,
} from '../vocabulary/record.ts';

/** Names in other languages, where known. */
const Names = Type.Object({
  ru: Type.Optional(Type.String()),
  be: Type.Optional(Type.String()),
  zh: Type.Optional(Type.String()),
});

const entity = {
  slug: Slug,
  name: Type.String({ minLength: 1 }),
  aliases: Type.Array(Type.String(), { description: 'Other spellings and short names.' }),
  names: Names,
};

/** A place as the corpus holds it. */
export const PlaceInput = Type.Object({
  ...entity,
  kind: PlaceKind,
  parent: Nullable(Slug),
  country: Type.Enum(['BY', 'CN']),
  code: Nullable(
    Type.String({ pattern: '^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$', description: 'ISO 3166-1 or 3166-2 code.' }),
  ),
  coordinates: Type.Object(
    { latitude: Type.Number(), longitude: Type.Number() },
    { description: 'WGS 84 degrees, of the centre.' },
  ),
});
export type PlaceInput = Static<typeof PlaceInput>;

/** A body as the corpus holds it. */
export const OrganisationInput = Type.Object({
  ...entity,
  kind: OrganisationKind,
  place: Slug,
  parent: Nullable(Slug),
});
export type OrganisationInput = Static<typeof OrganisationInput>;

/** A citation that a record rests on, with the section of the passage. */
const CitationRef = Type.Object({ number: Type.Integer({ minimum: 1 }), section: Slug });

/** An organisation or a place that takes part; exactly one of the two. */
const PartyRef = Type.Object({
  organisation: Type.Optional(Slug),
  place: Type.Optional(Slug),
  side: Side,
  role: Type.Enum(['party', 'participant', 'subject', 'counterpart']),
});

/** An exact decimal with its unit: ISO 4217 for money. */
const Amount = Type.String({ pattern: '^-?\\d+(?:\\.\\d+)?$', description: 'Exact decimal.' });
export const Money = Type.Object({
  amount: Amount,
  currency: Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217.' }),
  qualifier: Qualifier,
});

const sourced = {
  slug: Slug,
  title: Type.String({ minLength: 1 }),
  summary: Type.String({ minLength: 1 }),
  citations: Type.Array(CitationRef),
  sections: Type.Array(Slug, { minItems: 1, description: 'Sections of the work that tell of it.' }),
  uncitedReason: Nullable(Type.String({ description: 'Why it names no source.' })),
  note: Nullable(Type.String({ description: 'What is uncertain, or how the text was read.' })),
};

export const AgreementInput = Type.Object({
  ...sourced,
  type: AgreementType,
  status: AgreementStatus,
  signed: Nullable(EdtfDate),
  valid: Nullable(EdtfDate),
  level: AgreementLevel,
  parties: Type.Array(PartyRef, { minItems: 1 }),
  sectors: Type.Array(Sector, { minItems: 1 }),
  value: Nullable(Money),
  event: Nullable(Slug),
});
export type AgreementInput = Static<typeof AgreementInput>;

export const EventInput = Type.Object({
  ...sourced,
  type: EventType,
  date: Nullable(EdtfDate),
  place: Nullable(Slug),
  parties: Type.Array(PartyRef, { minItems: 1 }),
});
export type EventInput = Static<typeof EventInput>;

/** A change against an earlier period. */
export const Comparison = Type.Object({
  kind: Type.Enum(['growth', 'times', 'index', 'difference'], {
    description:
      '`growth` in per cent, `times` as a factor, `index` with the base as 100, `difference` in the unit.',
  }),
  value: Amount,
  base: Nullable(EdtfDate),
});

export const FigureInput = Type.Object({
  ...sourced,
  indicator: Slug,
  period: EdtfDate,
  value: Amount,
  unit: Type.String({ minLength: 1, description: 'ISO 4217 for money, else what is counted or measured.' }),
  qualifier: Qualifier,
  comparison: Nullable(Comparison),
  parties: Type.Array(PartyRef, { minItems: 1, maxItems: 2 }),
});
export type FigureInput = Static<typeof FigureInput>;
export type PartyRef = Static<typeof PartyRef>;
