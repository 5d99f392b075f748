/** Counts records by value (facets). */
import { createHash } from 'node:crypto';
import type { FacetName, Facets, RecordKind } from '@footing/model';
import { type SQL, sql } from '#drizzle';
import type { Queryable } from '../database/database.ts';
import { evidenceHealth } from '../history/evidence-as-of.ts';
import { allOf, conditionsOf, type RecordFilterAt } from './record-filter.ts';

/** For each facet, the query for its values, with the names of those that have one, and the ids of their records. */
const VALUES_OF: Readonly<Record<Exclude<FacetName, 'health'>, string>> = {
  type: 'SELECT r.type AS value, NULL AS name, r.id FROM records r',
  status: 'SELECT r.status AS value, NULL AS name, r.id FROM records r',
  level: 'SELECT r.level AS value, NULL AS name, r.id FROM records r',
  unit: 'SELECT r.unit AS value, NULL AS name, r.id FROM records r',
  sector:
    'SELECT x.sector AS value, NULL AS name, r.id FROM records r JOIN record_sectors x ON x.record_id = r.id',
  section:
    'SELECT s.slug AS value, s.title AS name, r.id FROM records r JOIN record_sections x ON x.record_id = r.id JOIN sections s ON s.id = x.section_id',
  place:
    'SELECT p.slug AS value, p.name AS name, r.id FROM records r JOIN record_places x ON x.record_id = r.id JOIN places p ON p.id = x.place_id',
  party: `SELECT coalesce(o.slug, p.slug) AS value, coalesce(o.name, p.name) AS name, r.id FROM records r JOIN record_parties x ON x.record_id = r.id
    LEFT JOIN organisations o ON o.id = x.organisation_id LEFT JOIN places p ON p.id = x.place_id`,
  year: `SELECT CASE WHEN isfinite(r.earliest) THEN to_char(r.earliest, 'YYYY') END AS value, NULL AS name, r.id FROM records r`,
  country:
    'SELECT x.country AS value, NULL AS name, r.id FROM records r JOIN record_parties x ON x.record_id = r.id',
};

/** The filters that choose among the values of a facet, and so do not narrow them. */
export function ownFilters(name: FacetName): (FacetName | 'from' | 'to')[] {
  return name === 'year' ? ['from', 'to'] : [name];
}

/** The facets of which a record can have one value more than once. */
const REPEATING: ReadonlySet<FacetName> = new Set(['party', 'country']);

/** Maximum number of values that are counted for a facet. */
const MAX_FACET_VALUES = 50;

/** By which queries this version counts: what another version has counted may differ. */
export const FACETS_FORM = createHash('sha256')
  .update(JSON.stringify([VALUES_OF, [...REPEATING], MAX_FACET_VALUES]))
  .digest('hex')
  .slice(0, 16);

function valuesOf(name: FacetName, asOf: string | undefined): SQL {
  if (name !== 'health') return sql.raw(VALUES_OF[name]);
  return asOf === undefined
    ? sql`SELECT h.health AS value, NULL AS name, r.id FROM records r JOIN record_health h ON h.record_id = r.id`
    : sql`SELECT ${evidenceHealth(asOf)} AS value, NULL AS name, r.id FROM records r`;
}

/** How many records: to tell them apart where they need not be takes a sort of all. */
function countOf(name: FacetName): SQL {
  return REPEATING.has(name) ? sql`count(DISTINCT id)::int` : sql`count(*)::int`;
}

/** Counts of records by value, and the facets of which only the commonest values are counted. */
export interface FacetCounts {
  facets: Facets;
  facetsCut: FacetName[];
}

/**
 * Counts the records for each value of the facets; each facet under all filters except its own. One query.
 */
export async function countFacets(
  db: Queryable,
  kind: RecordKind,
  filter: RecordFilterAt,
  names: readonly FacetName[],
): Promise<FacetCounts> {
  const conditions = conditionsOf(kind, filter);
  const parts = [...new Set(names)].map(
    (name) => sql`(
      SELECT ${name} AS facet, value, min(name) AS name, ${countOf(name)} AS count
      FROM (${valuesOf(name, filter.asOf)} WHERE ${allOf(conditions, ...ownFilters(name))}) AS found
      WHERE value IS NOT NULL GROUP BY value ORDER BY count DESC, value LIMIT ${MAX_FACET_VALUES + 1})`,
  );
  const { rows } = await db.execute<{ facet: FacetName; value: string; name: string | null; count: number }>(
    sql.join(parts, sql` UNION ALL `),
  );
  const facets: Facets = Object.fromEntries(names.map((name) => [name, []]));
  const facetsCut = new Set<FacetName>();
  for (const { facet, value, name, count } of rows) {
    const counts = facets[facet] ?? [];
    if (counts.length === MAX_FACET_VALUES) facetsCut.add(facet);
    else counts.push({ value, ...(name === null ? {} : { name }), count });
  }
  return { facets, facetsCut: [...facetsCut] };
}
