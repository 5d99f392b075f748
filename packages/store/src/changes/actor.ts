/** Names who acts in a transaction, for the log of changes. */
import type { Queryable } from '../database/database.ts';
import { type Settings, setForTransaction } from '../database/transaction-settings.ts';

/** Who changes what is believed. */
type Actor = 'worker' | 'load';

/** The setting that says who makes the changes of a transaction. */
export const actorSetting = (actor: Actor): Settings => ({ 'footing.actor': actor });

/** Says for the rest of the transaction who makes its changes. */
export async function actAs(tx: Queryable, actor: Actor): Promise<void> {
  await setForTransaction(tx, actorSetting(actor));
}
