/** The schema of a place's partners in the API. */
import Type, { type Static } from '@footing/typebox';
import { EdtfDate } from '../edtf.ts';
import { Slug } from '../identifiers.ts';
import { Nullable } from '../nullable.ts';
import { Country } from '../vocabulary/country.ts';
import { AgreementStatus, EntityKind } from '../vocabulary/record.ts';
import { Term } from '../vocabulary/terms.ts';

/** The partners of a place, with the agreements that tie them to it. */
export const Partners = Type.Object(
  {
    place: Slug,
    items: Type.Array(
      Type.Object({
        partner: Slug,
        name: Type.String(),
        entity: EntityKind,
        country: Nullable(Country),
        agreements: Type.Array(
          Type.Object({
            slug: Slug,
            title: Type.String(),
            type: Term,
            status: AgreementStatus,
            signed: Nullable(EdtfDate),
          }),
        ),
      }),
      { description: 'Its partners, those with most agreements first.' },
    ),
  },
  { description: 'Who is tied to a place by what agreements.' },
);
export type Partners = Static<typeof Partners>;
