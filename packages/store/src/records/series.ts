/** The query for figures as time series. */
import type { FigureSeries, SeriesQuery } from '@footing/model';
import { type SQL, sql } from '#drizzle';
import type { Database } from '../database/database.ts';
import { evidenceHealth } from '../history/evidence-as-of.ts';
import { allOf, conditionsOf } from './record-filter.ts';

/**
 * Figures grouped into series by indicator, subject, counterpart and unit, each in the order of time. At most
 * 500 series, from the first 5,000 figures that meet the filter. One query.
 */
export async function listSeries(
  { db }: Database,
  { indicator, ...filter }: SeriesQuery,
): Promise<FigureSeries[]> {
  const conditions = { ...filter, ...(indicator === undefined ? {} : { indicator: [indicator] }) };
  const { rows } = await db.execute<FigureSeries & Record<string, unknown>>(sql`
    SELECT f.type AS indicator, s.slug AS subject, s.name AS "subjectName", c.slug AS counterpart, c.name AS "counterpartName",
      f.unit,
      jsonb_agg(jsonb_build_object('slug', f.slug, 'period', f.date, 'value', f.value::text, 'upperValue', f.data->'upperValue',
        'qualifier', f.data->>'qualifier', 'work', w.slug, 'citations', (
          SELECT coalesce(jsonb_agg(cited.number ORDER BY cited.number), '[]')
          FROM record_citations x JOIN citations cited ON cited.id = x.citation_id WHERE x.record_id = f.id),
        'evidenceHealth', f.health) ORDER BY f.earliest, f.latest, f.slug) AS points
    FROM (
      SELECT r.*, ${evidenceHealth(undefined)} AS health FROM records r WHERE ${allOf(conditionsOf('figure', conditions))} ORDER BY r.earliest LIMIT 5000
    ) AS f
    JOIN works w ON w.id = f.work_id
    ${party('s', 'subject')}
    ${party('c', 'counterpart')}
    GROUP BY f.type, s.slug, s.name, c.slug, c.name, f.unit
    ORDER BY f.type, s.slug, c.slug NULLS FIRST, f.unit
    LIMIT 500`);
  return rows;
}

/** A join of the party of a figure, over `f`, that has a role. */
function party(alias: string, role: string): SQL {
  return sql`LEFT JOIN LATERAL (
    SELECT coalesce(o.slug, p.slug) AS slug, coalesce(o.name, p.name) AS name
    FROM record_parties x LEFT JOIN organisations o ON o.id = x.organisation_id LEFT JOIN places p ON p.id = x.place_id
    WHERE x.record_id = f.id AND x.role = ${role}) AS ${sql.raw(alias)} ON true`;
}
