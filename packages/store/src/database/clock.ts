/** Reads the database's clock, by which all processes tell what is due and when a check was. */
import { sql } from '#drizzle';
import type { Database } from './database.ts';

/** The time of the database now, not of the transaction's beginning. */
export async function readDatabaseClock({ db }: Database): Promise<Date> {
  const { rows } = await db.execute<{ now: string }>(
    sql`SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS now`,
  );
  return new Date(rows[0]?.now ?? Number.NaN);
}
