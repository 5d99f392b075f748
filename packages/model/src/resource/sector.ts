/** A sector as the API serves it. */
import Type, { type Static } from 'typebox';
import { Nullable } from '../nullable.ts';
import { Term } from '../vocabulary/terms.ts';

/** A term of the vocabulary `sectors`, and how often it is used. */
export const Sector = Type.Object(
  {
    slug: Term,
    description: Nullable(Type.String()),
    agreements: Type.Integer({ minimum: 0 }),
  },
  { description: 'A sector, and how many agreements are of it.' },
);
export type Sector = Static<typeof Sector>;
