import Type, { type Static } from 'typebox';
import { EdtfDate } from '../edtf.ts';
import { Slug, Uuid } from '../identifiers.ts';
import { OrganisationInput, PlaceInput } from '../input/record.ts';
import { Nullable } from '../nullable.ts';
import { AgreementStatus, AgreementType } from '../vocabulary/record.ts';

/** A place. */
export const Place = Type.Object(
  { id: Uuid, ...PlaceInput.properties },
  { description: 'A place, from countries to districts.' },
);
export type Place = Static<typeof Place>;

/** A body. */
export const Organisation = Type.Object(
  { id: Uuid, ...OrganisationInput.properties },
  { description: 'A body that takes part.' },
);
export type Organisation = Static<typeof Organisation>;

/** A sector of the vocabulary. */
export const SectorEntry = Type.Object(
  { slug: Slug, description: Type.String(), agreements: Type.Integer({ minimum: 0 }) },
  { description: 'A sector, and how many agreements are of it.' },
);

/** Who is tied to a place, by what agreements. */
export const Partners = Type.Object(
  {
    place: Slug,
    items: Type.Array(
      Type.Object({
        partner: Slug,
        name: Type.String(),
        entity: Type.Enum(['organisation', 'place']),
        agreements: Type.Array(
          Type.Object({
            slug: Slug,
            title: Type.String(),
            type: AgreementType,
            status: AgreementStatus,
            signed: Nullable(EdtfDate),
          }),
        ),
      }),
      { description: 'Partners on the other side, those with most agreements first.' },
    ),
  },
  { description: 'Who is tied to a place by what agreements.' },
);
export type Partners = Static<typeof Partners>;

/** One find of a search over everything. */
export const SearchHit = Type.Object(
  {
    kind: Type.Enum(['agreement', 'event', 'figure', 'organisation', 'place']),
    slug: Slug,
    title: Type.String(),
    highlight: Type.String({ description: 'Where it matched, as HTML with `<mark>`.' }),
  },
  { description: 'One find of a search over records, bodies and places.' },
);
export type SearchHit = Static<typeof SearchHit>;
