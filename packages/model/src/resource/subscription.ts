/** The schemas of subscriptions: what is to be told to whom, how and when. */
import Type, { type Static } from '@footing/typebox';
import { Instant, Slug, Uuid } from '../identifiers.ts';
import { Nullable } from '../nullable.ts';

/** What a notice can tell. */
export const NoticeKind = Type.Enum(
  [
    'broken',
    'host_out',
    'network_out',
    'restored',
    'moved',
    'drifted',
    'evidence_lost',
    'evidence_weakened',
    'evidence_regained',
    'subscription_disabled',
  ],
  {
    description:
      '`broken`: a page or host took sources away; `host_out`: only hosts. `network_out`: a worker reaches no host. `restored`: any of these is well again. `moved`, `drifted`: a page has a new address, or is no longer what was cited. `evidence_lost`, `evidence_weakened`, `evidence_regained`: what a record rests on. `subscription_disabled`: the address of another subscription has failed for days.',
  },
);
export type NoticeKind = Static<typeof NoticeKind>;

/** What is told where no kind is named: causes. What they do to each record is told to those who ask for it. */
export const DEFAULT_NOTICE_KINDS: readonly NoticeKind[] = NoticeKind.enum.filter(
  (kind) => !kind.startsWith('evidence_'),
);

/** Where notices go. */
export const Channel = Type.Enum(['webhook', 'slack', 'mattermost', 'teams', 'telegram', 'email'], {
  description: '`webhook`: Standard Webhooks 1.0. The others are for people.',
});
export type Channel = Static<typeof Channel>;

/** When notices go out. */
export const Timing = Type.Enum(['at_once', 'daily', 'weekly'], {
  description: '`daily` and `weekly` are digests: what is down, and what is new.',
});
export type Timing = Static<typeof Timing>;

/** A day of the week, as digests name it. */
export const Weekday = Type.Enum([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);
export type Weekday = Static<typeof Weekday>;

/** Most entries of one filter of a subscription. */
const MAX_WANTED = 50;
const wanted = (description: string) =>
  Type.Array(Type.String({ minLength: 1, maxLength: 253 }), { maxItems: MAX_WANTED, description });

/** What is wanted, and when: all of a subscription that anybody may read. */
const terms = {
  name: { ...Slug, description: 'Its name: lower-case letters, digits and hyphens.' },
  channel: Channel,
  kinds: Type.Array(NoticeKind, { minItems: 1, maxItems: MAX_WANTED, description: 'What is told.' }),
  hosts: wanted('Only of these hosts; empty for all.'),
  works: wanted('Only of what these works cite or contain; empty for all.'),
  sections: wanted('Only of what these sections cite, as `WORK/SECTION`; empty for all.'),
  records: wanted('Only of what these records rest on, as slugs; empty for all.'),
  timing: Timing,
  hour: Type.Integer({ minimum: 0, maximum: 23, description: 'Hour of a digest, in `timeZone`.' }),
  weekday: Weekday,
  timeZone: Type.String({ minLength: 1, maxLength: 64, description: 'IANA name of a time zone.' }),
  language: Type.Enum(['en', 'ru']),
  nagDays: Nullable(
    Type.Integer({
      minimum: 1,
      maximum: 365,
      description: 'What is still down is told again after so many days; null: never.',
    }),
  ),
  mutedUntil: Nullable({ ...Instant, description: 'Nothing is told before that.' }),
};

/** A subscription as it is added. */
export const SubscriptionInput = Type.Object(
  {
    ...terms,
    address: Type.String({
      minLength: 3,
      maxLength: 2_000,
      pattern: '^(?:https?://[^\\s]+|[^\\s@<>,;"]+@[^\\s@<>,;"]+)$',
      description: 'URL, or e-mail address.',
    }),
    secrets: Type.Array(Type.String({ pattern: '^(?:whsec_|whsk_)[A-Za-z0-9+/]+={0,2}$', maxLength: 200 }), {
      maxItems: 10,
      description: 'Secrets of a webhook, newest first; each signs while they are changed.',
    }),
  },
  { additionalProperties: false },
);
export type SubscriptionInput = Static<typeof SubscriptionInput>;

/** Why a subscription is no longer served. */
export const DisabledReason = Type.Enum(['gone', 'failing'], {
  description: '`gone`: its address answered 410. `failing`: it has failed for five days.',
});
export type DisabledReason = Static<typeof DisabledReason>;

/** A subscription as it is shown: without secrets, and with only a part of its address. */
export const Subscription = Type.Object(
  {
    id: Uuid,
    ...terms,
    address: Type.String({ description: 'Where it goes to, in part: it may itself be a secret.' }),
    secrets: Type.Integer({ minimum: 0, description: 'Number of secrets that sign.' }),
    createdAt: Instant,
    pausedAt: Nullable({ ...Instant, description: 'Since when it is paused.' }),
    failingSince: Nullable({ ...Instant, description: 'Since when nothing could be delivered.' }),
    disabledAt: Nullable(Instant),
    disabledReason: Nullable(DisabledReason),
    nextDigestAt: Nullable(Instant),
  },
  { description: 'What is told to whom, how and when.' },
);
export type Subscription = Static<typeof Subscription>;

/** An address as it may be shown: the host of a URL, or the first letter and the domain of an e-mail address. */
export function maskedAddress(address: string): string {
  if (!/^https?:/.test(address)) return address.replace(/^(.).*@/, '$1…@');
  const { origin } = new URL(address);
  return `${origin}/…`;
}
