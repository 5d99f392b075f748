/** The queries for incidents. */
import type { Incident, IncidentQuery } from '@footing/model';
import { type SQL, sql } from '#drizzle';
import { type Page, readCursor, toPage } from '../cursor.ts';
import type { Database, Queryable } from '../database/database.ts';
import { instantJson } from '../database/instant-json.ts';
import { textArray } from '../upsert.ts';

/** A page of incidents, those that were opened last first; parts of others are left out. One query. */
export async function listIncidents({ db }: Database, query: IncidentQuery): Promise<Page<Incident>> {
  const key = readCursor(query.cursor, 'instant', 'uuid');
  const beyond =
    key === undefined ? sql`` : sql`AND (i.opened_at, i.id) < (${key[0]}::timestamptz, ${key[1]}::uuid)`;
  const rows = await selectIncidents(
    db,
    sql`i.part_of IS NULL ${meets(query)} ${beyond} ORDER BY i.opened_at DESC, i.id DESC LIMIT ${query.limit + 1}`,
  );
  return toPage(
    rows,
    query.limit,
    ({ openedAt, id }) => [openedAt, id],
    (row) => row,
  );
}

function meets({ open, cause, host, work, section, since }: IncidentQuery): SQL {
  return sql.join(
    [
      open === undefined ? sql`` : sql`AND i.closed_at IS ${open ? sql`NULL` : sql`NOT NULL`}`,
      cause === undefined ? sql`` : sql`AND i.cause = ANY(${textArray(cause)})`,
      host === undefined ? sql`` : sql`AND i.host = ${host}`,
      work === undefined ? sql`` : sql`AND i.works @> ${textArray([work])}`,
      section === undefined ? sql`` : sql`AND i.sections @> ${textArray([`${work}/${section}`])}`,
      since === undefined ? sql`` : sql`AND i.opened_at >= ${since}::timestamptz`,
    ],
    sql` `,
  );
}

type Row = Record<string, unknown> & Incident;

const instant = (column: string): SQL => instantJson(sql`i.${sql.identifier(column)}`);

/** The incidents (`i`) that meet a condition, which may have an order and a limit. */
export async function selectIncidents(db: Queryable, condition: SQL): Promise<Incident[]> {
  const { rows } = await db.execute<Row>(sql`
    SELECT i.id, i.cause, i.name, i.host, i.closed_at IS NULL AS "isOpen", i.is_down AS "isDown",
      ${instant('opened_at')} AS "openedAt", ${instant('closed_at')} AS "closedAt", i.reopened, i.links,
      i.lost AS "lostLinks", to_jsonb(i.works) AS works, to_jsonb(i.sections) AS sections, i.part_of AS "partOf"
    FROM incidents i WHERE ${condition}`);
  return rows;
}
