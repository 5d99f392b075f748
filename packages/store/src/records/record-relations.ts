import {
  type Dependents,
  type EvidenceHealth,
  evidenceHealth,
  type FigureSeries,
  type LinkStateName,
  type Partners,
} from '@footing/model';
import { sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';

/** Works that number a citation so; one, when `work` is given. */
export async function worksWithCitation(
  { db }: Database,
  number: number,
  work: string | undefined,
): Promise<string[]> {
  const { rows } = await db.execute<{ slug: string }>(sql`
    SELECT w.slug FROM citations c JOIN works w ON w.id = c.work_id
    WHERE c.number = ${number} AND ${work === undefined ? sql`true` : sql`w.slug = ${work}`} ORDER BY w.slug LIMIT 2`);
  return rows.map(({ slug }) => slug);
}

/** The records that rest on a citation, with their health now and if its source were lost. One query. */
export async function findDependents({ db }: Database, work: string, number: number): Promise<Dependents> {
  interface Row extends Record<string, unknown> {
    kind: Dependents['items'][number]['kind'];
    slug: string;
    title: string;
    health: EvidenceHealth;
    evidence: { kind: 'web' | 'print'; state: LinkStateName | null; isThis: boolean }[];
  }
  const { rows } = await db.execute<Row>(sql`
    SELECT r.kind, r.slug, r.title, r.evidence_health AS health,
      jsonb_agg(jsonb_build_object('kind', other.kind, 'state', l.state, 'isThis', other.id = c.id)) AS evidence
    FROM citations c
    JOIN works w ON w.id = c.work_id
    JOIN record_citations rc ON rc.citation_id = c.id
    JOIN records r ON r.id = rc.record_id
    JOIN record_citations all_of_it ON all_of_it.record_id = r.id
    JOIN citations other ON other.id = all_of_it.citation_id
    LEFT JOIN links l ON l.id = other.link_id
    WHERE w.slug = ${work} AND c.number = ${number}
    GROUP BY r.id ORDER BY r.kind, r.earliest, r.id`);
  const items = rows.map(({ kind, slug, title, health, evidence }) => ({
    kind,
    slug,
    title,
    evidenceHealth: health,
    ifLost: evidenceHealth(
      evidence.map((source) =>
        source.isThis && source.kind === 'web' ? { ...source, state: 'broken' } : source,
      ),
    ),
  }));
  return { work, number, items };
}

/** Who is tied to a place on the other side, by what agreements. `below` takes in all that lies in the place. One query. */
export async function findPartners(
  { db }: Database,
  place: string,
  { types, below }: { types: readonly string[] | undefined; below: boolean },
): Promise<Partners> {
  const { rows } = await db.execute<Partners['items'][number] & Record<string, unknown>>(sql`
    WITH home AS (
      SELECT a.place_id AS id FROM place_ancestors a JOIN places p ON p.id = a.ancestor_id
      WHERE p.slug = ${place} AND ${below ? sql`true` : sql`a.place_id = p.id`}),
    ours AS (
      SELECT x.record_id, x.side FROM record_parties x WHERE x.place_id IN (SELECT id FROM home)
      ${below ? sql`UNION SELECT x.record_id, x.side FROM organisations o JOIN record_parties x ON x.organisation_id = o.id WHERE o.place_id IN (SELECT id FROM home)` : sql``})
    SELECT coalesce(o.slug, p.slug) AS partner, coalesce(o.name, p.name) AS name,
      CASE WHEN o.id IS NULL THEN 'place' ELSE 'organisation' END AS entity,
      jsonb_agg(DISTINCT jsonb_build_object('slug', r.slug, 'title', r.title, 'type', r.type, 'status', r.status, 'signed', r.data->'signed')) AS agreements
    FROM ours
    JOIN records r ON r.id = ours.record_id AND r.kind = 'agreement' ${types === undefined ? sql`` : sql`AND r.type IN ${types}`}
    JOIN record_parties x ON x.record_id = r.id AND x.side <> ours.side
    LEFT JOIN organisations o ON o.id = x.organisation_id
    LEFT JOIN places p ON p.id = x.place_id
    GROUP BY o.id, p.id
    ORDER BY count(DISTINCT r.id) DESC, 1
    LIMIT 500`);
  return { place, items: rows };
}

/** Figures as series by indicator, subject, counterpart and unit. One query. */
export async function listSeries(
  { db }: Database,
  filter: { indicator?: string | undefined; subject?: string | undefined; unit?: string | undefined },
): Promise<FigureSeries[]> {
  const { rows } = await db.execute<FigureSeries & Record<string, unknown>>(sql`
    SELECT f.type AS indicator, f.subject, f.counterpart, f.unit,
      jsonb_agg(jsonb_build_object('slug', f.slug, 'period', f.date, 'value', f.value::text, 'qualifier', f.data->>'qualifier',
        'evidenceHealth', f.evidence_health) ORDER BY f.earliest, f.latest, f.slug) AS points
    FROM (
      SELECT r.*,
        (SELECT coalesce(o.slug, p.slug) FROM record_parties x LEFT JOIN organisations o ON o.id = x.organisation_id
          LEFT JOIN places p ON p.id = x.place_id WHERE x.record_id = r.id AND x.role = 'subject') AS subject,
        (SELECT coalesce(o.slug, p.slug) FROM record_parties x LEFT JOIN organisations o ON o.id = x.organisation_id
          LEFT JOIN places p ON p.id = x.place_id WHERE x.record_id = r.id AND x.role = 'counterpart') AS counterpart
      FROM records r
      WHERE r.kind = 'figure'
        AND ${filter.indicator === undefined ? sql`true` : sql`r.type = ${filter.indicator}`}
        AND ${filter.unit === undefined ? sql`true` : sql`r.unit = ${filter.unit}`}
      ORDER BY r.earliest LIMIT 5000
    ) AS f
    WHERE ${filter.subject === undefined ? sql`true` : sql`f.subject = ${filter.subject}`}
    GROUP BY f.type, f.subject, f.counterpart, f.unit
    ORDER BY f.type, f.subject, f.counterpart NULLS FIRST, f.unit
    LIMIT 500`);
  return rows;
}
