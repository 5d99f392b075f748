/** The schema of a work in the API. */
import Type, { type Static } from '@footing/typebox';
import { CslItem } from '../csl.ts';
import { Instant, Slug, Uuid } from '../identifiers.ts';

/** A chapter of a work. */
const Section = Type.Object(
  {
    slug: Slug,
    title: Type.String(),
    ordinal: Type.Integer({ minimum: 1, description: 'Its place in the work.' }),
    citations: Type.Integer({ minimum: 0, description: 'How many citations it makes.' }),
  },
  { description: 'A chapter of a work.' },
);

/** A book or report that contains citations. */
export const Work = Type.Object(
  {
    id: Uuid,
    slug: Slug,
    title: Type.String(),
    year: Type.Integer(),
    csl: CslItem,
    sections: Type.Array(Section),
    citations: Type.Integer({ minimum: 0, description: 'How many citations it makes.' }),
    createdAt: Instant,
    updatedAt: Instant,
  },
  { description: 'A book or report that cites.' },
);
export type Work = Static<typeof Work>;
