/** Makes deliveries of notices whose time has come, and reminders of what is still down. */
import type { DeliveryContent, Notice } from '@footing/model';
import { v7 as uuidv7 } from 'uuid';
import { sql } from '#drizzle';
import type { Database, Queryable } from '../database/database.ts';
import { instantJson } from '../database/instant-json.ts';
import { deliveries } from '../schema/index.ts';
import { uuidArray } from '../upsert.ts';
import { describe, type Told } from './describe.ts';
import { DOWN, IS_SERVED, IS_WANTED, REACHING } from './wanted.ts';

/** Most notices that are told in one transaction, and most that one delivery names. */
const MAX_RELEASED = 1_000;
export const MAX_TOLD = 20;
/** Most reminders that are made in one transaction. */
const MAX_REMINDERS = 100;

/** A notice that a subscription wants. */
export interface WantedNotice extends Record<string, unknown> {
  subscription: string;
  notice: string;
  told: Told;
}

/** The columns of a notice `n`, as it is told. */
export const TOLD = sql`jsonb_build_object('kind', n.kind, 'isNew', true, 'host', n.host, 'works', n.works,
  'at', ${instantJson(sql`n.at`)},
  'subject', jsonb_build_object('kind', n.subject_kind, 'id', n.subject_id, 'name', n.subject_name))`;

/**
 * Tells the notices that have been held back long enough: marks them as told, and makes a delivery to each subscription
 * at once that wants them, in one transaction. Those of one host, or of evidence, are one delivery. Returns how many
 * notices were told.
 */
export function releaseNotices({ db }: Database): Promise<number> {
  return db.transaction(async (tx) => {
    const { rows: due } = await tx.execute<{ id: string }>(sql`
      UPDATE notices SET released_at = now()
      WHERE id IN (SELECT id FROM notices WHERE released_at IS NULL AND due_at <= now()
        ORDER BY due_at LIMIT ${MAX_RELEASED} FOR UPDATE SKIP LOCKED)
      RETURNING id`);
    if (due.length === 0) return 0;
    const { rows: wanted } = await tx.execute<WantedNotice>(sql`
      SELECT s.id AS subscription, n.id AS notice,
        ${TOLD} || jsonb_build_object('before', n.before, 'after', n.after) AS told
      FROM ${REACHING} AS n JOIN subscriptions s ON ${IS_WANTED}
      WHERE n.id = ANY(${uuidArray(due.map(({ id }) => id))}) AND s.timing = 'at_once' AND ${IS_SERVED}
        AND n.at >= s.created_at
      ORDER BY n.at, n.id`);
    const describeOnce = describing(tx);
    for (const group of grouped(wanted)) {
      const [first] = group;
      if (first === undefined) continue;
      const news: Notice[] = [];
      for (const { notice, told } of group.slice(0, MAX_TOLD)) news.push(await describeOnce(notice, told));
      await deliver(tx, first.subscription, {
        ...{ key: `notice:${first.notice}`, type: 'notice', news, moreNews: group.length - news.length },
        incidentId: first.told.subject.kind === 'incident' ? first.told.subject.id : null,
      });
    }
    return due.length;
  });
}

/** Notices that are one delivery: each incident alone; pages of a host that moved or drifted; records together. */
function grouped(wanted: readonly WantedNotice[]): WantedNotice[][] {
  const groups = new Map<string, WantedNotice[]>();
  for (const each of wanted) {
    const { kind, subject, host } = each.told;
    const together = subject.kind === 'link' ? `${kind} ${host}` : subject.kind;
    const isAlone = subject.kind === 'incident' || subject.kind === 'subscription';
    const key = `${each.subscription} ${isAlone ? each.notice : isRecord(subject.kind) ? 'records' : together}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

function isRecord(kind: string): boolean {
  return kind === 'agreement' || kind === 'event' || kind === 'figure';
}

/** Describes each notice once, however many subscriptions are told of it. */
export function describing(tx: Queryable): (id: string, told: Told) => Promise<Notice> {
  const known = new Map<string, Notice>();
  return async (id, told) => {
    const notice = known.get(id) ?? (await describe(tx, told));
    known.set(id, notice);
    return notice;
  };
}

/** Reminds subscriptions of incidents of which they were told so many days ago, and which are still open. */
export function remind({ db }: Database): Promise<number> {
  return db.transaction(async (tx) => {
    const { rows: due } = await tx.execute<WantedNotice & { since: string }>(sql`
      SELECT s.id AS subscription, n.id AS notice, last.told_at::text AS since,
        ${TOLD} || '{"before": null, "after": null, "isNew": false}' AS told
      FROM subscriptions s JOIN ${DOWN} AS n ON ${IS_WANTED}
      CROSS JOIN LATERAL (SELECT greatest(s.created_at, n.at, max(d.created_at)) AS told_at FROM deliveries d
        WHERE d.incident_id = n.id AND d.subscription_id = s.id) AS last
      WHERE s.timing = 'at_once' AND s.nag_days IS NOT NULL AND ${IS_SERVED}
        AND last.told_at <= now() - s.nag_days * interval '1 day'
      ORDER BY n.at, n.id LIMIT ${MAX_REMINDERS}`);
    const describeOnce = describing(tx);
    for (const { subscription, notice, told, since } of due)
      await deliver(tx, subscription, {
        ...{ key: `reminder:${notice}:${since}`, type: 'reminder', incidentId: notice },
        news: [await describeOnce(notice, told)],
      });
    return due.length;
  });
}

/** What a delivery is made of. */
interface NewDelivery {
  key: string;
  type: DeliveryContent['type'];
  incidentId?: string | null;
  down?: Notice[];
  news?: Notice[];
  moreDown?: number;
  moreNews?: number;
}

/** Makes a delivery, unless the subscription has it. Returns its id; undefined if it has it. */
export async function deliver(
  tx: Queryable,
  subscriptionId: string,
  { key, type, incidentId = null, down = [], news = [], moreDown = 0, moreNews = 0 }: NewDelivery,
): Promise<string | undefined> {
  const { rows } = await tx.execute<{ at: string }>(sql`SELECT ${instantJson(sql`now()`)} AS at`);
  const at = rows[0]?.at ?? '';
  const [made] = await tx
    .insert(deliveries)
    .values({
      ...{ id: uuidv7(), subscriptionId, key, incidentId },
      content: { type, at, down, news, more: { down: moreDown, news: moreNews } },
    })
    .onConflictDoNothing()
    .returning({ id: deliveries.id });
  return made?.id;
}
