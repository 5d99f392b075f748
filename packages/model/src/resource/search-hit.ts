/** The schema of a search result. */
import Type, { type Static } from '@footing/typebox';
import { Slug } from '../identifiers.ts';
import { RECORD_KINDS } from '../vocabulary/record.ts';

/** How a search found something. */
const SearchMatch = Type.Enum(['text', 'spelling'], {
  description:
    '`text`: it has the words. `spelling`: nothing has them, and one of its names is spelt much like them.',
});

/** A record, organisation or place that a search found. */
export const SearchHit = Type.Object(
  {
    kind: Type.Enum([...RECORD_KINDS, 'organisation', 'place']),
    slug: Slug,
    title: Type.String(),
    highlight: Type.String({ description: 'Where it matched, as HTML with `<mark>`.' }),
    match: SearchMatch,
  },
  { description: 'One find of a search over records, organisations and places.' },
);
export type SearchHit = Static<typeof SearchHit>;
