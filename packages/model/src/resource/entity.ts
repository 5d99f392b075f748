/** The schemas of places and organisations in the API. */
import Type, { type Static } from 'typebox';
import { Uuid } from '../identifiers.ts';
import { OrganisationInput, PlaceInput } from '../input/entity.ts';
import { Nullable } from '../nullable.ts';
import { Country } from '../vocabulary/country.ts';

/** A place, with its id. */
export const Place = Type.Object(
  { id: Uuid, ...PlaceInput.properties },
  { description: 'A place, from countries to districts.' },
);
export type Place = Static<typeof Place>;

/** An organisation, with its id. */
export const Organisation = Type.Object(
  {
    id: Uuid,
    ...OrganisationInput.properties,
    country: Nullable({
      ...Country,
      description: 'Country it belongs to (ISO 3166-1 alpha-2); null for a joint or international body.',
    }),
  },
  { description: 'A body that takes part.' },
);
export type Organisation = Static<typeof Organisation>;
