/** The schemas of deliveries: what was told, and whether it has arrived. */
import Type, { type Static } from '@footing/typebox';
import { Instant, Slug, Uuid } from '../identifiers.ts';
import { Nullable } from '../nullable.ts';
import { LinkStateName } from '../vocabulary/link.ts';
import { SubjectKind } from './change.ts';
import { RestingRecord } from './dependents.ts';
import { Incident, RecordsByKind } from './incident.ts';
import { NoticeKind } from './subscription.ts';

/** Something that happened, as it was when it was told. */
export const Notice = Type.Object({
  kind: NoticeKind,
  at: { ...Instant, description: 'When it happened.' },
  isNew: Type.Boolean({ description: 'Whether it was not told in the digest before.' }),
  subject: Type.Object({
    kind: Type.Enum([...SubjectKind.enum, 'subscription']),
    id: Uuid,
    name: Type.String(),
  }),
  host: Nullable(Type.String()),
  works: Type.Array(Type.String()),
  before: Nullable(Type.String({ description: 'Address or health of evidence, as they were.' })),
  after: Nullable(Type.String({ description: 'The new address, or the health of evidence now.' })),
  reason: Nullable(Type.String({ description: 'What the last check found: the evidence.' })),
  incident: Nullable(Incident),
  dependents: Type.Object({ total: RecordsByKind, withoutLivingSource: RecordsByKind }),
  links: Type.Array(Type.Object({ id: Uuid, url: Type.String(), state: LinkStateName }), {
    description: 'The first of its links.',
  }),
  records: Type.Array(RestingRecord, {
    description: 'The first of the records that lean on it, those without a living source first.',
  }),
});
export type Notice = Static<typeof Notice>;

/** What a delivery is. */
const DeliveryType = Type.Enum(['notice', 'reminder', 'digest', 'test'], {
  description: '`reminder`: something is still down. `digest`: what is down, and what is new.',
});

/** What a delivery tells. */
export const DeliveryContent = Type.Object({
  type: DeliveryType,
  at: Instant,
  down: Type.Array(Notice, { description: 'In a digest: what is down, worst first.' }),
  news: Type.Array(Notice, { description: 'What has happened.' }),
  more: Type.Object(
    { down: Type.Integer({ minimum: 0 }), news: Type.Integer({ minimum: 0 }) },
    { description: 'How many more there are.' },
  ),
});
export type DeliveryContent = Static<typeof DeliveryContent>;

/** How a delivery stands. */
export const DeliveryState = Type.Enum(['waiting', 'delivered', 'dead'], {
  description: '`waiting`: for its first or next attempt. `dead`: given up; it can be sent again.',
});
export type DeliveryState = Static<typeof DeliveryState>;

/** Why an attempt failed. */
export const DeliveryError = Type.Enum(
  ['unreachable', 'timeout', 'blocked_address', 'redirected', 'refused', 'gone', 'mail_not_set_up'],
  {
    description:
      '`blocked_address`: not public. `redirected`: answered 3xx. `refused`: answered with another status than 2xx, or the mail server did not take it. `gone`: answered 410. `mail_not_set_up`: `SMTP_URL` or `SMTP_FROM` is not set.',
  },
);
export type DeliveryError = Static<typeof DeliveryError>;

/** A delivery as it is shown: how it stands, not what it tells. */
export const Delivery = Type.Object(
  {
    id: { ...Uuid, description: 'The same at every attempt: the `webhook-id`.' },
    subscription: { ...Slug, description: 'Name of the subscription.' },
    type: DeliveryType,
    state: DeliveryState,
    createdAt: Instant,
    attempts: Type.Integer({ minimum: 0 }),
    nextAttemptAt: Nullable(Instant),
    deliveredAt: Nullable(Instant),
    error: Nullable(DeliveryError),
    status: Nullable(
      Type.Integer({ description: 'HTTP status of the last answer, or code of the mail server.' }),
    ),
  },
  { description: 'What was sent to one subscription, and whether it has arrived.' },
);
export type Delivery = Static<typeof Delivery>;
