/** Finds the partners of a place: who is tied to it by agreements. */
import type { Partners, PartnersQuery } from '@footing/model';
import { sql } from '#drizzle';
import type { Database } from '../database/database.ts';

/**
 * The partners of a place: the parties of its agreements that are from another country, or, for an agreement
 * within one country, the other parties. `below` includes all places and organisations in the place. At most
 * 500 partners, those with most agreements first. One query.
 */
export async function findPartners(
  { db }: Database,
  place: string,
  { type: types, below }: PartnersQuery,
): Promise<Partners> {
  const { rows } = await db.execute<Partners['items'][number] & Record<string, unknown>>(sql`
    WITH home AS (
      SELECT a.place_id AS id FROM place_ancestors a JOIN places p ON p.id = a.ancestor_id
      WHERE p.slug = ${place} AND ${below ? sql`true` : sql`a.place_id = p.id`}),
    ours AS (
      SELECT x.record_id, x.position, x.country FROM record_parties x WHERE x.place_id IN (SELECT id FROM home)
      ${below ? sql`UNION SELECT x.record_id, x.position, x.country FROM organisations o JOIN record_parties x ON x.organisation_id = o.id WHERE o.place_id IN (SELECT id FROM home)` : sql``})
    SELECT coalesce(o.slug, p.slug) AS partner, coalesce(o.name, p.name) AS name,
      CASE WHEN o.id IS NULL THEN 'place' ELSE 'organisation' END AS entity, x.country,
      jsonb_agg(DISTINCT jsonb_build_object('slug', r.slug, 'title', r.title, 'type', r.type, 'status', r.status, 'signed', r.data->'signed')) AS agreements
    FROM ours
    JOIN records r ON r.id = ours.record_id AND r.kind = 'agreement' ${types === undefined ? sql`` : sql`AND r.type IN ${types}`}
    JOIN record_parties x ON x.record_id = r.id
      AND (x.record_id, x.position) NOT IN (SELECT record_id, position FROM ours)
      AND (x.country IS DISTINCT FROM ours.country OR NOT EXISTS (
        SELECT 1 FROM record_parties y WHERE y.record_id = r.id AND y.country IS DISTINCT FROM ours.country))
    LEFT JOIN organisations o ON o.id = x.organisation_id
    LEFT JOIN places p ON p.id = x.place_id
    GROUP BY o.id, p.id, x.country
    ORDER BY count(DISTINCT r.id) DESC, 1
    LIMIT 500`);
  return { place, items: rows };
}
