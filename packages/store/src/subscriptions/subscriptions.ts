/** The queries for subscriptions, as they are shown. */
import {
  maskedAddress,
  nextDigest,
  type Subscription,
  type SubscriptionInput,
  type SubscriptionQuery,
} from '@footing/model';
import { v7 as uuidv7 } from 'uuid';
import { and, asc, eq, gt, inArray, sql } from '#drizzle';
import { type Page, readCursor, toPage } from '../cursor.ts';
import type { Database } from '../database/database.ts';
import { subscriptions } from '../schema/index.ts';

type Row = typeof subscriptions.$inferSelect;

/** A page of subscriptions in the order of their names. One query. */
export async function listSubscriptions(
  { db }: Database,
  { cursor, limit, channel }: SubscriptionQuery,
): Promise<Page<Subscription>> {
  const [after] = readCursor(cursor, 'text') ?? [];
  const rows = await db
    .select()
    .from(subscriptions)
    .where(
      and(
        after === undefined ? undefined : gt(subscriptions.name, after),
        channel === undefined ? undefined : inArray(subscriptions.channel, channel),
      ),
    )
    .orderBy(asc(subscriptions.name))
    .limit(limit + 1);
  return toPage(rows, limit, ({ name }) => [name], shown);
}

/** The subscription with a name; undefined if there is none. */
export async function findSubscription({ db }: Database, name: string): Promise<Subscription | undefined> {
  const [row] = await db.select().from(subscriptions).where(eq(subscriptions.name, name));
  return row === undefined ? undefined : shown(row);
}

/** Adds a subscription; undefined if its name is taken. */
export async function addSubscription(
  { db }: Database,
  { mutedUntil, ...input }: SubscriptionInput,
  now: Date,
): Promise<Subscription | undefined> {
  const [row] = await db
    .insert(subscriptions)
    .values({
      ...input,
      id: uuidv7(),
      mutedUntil: mutedUntil === null ? null : new Date(mutedUntil),
      nextDigestAt: nextDigest(input, now),
    })
    .onConflictDoNothing()
    .returning();
  return row === undefined ? undefined : shown(row);
}

/** Pauses a subscription; undefined if there is none. */
export function pauseSubscription(database: Database, name: string): Promise<Subscription | undefined> {
  return change(database, name, { pausedAt: sql`coalesce(${subscriptions.pausedAt}, now())` });
}

/** Tells nothing more of a subscription before an instant; undefined if there is none. */
export function muteSubscription(
  database: Database,
  name: string,
  until: Date,
): Promise<Subscription | undefined> {
  return change(database, name, { mutedUntil: until });
}

/** Serves a subscription again that was paused, muted or disabled; undefined if there is none. */
export function resumeSubscription(database: Database, name: string): Promise<Subscription | undefined> {
  return change(database, name, {
    ...{ pausedAt: null, mutedUntil: null, disabledAt: null, disabledReason: null, failingSince: null },
  });
}

/** Most secrets that sign at the same time. */
const MAX_SECRETS = 10;

/** Signs with a new secret, too, or with it alone; undefined if there is no such webhook. */
export async function addSecret(
  { db }: Database,
  name: string,
  secret: string,
  isAlone: boolean,
): Promise<Subscription | undefined> {
  const [row] = await db
    .update(subscriptions)
    .set({
      secrets: isAlone
        ? [secret]
        : sql`(ARRAY[${secret}::text] || ${subscriptions.secrets})[1:${MAX_SECRETS}::int]`,
    })
    .where(and(eq(subscriptions.name, name), eq(subscriptions.channel, 'webhook')))
    .returning();
  return row === undefined ? undefined : shown(row);
}

/** Removes a subscription with all its deliveries. Returns whether there was one. */
export async function removeSubscription({ db }: Database, name: string): Promise<boolean> {
  const removed = await db
    .delete(subscriptions)
    .where(eq(subscriptions.name, name))
    .returning({ id: subscriptions.id });
  return removed.length > 0;
}

type Changes = Parameters<ReturnType<Database['db']['update']>['set']>[0];

async function change({ db }: Database, name: string, changes: Changes): Promise<Subscription | undefined> {
  const [row] = await db.update(subscriptions).set(changes).where(eq(subscriptions.name, name)).returning();
  return row === undefined ? undefined : shown(row);
}

function shown({ address, secrets, lastDigestAt: _lastDigestAt, ...row }: Row): Subscription {
  return {
    ...row,
    address: maskedAddress(address),
    secrets: secrets.length,
    createdAt: row.createdAt.toISOString(),
    mutedUntil: text(row.mutedUntil),
    pausedAt: text(row.pausedAt),
    failingSince: text(row.failingSince),
    disabledAt: text(row.disabledAt),
    nextDigestAt: text(row.nextDigestAt),
  };
}

function text(instant: Date | null): string | null {
  return instant?.toISOString() ?? null;
}
