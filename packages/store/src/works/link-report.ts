/** The query for the sources of a work that no longer stand. */
import type { LinkReport } from '@footing/model';
import { sql } from '#drizzle';
import type { Database } from '../database/database.ts';
import { instantJson } from '../database/instant-json.ts';

/** Most sources that are listed, and most records of each. */
const MAX_SOURCES = 5_000;
const MAX_RECORDS = 20;

/** The citations of a work whose link is broken, drifted or unreachable; undefined if there is no such work. One query. */
export async function reportLinks({ db }: Database, work: string): Promise<LinkReport | undefined> {
  const { rows } = await db.execute<Record<string, unknown> & LinkReport>(sql`
    WITH failed AS MATERIALIZED (
      SELECT c.id, c.number, c.title, c.section_id, l.url, l.state, l.state_since, found.reason, l.moved_to
      FROM works w JOIN citations c ON c.work_id = w.id JOIN links l ON l.id = c.link_id
      LEFT JOIN findings found ON found.id = l.finding_id
      WHERE w.slug = ${work} AND l.state IN ('broken', 'drifted', 'unreachable')
    )
    SELECT w.slug AS work, w.title, ${instantJson(sql`now()`)} AS "asOf",
      (SELECT count(*)::int FROM failed) AS total,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('number', f.number, 'title', f.title, 'section', s.slug, 'url', f.url,
          'state', f.state, 'since', ${instantJson(sql`f.state_since`)},
          'reason', f.reason, 'movedTo', f.moved_to, 'dependents', r.records) ORDER BY f.number), '[]')
       FROM (SELECT * FROM failed ORDER BY number LIMIT ${MAX_SOURCES}) AS f
       LEFT JOIN sections s ON s.id = f.section_id
       CROSS JOIN LATERAL (
         SELECT coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'slug', slug, 'title', title)), '[]') AS records
         FROM (SELECT r.kind, r.slug, r.title FROM record_citations rc JOIN records r ON r.id = rc.record_id
               WHERE rc.citation_id = f.id ORDER BY r.kind, r.earliest, r.id LIMIT ${MAX_RECORDS}) AS leaning) AS r) AS items
    FROM works w WHERE w.slug = ${work}`);
  return rows[0];
}
