/** The schemas of places and organisations in the API. */
import Type, { type Static } from '@footing/typebox';
import { Uuid } from '../identifiers.ts';
import { OrganisationInput, PlaceInput } from '../input/entity.ts';
import { Nullable } from '../nullable.ts';
import { Country } from '../vocabulary/country.ts';

/** How many records of each kind an entity is tied to. */
const RecordCounts = Type.Object(
  {
    agreements: Type.Integer({ minimum: 0 }),
    events: Type.Integer({ minimum: 0 }),
    figures: Type.Integer({ minimum: 0 }),
  },
  {
    description:
      'How many records of each kind name it: as a party or venue, for a place also what lies in it. They are those that `place` and `party` find.',
  },
);

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

/** A place with the numbers of its records. */
export const PlaceDetail = Type.Object(
  { ...Place.properties, records: RecordCounts },
  { description: 'A place, with how many records touch it.' },
);
export type PlaceDetail = Static<typeof PlaceDetail>;

/** An organisation with the numbers of its records. */
export const OrganisationDetail = Type.Object(
  { ...Organisation.properties, records: RecordCounts },
  { description: 'An organisation, with how many records it takes part in.' },
);
export type OrganisationDetail = Static<typeof OrganisationDetail>;
