/** The schema of the report on the sources of a work that no longer stand. */
import Type, { type Static } from '@footing/typebox';
import { Instant, Slug } from '../identifiers.ts';
import { Nullable } from '../nullable.ts';
import { LinkStateName } from '../vocabulary/link.ts';
import { RecordKind } from '../vocabulary/record.ts';

/** The cited sources of a work that cannot be read as cited, with what leans on them. */
export const LinkReport = Type.Object(
  {
    work: Slug,
    title: Type.String(),
    asOf: Instant,
    total: Type.Integer({ minimum: 0, description: 'How many there are; at most 5,000 are listed.' }),
    items: Type.Array(
      Type.Object({
        number: Type.Integer(),
        title: Type.String(),
        section: Nullable(Slug),
        url: Type.String(),
        state: LinkStateName,
        since: Instant,
        reason: Nullable(Type.String()),
        movedTo: Nullable(Type.String({ description: 'Its new address, where one is known.' })),
        dependents: Type.Array(Type.Object({ kind: RecordKind, slug: Slug, title: Type.String() }), {
          description: 'Records that rest on it, at most 20.',
        }),
      }),
      { description: 'By number.' },
    ),
  },
  { description: 'The cited sources of a work that are broken, drifted or out of reach.' },
);
export type LinkReport = Static<typeof LinkReport>;
