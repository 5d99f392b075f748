/** The queries that decide which links and hosts are due for a check. */
import { and, asc, eq, gt, inArray, isNotNull, lte, notInArray, type SQL, sql } from 'drizzle-orm';
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

/** Hosts that are due at `now`, the longest overdue first. Reads only those, by the index `hosts_due`. */
export async function dueHosts({ db }: Database, now: Date, limit: number): Promise<DueHost[]> {
  return db
    .select({ hostId: hosts.id, host: hosts.name })
    .from(hosts)
    .where(lte(hosts.dueAt, now))
    .orderBy(asc(hosts.dueAt), asc(hosts.id))
    .limit(limit);
}

/** The host's links that are due at `now`: those in doubt first, then the longest overdue. */
export async function dueLinks(
  { db }: Database,
  hostId: string,
  now: Date,
  limit: number,
): Promise<DueLink[]> {
  const select = (condition: SQL, most: number): Promise<DueLink[]> =>
    db
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
      .where(and(eq(links.hostId, hostId), lte(links.nextCheckAt, now), condition))
      .orderBy(asc(links.nextCheckAt), asc(links.id))
      .limit(most);
  // The state is written out, so that the index of links in doubt is used.
  const inDoubt = await select(sql`${links.state} = 'suspect'`, limit);
  if (inDoubt.length >= limit) return inDoubt;
  return [...inDoubt, ...(await select(sql`${links.state} <> 'suspect'`, limit - inDoubt.length))];
}

/** Number of links that are due at `now`, without those of hosts that are left alone. */
export async function countDue({ db }: Database, now: Date): Promise<number> {
  const leftAlone = db.select({ id: hosts.id }).from(hosts).where(gt(hosts.postponedUntil, now));
  return db.$count(links, and(lte(links.nextCheckAt, now), notInArray(links.hostId, leftAlone)));
}

/**
 * Makes all links due at `now`, or only those of the given hosts, also of hosts that were left alone. Returns their
 * number.
 */
export async function makeDue({ db }: Database, now: Date, hostNames?: readonly string[]): Promise<number> {
  return db.transaction(async (tx) => {
    const named = hostNames && inArray(hosts.name, [...hostNames]);
    await tx
      .update(hosts)
      .set({ postponedUntil: null })
      .where(and(named, isNotNull(hosts.postponedUntil)));
    const chosen = named && inArray(links.hostId, tx.select({ id: hosts.id }).from(hosts).where(named));
    const { rowCount } = await tx.update(links).set({ nextCheckAt: now }).where(chosen);
    return rowCount ?? 0;
  });
}

/**
 * Makes due the links whose next check is planned later than `latest`: no check plans so far ahead, so a worker with a
 * wrong clock did. Returns their number.
 */
export async function recallParkedLinks({ db }: Database, now: Date, latest: Date): Promise<number> {
  const { rowCount } = await db.update(links).set({ nextCheckAt: now }).where(gt(links.nextCheckAt, latest));
  return rowCount ?? 0;
}

/** Number of links whose last check was at or after an instant. */
export async function countLinksCheckedSince({ db }: Database, since: Date): Promise<number> {
  return db.$count(links, sql`${links.lastCheckedAt} >= ${since}`);
}
