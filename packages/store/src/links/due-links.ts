/** The queries that decide which links and hosts are due for a check. */
import { and, asc, eq, gt, inArray, lt, lte, sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { hosts, links } from '../schema/index.ts';

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
  | 'id'
  | 'url'
  | 'otherReadings'
  | 'state'
  | 'stateSince'
  | 'failures'
  | 'firstFailureAt'
  | 'successes'
  | 'lastVerdict'
  | 'lastCheckedAt'
  | 'nextCheckAt'
  | 'baselineTitle'
  | 'baselineFingerprint'
>;

/**
 * Hosts with links that are due at `now`, the longest overdue first. Reads only due links, by the index
 * `links_due`.
 */
export async function dueHosts({ db }: Database, now: Date, limit: number): Promise<DueHost[]> {
  return db
    .select({ hostId: hosts.id, host: hosts.name })
    .from(links)
    .innerJoin(hosts, eq(hosts.id, links.hostId))
    .where(lte(links.nextCheckAt, now))
    .groupBy(hosts.id)
    .orderBy(sql`min(${links.nextCheckAt})`)
    .limit(limit);
}

/** The host's links that are due at `now`, the longest overdue first. */
export async function dueLinks(
  { db }: Database,
  hostId: string,
  now: Date,
  limit: number,
): Promise<DueLink[]> {
  return db
    .select({
      id: links.id,
      url: links.url,
      otherReadings: links.otherReadings,
      state: links.state,
      stateSince: links.stateSince,
      failures: links.failures,
      firstFailureAt: links.firstFailureAt,
      successes: links.successes,
      lastVerdict: links.lastVerdict,
      lastCheckedAt: links.lastCheckedAt,
      nextCheckAt: links.nextCheckAt,
      baselineTitle: links.baselineTitle,
      baselineFingerprint: links.baselineFingerprint,
    })
    .from(links)
    .where(and(eq(links.hostId, hostId), lte(links.nextCheckAt, now)))
    .orderBy(asc(links.nextCheckAt), asc(links.id))
    .limit(limit);
}

/** Number of links that are due at `now`. */
export async function countDue({ db }: Database, now: Date): Promise<number> {
  return db.$count(links, lte(links.nextCheckAt, now));
}

/** Makes all links due at `now`, or only those of the given hosts. Returns their number. */
export async function makeDue({ db }: Database, now: Date, hostNames?: readonly string[]): Promise<number> {
  const chosen =
    hostNames &&
    inArray(
      links.hostId,
      db
        .select({ id: hosts.id })
        .from(hosts)
        .where(inArray(hosts.name, [...hostNames])),
    );
  const { rowCount } = await db.update(links).set({ nextCheckAt: now }).where(chosen);
  return rowCount ?? 0;
}

/**
 * Makes due the links whose next check is planned later than `latest`: no check plans so far ahead, so a worker with a
 * wrong clock did. Returns their number.
 */
export async function recallParkedLinks({ db }: Database, now: Date, latest: Date): Promise<number> {
  const { rowCount } = await db.update(links).set({ nextCheckAt: now }).where(gt(links.nextCheckAt, latest));
  return rowCount ?? 0;
}

/** Postpones to `until` every check of a host that is planned earlier, because the host requested a pause. */
export async function postponeHost({ db }: Database, hostId: string, until: Date): Promise<void> {
  await db
    .update(links)
    .set({ nextCheckAt: until })
    .where(and(eq(links.hostId, hostId), lt(links.nextCheckAt, until)));
}

/** Number of a host's links whose last check was at or after an instant. */
export async function countHostLinksCheckedSince(
  { db }: Database,
  hostId: string,
  since: Date,
): Promise<number> {
  return db.$count(links, and(eq(links.hostId, hostId), sql`${links.lastCheckedAt} >= ${since}`));
}

/** Number of links whose last check was at or after an instant. */
export async function countLinksCheckedSince({ db }: Database, since: Date): Promise<number> {
  return db.$count(links, sql`${links.lastCheckedAt} >= ${since}`);
}
