import { type Organisation, type Place, SECTORS, type SearchHit } from '@footing/model';
import { type SQL, sql } from 'drizzle-orm';
import { type Page, type PageRequest, readCursor, toPage } from '../cursor.ts';
import type { Database } from '../database/database.ts';
import { headline, toHighlight, tsQuery } from '../text-search.ts';

/** Filters of places and organisations. */
export interface EntityFilter extends PageRequest {
  q?: string | undefined;
  kind?: string | undefined;
  /** A place in which they lie, however deep. */
  within?: string | undefined;
}

const placeColumns = sql`e.id, e.slug, e.name, e.kind, parent.slug AS parent, e.country, e.code, e.aliases, e.names,
  jsonb_build_object('latitude', e.latitude, 'longitude', e.longitude) AS coordinates`;
const placeTables = sql`places e LEFT JOIN places parent ON parent.id = e.parent_id`;
const organisationColumns = sql`e.id, e.slug, e.name, e.kind, parent.slug AS parent, place.slug AS place, e.aliases, e.names`;
const organisationTables = sql`organisations e JOIN places place ON place.id = e.place_id
  LEFT JOIN organisations parent ON parent.id = e.parent_id`;

/** Places by slug. One query. */
export function listPlaces(database: Database, filter: EntityFilter): Promise<Page<Place>> {
  return listEntities<Place>(database, filter, placeColumns, placeTables, sql`e.id`);
}

/** Organisations by slug. One query. */
export function listOrganisations(database: Database, filter: EntityFilter): Promise<Page<Organisation>> {
  return listEntities<Organisation>(
    database,
    filter,
    organisationColumns,
    organisationTables,
    sql`e.place_id`,
  );
}

export async function findPlace({ db }: Database, slug: string): Promise<Place | undefined> {
  const { rows } = await db.execute<Place & Record<string, unknown>>(
    sql`SELECT ${placeColumns} FROM ${placeTables} WHERE e.slug = ${slug}`,
  );
  return rows[0];
}

export async function findOrganisation({ db }: Database, slug: string): Promise<Organisation | undefined> {
  const { rows } = await db.execute<Organisation & Record<string, unknown>>(
    sql`SELECT ${organisationColumns} FROM ${organisationTables} WHERE e.slug = ${slug}`,
  );
  return rows[0];
}

async function listEntities<T extends { slug: string }>(
  { db }: Database,
  filter: EntityFilter,
  columns: SQL,
  from: SQL,
  placeId: SQL,
): Promise<Page<T>> {
  const key = readCursor(filter.cursor, 'text');
  const search = filter.q === undefined ? undefined : (tsQuery(filter.q) ?? sql`''::tsquery`);
  const conditions = [
    sql`true`,
    ...(search === undefined ? [] : [sql`e.search @@ ${search}`]),
    ...(filter.kind === undefined ? [] : [sql`e.kind = ${filter.kind}`]),
    ...(filter.within === undefined
      ? []
      : [
          sql`${placeId} IN (SELECT a.place_id FROM place_ancestors a JOIN places p ON p.id = a.ancestor_id WHERE p.slug = ${filter.within})`,
        ]),
    ...(key === undefined ? [] : [sql`e.slug > ${key[0]}`]),
  ];
  const { rows } = await db.execute<T & Record<string, unknown>>(
    sql`SELECT ${columns} FROM ${from} WHERE ${sql.join(conditions, sql` AND `)} ORDER BY e.slug LIMIT ${filter.limit + 1}`,
  );
  return toPage(
    rows,
    filter.limit,
    ({ slug }) => [slug],
    (row) => row as unknown as T,
  );
}

/** The vocabulary of sectors, with the number of agreements of each. One query. */
export async function listSectors({
  db,
}: Database): Promise<{ slug: string; description: string; agreements: number }[]> {
  const { rows } = await db.execute<{ sector: string; count: number }>(
    sql`SELECT sector, count(*)::int AS count FROM record_sectors GROUP BY sector`,
  );
  const counts = new Map(rows.map(({ sector, count }) => [sector, count]));
  return Object.entries(SECTORS).map(([slug, description]) => ({
    slug,
    description,
    agreements: counts.get(slug) ?? 0,
  }));
}

/** Finds records, organisations and places by their text, the best first. One query. */
export async function searchAll(
  { db }: Database,
  { q, limit, cursor }: PageRequest & { q: string },
): Promise<Page<SearchHit>> {
  const query = tsQuery(q);
  if (query === undefined) return { items: [], nextCursor: null };
  const key = readCursor(cursor, 'text', 'uuid');
  const { rows } = await db.execute<SearchHit & { id: string; rank: string }>(sql`
    SELECT found.id, found.kind, found.slug, found.title, ${headline(sql`found.body`, query)} AS highlight, found.rank::text AS rank
    FROM (
      SELECT * FROM (
        SELECT id, kind, slug, title, title || '. ' || summary AS body, ts_rank_cd(search, ${query}) AS rank FROM records WHERE search @@ ${query}
        UNION ALL
        SELECT id, 'organisation', slug, name, name, 2 * ts_rank_cd(search, ${query}) FROM organisations WHERE search @@ ${query}
        UNION ALL
        SELECT id, 'place', slug, name, name, 2 * ts_rank_cd(search, ${query}) FROM places WHERE search @@ ${query}
      ) AS matches
      WHERE ${key === undefined ? sql`true` : sql`(rank, id) < (${key[0]}::float4, ${key[1]}::uuid)`}
      ORDER BY rank DESC, id DESC LIMIT ${limit + 1}
    ) AS found
    ORDER BY found.rank DESC, found.id DESC`);
  return toPage(
    rows,
    limit,
    ({ rank, id }) => [rank, id],
    ({ kind, slug, title, highlight }) => ({ kind, slug, title, highlight: toHighlight(highlight) }),
  );
}
