/** The queries for deliveries: how they stand, and sending them again. */
import type { Delivery, DeliveryQuery } from '@footing/model';
import { v7 as uuidv7 } from 'uuid';
import { eq, sql } from '#drizzle';
import { type Page, readCursor, toPage } from '../cursor.ts';
import type { Database } from '../database/database.ts';
import { instantJson } from '../database/instant-json.ts';
import { subscriptions } from '../schema/index.ts';
import { textArray, uuidArray } from '../upsert.ts';
import { deliver } from './make-deliveries.ts';

const instant = (column: string) => instantJson(sql`d.${sql.identifier(column)}`);

/** A page of deliveries, newest first. One query. */
export async function listDeliveries(
  { db }: Database,
  { cursor, limit, subscription, state }: DeliveryQuery,
): Promise<Page<Delivery>> {
  const key = readCursor(cursor, 'uuid');
  const { rows } = await db.execute<Delivery & Record<string, unknown>>(sql`
    SELECT d.id, s.name AS subscription, d.content->>'type' AS type, d.state, ${instant('created_at')} AS "createdAt",
      d.attempts, CASE WHEN d.state = 'waiting' THEN ${instant('next_attempt_at')} END AS "nextAttemptAt",
      ${instant('delivered_at')} AS "deliveredAt", d.error, d.status
    FROM deliveries d JOIN subscriptions s ON s.id = d.subscription_id
    WHERE true ${key === undefined ? sql`` : sql`AND d.id < ${key[0]}::uuid`}
      ${subscription === undefined ? sql`` : sql`AND s.name = ${subscription}`}
      ${state === undefined ? sql`` : sql`AND d.state = ANY(${textArray(state)})`}
    ORDER BY d.id DESC LIMIT ${limit + 1}`);
  return toPage(
    rows,
    limit,
    ({ id }) => [id],
    (row) => row,
  );
}

/** Which deliveries are sent again: by id, whether they had arrived or not; or the dead ones of a time. */
export type ReplayRange = { ids: readonly string[] } | { from: Date; to: Date; subscription?: string };

/** Sends deliveries again, with the same ids, from the first attempt on. Returns how many. */
export async function replayDeliveries({ db }: Database, range: ReplayRange): Promise<number> {
  const which =
    'ids' in range
      ? sql`d.id = ANY(${uuidArray(range.ids)}) AND d.state <> 'waiting'`
      : sql`d.created_at >= ${range.from.toISOString()}::timestamptz
          AND d.created_at <= ${range.to.toISOString()}::timestamptz AND d.state = 'dead'
          ${range.subscription === undefined ? sql`` : sql`AND s.name = ${range.subscription}`}`;
  const { rows } = await db.execute(sql`
    UPDATE deliveries SET state = 'waiting', attempts = 0, next_attempt_at = now(), delivered_at = NULL
    FROM (SELECT d.id FROM deliveries d JOIN subscriptions s ON s.id = d.subscription_id WHERE ${which}) AS again
    WHERE deliveries.id = again.id RETURNING deliveries.id`);
  return rows.length;
}

/** Makes a delivery that says only that it arrives. Returns its id; undefined if there is no such subscription. */
export async function makeTestDelivery({ db }: Database, name: string): Promise<string | undefined> {
  const [subscription] = await db
    .select({ id: subscriptions.id })
    .from(subscriptions)
    .where(eq(subscriptions.name, name));
  return subscription === undefined
    ? undefined
    : deliver(db, subscription.id, { key: `test:${uuidv7()}`, type: 'test' });
}

/** For how long what was told is kept, and most rows that are forgotten at once. */
const KEPT = sql`interval '90 days'`;
const MAX_FORGOTTEN = 1_000;

/** Forgets what was told and has arrived long ago. */
export async function forgetOldDeliveries({ db }: Database): Promise<void> {
  await db.execute(sql`DELETE FROM notices WHERE id IN (
    SELECT id FROM notices WHERE released_at < now() - ${KEPT} LIMIT ${MAX_FORGOTTEN})`);
  await db.execute(sql`DELETE FROM deliveries WHERE id IN (
    SELECT id FROM deliveries WHERE created_at < now() - ${KEPT} AND state <> 'waiting' ORDER BY created_at LIMIT ${MAX_FORGOTTEN})`);
}
