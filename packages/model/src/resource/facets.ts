/** The schema of record counts by value. */
import Type, { type Static } from '@footing/typebox';

/** For each facet, how many records have each value, under all filters except the facet's own. */
export const Facets = Type.Record(
  Type.String(),
  Type.Array(
    Type.Object({
      value: Type.String(),
      name: Type.Optional(Type.String({ description: 'Name of the place, organisation or section.' })),
      count: Type.Integer(),
    }),
  ),
  {
    description: 'With `facets`: for each, how many records have each value under all other filters.',
  },
);
export type Facets = Static<typeof Facets>;
