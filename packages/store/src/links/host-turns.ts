/** The turns in which a host is crawled: whether one may begin, how much it may check, and when the next may come. */
import { eq, sql } from '#drizzle';
import type { Database } from '../database/database.ts';
import { hosts } from '../schema/index.ts';

const DAY_MS = 24 * 3_600_000;

/** Crawls in a row that may end with the worker's death before the host is set aside. */
const MAX_UNENDED_CRAWLS = 3;

/** How a turn begins: it does, the host is to be left alone, or it has just been set aside. */
export type TurnStart = 'begun' | 'postponed' | 'set-aside';

/**
 * Begins a turn. A host whose last three turns never ended, because each time the worker died, is set aside for a day
 * instead.
 */
export async function beginTurn({ db }: Database, hostId: string, now: Date): Promise<TurnStart> {
  const [begun] = await db
    .update(hosts)
    .set({ unendedCrawls: sql`${hosts.unendedCrawls} + 1` })
    .where(
      sql`${hosts.id} = ${hostId} AND (${hosts.postponedUntil} IS NULL OR ${hosts.postponedUntil} <= ${now})`,
    )
    .returning({ crawls: hosts.unendedCrawls });
  if (begun === undefined) return 'postponed';
  if (begun.crawls <= MAX_UNENDED_CRAWLS) return 'begun';
  const until = new Date(now.getTime() + DAY_MS);
  await db
    .update(hosts)
    .set({ unendedCrawls: 0, setAsideUntil: until, postponedUntil: until })
    .where(eq(hosts.id, hostId));
  return 'set-aside';
}

/** Ends a turn, at the end of which the host's pace was a pause of so many milliseconds. A host that was set aside is so no longer. */
export async function endTurn({ db }: Database, hostId: string, delayMs: number): Promise<void> {
  await db
    .update(hosts)
    .set({ unendedCrawls: 0, setAsideUntil: null, crawlDelayMs: Math.round(delayMs) })
    .where(eq(hosts.id, hostId));
}

/** Leaves a host alone until an instant, unless it is left alone for longer already. */
export async function postponeHost({ db }: Database, hostId: string, until: Date): Promise<void> {
  await db
    .update(hosts)
    .set({ postponedUntil: sql`greatest(${hosts.postponedUntil}, ${until})` })
    .where(eq(hosts.id, hostId));
}

/** Number of a host's links that were recorded in the day that it is in; a day lasts 24 hours from its first check. */
export async function countChecksThatDay({ db }: Database, hostId: string, now: Date): Promise<number> {
  const dayAgo = new Date(now.getTime() - DAY_MS);
  const [row] = await db
    .select({
      checks: sql<number>`CASE WHEN ${hosts.dayBeganAt} > ${dayAgo} THEN ${hosts.checksThatDay} ELSE 0 END`,
    })
    .from(hosts)
    .where(eq(hosts.id, hostId));
  return row?.checks ?? 0;
}
