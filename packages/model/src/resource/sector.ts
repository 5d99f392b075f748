/** The schema of a sector in the API. */
import Type, { type Static } from '@footing/typebox';
import { Nullable } from '../nullable.ts';
import { Term } from '../vocabulary/terms.ts';

/** A term of the vocabulary `sectors`, and the number of agreements that have it. */
export const Sector = Type.Object(
  {
    slug: Term,
    description: Nullable(Type.String()),
    agreements: Type.Integer({ minimum: 0 }),
  },
  { description: 'A sector, and how many agreements are of it.' },
);
export type Sector = Static<typeof Sector>;
