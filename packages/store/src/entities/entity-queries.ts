/** The common parts of the queries for places and organisations. */
import { type SQL, sql } from '#drizzle';
import { limitTo, type Page, readCursor, toPage, withTotal } from '../cursor.ts';
import { countRows } from '../database/count-rows.ts';
import type { Database } from '../database/database.ts';
import { isNamed } from '../slug-or-id.ts';
import { tsQuery } from '../text-search.ts';
import { spelledLike } from './spellings.ts';

/** Filters that places and organisations share. */
interface EntityFilter {
  limit: number;
  cursor?: string;
  count?: boolean;
  q?: string;
  kind?: string;
  country?: string;
}

/** How a kind of entity is selected; the entity's table has the alias `e`. */
export interface EntitySource {
  columns: SQL;
  tables: SQL;
}

/**
 * A page of the entities that meet a filter and a condition, sorted by slug; where none has the words of `q`, those with
 * names spelt much like it. One query, one more if there are none, and one more where the total is asked for.
 */
export async function selectEntities<T extends Record<string, unknown> & { slug: string }>(
  database: Database,
  source: EntitySource,
  filter: EntityFilter,
  condition: SQL,
): Promise<EntityPage<T>> {
  const { q, cursor, ...others } = filter;
  const page = await selectMeeting<T>(database, source, filter, sql`${condition} AND ${hasWords(q)}`);
  if (page.items.length > 0 || q === undefined || cursor !== undefined) return page;
  const isLike = sql`${condition} AND e.id IN (SELECT entity_id FROM ${spelledLike(q)} AS l)`;
  const similar = await selectMeeting<T>(database, source, others, isLike);
  return similar.items.length === 0 ? page : { ...similar, match: 'spelling' };
}

/** A page of entities; `match` says that nothing has the words of `q`. */
export interface EntityPage<T> extends Page<T> {
  match?: 'spelling';
}

function selectMeeting<T extends Record<string, unknown> & { slug: string }>(
  database: Database,
  { columns, tables }: EntitySource,
  filter: EntityFilter,
  condition: SQL,
): Promise<Page<T>> {
  const where = sql`${tables} WHERE ${meets(filter, condition)}`;
  const selectPage = async (): Promise<Page<T>> => {
    const key = readCursor(filter.cursor, 'text');
    const { rows } = await database.db.execute<T>(sql`
      SELECT ${columns} FROM ${where} AND ${key === undefined ? sql`true` : sql`e.slug > ${key[0]}`}
      ORDER BY e.slug ${limitTo(filter.limit + 1)}`);
    return toPage(
      rows,
      filter.limit,
      ({ slug }) => [slug],
      (row) => row as T,
    );
  };
  return withTotal(filter, selectPage(), () => countRows(database, where));
}

function hasWords(q: string | undefined): SQL {
  return q === undefined ? sql`true` : sql`e.search @@ ${tsQuery(q) ?? sql`''::tsquery`}`;
}

function meets({ kind, country }: EntityFilter, condition: SQL): SQL {
  const conditions = [
    condition,
    ...(kind === undefined ? [] : [sql`e.kind = ${kind}`]),
    ...(country === undefined ? [] : [sql`e.country = ${country}`]),
  ];
  return sql.join(conditions, sql` AND `);
}

/**
 * The query for the entity with a slug or an id, and the numbers of its records. `recordIds` selects the ids of the
 * records of the entity `e`.
 */
export function itemQuery({ columns, tables }: EntitySource, key: string, recordIds: SQL): SQL {
  return sql`SELECT ${columns}, (
      SELECT jsonb_build_object('agreements', count(*) FILTER (WHERE r.kind = 'agreement'),
        'events', count(*) FILTER (WHERE r.kind = 'event'), 'figures', count(*) FILTER (WHERE r.kind = 'figure'))
      FROM records r WHERE r.id IN (${recordIds})) AS records
    FROM ${tables} WHERE ${isNamed(sql`e`, key)}`;
}

/** A condition: the place is the one with the slug, or lies in it. Always true without a slug. */
export function liesIn(placeId: SQL, slug: string | undefined): SQL {
  return slug === undefined
    ? sql`true`
    : sql`${placeId} IN (SELECT a.place_id FROM place_ancestors a JOIN places p ON p.id = a.ancestor_id WHERE p.slug = ${slug})`;
}
