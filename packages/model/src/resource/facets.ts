/** Counts of records by value. */
import Type, { type Static } from 'typebox';

/** How many records have each value, under the other filters. */
export const Facets = Type.Record(
  Type.String(),
  Type.Array(Type.Object({ value: Type.String(), count: Type.Integer() })),
  {
    description: 'With `facets`: for each, how many records have each value under all other filters.',
  },
);
export type Facets = Static<typeof Facets>;
