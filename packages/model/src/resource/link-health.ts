/** The schema of the report on all links. */
import Type, { type Static } from 'typebox';
import { Instant, Slug } from '../identifiers.ts';
import { Nullable } from '../nullable.ts';
import { LINK_STATES } from '../vocabulary/link.ts';

/** The number of links in each state. */
export const StateCounts = Type.Object(
  Object.fromEntries(LINK_STATES.map((state) => [state, Type.Integer({ minimum: 0 })])),
  { description: 'Links in each state.' },
);
export type StateCounts = Static<typeof StateCounts>;

/** The number of links in each state: in total, by host, by work and by section. */
export const LinkHealth = Type.Object(
  {
    asOf: Instant,
    lastCheckedAt: Nullable(Instant),
    total: Type.Integer({ minimum: 0 }),
    states: StateCounts,
    hosts: Type.Array(Type.Object({ host: Type.String(), total: Type.Integer(), states: StateCounts }), {
      description:
        'The hosts with most links that are not well, then with most links; at most `hosts` of them.',
    }),
    works: Type.Array(
      Type.Object({ work: Slug, title: Type.String(), total: Type.Integer(), states: StateCounts }),
      { description: 'Every work, by the links its citations rest on.' },
    ),
    sections: Type.Array(
      Type.Object({
        work: Slug,
        section: Slug,
        title: Type.String(),
        total: Type.Integer(),
        states: StateCounts,
      }),
      { description: 'Every section, by the links its citations rest on.' },
    ),
  },
  { description: 'How the links stand, in all, by host, by work and by section.' },
);
export type LinkHealth = Static<typeof LinkHealth>;
