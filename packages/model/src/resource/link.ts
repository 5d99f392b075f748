import Type, { type Static } from 'typebox';
import { Instant, Slug, Uuid } from '../identifiers.ts';
import { Nullable } from '../nullable.ts';
import { LinkState, Verdict } from '../vocabulary/link.ts';

/** A distinct address that citations point at. */
export const Link = Type.Object(
  {
    id: Uuid,
    url: Type.String(),
    host: Type.String({ description: 'Host name, with its port where that is not the default.' }),
    state: LinkState,
    stateSince: Instant,
    lastVerdict: Nullable(Verdict),
    lastReason: Nullable(Type.String({ description: 'The last verdict in one sentence.' })),
    lastCheckedAt: Nullable(Instant),
    nextCheckAt: Instant,
    failures: Type.Integer({ minimum: 0, description: 'Failed checks in a row.' }),
    citedBy: Type.Array(Type.Object({ work: Slug, number: Type.Integer(), section: Nullable(Slug) }), {
      description: 'The citations that rest on it.',
    }),
    createdAt: Instant,
  },
  { description: 'A distinct address that citations point at, with what is believed of it.' },
);
export type Link = Static<typeof Link>;

/** One hop of a redirect chain. */
export const Redirect = Type.Object({ status: Type.Integer(), location: Type.String() });
export type Redirect = Static<typeof Redirect>;

/** Milliseconds each phase of the last request took; a phase that a reused connection skipped is absent. */
export const Timings = Type.Object(
  {
    dnsMs: Type.Optional(Type.Number()),
    connectMs: Type.Optional(Type.Number()),
    tlsMs: Type.Optional(Type.Number()),
    firstByteMs: Type.Optional(Type.Number()),
    bodyMs: Type.Optional(Type.Number()),
    totalMs: Type.Number(),
  },
  { description: 'Milliseconds of each phase of the last request, and of the whole check.' },
);
export type Timings = Static<typeof Timings>;

/** One observation of a link. */
export const Check = Type.Object(
  {
    id: Uuid,
    checkedAt: Instant,
    verdict: Verdict,
    state: LinkState,
    reason: Type.String({ description: 'The verdict in one sentence.' }),
    evidence: Nullable(
      Type.String({ description: 'Stable name of the ground for the verdict; docs/verdicts.md lists them.' }),
    ),
    newAddress: Nullable(
      Type.String({
        description: 'Where the page has moved to for good, proven by its likeness to what was cited.',
      }),
    ),
    status: Nullable(Type.Integer({ description: 'HTTP status of the last answer.' })),
    failure: Nullable(Type.String({ description: 'Class of the failure, where there was no answer.' })),
    finalUrl: Nullable(Type.String()),
    redirects: Type.Array(Redirect),
    timings: Timings,
    bytes: Nullable(Type.Integer({ description: 'Bytes of the page that were read.' })),
    contentType: Nullable(Type.String()),
    title: Nullable(Type.String({ description: 'Title of the page.' })),
  },
  { description: 'One observation of a link and the verdict on it.' },
);
export type Check = Static<typeof Check>;
