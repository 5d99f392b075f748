/** Reads the log of changes so that no change is skipped, however late its transaction ended. */
import type { Change, ChangeFilter } from '@footing/model';
import { type SQL, sql } from '#drizzle';
import { limitTo, type Page, readCursor, toPage, writeCursor } from '../cursor.ts';
import type { Database, Queryable } from '../database/database.ts';
import { instantJson } from '../database/instant-json.ts';

/** A change with the cursor at which reading goes on after it. */
export interface LoggedChange {
  change: Change;
  cursor: string;
}

/** A part of the log. */
export interface ChangePage {
  items: LoggedChange[];
  /** Whether more changes can be read at once. */
  more: boolean;
  /** Where reading goes on, also where there are no items: what is before it has been read or does not meet the filter. */
  cursor: string;
}

/**
 * The changes after a cursor, oldest first, at most `limit`. A change gets its position when its transaction commits, one
 * transaction at a time, so all positions below one that can be seen can be seen too: each reader gets each change once,
 * and those of one subject in the order in which they were made (decision 15).
 * @throws InvalidCursorError for a cursor of another list.
 */
export async function listChanges(
  { db }: Database,
  { cursor, limit, ...filter }: ChangeFilter & { cursor?: string | undefined; limit: number },
): Promise<ChangePage> {
  const [after] = readCursor(cursor, 'bigint') ?? [BEGINNING];
  const { changes, more, position } = await changesAfter(db, after, filter, limit);
  return { items: changes.map(withCursor), more, cursor: writeCursor([position]) };
}

/** The changes after a position, at most `limit`, and the position at which reading goes on. */
export async function changesAfter(
  db: Queryable,
  after: string,
  filter: ChangeFilter,
  limit: number,
): Promise<{ changes: Change[]; more: boolean; position: string }> {
  // Read before the changes: what is placed meanwhile may not meet the filter, or lie beyond the limit.
  const latest = await latestPosition(db);
  const rows = await selectChanges(db, after, filter, limit + 1);
  const changes = rows.slice(0, limit).map(toChange);
  const more = rows.length > limit;
  const last = changes.at(-1)?.id ?? after;
  return { changes, more, position: more ? last : later(last, latest) };
}

/**
 * The changes before a cursor, the newest first, at most `limit`. `nextCursor` leads back in time. `cursor` is where the
 * log ended when they were read: `listChanges` goes on there with what came later.
 * @throws InvalidCursorError for a cursor of another list.
 */
export async function listChangesBackwards(
  { db }: Database,
  { cursor, limit, ...filter }: ChangeFilter & { cursor?: string | undefined; limit: number },
): Promise<Page<Change> & { cursor: string }> {
  const [, before] = readCursor(cursor, 'text', 'bigint') ?? [];
  const latest = await latestPosition(db);
  const changes = await newestChanges(db, limit + 1, filter, before);
  const page = toPage(
    changes,
    limit,
    ({ id }) => ['before', id],
    (change) => change,
  );
  return { ...page, cursor: writeCursor([latest]) };
}

/** The newest changes that meet a filter, those before a position where one is given, newest first. */
export async function newestChanges(
  db: Queryable,
  limit: number,
  filter: ChangeFilter = {},
  before?: string,
): Promise<Change[]> {
  const placed = before === undefined ? sql`position IS NOT NULL` : sql`position < ${before}::bigint`;
  const { rows } = await db.execute<Row>(
    sql`SELECT ${COLUMNS} FROM changes WHERE ${placed} ${meets(filter)} ORDER BY position DESC ${limitTo(limit)}`,
  );
  return rows.map(toChange);
}

/** The cursor after all changes that are there now. */
export async function latestChange({ db }: Database): Promise<string> {
  return writeCursor([await latestPosition(db)]);
}

/** The position before all changes. */
export const BEGINNING = '0';

function later(left: string, right: string): string {
  return BigInt(left) < BigInt(right) ? right : left;
}

/** The position of the newest change. */
export async function latestPosition(db: Queryable): Promise<string> {
  const { rows } = await db.execute<{ latest: string | null }>(
    sql`SELECT max(position)::text AS latest FROM changes WHERE position IS NOT NULL`,
  );
  return rows[0]?.latest ?? BEGINNING;
}

interface Row extends Record<string, unknown> {
  id: string;
  at: string;
  type: string;
  subject: unknown;
  actor: string;
  host: string | null;
  works: string[];
  sections: string[];
  before: unknown;
  after: unknown;
}

const COLUMNS = sql`position::text AS id, ${instantJson(sql`at`)} AS at, type,
  jsonb_build_object('kind', subject_kind, 'id', subject_id, 'name', subject_name, 'title', CASE
    WHEN type LIKE 'record.%' THEN (SELECT title FROM records WHERE records.id = subject_id)
    WHEN type LIKE 'citation.%' THEN (SELECT title FROM citations WHERE citations.id = subject_id) END) AS subject,
  actor, host, to_jsonb(works) AS works, to_jsonb(sections) AS sections, before, after`;

async function selectChanges(
  db: Queryable,
  after: string,
  filter: ChangeFilter,
  limit: number,
): Promise<Row[]> {
  const { rows } = await db.execute<Row>(sql`
    SELECT ${COLUMNS} FROM changes
    WHERE position > ${after}::bigint ${meets(filter)}
    ORDER BY position
    ${limitTo(limit)}`);
  return rows;
}

/** Values are parameters as they are, so that the planner knows how rare they are. */
function meets({ type, subject, host, work, section, since }: ChangeFilter): SQL {
  return sql.join(
    [
      type === undefined ? sql`` : sql`AND type = ANY(${sql.param(type)}::text[])`,
      subject === undefined ? sql`` : sql`AND subject_kind = ANY(${sql.param(subject)}::text[])`,
      host === undefined ? sql`` : sql`AND host = ${host}`,
      work === undefined ? sql`` : sql`AND works @> ARRAY[${work}::text]`,
      section === undefined ? sql`` : sql`AND sections @> ARRAY[${`${work}/${section}`}::text]`,
      since === undefined ? sql`` : sql`AND at >= ${since}::timestamptz`,
    ],
    sql` `,
  );
}

function toChange(row: Row): Change {
  // Whoever wrote the row did so by the schema of its type, and a test holds every row against it.
  return row as Change;
}

function withCursor(change: Change): LoggedChange {
  return { change, cursor: writeCursor([change.id]) };
}
