/** The queries for what is known of a host as a whole: its outage, and checks of it that are put off. */
import { desc, eq, sql } from '#drizzle';
import type { Database, Queryable } from '../database/database.ts';
import { hosts } from '../schema/index.ts';
import { dueSchedules } from './due-links.ts';

/** What a visit to a host has shown of the host as a whole. */
export interface HostFinding {
  hostId: string;
  /** Since when the whole host is down, if it is; null if it has answered; undefined if neither is known. */
  outageSince: Date | null | undefined;
  /** The due links that are put off without being asked for, if any. */
  putOff?: PutOff | undefined;
}

/** Puts off the links of a host that are due at `due`, each for `waitMs`, more or less by a share of it at random. */
interface PutOff {
  due: Date;
  waitMs: number;
  jitter: number;
}

/** Records what a visit has shown of a host. An outage keeps the time of its beginning. */
export async function saveHostFinding(
  tx: Queryable,
  { hostId, outageSince, putOff }: HostFinding,
): Promise<void> {
  if (outageSince !== undefined)
    await tx.execute(sql`
      UPDATE hosts SET outage_since = ${outageSince?.toISOString() ?? null}::timestamptz
      WHERE id = ${hostId} AND (outage_since IS NULL) <> ${outageSince === null}::boolean`);
  if (putOff !== undefined)
    await tx.execute(sql`
      UPDATE link_schedules SET next_check_at = ${putOff.due.toISOString()}::timestamptz
        + ${putOff.waitMs}::float8 * (1 + ${putOff.jitter}::float8 * (2 * random() - 1)) * interval '1 millisecond'
      WHERE host_id = ${hostId} AND next_check_at <= ${putOff.due.toISOString()}::timestamptz`);
}

/** Since when a host is down; null if it is not, or is not there. */
export async function findOutage({ db }: Database, hostId: string): Promise<Date | null> {
  const [row] = await db.select({ outageSince: hosts.outageSince }).from(hosts).where(eq(hosts.id, hostId));
  return row?.outageSince ?? null;
}

/** Names of the hosts that went down at or after an instant, the latest first. */
export async function hostsDownSince({ db }: Database, since: Date, limit: number): Promise<string[]> {
  const rows = await db
    .select({ name: hosts.name })
    .from(hosts)
    .where(sql`${hosts.outageSince} >= ${since}`)
    .orderBy(desc(hosts.outageSince))
    .limit(limit);
  return rows.map(({ name }) => name);
}

/** The host with the most links that are due at an instant, and their number; undefined if no link is due. */
export async function mostDueHost(
  { db }: Database,
  at: Date,
): Promise<{ host: string; links: number } | undefined> {
  const { rows } = await db.execute<{ host: string; links: number }>(sql`
    SELECT h.name AS host, count(*)::int AS links FROM ${dueSchedules(at)} GROUP BY h.name ORDER BY links DESC LIMIT 1`);
  const [row] = rows;
  return row;
}

/** A link that may answer, and its host. */
export interface PossibleAnswer {
  host: string;
  url: string;
}

/** How many links of each kind are looked through for links of distinct hosts. */
const MAX_CANDIDATES = 500;

/**
 * A link each of some hosts other than the one with a name, to be asked whether this machine's network works: first those
 * that are alive, then those that have not been checked.
 */
export async function possibleAnswers(
  { db }: Database,
  exceptHost: string,
  limit: number,
): Promise<PossibleAnswer[]> {
  const { rows } = await db.execute<{ host: string; url: string }>(sql`
    WITH excepted AS (SELECT id FROM hosts WHERE name = ${exceptHost}),
    candidates AS (
      (SELECT host_id, url, 0 AS rank FROM links
       WHERE state = 'alive' AND host_id NOT IN (SELECT id FROM excepted) ORDER BY id DESC LIMIT ${MAX_CANDIDATES})
      UNION ALL
      (SELECT host_id, url, 1 AS rank FROM links
       WHERE state = 'unchecked' AND host_id NOT IN (SELECT id FROM excepted) ORDER BY id DESC LIMIT ${MAX_CANDIDATES})
    ), one_each AS (SELECT DISTINCT ON (host_id) host_id, url, rank FROM candidates ORDER BY host_id, rank)
    SELECT h.name AS host, c.url FROM one_each c JOIN hosts h ON h.id = c.host_id
    ORDER BY c.rank, random() LIMIT ${limit}`);
  return rows.map(({ host, url }) => ({ host, url }));
}
