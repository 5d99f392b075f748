/** The query for lists of agreements, events and figures. */
import type { RecordKind, RecordQuery } from '@footing/model';
import { sql } from '#drizzle';
import { limitTo, type Page, toPage, withTotal } from '../cursor.ts';
import { countRows } from '../database/count-rows.ts';
import type { Database } from '../database/database.ts';
import { headline, tsQuery } from '../text-search.ts';
import { allOf, conditionsOf } from './record-filter.ts';
import { readRecords, recordJson } from './record-json.ts';
import { planSort } from './record-sort.ts';

/**
 * A page of records of a kind as JSON, filtered and sorted, with the included parts. One query, and another one where the
 * total is asked for.
 */
export function listRecords(database: Database, kind: RecordKind, query: RecordQuery): Promise<Page<string>> {
  return withTotal(query, selectPage(database, kind, query), () =>
    countRows(database, sql`records r WHERE ${allOf(conditionsOf(kind, query))}`),
  );
}

async function selectPage({ db }: Database, kind: RecordKind, query: RecordQuery): Promise<Page<string>> {
  const search = query.q === undefined ? undefined : tsQuery(query.q);
  const sort = planSort(
    query.sort ?? (search === undefined ? 'date' : 'relevance'),
    query.cursor,
    search && sql`ts_rank_cd(r.search, ${search})`,
  );
  const where =
    sort.condition === undefined
      ? allOf(conditionsOf(kind, query))
      : sql`${allOf(conditionsOf(kind, query))} AND ${sort.condition}`;
  const highlight = search === undefined ? sql`NULL` : headline(sql`r.title || '. ' || r.summary`, search);
  // The page is selected first, from the indexes; details are added to its rows only.
  const rows = await readRecords(
    db,
    kind,
    query,
    (columns, join) => sql`
      WITH page AS (
        SELECT r.*, ${sort.key} AS sort_key, row_number() OVER (ORDER BY ${sort.order}) AS place_on_page
        FROM (SELECT r.* FROM records r WHERE ${where} ORDER BY ${sort.order} ${limitTo(query.limit + 1)}) AS r)
      SELECT ${columns}, r.sort_key AS "sortKey", ${highlight} AS highlight
      FROM page r ${join}
      ORDER BY r.place_on_page`,
  );
  return toPage(rows, query.limit, ({ sortKey, id }) => [sort.name, sortKey, id], recordJson);
}
