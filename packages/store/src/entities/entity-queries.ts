/** The common parts of the queries for places and organisations. */
import { type SQL, sql } from 'drizzle-orm';
import { type Page, readCursor, toPage } from '../cursor.ts';
import { tsQuery } from '../text-search.ts';

/** Filters that places and organisations share. */
interface EntityFilter {
  limit: number;
  cursor?: string;
  q?: string;
  kind?: string;
  country?: string;
}

/** How a kind of entity is selected; the entity's table has the alias `e`. */
export interface EntitySource {
  columns: SQL;
  tables: SQL;
}

/** The query for a page of entities that meet a filter and a condition, sorted by slug. */
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

/** The query for the entity with a slug. */
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

/** A condition: the place is the one with the slug, or lies in it. Always true without a slug. */
export function liesIn(placeId: SQL, slug: string | undefined): SQL {
  return slug === undefined
    ? sql`true`
    : sql`${placeId} IN (SELECT a.place_id FROM place_ancestors a JOIN places p ON p.id = a.ancestor_id WHERE p.slug = ${slug})`;
}
