/** The query for one incident, with what happened in it and what leans on it. */
import type { IncidentDetail, RecordsByKind } from '@footing/model';
import { sql } from '#drizzle';
import type { Database, Queryable } from '../database/database.ts';
import { instantJson } from '../database/instant-json.ts';
import { selectIncidents } from './incidents.ts';

/** Most entries of the timeline, links and records that are told. */
const MAX_ITEMS = 200;

/** What is known of an incident; its summary is put into words elsewhere. */
export type FoundIncident = Omit<IncidentDetail, 'summary'>;

/** The incident with an id; undefined if there is none. In one snapshot. */
export function findIncident({ db }: Database, id: string): Promise<FoundIncident | undefined> {
  return db.transaction((tx) => incidentDetail(tx, id), {
    ...{ isolationLevel: 'repeatable read', accessMode: 'read only' },
  });
}

/** The incident with an id, as a transaction sees it; undefined if there is none. Four queries. */
export async function incidentDetail(tx: Queryable, id: string): Promise<FoundIncident | undefined> {
  const [incident] = await selectIncidents(tx, sql`i.id = ${id}`);
  if (incident === undefined) return undefined;
  return {
    ...incident,
    timeline: await timelineOf(tx, id),
    linkItems: await linksOf(tx, id),
    dependents: await dependentsOf(tx, id),
  };
}

async function timelineOf(tx: Queryable, id: string): Promise<IncidentDetail['timeline']> {
  const { rows } = await tx.execute<Record<string, unknown> & IncidentDetail['timeline'][number]>(sql`
    SELECT ${instantJson(sql`at`)} AS at, step, links
    FROM incident_timeline WHERE incident_id = ${id} ORDER BY id DESC LIMIT ${MAX_ITEMS}`);
  return rows.reverse();
}

async function linksOf(tx: Queryable, id: string): Promise<IncidentDetail['linkItems']> {
  const { rows } = await tx.execute<Record<string, unknown> & IncidentDetail['linkItems'][number]>(sql`
    SELECT l.id, l.url, l.state, ${instantJson(sql`il.lost_at`)} AS "lostAt",
      ${instantJson(sql`il.back_at`)} AS "backAt"
    FROM incident_links il JOIN links l ON l.id = il.link_id WHERE il.incident_id = ${id}
    ORDER BY il.back_at IS NOT NULL, il.lost_at IS NULL, l.url LIMIT ${MAX_ITEMS}`);
  return rows;
}

/** A source lives if it is in print, or its link is well and not down with its host. */
async function dependentsOf(tx: Queryable, id: string): Promise<IncidentDetail['dependents']> {
  const { rows } = await tx.execute<{
    total: RecordsByKind;
    withoutLivingSource: RecordsByKind;
    items: IncidentDetail['dependents']['items'];
  }>(sql`
    WITH concerned AS MATERIALIZED (
      SELECT link_id, back_at IS NULL AS is_away FROM incident_links WHERE incident_id = ${id}
    ), resting AS MATERIALIZED (
      SELECT DISTINCT rc.record_id FROM concerned n JOIN citations c ON c.link_id = n.link_id
      JOIN record_citations rc ON rc.citation_id = c.id
    ), told AS MATERIALIZED (
      SELECT r.kind, r.slug, w.slug AS work, r.title, rh.health, EXISTS (
        SELECT FROM record_citations rc JOIN citations c ON c.id = rc.citation_id LEFT JOIN links l ON l.id = c.link_id
        WHERE rc.record_id = r.id AND (c.kind = 'print' OR is_well(l.state)
          AND l.id NOT IN (SELECT link_id FROM concerned WHERE is_away))) AS lives
      FROM resting JOIN records r ON r.id = resting.record_id JOIN record_health rh ON rh.record_id = r.id
      JOIN works w ON w.id = r.work_id
    )
    SELECT
      jsonb_build_object('agreements', count(*) FILTER (WHERE kind = 'agreement'),
        'events', count(*) FILTER (WHERE kind = 'event'), 'figures', count(*) FILTER (WHERE kind = 'figure')) AS total,
      jsonb_build_object('agreements', count(*) FILTER (WHERE kind = 'agreement' AND NOT lives),
        'events', count(*) FILTER (WHERE kind = 'event' AND NOT lives),
        'figures', count(*) FILTER (WHERE kind = 'figure' AND NOT lives)) AS "withoutLivingSource",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'slug', slug, 'work', work, 'title', title,
          'evidenceHealth', health, 'hasLivingSource', lives)), '[]')
       FROM (SELECT * FROM told ORDER BY lives, kind, slug LIMIT ${MAX_ITEMS}) AS first) AS items
    FROM told`);
  const [row] = rows;
  if (row === undefined) throw new Error('a count without groups has one row');
  return row;
}
