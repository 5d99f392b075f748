/** Records whether the network of a worker works. */

import { v7 as uuidv7 } from 'uuid';
import { sql } from '#drizzle';
import { actAs } from '../changes/actor.ts';
import type { Database } from '../database/database.ts';

/** A network that was found down, and of which nothing more was heard for so long, is no longer said to be. */
const FORGET_HOURS = 24;

/** Records that no host can be reached from a machine, or that some can again; what is known already is only dated. */
export async function recordNetwork({ db }: Database, name: string, isDown: boolean): Promise<void> {
  await db.transaction(async (tx) => {
    await actAs(tx, 'worker');
    await (isDown
      ? tx.execute(sql`
          INSERT INTO networks AS known (id, name, outage_since) VALUES (${uuidv7()}, ${name}, now())
          ON CONFLICT (name) DO UPDATE SET outage_since = coalesce(known.outage_since, now()), seen_at = now()`)
      : tx.execute(
          sql`UPDATE networks SET outage_since = NULL WHERE name = ${name} AND outage_since IS NOT NULL`,
        ));
  });
}

/** Ends the outages of machines of which nothing was heard for a day: their workers are gone. */
export async function forgetSilentNetworks({ db }: Database): Promise<void> {
  await db.transaction(async (tx) => {
    await actAs(tx, 'worker');
    await tx.execute(sql`
      UPDATE networks SET outage_since = NULL
      WHERE outage_since IS NOT NULL AND seen_at < now() - ${FORGET_HOURS} * interval '1 hour'`);
  });
}
