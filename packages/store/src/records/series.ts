/** The query for figures as time series. */
import type { FigureSeries, SeriesQuery } from '@footing/model';
import { sql } from '#drizzle';
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
    SELECT f.type AS indicator, f.subject, f.counterpart, f.unit,
      jsonb_agg(jsonb_build_object('slug', f.slug, 'period', f.date, 'value', f.value::text, 'qualifier', f.data->>'qualifier',
        'evidenceHealth', f.health) ORDER BY f.earliest, f.latest, f.slug) AS points
    FROM (
      SELECT r.*, ${evidenceHealth(undefined)} AS health,
        (SELECT coalesce(o.slug, p.slug) FROM record_parties x LEFT JOIN organisations o ON o.id = x.organisation_id
          LEFT JOIN places p ON p.id = x.place_id WHERE x.record_id = r.id AND x.role = 'subject') AS subject,
        (SELECT coalesce(o.slug, p.slug) FROM record_parties x LEFT JOIN organisations o ON o.id = x.organisation_id
          LEFT JOIN places p ON p.id = x.place_id WHERE x.record_id = r.id AND x.role = 'counterpart') AS counterpart
      FROM records r WHERE ${allOf(conditionsOf('figure', conditions))}
      ORDER BY r.earliest LIMIT 5000
    ) AS f
    GROUP BY f.type, f.subject, f.counterpart, f.unit
    ORDER BY f.type, f.subject, f.counterpart NULLS FIRST, f.unit
    LIMIT 500`);
  return rows;
}
