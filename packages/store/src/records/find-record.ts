/** The query for one agreement, event or figure. */
import type { RecordKind } from '@footing/model';
import { sql } from '#drizzle';
import type { Database } from '../database/database.ts';
import { isNamed } from '../slug-or-id.ts';
import { type RecordReading, readRecords, recordJson } from './record-json.ts';

/** The JSON of the record with a slug or an id, with the included parts; undefined if there is none, or was none at
 * `asOf`. */
export async function findRecord(
  { db }: Database,
  kind: RecordKind,
  key: string,
  reading: RecordReading,
): Promise<string | undefined> {
  const there = reading.asOf === undefined ? sql`true` : sql`r.created_at <= ${reading.asOf}::timestamptz`;
  const [row] = await readRecords(
    db,
    kind,
    reading,
    (columns, join) => sql`
      SELECT ${columns}, '' AS "sortKey", NULL AS highlight FROM records r ${join}
      WHERE r.kind = ${kind} AND ${isNamed(sql`r`, key)} AND ${there}`,
  );
  return row === undefined ? undefined : recordJson(row);
}
