/** The queries that decide which links and hosts are due for a check. */
import type { VerdictName } from '@footing/model';
import { and, asc, eq, gt, gte, inArray, isNotNull, lte, type SQL, sql } from '#drizzle';
import type { Database } from '../database/database.ts';
import { findings, hosts, linkSchedules, links } from '../schema/index.ts';

/** A host with due links. */
export interface DueHost {
  hostId: string;
  host: string;
}

/**
 * What a check starts from: the URL and the link's status so far. `baselineFingerprint` is null without a
 * baseline.
 */
export type DueLink = Pick<
  typeof links.$inferSelect,
  'id' | 'url' | 'otherReadings' | 'state' | 'stateSince' | 'baselineTitle' | 'baselineFingerprint'
> &
  Pick<
    typeof linkSchedules.$inferSelect,
    'failures' | 'firstFailureAt' | 'successes' | 'lastCheckedAt' | 'nextCheckAt'
  > & { lastVerdict: VerdictName | null };

/**
 * The links that are due at an instant, as SQL: schedules `s` of hosts `h`, without those of hosts that are left alone.
 * Reads the hosts that are due by the index `hosts_due`, and their links by theirs.
 */
export function dueSchedules(at: Date | 'now'): SQL {
  const instant = at === 'now' ? sql`now()` : sql`${at.toISOString()}::timestamptz`;
  return sql`hosts h JOIN link_schedules s ON s.host_id = h.id AND s.next_check_at <= ${instant} WHERE h.due_at <= ${instant}`;
}

/** Hosts that are due at `now`, the longest overdue first. Reads only those, by the index `hosts_due`. */
export async function dueHosts({ db }: Database, now: Date, limit: number): Promise<DueHost[]> {
  return db
    .select({ hostId: hosts.id, host: hosts.name })
    .from(hosts)
    .where(lte(hosts.dueAt, now))
    .orderBy(asc(hosts.dueAt), asc(hosts.id))
    .limit(limit);
}

/** Whether any host is due at `now`. Reads one, by the index `hosts_due`, also where all fell due at one instant. */
export async function isAnyHostDue({ db }: Database, now: Date): Promise<boolean> {
  const found = await db.select({ id: hosts.id }).from(hosts).where(lte(hosts.dueAt, now)).limit(1);
  return found.length > 0;
}

/** So large a part of what is taken are links with many records, where there are others. */
const SHARE_OF_MANY = 0.75;

/**
 * The host's links that are due at `now`: those in doubt first, then those on which many records rest, three of them for
 * each of the others, so that these never wait for all of them; of each kind the longest overdue first.
 */
export async function dueLinks(
  { db }: Database,
  hostId: string,
  now: Date,
  limit: number,
): Promise<DueLink[]> {
  const due = sql`(
    SELECT link_id, row_number() OVER (ORDER BY CASE
        WHEN rank = 0 THEN 0 WHEN rank = 1 AND place <= ${Math.ceil(limit * SHARE_OF_MANY)} THEN 1 WHEN rank = 2 THEN 2 ELSE 3 END,
        place) AS place
    FROM (VALUES (0), (1), (2)) AS ranks(rank) CROSS JOIN LATERAL (
      SELECT s.link_id, row_number() OVER (ORDER BY s.next_check_at, s.link_id) AS place FROM link_schedules s
      WHERE s.host_id = ${hostId} AND s.rank = ranks.rank AND s.next_check_at <= ${now.toISOString()}::timestamptz
      ORDER BY s.next_check_at, s.link_id LIMIT ${limit}) AS first
    ORDER BY place LIMIT ${limit}) AS due`;
  return db
    .select({
      id: links.id,
      url: links.url,
      otherReadings: links.otherReadings,
      state: links.state,
      stateSince: links.stateSince,
      failures: linkSchedules.failures,
      firstFailureAt: linkSchedules.firstFailureAt,
      successes: linkSchedules.successes,
      lastVerdict: findings.verdict,
      lastCheckedAt: linkSchedules.lastCheckedAt,
      nextCheckAt: linkSchedules.nextCheckAt,
      baselineTitle: links.baselineTitle,
      baselineFingerprint: links.baselineFingerprint,
    })
    .from(due)
    .innerJoin(links, sql`${links.id} = due.link_id`)
    .innerJoin(linkSchedules, eq(linkSchedules.linkId, links.id))
    .leftJoin(findings, eq(findings.id, links.findingId))
    .orderBy(sql`due.place`);
}

/** Number of links that are due at `now`, without those of hosts that are left alone. */
export async function countDue({ db }: Database, now: Date): Promise<number> {
  const { rows } = await db.execute<{ due: number }>(
    sql`SELECT count(*)::int AS due FROM ${dueSchedules(now)}`,
  );
  return rows[0]?.due ?? 0;
}

/**
 * Makes all links due at `now`, or only those of the given hosts, also of hosts that were left alone. Returns their
 * number. Links that are due already keep their place before the others.
 */
export async function makeDue({ db }: Database, now: Date, hostNames?: readonly string[]): Promise<number> {
  return db.transaction(async (tx) => {
    const named = hostNames && inArray(hosts.name, [...hostNames]);
    await tx
      .update(hosts)
      .set({ postponedUntil: null })
      .where(and(named, isNotNull(hosts.postponedUntil)));
    const chosen =
      named && inArray(linkSchedules.hostId, tx.select({ id: hosts.id }).from(hosts).where(named));
    await tx
      .update(linkSchedules)
      .set({ nextCheckAt: now })
      .where(and(chosen, gt(linkSchedules.nextCheckAt, now)));
    return tx.$count(linkSchedules, chosen);
  });
}

/**
 * Makes due the links whose next check is planned later than `latest`, and no longer leaves alone the hosts that were to be
 * left alone until later: no check plans so far ahead, so a worker with a wrong clock did. Returns the number of links.
 */
export async function recallParkedLinks({ db }: Database, now: Date, latest: Date): Promise<number> {
  return db.transaction(async (tx) => {
    await tx
      .update(hosts)
      .set({ postponedUntil: null, setAsideUntil: null })
      .where(gt(hosts.postponedUntil, latest));
    const { rowCount } = await tx
      .update(linkSchedules)
      .set({ nextCheckAt: now })
      .where(gt(linkSchedules.nextCheckAt, latest));
    return rowCount ?? 0;
  });
}

/** Number of links whose last check was at or after an instant. */
export async function countLinksCheckedSince({ db }: Database, since: Date): Promise<number> {
  return db.$count(linkSchedules, gte(linkSchedules.lastCheckedAt, since));
}
