/** The queries for the checks of a link. */
import type { Check, CheckDetail, CheckQuery } from '@footing/model';
import { and, desc, eq, getTableColumns, gte, sql } from 'drizzle-orm';
import { type Page, readCursor, toPage } from '../cursor.ts';
import type { Database } from '../database/database.ts';
import { checks } from '../schema/index.ts';

const { linkId: _linkId, transcript, ...listed } = getTableColumns(checks);

/** A page of a link's checks, newest first. One query. */
export async function listChecks({ db }: Database, linkId: string, filter: CheckQuery): Promise<Page<Check>> {
  const key = readCursor(filter.cursor, 'instant', 'uuid');
  const rows = await db
    .select(listed)
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
    ({ checkedAt, ...check }) => ({ ...check, checkedAt: checkedAt.toISOString() }),
  );
}

/** The check of a link with an id, with its transcript; undefined if there is none. */
export async function findCheck(
  { db }: Database,
  linkId: string,
  id: string,
): Promise<CheckDetail | undefined> {
  const [row] = await db
    .select({ ...listed, transcript })
    .from(checks)
    .where(and(eq(checks.id, id), eq(checks.linkId, linkId)));
  return row === undefined
    ? undefined
    : {
        ...row,
        checkedAt: row.checkedAt.toISOString(),
        transcript: row.transcript === null ? null : row.transcript.split('\n'),
      };
}
