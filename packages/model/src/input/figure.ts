/** The schema of a figure in a corpus. */
import Type, { type Static } from '@footing/typebox';
import { EdtfDate } from '../edtf.ts';
import { Slug } from '../identifiers.ts';
import { Nullable } from '../nullable.ts';
import { Qualifier } from '../vocabulary/record.ts';
import { Amount, PartyRef, sourced } from './sourced.ts';

/** A change relative to an earlier period. */
export const Comparison = Type.Object({
  kind: Type.Enum(['growth', 'times', 'index', 'difference'], {
    description:
      '`growth` in per cent, `times` as a factor, `index` with the base as 100, `difference` in the unit.',
  }),
  value: Amount,
  qualifier: Type.Optional(Qualifier),
  base: Nullable(EdtfDate),
});

/** A number for a period. */
export const FigureInput = Type.Object({
  ...sourced,
  indicator: Slug,
  period: EdtfDate,
  value: Amount,
  upperValue: Type.Optional(
    Nullable({ ...Amount, description: 'Upper end of a range, of which `value` is the lower end.' }),
  ),
  unit: Type.String({
    minLength: 1,
    maxLength: 40,
    description: 'ISO 4217 for money, else what is counted or measured.',
  }),
  qualifier: Qualifier,
  comparison: Nullable(Comparison),
  parties: Type.Array(PartyRef, { minItems: 1, maxItems: 2 }),
});
export type FigureInput = Static<typeof FigureInput>;
