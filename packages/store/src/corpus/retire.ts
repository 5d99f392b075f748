/** Removes what a corpus no longer contains. */
import { RECORD_KINDS } from '@footing/model';
import { sql } from '#drizzle';
import { logRevisions } from '../changes/log-revisions.ts';
import { citationRevisions, recordRevisions } from '../changes/revisions.ts';
import type { Queryable } from '../database/database.ts';
import { uuidArray } from '../upsert.ts';
import type { AbsentEntities, AbsentParts, AbsentRow } from './absent.ts';

/**
 * Removes rows that a corpus no longer contains, with their relations, and logs that it does. Links stay, with their
 * checks: another work may cite them, now or later.
 */
export async function retire(
  tx: Queryable,
  parts: readonly AbsentParts[],
  { organisations, places }: AbsentEntities,
): Promise<void> {
  await logDeletions(tx, parts);
  // Each table refers to those that come after it.
  const tables: [table: string, rows: readonly AbsentRow[], key?: string][] = [
    ['records', parts.flatMap(({ records }) => records)],
    ['citations', parts.flatMap(({ citations }) => citations)],
    ['sections', parts.flatMap(({ sections }) => sections)],
    ['spellings', [...organisations, ...places], 'entity_id'],
    ['organisations', organisations],
    ['places', places],
  ];
  for (const [table, rows, key = 'id'] of tables) {
    if (rows.length === 0) continue;
    const ids = uuidArray(rows.map(({ id }) => id));
    await tx.execute(sql`DELETE FROM ${sql.identifier(table)} WHERE ${sql.identifier(key)} = ANY(${ids})`);
  }
}

/** Logs the deletions while what is deleted can still be read: the log is all that is left of it. */
async function logDeletions(tx: Queryable, parts: readonly AbsentParts[]): Promise<void> {
  const idsOf = (part: 'records' | 'citations') =>
    parts.flatMap((absent) => absent[part]).map(({ id }) => id);
  for (const kind of RECORD_KINDS)
    await logRevisions(tx, 'record', await recordRevisions(tx, kind, idsOf('records')), new Map());
  await logRevisions(tx, 'citation', await citationRevisions(tx, idsOf('citations')), new Map());
}
