/** An event as the API serves it. */
import Type, { type Static } from 'typebox';
import { Slug } from '../identifiers.ts';
import { EventInput } from '../input/event.ts';
import { evidence, identity, Party } from './sourced.ts';

const { type, date, place } = EventInput.properties;

/** A dated happening. */
export const Event = Type.Object(
  {
    ...identity,
    type,
    date,
    place,
    parties: Type.Array(Party),
    agreements: Type.Array(Slug, { description: 'Agreements made there.' }),
    ...evidence,
  },
  { description: 'A dated happening.' },
);
export type Event = Static<typeof Event>;
