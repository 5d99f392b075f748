/** The schemas of links and their checks in the API. */
import { PhaseTimings, RedirectHop } from '@footing/linkcheck/schema';
import Type, { type Static } from '@footing/typebox';
import { Instant, Slug, Uuid } from '../identifiers.ts';
import { Nullable } from '../nullable.ts';
import { Confidence, LinkStateName, VerdictName } from '../vocabulary/link.ts';
import { RestingRecord } from './dependents.ts';

/** A distinct URL to which citations refer. */
export const Link = Type.Object(
  {
    id: Uuid,
    url: Type.String(),
    host: Type.String({ description: 'Host name, with its port where that is not the default.' }),
    state: LinkStateName,
    stateSince: Instant,
    movedTo: Nullable(
      Type.String({ description: 'Where the page has moved to, as the last check that knew it said.' }),
    ),
    lastVerdict: Nullable(VerdictName),
    lastReason: Nullable(Type.String({ description: 'The last verdict in one sentence.' })),
    lastConfidence: Nullable(Confidence),
    lastCheckedAt: Nullable(Instant),
    otherReadings: Type.Array(Type.String(), {
      description:
        'Other addresses that may be meant, where the printed one is in doubt; tried when `url` is lost.',
    }),
    nextCheckAt: Instant,
    failures: Type.Integer({ minimum: 0, description: 'Failed checks in a row.' }),
    citedBy: Type.Array(Type.Object({ work: Slug, number: Type.Integer(), section: Nullable(Slug) }), {
      description: 'The citations that rest on it.',
    }),
    baselineTitle: Nullable(
      Type.String({
        description:
          'Title of the page when it was first seen well: what it is compared with since, to find drift.',
      }),
    ),
    dependents: Type.Optional(
      Type.Object(
        {
          total: Type.Integer({ minimum: 0 }),
          items: Type.Array(RestingRecord, { description: 'At most 20, by kind and time.' }),
        },
        { description: 'The records that rest on it; with `include`.' },
      ),
    ),
    createdAt: Instant,
  },
  { description: 'A distinct address that citations point at, with what is believed of it.' },
);
export type Link = Static<typeof Link>;

/** One check of a link: what was observed, and the verdict. */
export const Check = Type.Object(
  {
    id: Uuid,
    checkedAt: Instant,
    unchangedSince: Nullable(
      Type.String({
        format: 'date-time',
        description:
          'The first check that found the same, where this one was not the first: what is told here is what that one ' +
          'found, its size and wording too; only the time, the verdict and the total duration are its own.',
      }),
    ),
    verdict: VerdictName,
    state: LinkStateName,
    reason: Type.String({ description: 'The verdict in one sentence.' }),
    confidence: Nullable(Confidence),
    reasonCode: Nullable(
      Type.String({ description: 'Stable code of the reason; docs/verdicts.md lists them.' }),
    ),
    newAddress: Nullable(
      Type.String({
        description: 'Where the page has moved to for good, proven by its similarity to what was cited.',
      }),
    ),
    status: Nullable(Type.Integer({ description: 'HTTP status of the last answer.' })),
    failure: Nullable(Type.String({ description: 'Class of the failure, where there was no answer.' })),
    finalUrl: Nullable(Type.String()),
    redirects: Type.Array(RedirectHop),
    timings: PhaseTimings,
    bytes: Nullable(Type.Integer({ description: 'Bytes of the page that were read.' })),
    contentType: Nullable(Type.String()),
    title: Nullable(Type.String({ description: 'Title of the page.' })),
  },
  { description: 'One observation of a link and the verdict on it.' },
);
export type Check = Static<typeof Check>;

/** One check with its transcript. */
export const CheckDetail = Type.Object(
  {
    ...Check.properties,
    transcript: Nullable(
      Type.Array(Type.String(), {
        description:
          'How the check came to its verdict, line by line: requests, headers, comparisons, and what would change ' +
          'the verdict. Kept where the verdict differs from the one before, or the first is not `alive`; at most 4 kB.',
      }),
    ),
  },
  { description: 'One check of a link, with its transcript.' },
);
export type CheckDetail = Static<typeof CheckDetail>;
