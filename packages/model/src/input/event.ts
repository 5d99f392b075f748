/** The schema of an event in a corpus. */
import Type, { type Static } from '@footing/typebox';
import { EdtfDate } from '../edtf.ts';
import { Slug } from '../identifiers.ts';
import { Nullable } from '../nullable.ts';
import { EventBasis } from '../vocabulary/record.ts';
import { Term } from '../vocabulary/terms.ts';
import { PartyRef, sourced } from './sourced.ts';

/** An event with a date. */
export const EventInput = Type.Object({
  ...sourced,
  type: Term,
  date: Nullable(EdtfDate),
  place: Nullable({ ...Slug, description: 'Its venue.' }),
  basis: Type.Optional(EventBasis),
  parties: Type.Array(PartyRef, { minItems: 1 }),
});
export type EventInput = Static<typeof EventInput>;
