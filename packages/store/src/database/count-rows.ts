/** Counts rows. */
import { type SQL, sql } from '#drizzle';
import type { Database } from './database.ts';

/** How many rows a FROM clause with its conditions has. */
export async function countRows({ db }: Database, from: SQL): Promise<number> {
  const { rows } = await db.execute<{ total: number }>(sql`SELECT count(*)::int AS total FROM ${from}`);
  return rows[0]?.total ?? 0;
}
