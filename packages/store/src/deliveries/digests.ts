/** Makes digests whose hour has come: what is down, worst first, and what is new. */
import { type Notice, nextDigest } from '@footing/model';
import { and, asc, eq, isNotNull, isNull, lte, sql } from '#drizzle';
import type { Database, Queryable } from '../database/database.ts';
import { subscriptions } from '../schema/index.ts';
import { deliver, describing, MAX_TOLD, TOLD, type WantedNotice } from './make-deliveries.ts';
import { DOWN, IS_WANTED, REACHING } from './wanted.ts';

/** Most incidents of which the worst are told. */
const MAX_WEIGHED = 100;

/**
 * Makes the digest that has been due for longest, unless there is nothing to tell, and sets when the next is due, in one
 * transaction. Returns whether one was due.
 */
export function makeDigest({ db }: Database): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [due] = await tx
      .select()
      .from(subscriptions)
      .where(
        and(
          isNotNull(subscriptions.nextDigestAt),
          lte(subscriptions.nextDigestAt, sql`now()`),
          isNull(subscriptions.pausedAt),
          isNull(subscriptions.disabledAt),
        ),
      )
      .orderBy(asc(subscriptions.nextDigestAt))
      .limit(1)
      .for('update', { skipLocked: true });
    if (due === undefined) return false;
    const { rows } = await tx.execute<{ now: string }>(sql`SELECT now()::text AS now`);
    const now = new Date(rows[0]?.now ?? '');
    const isMuted = due.mutedUntil !== null && due.mutedUntil > now;
    if (!isMuted) await tellDigest(tx, due);
    await tx
      .update(subscriptions)
      .set({ nextDigestAt: nextDigest(due, now), ...(isMuted ? {} : { lastDigestAt: sql`now()` }) })
      .where(eq(subscriptions.id, due.id));
    return true;
  });
}

async function tellDigest(
  tx: Queryable,
  { id, nextDigestAt, lastDigestAt, createdAt }: typeof subscriptions.$inferSelect,
): Promise<void> {
  const since = sql`${(lastDigestAt ?? createdAt).toISOString()}::timestamptz`;
  const describeOnce = describing(tx);
  const { rows: down } = await tx.execute<WantedNotice & { all: number }>(sql`
    SELECT n.id AS notice, (count(*) OVER ())::int AS all,
      ${TOLD} || jsonb_build_object('before', NULL, 'after', NULL, 'isNew', n.at >= ${since}) AS told
    FROM subscriptions s JOIN ${DOWN} AS n ON ${IS_WANTED} WHERE s.id = ${id}
    ORDER BY n.lost DESC, n.links DESC, n.at, n.id LIMIT ${MAX_WEIGHED}`);
  const weighed: Notice[] = [];
  for (const { notice, told } of down) weighed.push(await describeOnce(notice, told));
  const { rows: news } = await tx.execute<WantedNotice & { all: number }>(sql`
    SELECT n.id AS notice, (count(*) OVER ())::int AS all,
      ${TOLD} || jsonb_build_object('before', n.before, 'after', n.after) AS told
    FROM subscriptions s JOIN ${REACHING} AS n ON ${IS_WANTED}
    WHERE s.id = ${id} AND n.released_at > ${since} AND n.at >= s.created_at
      AND n.kind NOT IN ('broken', 'host_out', 'network_out')
    ORDER BY n.released_at DESC, n.at DESC, n.id DESC LIMIT ${MAX_TOLD}`);
  if (weighed.length + news.length === 0) return;
  const shownNews: Notice[] = [];
  for (const { notice, told } of news) shownNews.push(await describeOnce(notice, told));
  const worst = weighed.sort((one, other) => cost(other) - cost(one)).slice(0, MAX_TOLD);
  await deliver(tx, id, {
    ...{ key: `digest:${nextDigestAt?.toISOString()}`, type: 'digest', down: worst, news: shownNews },
    moreDown: (down[0]?.all ?? 0) - worst.length,
    moreNews: (news[0]?.all ?? 0) - shownNews.length,
  });
}

/** How many records rest on no living source by it. Those that cost the same stay in their order. */
function cost({ dependents: { withoutLivingSource: without } }: Notice): number {
  return without.agreements + without.events + without.figures;
}
