/** The schema of the report on all links. */
import Type, { type Static } from '@footing/typebox';
import { Instant, Slug } from '../identifiers.ts';
import { Nullable } from '../nullable.ts';
import { LINK_STATES, VerdictName } from '../vocabulary/link.ts';

/** The number of links in each state. */
export const StateCounts = Type.Object(
  Object.fromEntries(LINK_STATES.map((state) => [state, Type.Integer({ minimum: 0 })])),
  { description: 'Links in each state.' },
);
export type StateCounts = Static<typeof StateCounts>;

const VerdictCounts = Type.Object(
  Object.fromEntries(VerdictName.enum.map((verdict) => [verdict, Type.Integer({ minimum: 0 })])),
  { description: 'Checks by their verdict.' },
);

const meanHours = (description: string) => Nullable(Type.Number({ minimum: 0, description }));

/** How the links fared in one period. */
const LinkPeriod = Type.Object(
  {
    from: Type.String({ description: 'First day.' }),
    to: Type.String({ description: 'Last day; the period of today ends now.' }),
    total: Type.Integer({ minimum: 0, description: 'Links at its end.' }),
    states: StateCounts,
    checks: Type.Integer({ minimum: 0 }),
    verdicts: VerdictCounts,
    newlyBroken: Type.Integer({ minimum: 0, description: 'Times that a link became broken.' }),
    restored: Type.Integer({ minimum: 0, description: 'Times that a broken link became good again.' }),
    meanHoursToDetect: meanHours(
      'Of the newly broken: from when the link was found to have left its last good state until it was broken; null where there is none.',
    ),
    meanHoursToRecover: meanHours(
      'Of the restored: from when the link was broken until it was good again; null where there is none.',
    ),
  },
  { description: 'How the links fared in one period.' },
);

/** The number of links in each state: in total, by host, by work and by section. */
export const LinkHealth = Type.Object(
  {
    asOf: { ...Instant, description: 'The instant at which the links stood so.' },
    lastCheckedAt: Nullable(Instant),
    nextCheckAt: Nullable({
      ...Instant,
      description: 'When the next link is due, or has been since, as of today; null without links.',
    }),
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
    series: Type.Optional(
      Type.Array(LinkPeriod, { description: 'With `over`: the periods, the earliest first.' }),
    ),
  },
  { description: 'How the links stand, in all, by host, by work and by section.' },
);
export type LinkHealth = Static<typeof LinkHealth>;
