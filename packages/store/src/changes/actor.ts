/** Names who acts in a transaction, for the log of changes. */
import { sql } from '#drizzle';
import type { Queryable } from '../database/database.ts';

/** Who changes what is believed. */
type Actor = 'worker' | 'load';

/** Says for the rest of the transaction who makes its changes. */
export async function actAs(tx: Queryable, actor: Actor): Promise<void> {
  await tx.execute(sql`SELECT set_config('footing.actor', ${actor}, true)`);
}
