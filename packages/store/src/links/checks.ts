/** The query for the checks of a link. */
import type { Check, CheckQuery } from '@footing/model';
import { and, desc, eq, gte, sql } from 'drizzle-orm';
import { type Page, readCursor, toPage } from '../cursor.ts';
import type { Database } from '../database/database.ts';
import { checks } from '../schema/index.ts';

/** A page of a link's checks, newest first. One query. */
export async function listChecks({ db }: Database, linkId: string, filter: CheckQuery): Promise<Page<Check>> {
  const key = readCursor(filter.cursor, 'instant', 'uuid');
  const rows = await db
    .select()
    .from(checks)
    .where(
      and(
        eq(checks.linkId, linkId),
        filter.verdict === undefined ? undefined : eq(checks.verdict, filter.verdict),
        filter.since === undefined ? undefined : gte(checks.checkedAt, new Date(filter.since)),
        key === undefined
          ? undefined
          : sql`(${checks.checkedAt}, ${checks.id}) < (${key[0]}::timestamptz, ${key[1]}::uuid)`,
      ),
    )
    .orderBy(desc(checks.checkedAt), desc(checks.id))
    .limit(filter.limit + 1);
  return toPage(
    rows,
    filter.limit,
    ({ checkedAt, id }) => [checkedAt.toISOString(), id],
    ({ linkId: _, checkedAt, ...check }) => ({ ...check, checkedAt: checkedAt.toISOString() }),
  );
}
