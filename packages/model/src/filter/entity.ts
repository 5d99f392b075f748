/** The filters of places and organisations, of their partners and series, and of the full-text search. */
import Type, { type Static } from '@footing/typebox';
import { Slug } from '../identifiers.ts';
import { Country } from '../vocabulary/country.ts';
import { Term } from '../vocabulary/terms.ts';
import { countField, pageFields } from './page.ts';

const q = Type.String({
  minLength: 1,
  maxLength: 200,
  description: 'Words to find in names and other spellings.',
});

const common = {
  ...pageFields,
  ...countField,
  q: Type.Optional(q),
  kind: Type.Optional(Term),
  country: Type.Optional(Country),
};

/** Filters of places. */
export const PlaceQuery = Type.Object(
  {
    ...common,
    within: Type.Optional({ ...Slug, description: 'Place they lie in, however deep; itself included.' }),
  },
  { additionalProperties: false },
);
export type PlaceQuery = Static<typeof PlaceQuery>;

/** Filters of organisations. */
export const OrganisationQuery = Type.Object(
  {
    ...common,
    place: Type.Optional({ ...Slug, description: 'Place they are in, however deep.' }),
  },
  { additionalProperties: false },
);
export type OrganisationQuery = Static<typeof OrganisationQuery>;

/** Parameters of a search over records, organisations and places. */
export const SearchQuery = Type.Object({ ...pageFields, q }, { additionalProperties: false });
export type SearchQuery = Static<typeof SearchQuery>;

/** Filters of a place's partners. */
export const PartnersQuery = Type.Object(
  {
    type: Type.Optional(Type.Array(Term, { description: 'Type of agreement; repeat it for several.' })),
    below: Type.Boolean({ default: false, description: 'Also places and organisations that lie in it.' }),
  },
  { additionalProperties: false },
);
export type PartnersQuery = Static<typeof PartnersQuery>;

/** Filters of figure series. */
export const SeriesQuery = Type.Object(
  {
    indicator: Type.Optional(Slug),
    subject: Type.Optional(Slug),
    unit: Type.Optional(Type.String({ maxLength: 40 })),
  },
  { additionalProperties: false },
);
export type SeriesQuery = Static<typeof SeriesQuery>;
