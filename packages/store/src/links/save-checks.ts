/** Records the results of checks. */
import { getTableColumns, type SQL, sql } from '#drizzle';
import { actorSetting } from '../changes/actor.ts';
import type { Database, Queryable } from '../database/database.ts';
import { type Settings, setForTransaction } from '../database/transaction-settings.ts';
import { findings, type linkSchedules, type links } from '../schema/index.ts';
import { recordset, uuidArray } from '../upsert.ts';
import { type HostFinding, saveHostFinding } from './host-outage.ts';

/** One check and the link's state after it. */
export interface CheckResult {
  check: Omit<typeof findings.$inferInsert, 'id' | 'linkNumber' | 'firstFoundAt' | 'state'> & {
    linkId: string;
    checkedAt: Date;
  };
  /**
   * The link's `lastCheckedAt` when this check was planned. If it has changed since, the other check wins.
   */
  expectedLastCheckedAt: Date | null;
  /**
   * The page's baseline if this check is healthy; stored only if the link has none yet, and then kept
   * permanently.
   */
  baseline?: { title: string | null; fingerprint: string } | undefined;
  next: Pick<typeof links.$inferSelect, 'state' | 'stateSince'> &
    Pick<typeof linkSchedules.$inferSelect, 'failures' | 'firstFailureAt' | 'successes' | 'nextCheckAt'>;
}

/** The code of PostgreSQL for transactions that wait for each other in a circle. */
const DEADLOCK = '40P01';
/** Number of times in a row that a batch may be ended for it. */
const MAX_DEADLOCKS = 5;

/** Told of a check that was recorded without what the page said, because the database refused it as it was. */
export type OnRefused = (linkId: string, reason: string) => void;

/**
 * Records a batch of checks and the link states that follow from them, in one transaction.
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
    await setForTransaction(tx, { ...actorSetting('worker'), ...LOOK_UP_BY_KEYS });
    // Hosts are taken before their links, here and in a load, so that two transactions do not wait for each other.
    const ids = records.map(({ check }) => check.linkId);
    await tx.execute(sql`
      SELECT FROM hosts WHERE id IN (SELECT host_id FROM links WHERE id = ANY(${uuidArray(ids)}))
      ORDER BY id FOR NO KEY UPDATE`);
    const kept = await insertChecks(tx, records);
    if (host !== undefined && (kept > 0 || records.length === 0)) await saveHostFinding(tx, host);
    return kept;
  });
}

/**
 * Settings with which rows are looked up by their keys, also by the triggers, and each statement keeps one plan. A batch
 * needs a few rows of each table; a plan that a connection made while a table was small would read all of it until the
 * table is next analysed, so that in a first sweep each batch read what all batches before had written.
 */
const LOOK_UP_BY_KEYS: Settings = {
  enable_seqscan: 'off',
  plan_cache_mode: 'force_generic_plan',
  // What cannot be read but whole has so high a cost then that it would be compiled.
  jit: 'off',
};

/** What is kept of what a check found. */
const FOUND = Object.keys(getTableColumns(findings)).filter(
  (property) => !['id', 'linkNumber', 'firstFoundAt'].includes(property),
);
const FOUND_COLUMNS = sql.join(
  Object.entries(getTableColumns(findings)).flatMap(([property, { name }]) =>
    FOUND.includes(property) ? [sql.identifier(name)] : [],
  ),
  sql`, `,
);

/** The other columns of what is given, with their types. */
const GIVEN = {
  link_id: 'uuid',
  checked_at: 'timestamptz',
  expected: 'timestamptz',
  state_since: 'timestamptz',
  failures: 'integer',
  first_failure_at: 'timestamptz',
  successes: 'integer',
  next_check_at: 'timestamptz',
  baseline_title: 'text',
  baseline_fingerprint: 'text',
};

/** What may differ where the same was found: how it is worded, how long it took, and how large the page was. */
const NOT_COMPARED = ['reason', 'timings', 'bytes', 'transcript'];

function compared(alias: string): SQL {
  const columns = Object.entries(getTableColumns(findings)).filter(
    ([property]) => FOUND.includes(property) && !NOT_COMPARED.includes(property),
  );
  return sql.join(
    columns.map(([, { name }]) => sql`${sql.identifier(alias)}.${sql.identifier(name)}`),
    sql`, `,
  );
}

/**
 * Inserts the checks whose links nobody has checked in the meantime. The link's own row, which is wide and has many
 * indexes, is written only if a check found something else than the last one. Hosts count their checks for their daily
 * limit; a day begins with the first check after the last one's end. Returns the number of inserted checks.
 */
async function insertChecks(tx: Queryable, records: readonly CheckResult[]): Promise<number> {
  if (records.length === 0) return 0;
  const rows = records.map(({ check, expectedLastCheckedAt, baseline, next }) => ({
    ...check,
    redirects: check.redirects ?? [],
    state: next.state,
    link_id: check.linkId,
    checked_at: check.checkedAt,
    expected: expectedLastCheckedAt,
    state_since: next.stateSince,
    failures: next.failures,
    first_failure_at: next.firstFailureAt,
    successes: next.successes,
    next_check_at: next.nextCheckAt,
    baseline_title: baseline?.title,
    baseline_fingerprint: baseline?.fingerprint,
  }));
  const { rows: counted } = await tx.execute<{ checks: number }>(sql`
    WITH given AS MATERIALIZED (
      SELECT l.number, l.host_id, l.finding_id AS last_finding_id, g.*
      FROM ${recordset(findings, FOUND, rows, GIVEN)} AS g JOIN links l ON l.id = g.link_id
    ), scheduled AS (
      UPDATE link_schedules s SET
        next_check_at = g.next_check_at, last_checked_at = g.checked_at, first_failure_at = g.first_failure_at,
        failures = g.failures, successes = g.successes
      FROM given g
      WHERE s.link_id = g.link_id AND date_trunc('milliseconds', s.last_checked_at) IS NOT DISTINCT FROM g.expected
      RETURNING s.link_id
    ), kept AS MATERIALIZED (
      SELECT g.*, f.id AS same_finding_id
      FROM given g JOIN scheduled USING (link_id)
      LEFT JOIN findings f ON f.id = g.last_finding_id AND (${compared('f')}) IS NOT DISTINCT FROM (${compared('g')})
    ), found AS (
      INSERT INTO findings (link_number, first_found_at, ${FOUND_COLUMNS})
      SELECT number, checked_at, ${FOUND_COLUMNS} FROM kept WHERE same_finding_id IS NULL
      RETURNING id, link_number
    ), known AS (
      SELECT k.*, coalesce(f.id, k.same_finding_id) AS finding_id FROM kept k LEFT JOIN found f ON f.link_number = k.number
    ), checked AS (
      INSERT INTO checks (checked_at, link_number, finding_id, total_ms, verdict)
      SELECT checked_at, number, finding_id, (timings->>'totalMs')::real, verdict::link_verdict FROM known
    ), believed AS (
      UPDATE links SET
        state = k.state, state_since = k.state_since, finding_id = k.finding_id,
        moved_to = CASE k.verdict WHEN 'alive' THEN NULL ELSE coalesce(k.new_address, links.moved_to) END,
        baseline_title = CASE WHEN links.baseline_fingerprint IS NULL THEN k.baseline_title ELSE links.baseline_title END,
        baseline_fingerprint = coalesce(links.baseline_fingerprint, k.baseline_fingerprint)
      FROM known k
      WHERE links.id = k.link_id AND (k.same_finding_id IS NULL
        OR (links.state, links.state_since) IS DISTINCT FROM (k.state, k.state_since) OR links.baseline_fingerprint IS NULL AND k.baseline_fingerprint IS NOT NULL)
    ), day AS (
      SELECT host_id, count(*)::integer AS checks, min(checked_at) AS first, max(checked_at) AS last FROM kept GROUP BY host_id
    ), noted AS (
      UPDATE hosts SET
        last_checked_at = greatest(last_checked_at, day.last),
        checks_that_day = day.checks + CASE WHEN day_began_at > day.first - interval '24 hours' THEN checks_that_day ELSE 0 END,
        day_began_at = CASE WHEN day_began_at > day.first - interval '24 hours' THEN day_began_at ELSE day.first END
      FROM day WHERE hosts.id = day.host_id
    )
    SELECT count(*)::integer AS checks FROM kept`);
  return counted[0]?.checks ?? 0;
}

/** Creates the partitions for checks in the month of `now` and in the month after. */
export async function ensureCheckPartitions({ db }: Database, now: Date): Promise<void> {
  await db.execute(sql`SELECT ensure_check_partitions(${now.toISOString()}::timestamptz)`);
}
