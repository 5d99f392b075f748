/** The common fields of agreements, events and figures in a corpus. */
import Type, { type Static } from '@footing/typebox';
import { Slug } from '../identifiers.ts';
import { Nullable } from '../nullable.ts';
import { CitationBasis, PartyRole, Qualifier } from '../vocabulary/record.ts';

/** A citation on which a record rests, with the section of the passage and the rule by which it belongs to it. */
const CitationRef = Type.Object({
  number: Type.Integer({ minimum: 1, description: 'Number of the citation in its work.' }),
  section: { ...Slug, description: 'Section of the passage.' },
  basis: Type.Optional(CitationBasis),
});

/** A party of a record: either an organisation or a place. Its country is that of the entity. */
export const PartyRef = Type.Object({
  organisation: Type.Optional({ ...Slug, description: 'An organisation, if the party is one.' }),
  place: Type.Optional({ ...Slug, description: 'A place, if the party is one.' }),
  role: PartyRole,
});
export type PartyRef = Static<typeof PartyRef>;

/** An exact decimal number as text, which loses no digits. */
export const Amount = Type.String({
  maxLength: 60,
  pattern: '^-?\\d+(?:\\.\\d+)?$',
  description: 'Exact decimal as text, such as `41000` or `1.5`.',
});

/** An amount of money. */
export const Money = Type.Object({
  amount: Amount,
  currency: Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217 code, such as `EUR`.' }),
  qualifier: Qualifier,
});

/** The fields that every record has. */
export const sourced = {
  slug: Slug,
  title: Type.String({ minLength: 1, maxLength: 500, description: 'What it is, in a few words.' }),
  summary: Type.String({
    minLength: 1,
    maxLength: 10_000,
    description: 'What the work tells of it, in a sentence or two.',
  }),
  citations: Type.Array(CitationRef, { description: 'Citations on which it rests.' }),
  sections: Type.Array(Slug, { minItems: 1, description: 'Sections of the work that tell of it.' }),
  uncitedReason: Nullable(Type.String({ description: 'Why it names no source.' })),
  note: Nullable(Type.String({ description: 'What is uncertain, or how the text was read.' })),
};
