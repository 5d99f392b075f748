/** Changes settings of PostgreSQL for the rest of a transaction. */
import { sql } from '#drizzle';
import type { Queryable } from './database.ts';

/** Settings by their names, which end with the transaction. */
export type Settings = Readonly<Record<string, string>>;

/** Sets them all with one statement. */
export async function setForTransaction(tx: Queryable, settings: Settings): Promise<void> {
  const each = Object.entries(settings).map(([name, value]) => sql`set_config(${name}, ${value}, true)`);
  await tx.execute(sql`SELECT ${sql.join(each, sql`, `)}`);
}
