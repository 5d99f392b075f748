/** The queries that tell what is due, and what does not answer. */
import { sql } from '#drizzle';
import type { Database } from '../database/database.ts';
import { dueSchedules } from '../links/due-links.ts';

/** What is due now, and what does not answer. */
export interface Backlog {
  linksDue: number;
  /** How long the host that has been due for longest has been so; 0 where none is due. */
  oldestDueSeconds: number;
  hostsInOutage: number;
  hostsSetAside: number;
}

/** Reads the backlog by the indexes of what is due and of the hosts in outage. One query. */
export async function readBacklog({ db }: Database): Promise<Backlog> {
  const { rows } = await db.execute<{ due: number; age: number | null; outages: number; aside: number }>(sql`
    SELECT (SELECT count(*)::int FROM ${dueSchedules('now')}) AS due,
      (SELECT extract(epoch FROM now() - min(due_at))::float8 FROM hosts WHERE due_at <= now()) AS age,
      (SELECT count(*)::int FROM hosts WHERE outage_since IS NOT NULL) AS outages,
      (SELECT count(*)::int FROM hosts WHERE set_aside_until > now()) AS aside`);
  const [row] = rows;
  return {
    linksDue: row?.due ?? 0,
    oldestDueSeconds: row?.age ?? 0,
    hostsInOutage: row?.outages ?? 0,
    hostsSetAside: row?.aside ?? 0,
  };
}
