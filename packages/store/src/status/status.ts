/** Reads how the whole service stands. */
import type { Status } from '@footing/model';
import { sql } from '#drizzle';
import { newestChanges } from '../changes/list-changes.ts';
import type { Database } from '../database/database.ts';
import { dueSchedules } from '../links/due-links.ts';
import { statesWithTotal, totalOf } from '../links/state-counts.ts';

/** How many changes are told. */
const CHANGES = 5;

type Counts = Record<string, number>;

interface Row extends Record<string, unknown> {
  asOf: Date;
  version: string;
  schema: string;
  works: number;
  citations: number;
  records: Counts;
  links: Counts;
  due: number;
  oldestDueAt: Date | null;
  lastCheckedAt: Date | null;
  checks: Counts;
  hosts: number;
  outages: number;
}

/** Counts everything, in one read-only snapshot. Reads the tables whole: for people, not for every few seconds. */
export async function readStatus({ db }: Database): Promise<Status> {
  return db.transaction(
    async (tx) => {
      const { rows } = await tx.execute<Row>(sql`
        SELECT now() AS "asOf", current_setting('server_version') AS version,
          (SELECT name FROM schema_migrations ORDER BY version DESC LIMIT 1) AS schema,
          (SELECT count(*)::int FROM works) AS works,
          (SELECT count(*)::int FROM citations) AS citations,
          (SELECT coalesce(jsonb_object_agg(health, counted), '{}')
            FROM (SELECT health, sum(records) AS counted FROM health_counts GROUP BY health HAVING sum(records) > 0) AS by_health) AS records,
          ${countsBy('state', sql`links`)} AS links,
          (SELECT count(*)::int FROM ${dueSchedules('now')}) AS due,
          (SELECT min(due_at) FROM hosts WHERE due_at <= now()) AS "oldestDueAt",
          (SELECT max(last_checked_at) FROM hosts) AS "lastCheckedAt",
          ${countsBy('verdict', sql`checks WHERE checked_at > now() - interval '1 day'`)} AS checks,
          (SELECT count(*)::int FROM hosts) AS hosts,
          (SELECT count(*)::int FROM hosts WHERE outage_since IS NOT NULL) AS outages`);
      const [row] = rows;
      if (row === undefined) throw new Error('the counts have no row');
      return toStatus(row, await newestChanges(tx, CHANGES));
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

function countsBy(column: string, from: ReturnType<typeof sql>) {
  const name = sql.identifier(column);
  return sql`(SELECT coalesce(jsonb_object_agg(${name}, counted), '{}')
    FROM (SELECT ${name}, count(*) AS counted FROM ${from} GROUP BY 1) AS by_name)`;
}

function toStatus(row: Row, latestChanges: Status['latestChanges']): Status {
  const instant = (value: Date): string => new Date(value).toISOString();
  return {
    asOf: instant(row.asOf),
    database: { version: row.version, schema: row.schema },
    works: row.works,
    citations: row.citations,
    records: { total: totalOf(row.records), evidenceHealth: row.records },
    links: {
      ...statesWithTotal(row.links),
      due: row.due,
      oldestDueAt: row.oldestDueAt && instant(row.oldestDueAt),
      lastCheckedAt: row.lastCheckedAt && instant(row.lastCheckedAt),
    },
    checksInLastDay: { total: totalOf(row.checks), verdicts: row.checks },
    hosts: { total: row.hosts, inOutage: row.outages },
    latestChanges,
  };
}
