/** Tells how far readers of the log are behind it. */
import { sql } from '#drizzle';
import { readCursor } from '../cursor.ts';
import type { Database } from '../database/database.ts';
import { BEGINNING, latestPosition } from './list-changes.ts';

/** How far a reader is behind the log. */
export interface ReaderLag {
  /** Changes in the log after the reader's cursor, whether they meet its filter or not. */
  changes: number;
  /** How long ago the first of them was made. */
  seconds: number;
}

/**
 * How far the slowest of several readers is behind, by their cursors; undefined is the beginning of the log. Nothing
 * where there is no reader.
 * @throws InvalidCursorError for a cursor of another list.
 */
export async function slowestLag(
  { db }: Database,
  cursors: readonly (string | undefined)[],
): Promise<ReaderLag> {
  const positions = cursors.map((cursor) => BigInt(readCursor(cursor, 'bigint')?.[0] ?? BEGINNING));
  const [slowest] = positions.sort((a, b) => (a < b ? -1 : 1));
  if (slowest === undefined) return { changes: 0, seconds: 0 };
  const behind = BigInt(await latestPosition(db)) - slowest;
  const { rows } = await db.execute<{ seconds: number }>(sql`
    SELECT greatest(0, extract(epoch FROM now() - at))::float8 AS seconds FROM changes
    WHERE position > ${slowest.toString()}::bigint ORDER BY position LIMIT 1`);
  return { changes: Math.max(0, Number(behind)), seconds: rows[0]?.seconds ?? 0 };
}
