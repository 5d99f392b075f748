/** The full-text search over records, organisations and places. */
import type { SearchHit, SearchQuery } from '@footing/model';
import { sql } from 'drizzle-orm';
import { type Page, readCursor, toPage } from './cursor.ts';
import type { Database } from './database/database.ts';
import { headline, toHighlight, tsQuery } from './text-search.ts';

/** Finds records, organisations and places by their text, best match first. One query. */
export async function searchAll(
  { db }: Database,
  { q, limit, cursor }: SearchQuery,
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
