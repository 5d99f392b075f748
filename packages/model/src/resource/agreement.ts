/** The schema of an agreement in the API. */
import Type, { type Static } from '@footing/typebox';
import { AgreementInput } from '../input/agreement.ts';
import { Nullable } from '../nullable.ts';
import { evidence, identity, Party } from './sourced.ts';

const { type, status, level, signed, valid, sectors, value, event } = AgreementInput.properties;

/** A document or understanding between parties. */
export const Agreement = Type.Object(
  {
    ...identity,
    type,
    status,
    level,
    signed,
    valid,
    parties: Type.Array(Party),
    sectors,
    value,
    event,
    eventNote: Nullable(Type.String({ description: 'Why no event of the same date and parties is named.' })),
    ...evidence,
  },
  { description: 'A document or understanding between parties.' },
);
export type Agreement = Static<typeof Agreement>;
