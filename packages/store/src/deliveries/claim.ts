/** Takes deliveries to send, so that each is sent by one process at a time, and finished only by the claim that took it. */
import { type DeliveryContent, type DeliveryError, retryPauseMs } from '@footing/model';
import { v4 as uuidv4, v7 as uuidv7 } from 'uuid';
import { and, eq, isNotNull, sql } from '#drizzle';
import type { Database, Queryable } from '../database/database.ts';
import { deliveries, notices, subscriptions } from '../schema/index.ts';

/** A delivery that this process may send until its claim ends. */
export interface ClaimedDelivery {
  id: string;
  claim: string;
  /** Number of this attempt, from 1. */
  attempt: number;
  content: DeliveryContent;
  subscription: Pick<
    typeof subscriptions.$inferSelect,
    'id' | 'name' | 'channel' | 'address' | 'secrets' | 'language'
  >;
}

/** How an attempt to send ended. */
export type SendOutcome =
  | { isDelivered: true; status: number | null }
  | { isDelivered: false; error: DeliveryError; status: number | null; retryAfterSeconds: number | null };

/** After so long without a success a subscription is disabled. */
const MAX_FAILING = sql`interval '5 days'`;

/**
 * Takes the next delivery that is due, for at most so long; undefined if there is none. Each subscription has one that is
 * being sent, so that a slow one holds up no other. What a process had taken that died is due again when its claim ends.
 */
export async function claimDelivery(
  { db }: Database,
  leaseMs: number,
  only?: string,
): Promise<ClaimedDelivery | undefined> {
  const claim = uuidv4();
  const one = only === undefined ? sql`` : sql`AND d.id = ${only}`;
  const { rows } = await db.execute<ClaimedDelivery & Record<string, unknown>>(sql`
    WITH next AS (
      SELECT due.id FROM subscriptions s CROSS JOIN LATERAL (
        SELECT d.id, d.next_attempt_at FROM deliveries d
        WHERE d.subscription_id = s.id AND d.state = 'waiting' AND d.next_attempt_at <= now()
          AND (d.claimed_until IS NULL OR d.claimed_until <= now()) ${one}
        ORDER BY d.next_attempt_at, d.id LIMIT 1) AS due
      WHERE s.paused_at IS NULL AND s.disabled_at IS NULL AND NOT EXISTS (
        SELECT FROM deliveries d WHERE d.subscription_id = s.id AND d.state = 'waiting' AND d.claimed_until > now())
      ORDER BY due.next_attempt_at, due.id LIMIT 1 FOR UPDATE OF s SKIP LOCKED
    )
    UPDATE deliveries SET claim = ${claim}, claimed_until = now() + ${leaseMs} * interval '1 millisecond',
      attempts = attempts + 1
    FROM next, subscriptions s
    WHERE deliveries.id = next.id AND s.id = deliveries.subscription_id AND deliveries.state = 'waiting'
      AND (deliveries.claimed_until IS NULL OR deliveries.claimed_until <= now())
    RETURNING deliveries.id, deliveries.claim, attempts AS attempt, content, jsonb_build_object('id', s.id, 'name', s.name,
      'channel', s.channel, 'address', s.address, 'secrets', s.secrets, 'language', s.language) AS subscription`);
  return rows[0];
}

/**
 * Records how an attempt ended, if the claim still holds: returns whether it does. What failed is tried again by the
 * schedule, or is dead. A subscription whose address is gone, or has failed for days, is disabled, and others are told.
 */
export function finishDelivery(
  { db }: Database,
  { id, claim, attempt, subscription }: ClaimedDelivery,
  outcome: SendOutcome,
  random: number,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const pause = outcome.isDelivered ? undefined : retryPauseMs(attempt, outcome.retryAfterSeconds, random);
    const isGone = !outcome.isDelivered && outcome.error === 'gone';
    const finished = await tx
      .update(deliveries)
      .set({
        ...{ claim: null, claimedUntil: null, status: outcome.status },
        ...(outcome.isDelivered
          ? { state: 'delivered', deliveredAt: sql`now()`, error: null }
          : { error: outcome.error }),
        ...(outcome.isDelivered || (pause !== undefined && !isGone) ? {} : { state: 'dead' }),
        ...(pause === undefined ? {} : { nextAttemptAt: sql`now() + ${pause} * interval '1 millisecond'` }),
      })
      .where(and(eq(deliveries.id, id), eq(deliveries.claim, claim), eq(deliveries.state, 'waiting')))
      .returning({ id: deliveries.id });
    if (finished.length === 0) return false;
    if (outcome.isDelivered)
      await tx
        .update(subscriptions)
        .set({ failingSince: null })
        .where(and(eq(subscriptions.id, subscription.id), isNotNull(subscriptions.failingSince)));
    else await fail(tx, subscription.id, isGone);
    return true;
  });
}

/** Counts a failure of a subscription, and disables it where that is one too many. */
async function fail(tx: Queryable, subscriptionId: string, isGone: boolean): Promise<void> {
  const { rows } = await tx.execute<{ name: string; why: string | null }>(sql`
    UPDATE subscriptions SET failing_since = coalesce(failing_since, now()),
      disabled_at = CASE WHEN over.why IS NOT NULL THEN now() END, disabled_reason = over.why
    FROM (SELECT id, CASE WHEN ${isGone} THEN 'gone' WHEN failing_since <= now() - ${MAX_FAILING} THEN 'failing' END AS why
      FROM subscriptions WHERE id = ${subscriptionId} FOR UPDATE) AS over
    WHERE subscriptions.id = over.id AND disabled_at IS NULL RETURNING name, over.why`);
  const [disabled] = rows;
  if (disabled === undefined || disabled.why === null) return;
  await tx
    .insert(notices)
    .values({
      ...{ id: uuidv7(), story: `subscription:${subscriptionId}`, kind: 'subscription_disabled' },
      ...{ subjectKind: 'subscription', subjectId: subscriptionId, subjectName: disabled.name },
      ...{ after: disabled.why, at: sql`now()`, dueAt: sql`now()` },
    })
    .onConflictDoNothing();
}
