/** What the queries of places and of organisations have in common. */
import { type SQL, sql } from 'drizzle-orm';
import { type Page, readCursor, toPage } from '../cursor.ts';
import { tsQuery } from '../text-search.ts';

/** Filters of places and organisations. */
interface EntityFilter {
  limit: number;
  cursor?: string;
  q?: string;
  kind?: string;
  country?: string;
}

/** How a kind of entity is read; the entity's table is called `e`. */
export interface EntitySource {
  columns: SQL;
  tables: SQL;
}

/** The query of a page of entities that meet a filter and a condition, by slug. */
export function pageQuery({ columns, tables }: EntitySource, filter: EntityFilter, condition: SQL): SQL {
  const key = readCursor(filter.cursor, 'text');
  const search = filter.q === undefined ? undefined : (tsQuery(filter.q) ?? sql`''::tsquery`);
  const conditions = [
    condition,
    ...(search === undefined ? [] : [sql`e.search @@ ${search}`]),
    ...(filter.kind === undefined ? [] : [sql`e.kind = ${filter.kind}`]),
    ...(filter.country === undefined ? [] : [sql`e.country = ${filter.country}`]),
    ...(key === undefined ? [] : [sql`e.slug > ${key[0]}`]),
  ];
  return sql`SELECT ${columns} FROM ${tables} WHERE ${sql.join(conditions, sql` AND `)} ORDER BY e.slug LIMIT ${filter.limit + 1}`;
}

/** The query of the entity of a slug. */
export function itemQuery({ columns, tables }: EntitySource, slug: string): SQL {
  return sql`SELECT ${columns} FROM ${tables} WHERE e.slug = ${slug}`;
}

/** Cuts the rows of `pageQuery` to a page. */
export function toEntityPage<T extends { slug: string }>(
  rows: readonly T[],
  { limit }: EntityFilter,
): Page<T> {
  return toPage(
    rows,
    limit,
    ({ slug }) => [slug],
    (row) => row,
  );
}

/** A condition: the place is the one of a slug or lies in it. */
export function liesIn(placeId: SQL, slug: string | undefined): SQL {
  return slug === undefined
    ? sql`true`
    : sql`${placeId} IN (SELECT a.place_id FROM place_ancestors a JOIN places p ON p.id = a.ancestor_id WHERE p.slug = ${slug})`;
}
