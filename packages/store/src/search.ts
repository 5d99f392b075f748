/** The full-text search over records, organisations and places. */
import type { SearchHit, SearchQuery } from '@footing/model';
import { type SQL, sql } from '#drizzle';
import { limitTo, type Page, readCursor, toPage } from './cursor.ts';
import type { Database } from './database/database.ts';
import { spelledLike } from './entities/spellings.ts';
import { headline, toHighlight, tsQuery, wholeWordsQuery, withoutMarkers } from './text-search.ts';

/** Added to the rank of what has the very words and not only their beginnings; ranks by themselves are below 2. */
const WHOLE_WORDS_RANK = 10;
type Found = Omit<SearchHit, 'match'> & { id: string; rank: string };

/**
 * Finds records, organisations and places by their text, best match first; where nothing has the words, organisations
 * and places whose names are spelt much like them. One query, or two.
 */
export async function searchAll(database: Database, query: SearchQuery): Promise<Page<SearchHit>> {
  const page = await searchText(database, query);
  return page.items.length === 0 && query.cursor === undefined ? searchSpelling(database, query.q) : page;
}

async function searchText({ db }: Database, { q, limit, cursor }: SearchQuery): Promise<Page<SearchHit>> {
  const key = readCursor(cursor, 'rank', 'uuid');
  const query = tsQuery(q);
  if (query === undefined) return { items: [], nextCursor: null };
  const whole = wholeWordsQuery(q);
  const rank = (weight: SQL): SQL =>
    sql`(${weight} * ts_rank_cd(search, ${query}) + CASE WHEN search @@ ${whole} THEN ${WHOLE_WORDS_RANK} ELSE 0 END)::float4 AS rank`;
  const { rows } = await db.execute<Found>(sql`
    SELECT found.id, found.kind, found.slug, found.title, ${headline(sql`found.body`, query)} AS highlight, found.rank::text AS rank
    FROM (
      SELECT * FROM (
        SELECT id, kind, slug, title, title || '. ' || summary AS body, ${rank(sql`1`)} FROM records WHERE search @@ ${query}
        UNION ALL
        SELECT id, 'organisation', slug, name, name, ${rank(sql`2`)} FROM organisations WHERE search @@ ${query}
        UNION ALL
        SELECT id, 'place', slug, name, name, ${rank(sql`2`)} FROM places WHERE search @@ ${query}
      ) AS matches
      WHERE ${key === undefined ? sql`true` : sql`(rank, id) < (${key[0]}::float4, ${key[1]}::uuid)`}
      ORDER BY rank DESC, id DESC ${limitTo(limit + 1)}
    ) AS found
    ORDER BY found.rank DESC, found.id DESC`);
  return toPage(rows, limit, ({ rank: ranked, id }) => [ranked, id], toHit('text'));
}

/** At most `MAX_LIKE` finds, which are one page. */
async function searchSpelling({ db }: Database, q: string): Promise<Page<SearchHit>> {
  const { rows } = await db.execute<Found>(sql`
    SELECT l.entity_id AS id, l.kind, coalesce(o.slug, p.slug) AS slug, coalesce(o.name, p.name) AS title,
      ${withoutMarkers(sql`coalesce(o.name, p.name)`)} AS highlight, l.likeness::text AS rank
    FROM ${spelledLike(q)} AS l
    LEFT JOIN organisations o ON o.id = l.entity_id LEFT JOIN places p ON p.id = l.entity_id
    ORDER BY l.likeness DESC, slug`);
  return { items: rows.map(toHit('spelling')), nextCursor: null };
}

function toHit(match: SearchHit['match']) {
  return ({ kind, slug, title, highlight }: Found): SearchHit => ({
    kind,
    slug,
    title,
    highlight: toHighlight(highlight),
    match,
  });
}
