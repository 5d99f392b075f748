/** The schema of an event in the API. */
import Type, { type Static } from '@footing/typebox';
import { Slug } from '../identifiers.ts';
import { EventInput } from '../input/event.ts';
import { EventBasis } from '../vocabulary/record.ts';
import { evidence, identity, Party } from './sourced.ts';

const { type, date, place } = EventInput.properties;

/** An event with a date. */
export const Event = Type.Object(
  {
    ...identity,
    type,
    date,
    place,
    basis: EventBasis,
    parties: Type.Array(Party),
    agreements: Type.Array(Slug, { description: 'Agreements made there.' }),
    ...evidence,
  },
  { description: 'A dated happening.' },
);
export type Event = Static<typeof Event>;
