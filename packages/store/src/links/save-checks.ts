/** Records the results of checks. */
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { actAs } from '../changes/actor.ts';
import type { Database, Queryable } from '../database/database.ts';
import type { links } from '../schema/index.ts';
import { checks } from '../schema/index.ts';
import { uuidArray } from '../upsert.ts';
import { type HostFinding, saveHostFinding } from './host-outage.ts';

/** One check and the link's state after it. */
export interface CheckResult {
  check: Omit<typeof checks.$inferInsert, 'id' | 'state'>;
  /**
   * The link's `lastCheckedAt` when this check was planned. If it has changed since, the other check wins.
   */
  expectedLastCheckedAt: Date | null;
  /**
   * The page's baseline if this check is healthy; stored only if the link has none yet, and then kept
   * permanently.
   */
  baseline?: { title: string | null; fingerprint: string } | undefined;
  next: Pick<
    typeof links.$inferSelect,
    'state' | 'stateSince' | 'failures' | 'firstFailureAt' | 'successes' | 'nextCheckAt'
  >;
}

/** The code of PostgreSQL for transactions that wait for each other in a circle. */
const DEADLOCK = '40P01';
/** Number of times in a row that a batch may be ended for it. */
const MAX_DEADLOCKS = 5;

/** Told of a check that was recorded without what the page said, because the database refused it as it was. */
export type OnRefused = (linkId: string, reason: string) => void;

/**
 * Records a batch of checks and the link states that follow from them, in one transaction of two statements.
 * A check is dropped if another process has checked its link in the meantime, so no check is counted twice.
 * If the database refuses a value, each check is recorded by itself, and the refused one without the texts of the page
 * and with the database's reason: one bad row costs one row. What the checks have shown of their host as a whole is
 * recorded with them, unless all of them were dropped. Returns the number of recorded checks.
 */
export async function saveChecks(
  database: Database,
  records: readonly CheckResult[],
  onRefused: OnRefused = () => undefined,
  host?: HostFinding,
): Promise<number> {
  if (records.length === 0) return 0;
  try {
    return await saveBatch(database, records, host);
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  let recorded = 0;
  for (const record of records) recorded += await saveAlone(database, record, onRefused);
  if (host !== undefined && recorded > 0) await saveBatch(database, [], host);
  return recorded;
}

async function saveAlone(database: Database, record: CheckResult, onRefused: OnRefused): Promise<number> {
  try {
    return await saveBatch(database, [record]);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const reason = causeOf(error).message;
    onRefused(record.check.linkId, reason);
    return saveBatch(database, [withoutTexts(record, reason)]);
  }
}

/** The error of the database itself, which drizzle wraps. */
function causeOf(error: unknown): Error & { code?: string } {
  const cause = (error as { cause?: unknown }).cause;
  return (cause instanceof Error ? cause : error) as Error & { code?: string };
}

/** Whether the database refused a value: the data exceptions of SQL (class 22). */
function isRefusal(error: unknown): boolean {
  return causeOf(error).code?.startsWith('22') === true;
}

/** A check without anything that a server has sent. */
function withoutTexts(record: CheckResult, reason: string): CheckResult {
  return {
    ...record,
    check: {
      ...record.check,
      reason: `The answer could not be recorded whole (${reason}).`.toWellFormed(),
      newAddress: null,
      finalUrl: null,
      redirects: [],
      contentType: null,
      title: null,
      transcript: null,
    },
    baseline: undefined,
  };
}

/**
 * Two transactions may wait for each other's rows in a circle, such as a batch and a load that changes what rests on its
 * links. The database ends one of them; a batch is tried again then.
 */
async function saveBatch(
  database: Database,
  records: readonly CheckResult[],
  host?: HostFinding,
): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await trySaveBatch(database, records, host);
    } catch (error) {
      if (causeOf(error).code !== DEADLOCK || tries === MAX_DEADLOCKS) throw error;
    }
  }
}

async function trySaveBatch(
  { db }: Database,
  records: readonly CheckResult[],
  host?: HostFinding,
): Promise<number> {
  return db.transaction(async (tx) => {
    await actAs(tx, 'worker');
    // Hosts are taken before their links, here and in a load, so that two transactions do not wait for each other.
    const ids = records.map(({ check }) => check.linkId);
    await tx.execute(sql`
      SELECT FROM hosts WHERE id IN (SELECT host_id FROM links WHERE id = ANY(${uuidArray(ids)}))
      ORDER BY id FOR NO KEY UPDATE`);
    const updates = records.map(({ check, expectedLastCheckedAt, baseline, next }) => ({
      id: check.linkId,
      expected: expectedLastCheckedAt,
      state: next.state,
      state_since: next.stateSince,
      failures: next.failures,
      first_failure_at: next.firstFailureAt,
      successes: next.successes,
      next_check_at: next.nextCheckAt,
      last_verdict: check.verdict,
      last_reason: check.reason,
      last_confidence: check.confidence,
      last_checked_at: check.checkedAt,
      moved_to: check.newAddress,
      baseline_title: baseline?.title,
      baseline_fingerprint: baseline?.fingerprint,
    }));
    const { rows } = await tx.execute<{ id: string }>(sql`
      UPDATE links SET
        state = u.state, state_since = u.state_since, failures = u.failures, first_failure_at = u.first_failure_at,
        successes = u.successes, next_check_at = u.next_check_at, last_verdict = u.last_verdict,
        last_reason = u.last_reason, last_confidence = u.last_confidence, last_checked_at = u.last_checked_at,
        moved_to = CASE u.last_verdict WHEN 'alive' THEN NULL ELSE coalesce(u.moved_to, links.moved_to) END,
        baseline_title = CASE WHEN links.baseline_fingerprint IS NULL THEN u.baseline_title ELSE links.baseline_title END,
        baseline_fingerprint = coalesce(links.baseline_fingerprint, u.baseline_fingerprint)
      FROM jsonb_to_recordset(${JSON.stringify(updates)}::jsonb) AS u(
        id uuid, expected timestamptz, state text, state_since timestamptz, failures integer,
        first_failure_at timestamptz, successes integer, next_check_at timestamptz, last_verdict text,
        last_reason text, last_confidence real, last_checked_at timestamptz, moved_to text, baseline_title text, baseline_fingerprint text)
      WHERE links.id = u.id AND date_trunc('milliseconds', links.last_checked_at) IS NOT DISTINCT FROM u.expected
      RETURNING links.id`);
    const kept = new Set(rows.map(({ id }) => id));
    const inserts = records.flatMap(({ check, next }) =>
      kept.has(check.linkId)
        ? [{ ...check, id: uuidv7({ msecs: check.checkedAt.getTime() }), state: next.state }]
        : [],
    );
    if (inserts.length > 0) await tx.insert(checks).values(inserts);
    await countThatDay(tx, inserts);
    if (host !== undefined && (inserts.length > 0 || records.length === 0)) await saveHostFinding(tx, host);
    return inserts.length;
  });
}

/** Counts checks for the daily limit of their hosts. A day begins with the first check after the last one's end. */
async function countThatDay(tx: Queryable, recorded: readonly { linkId: string; checkedAt: Date }[]) {
  if (recorded.length === 0) return;
  const rows = recorded.map(({ linkId, checkedAt }) => ({ link: linkId, at: checkedAt }));
  await tx.execute(sql`
    UPDATE hosts SET
      checks_that_day = day.checks + CASE WHEN day_began_at > day.first - interval '24 hours' THEN checks_that_day ELSE 0 END,
      day_began_at = CASE WHEN day_began_at > day.first - interval '24 hours' THEN day_began_at ELSE day.first END
    FROM (SELECT l.host_id, count(*)::integer AS checks, min(r.at) AS first
          FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(link uuid, at timestamptz)
          JOIN links l ON l.id = r.link GROUP BY l.host_id) AS day
    WHERE hosts.id = day.host_id`);
}

/** Creates the partitions for checks in the month of `now` and in the month after. */
export async function ensureCheckPartitions({ db }: Database, now: Date): Promise<void> {
  await db.execute(sql`SELECT ensure_check_partitions(${now.toISOString()}::timestamptz)`);
}
