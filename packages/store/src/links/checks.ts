/** The queries for the checks of a link. */
import type { Check, CheckDetail, CheckQuery } from '@footing/model';
import { and, desc, eq, gte, lt, sql } from '#drizzle';
import { type Page, readCursor, toPage } from '../cursor.ts';
import type { Database } from '../database/database.ts';
import { checks, findings, links } from '../schema/index.ts';

/** Whether the check is the one that first found it. */
const isFirst = sql<boolean>`${findings.firstFoundAt} = ${checks.checkedAt}`;

const listed = {
  id: sql<string>`check_id(${checks.checkedAt}, ${checks.linkNumber})`,
  checkedAt: checks.checkedAt,
  unchangedSince: sql`CASE WHEN NOT ${isFirst} THEN ${findings.firstFoundAt} END`.mapWith(
    (value) => new Date(value),
  ),
  verdict: checks.verdict,
  state: findings.state,
  reason: findings.reason,
  confidence: findings.confidence,
  reasonCode: findings.reasonCode,
  newAddress: findings.newAddress,
  status: findings.status,
  failure: findings.failure,
  finalUrl: findings.finalUrl,
  redirects: findings.redirects,
  timings: sql<Check['timings']>`CASE WHEN ${isFirst} THEN ${findings.timings}
    ELSE jsonb_build_object('totalMs', ${checks.totalMs}) END`,
  bytes: findings.bytes,
  contentType: findings.contentType,
  title: findings.title,
};

function selectChecks(db: Database['db']) {
  return db
    .select({
      ...listed,
      transcript: sql<string | null>`CASE WHEN ${isFirst} THEN ${findings.transcript} END`,
    })
    .from(checks)
    .innerJoin(findings, eq(findings.id, checks.findingId))
    .innerJoin(links, eq(links.number, checks.linkNumber))
    .$dynamic();
}

type Row = Awaited<ReturnType<typeof selectChecks>>[number];

function toCheck({ checkedAt, unchangedSince, transcript: _transcript, ...check }: Row): Check {
  return {
    ...check,
    checkedAt: checkedAt.toISOString(),
    unchangedSince: unchangedSince?.toISOString() ?? null,
  };
}

/** A page of a link's checks, newest first. One query. */
export async function listChecks({ db }: Database, linkId: string, filter: CheckQuery): Promise<Page<Check>> {
  const key = readCursor(filter.cursor, 'instant');
  const rows = await selectChecks(db)
    .where(
      and(
        eq(links.id, linkId),
        filter.verdict === undefined ? undefined : eq(checks.verdict, filter.verdict),
        filter.since === undefined ? undefined : gte(checks.checkedAt, new Date(filter.since)),
        key === undefined ? undefined : lt(checks.checkedAt, new Date(key[0])),
      ),
    )
    .orderBy(desc(checks.checkedAt))
    .limit(filter.limit + 1);
  return toPage(rows, filter.limit, ({ checkedAt }) => [checkedAt.toISOString()], toCheck);
}

/** The check of a link with an id, with its transcript; undefined if there is none. */
export async function findCheck(
  { db }: Database,
  linkId: string,
  id: string,
): Promise<CheckDetail | undefined> {
  const checkedAt = timeOfCheck(id);
  if (checkedAt.getUTCFullYear() > MAX_YEAR) return undefined;
  const [row] = await selectChecks(db).where(
    and(
      eq(links.id, linkId),
      gte(checks.checkedAt, checkedAt),
      lt(checks.checkedAt, new Date(checkedAt.getTime() + 1)),
      eq(listed.id, id),
    ),
  );
  return row === undefined
    ? undefined
    : { ...toCheck(row), transcript: row.transcript === null ? null : row.transcript.split('\n') };
}

/** The last year of RFC 3339; an id of a later one names no check, and PostgreSQL would not read the time. */
const MAX_YEAR = 9999;

/** The time in the id of a check, in milliseconds. */
function timeOfCheck(id: string): Date {
  return new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16));
}
