/** The schema of an agreement in a corpus. */
import Type, { type Static } from '@footing/typebox';
import { EdtfDate } from '../edtf.ts';
import { Slug } from '../identifiers.ts';
import { Nullable } from '../nullable.ts';
import { AgreementStatus } from '../vocabulary/record.ts';
import { Term } from '../vocabulary/terms.ts';
import { Money, PartyRef, sourced } from './sourced.ts';

/** A document or understanding between parties. */
export const AgreementInput = Type.Object({
  ...sourced,
  type: Term,
  status: AgreementStatus,
  signed: Nullable(EdtfDate),
  valid: Nullable(EdtfDate),
  level: Term,
  parties: Type.Array(PartyRef, { minItems: 1 }),
  sectors: Type.Array(Term, { minItems: 1 }),
  value: Nullable(Money),
  event: Nullable({ ...Slug, description: 'Event at which it was made.' }),
  eventNote: Type.Optional(
    Nullable(
      Type.String({ description: 'Why it is not linked with an event of the same date and parties.' }),
    ),
  ),
});
export type AgreementInput = Static<typeof AgreementInput>;
