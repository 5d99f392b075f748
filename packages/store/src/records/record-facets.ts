/** Counts records by value (facets). */
import type { FacetName, Facets, RecordFilter, RecordKind } from '@footing/model';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { allOf, conditionsOf } from './record-filter.ts';

/** For each facet, the query for its values and the ids of their records. */
const VALUES_OF: Readonly<Record<FacetName, SQL>> = {
  type: sql`SELECT r.type AS value, r.id FROM records r`,
  status: sql`SELECT r.status AS value, r.id FROM records r`,
  level: sql`SELECT r.level AS value, r.id FROM records r`,
  health: sql`SELECT r.evidence_health AS value, r.id FROM records r`,
  unit: sql`SELECT r.unit AS value, r.id FROM records r`,
  sector: sql`SELECT x.sector AS value, r.id FROM records r JOIN record_sectors x ON x.record_id = r.id`,
  section: sql`SELECT s.slug AS value, r.id FROM records r JOIN record_sections x ON x.record_id = r.id JOIN sections s ON s.id = x.section_id`,
  place: sql`SELECT p.slug AS value, r.id FROM records r JOIN record_places x ON x.record_id = r.id JOIN places p ON p.id = x.place_id`,
  party: sql`SELECT coalesce(o.slug, p.slug) AS value, r.id FROM records r JOIN record_parties x ON x.record_id = r.id
    LEFT JOIN organisations o ON o.id = x.organisation_id LEFT JOIN places p ON p.id = x.place_id`,
  country: sql`SELECT x.country AS value, r.id FROM records r JOIN record_parties x ON x.record_id = r.id`,
};

/** Maximum number of values that are counted for a facet. */
const MAX_FACET_VALUES = 50;

/**
 * Counts the records for each value of the facets; each facet under all filters except its own. One query.
 */
export async function countFacets(
  { db }: Database,
  kind: RecordKind,
  filter: RecordFilter,
  names: readonly FacetName[],
): Promise<Facets> {
  const conditions = conditionsOf(kind, filter);
  const parts = [...new Set(names)].map(
    (name) => sql`(
      SELECT ${name} AS facet, value, count(DISTINCT id)::int AS count
      FROM (${VALUES_OF[name]} WHERE ${allOf(conditions, name)}) AS found
      WHERE value IS NOT NULL GROUP BY value ORDER BY count DESC, value LIMIT ${MAX_FACET_VALUES})`,
  );
  const { rows } = await db.execute<{ facet: string; value: string; count: number }>(
    sql.join(parts, sql` UNION ALL `),
  );
  const facets: Facets = Object.fromEntries(names.map((name) => [name, []]));
  for (const { facet, value, count } of rows) facets[facet]?.push({ value, count });
  return facets;
}
