/** The query for one agreement, event or figure. */
import type { Include, RecordKind } from '@footing/model';
import { sql } from '#drizzle';
import type { Database } from '../database/database.ts';
import { isNamed } from '../slug-or-id.ts';
import { type RecordRow, type RecordShapes, recordColumns, toRecord } from './record-columns.ts';

/** The record with a slug or an id, with the included parts; undefined if there is none, or was none at
 * `asOf`. One query. */
export async function findRecord<Kind extends RecordKind>(
  { db }: Database,
  kind: Kind,
  key: string,
  include: readonly Include[],
  asOf?: string,
): Promise<RecordShapes[Kind] | undefined> {
  const { rows } = await db.execute<RecordRow>(sql`
    SELECT ${recordColumns(new Set(include), asOf)}, '' AS "sortKey", NULL AS highlight
    FROM records r JOIN works w ON w.id = r.work_id
    WHERE r.kind = ${kind} AND ${isNamed(sql`r`, key)}
      AND ${asOf === undefined ? sql`true` : sql`r.created_at <= ${asOf}::timestamptz`}`);
  const [row] = rows;
  return row === undefined ? undefined : toRecord(kind, row);
}
