/** The schema of a pair of places that agreements join in the API. */
import Type, { type Static } from '@footing/typebox';
import { PlaceInput } from '../input/entity.ts';

const { slug, name, names, country, code, coordinates } = PlaceInput.properties;

/** Two places, and how many agreements join them. */
export const Partnership = Type.Object(
  {
    places: Type.Array(Type.Object({ slug, name, names, country, code, coordinates }), {
      minItems: 2,
      maxItems: 2,
      description: 'The two places, in the order of their slugs.',
    }),
    agreements: Type.Integer({
      minimum: 1,
      description:
        'How many agreements touch both, themselves or anything in them: those that `/v1/agreements` lists for `place` with each of them.',
    }),
  },
  { description: 'Two places that agreements join.' },
);
export type Partnership = Static<typeof Partnership>;
