/** The schema of hosts in the API. */
import Type, { type Static } from '@footing/typebox';
import { Instant, Uuid } from '../identifiers.ts';
import { Nullable } from '../nullable.ts';
import { StateCounts } from './link-health.ts';

/** A host with the sum of what is known of its links. */
export const Host = Type.Object(
  {
    id: Uuid,
    name: Type.String({ description: 'Host name, with its port where that is not the default.' }),
    total: Type.Integer({ minimum: 0, description: 'Links on it.' }),
    states: StateCounts,
    due: Type.Integer({
      minimum: 0,
      description: 'Links that are due for a check now; none while it is postponed.',
    }),
    nextCheckAt: Nullable({
      ...Instant,
      description:
        'When it is due, or has been since: the first of its links, but not while it is postponed; null without links.',
    }),
    lastCheckedAt: Nullable({ ...Instant, description: 'When a link on it was last checked.' }),
    outageSince: Nullable({
      ...Instant,
      description: 'Since when the host as a whole has not answered; null while it does.',
    }),
    postponedUntil: Nullable({
      ...Instant,
      description:
        'Until when it is, or was, left alone: because it asked for that, its daily limit was reached, or it is set aside.',
    }),
    setAsideUntil: Nullable({
      ...Instant,
      description: 'Until when it is left alone because its crawls ended with the death of their worker.',
    }),
    crawlDelayMs: Nullable(
      Type.Integer({
        minimum: 0,
        description:
          'Its pace: the pause between two requests to it at the end of its last crawl, in milliseconds. It is the configured one, or longer where its robots.txt asks for that or it is slow or overloaded; null before its first crawl.',
      }),
    ),
    checksThatDay: Type.Integer({
      minimum: 0,
      description: 'Checks that count towards its daily limit, in the 24 hours since the first of them.',
    }),
    createdAt: Instant,
  },
  { description: 'A host of links, with how they stand and when they are checked.' },
);
export type Host = Static<typeof Host>;
