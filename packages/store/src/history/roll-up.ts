/** Rolls up the checks of each day, and removes those that are older than is wanted. */
import { sql } from '#drizzle';
import type { Database, Queryable } from '../database/database.ts';
import { setForTransaction } from '../database/transaction-settings.ts';

/** Key of the advisory lock under which history is kept: an arbitrary number, the same in every process. */
const HISTORY_LOCK = 5_013_870_424;
/** How long after its end a day is rolled up: checks that were made before midnight are recorded by then. */
const GRACE_SECONDS = 3_600;
/** Days that one call rolls up at most. */
const MAX_DAYS = 60;
/** How long the removal of a month may wait for those who read checks, and hold up those who come after them. */
const LOCK_TIMEOUT_MS = 5_000;

/** What was done. */
export interface KeptHistory {
  /** Days that were rolled up. */
  days: number;
  /** Partitions that were removed. */
  dropped: string[];
  /** Whether the removal was put off because the checks were in use. */
  postponed: boolean;
}

/**
 * Rolls up the days that are over at `now` and are not yet rolled up, the oldest first, at most 60 of them; each in a
 * transaction of its own. Once none is left, removes the months of checks that ended more than `retentionDays` before
 * the newest check (not before `now`: a clock that is wrong for a moment removes nothing); 0 removes nothing. So it does
 * something once a day; in between it is one short query. Of several callers at once only one does it.
 */
export async function keepHistory(
  database: Database,
  now: Date,
  retentionDays: number,
): Promise<KeptHistory> {
  const days = await daysToRollUp(database, now);
  let rolled = 0;
  for (const day of days.slice(0, MAX_DAYS)) {
    if (!(await rollUpDay(database, day, now))) break;
    rolled += 1;
  }
  if (rolled === 0 || rolled < days.length || retentionDays === 0)
    return { days: rolled, dropped: [], postponed: false };
  return { days: rolled, ...(await dropOldChecks(database, now, retentionDays)) };
}

/** A rollup from the future was made by a clock that was wrong: it is made again. */
async function daysToRollUp({ db }: Database, now: Date): Promise<string[]> {
  const { rows } = await db.execute<{ day: string }>(sql`
    WITH first AS (SELECT at FROM link_arrivals ORDER BY at LIMIT 1)
    SELECT to_char(span.starts, 'YYYY-MM-DD') AS day
    FROM first, generate_series(
      date_trunc('day', first.at AT TIME ZONE 'UTC'),
      date_trunc('day', (${now.toISOString()}::timestamptz - ${GRACE_SECONDS} * interval '1 second') AT TIME ZONE 'UTC') - interval '1 day',
      interval '1 day') AS span(starts)
    WHERE NOT EXISTS (
      SELECT 1 FROM daily_rollups r WHERE r.day = span.starts::date AND r.rolled_at <= ${now.toISOString()}::timestamptz)
    ORDER BY span.starts
    LIMIT ${MAX_DAYS + 1}`);
  return rows.map(({ day }) => day);
}

/** Whether it was done: not if another process keeps the history at this moment. */
async function rollUpDay({ db }: Database, day: string, now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    if (!(await isOnlyKeeper(tx))) return false;
    await tx.execute(sql`
      INSERT INTO daily_rollups (day, rolled_at, states, checks, newly_broken, restored, detected, hours_to_detect, recovered, hours_to_recover)
      SELECT ${day}::date, ${now.toISOString()}::timestamptz, link_states_at(span.until - interval '1 microsecond'), told.*
      FROM (SELECT ${day}::timestamp AT TIME ZONE 'UTC' AS since, (${day}::timestamp + interval '1 day') AT TIME ZONE 'UTC' AS until) AS span,
        summarise_checks(span.since, span.until) AS told
      ON CONFLICT (day) DO UPDATE SET rolled_at = excluded.rolled_at, states = excluded.states, checks = excluded.checks,
        newly_broken = excluded.newly_broken, restored = excluded.restored, detected = excluded.detected,
        hours_to_detect = excluded.hours_to_detect, recovered = excluded.recovered, hours_to_recover = excluded.hours_to_recover`);
    return true;
  });
}

async function dropOldChecks(
  { db }: Database,
  now: Date,
  retentionDays: number,
): Promise<Pick<KeptHistory, 'dropped' | 'postponed'>> {
  try {
    return await db.transaction(async (tx) => {
      if (!(await isOnlyKeeper(tx))) return { dropped: [], postponed: false };
      await setForTransaction(tx, { lock_timeout: `${LOCK_TIMEOUT_MS}ms` });
      const { rows } = await tx.execute<{ dropped: string[] }>(
        sql`SELECT to_jsonb(drop_old_checks(${now.toISOString()}::timestamptz, ${retentionDays})) AS dropped`,
      );
      return { dropped: rows[0]?.dropped ?? [], postponed: false };
    });
  } catch (error) {
    if (!isLockTimeout(error)) throw error;
    // The next run removes them.
    return { dropped: [], postponed: true };
  }
}

async function isOnlyKeeper(tx: Queryable): Promise<boolean> {
  const { rows } = await tx.execute<{ locked: boolean }>(
    sql`SELECT pg_try_advisory_xact_lock(${HISTORY_LOCK}) AS locked`,
  );
  return rows[0]?.locked === true;
}

/** Whether a lock was not had in time (`lock_not_available`). */
function isLockTimeout(error: unknown): boolean {
  return (error as { cause?: { code?: string } }).cause?.code === '55P03';
}
