/** The schemas of places and organisations in a corpus. */
import Type, { type Static } from '@footing/typebox';
import { Slug } from '../identifiers.ts';
import { Nullable } from '../nullable.ts';
import { Country } from '../vocabulary/country.ts';
import { Term } from '../vocabulary/terms.ts';

const MAX_NAME_CHARS = 300;

const common = {
  slug: Slug,
  name: Type.String({
    minLength: 1,
    maxLength: MAX_NAME_CHARS,
    description: 'Its name in the language of the corpus.',
  }),
  aliases: Type.Array(Type.String({ maxLength: MAX_NAME_CHARS }), {
    description: 'Other spellings and short names.',
  }),
  names: Type.Record(
    Type.String({ pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' }),
    Type.String({ minLength: 1, maxLength: MAX_NAME_CHARS }),
    { description: 'Names in other languages, by language tag (BCP 47).' },
  ),
};

/** A place, from countries to districts. */
export const PlaceInput = Type.Object({
  ...common,
  kind: Term,
  parent: Nullable({ ...Slug, description: 'Place it lies in; null where it lies in none.' }),
  country: Nullable({ ...Country, description: 'Country it lies in (ISO 3166-1 alpha-2); null for none.' }),
  code: Nullable(
    Type.String({ pattern: '^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$', description: 'ISO 3166-1 or 3166-2 code.' }),
  ),
  coordinates: Type.Object(
    {
      latitude: Type.Number({ minimum: -90, maximum: 90 }),
      longitude: Type.Number({ minimum: -180, maximum: 180 }),
    },
    {
      description:
        'WGS 84 degrees: of the centre of a city or district, of the seat of a region, of the capital of a country.',
    },
  ),
});
export type PlaceInput = Static<typeof PlaceInput>;

/** An organisation that takes part in records. */
export const OrganisationInput = Type.Object({
  ...common,
  kind: Term,
  place: Nullable({ ...Slug, description: 'Place it has its seat in; null where it has none.' }),
  parent: Nullable({ ...Slug, description: 'Organisation it is part of; null where it is of none.' }),
  country: Type.Optional(
    Nullable({
      ...Country,
      description:
        'Country it belongs to (ISO 3166-1 alpha-2); null for a joint or international body. Left out: the country of its place.',
    }),
  ),
});
export type OrganisationInput = Static<typeof OrganisationInput>;
