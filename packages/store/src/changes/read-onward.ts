/** Named readers of the log of changes, each with a cursor that is kept with what it makes of the changes. */
import type { Change, ChangeFilter } from '@footing/model';
import { eq, sql } from '#drizzle';
import type { Database, Queryable } from '../database/database.ts';
import { changeReaders } from '../schema/index.ts';
import { changesAfter } from './list-changes.ts';

/** A reader of the log. Its cursor is one over all processes. */
export interface ChangeReader {
  name: string;
  /** The changes that it reads; it moves on past all others. */
  filter: ChangeFilter;
  /** Most changes of one transaction. */
  limit: number;
  /** What it makes of them, in the transaction that moves its cursor. */
  handle(tx: Queryable, changes: readonly Change[]): Promise<void>;
}

/**
 * Reads the next changes of a reader that begins at the start of the log. What it makes of them and its new cursor are
 * committed together or not at all, so that each change counts once, whatever dies when. Of several processes one reads at
 * a time: `busy` says that another does.
 */
export async function readOnward({ db }: Database, reader: ChangeReader): Promise<'more' | 'end' | 'busy'> {
  const { name, filter, limit, handle } = reader;
  return db.transaction(async (tx) => {
    await tx.insert(changeReaders).values({ name }).onConflictDoNothing();
    const [row] = await tx
      .select({ position: changeReaders.position })
      .from(changeReaders)
      .where(eq(changeReaders.name, name))
      .for('update', { skipLocked: true });
    if (row === undefined) return 'busy';
    const { changes, more, position } = await changesAfter(tx, String(row.position), filter, limit);
    if (changes.length > 0) await handle(tx, changes);
    if (BigInt(position) !== row.position)
      await tx
        .update(changeReaders)
        .set({ position: BigInt(position), readAt: sql`now()` })
        .where(eq(changeReaders.name, name));
    return more ? 'more' : 'end';
  });
}
