/** The report on the evidence of all records: how many are of each health, now and at earlier times. */
import {
  EvidenceHealth,
  type EvidenceReport,
  type Period,
  RECORD_KINDS,
  type RecordKind,
} from '@footing/model';
import { sql } from '#drizzle';
import type { Database, Queryable } from '../database/database.ts';
import { totalOf } from '../links/state-counts.ts';

type Counts = Record<string, number>;

/**
 * The records by kind and health, and with periods also as they stood at the end of each: what the log has told since then
 * is taken back, in one pass over that part of the log. All in one read-only snapshot.
 */
export function reportEvidence({ db }: Database, periods?: readonly Period[]): Promise<EvidenceReport> {
  return db.transaction(
    async (tx) => {
      const { rows } = await tx.execute<{ kind: RecordKind; health: string; records: number }>(
        sql`SELECT kind, health, records FROM health_counts`,
      );
      const { rows: clock } = await tx.execute<{ now: Date }>(sql`SELECT now()`);
      const all = sumOf(rows);
      return {
        asOf: new Date(clock[0]?.now ?? Number.NaN).toISOString(),
        ...told(all),
        kinds: RECORD_KINDS.map((kind) => ({
          kind,
          ...told(sumOf(rows.filter((row) => row.kind === kind))),
        })),
        ...(periods === undefined ? {} : { series: await seriesOf(tx, periods, all) }),
      };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

async function seriesOf(
  tx: Queryable,
  periods: readonly Period[],
  now: Readonly<Counts>,
): Promise<NonNullable<EvidenceReport['series']>> {
  // The bucket of a change is the number of periods that had ended by then.
  const { rows } = await tx.execute<{ ended: number; health: string; records: number }>(sql`
    WITH ends AS (
      SELECT array_agg(("to"::date + 1)::timestamp AT TIME ZONE 'UTC' ORDER BY "to") AS ends
      FROM jsonb_to_recordset(${JSON.stringify(periods)}::jsonb) AS given("to" text)
    )
    SELECT width_bucket(c.at, e.ends) AS ended, told.health, sum(told.records)::int AS records
    FROM ends e
    JOIN changes c ON c.position IS NOT NULL AND c.at >= e.ends[1]
      AND c.type IN ('record.health_changed', 'record.created', 'record.restored', 'record.deleted')
    CROSS JOIN LATERAL (VALUES (c.before->>'evidenceHealth', -1), (c.after->>'evidenceHealth', 1)) AS told(health, records)
    WHERE told.health IS NOT NULL
    GROUP BY ended, told.health`);
  const counts: Counts = { ...now };
  const series = periods.toReversed().map(({ from, to }, index) => {
    const ended = periods.length - index;
    for (const row of rows)
      if (row.ended === ended) counts[row.health] = (counts[row.health] ?? 0) - row.records;
    return { from, to, ...told(counts) };
  });
  return series.reverse();
}

function sumOf(rows: readonly { health: string; records: number }[]): Counts {
  const counts: Counts = {};
  for (const { health, records } of rows) counts[health] = (counts[health] ?? 0) + records;
  return counts;
}

/** Every health with its number of records, and the total. */
function told(counts: Readonly<Counts>): { total: number; health: Counts } {
  const health = Object.fromEntries(EvidenceHealth.enum.map((name) => [name, counts[name] ?? 0]));
  return { total: totalOf(health), health };
}
