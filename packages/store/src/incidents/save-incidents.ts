/** Writes what a fold has made of its signs. */
import type { foldSigns, IncidentState } from '@footing/model';
import { type SQL, sql } from '#drizzle';
import type { Queryable } from '../database/database.ts';
import { changes, incidentLinks, incidents, incidentTimeline } from '../schema/index.ts';
import { recordset, upsert, uuidArray } from '../upsert.ts';

type Folded = ReturnType<typeof foldSigns>;

/** Steps that are told in the log of changes. */
const TOLD = { opened: 'incident.opened', reopened: 'incident.reopened', closed: 'incident.closed' } as const;

/** Writes incidents with their links and timeline, and tells their beginnings and ends in the log. */
export async function saveIncidents(
  tx: Queryable,
  { incidents: states, links, timeline }: Folded,
): Promise<void> {
  // Those that end come first, so that a cause never has two that are open.
  for (const isOpen of [false, true])
    await upsert(tx, incidents, states.filter(({ closedAt }) => (closedAt === null) === isOpen).map(toRow), {
      key: ['id'],
    });
  const ids = (wanted: (state: IncidentState) => boolean): string[] =>
    states.filter(wanted).map(({ id }) => id);
  await moveLinks(
    tx,
    ids(({ partOf }) => partOf !== null),
  );
  await saveLinks(tx, links);
  await followHosts(tx, timeline);
  if (timeline.length > 0)
    await tx.insert(incidentTimeline).values(
      timeline.map(({ incident, at, step, links: number }) => ({
        ...{ incidentId: incident, at: new Date(at), step, links: number },
      })),
    );
  await tell(tx, states, timeline);
}

function toRow(state: IncidentState): typeof incidents.$inferInsert {
  const { openedAt, closedAt, lastLostAt, ...row } = state;
  return {
    ...row,
    openedAt: new Date(openedAt),
    closedAt: closedAt === null ? null : new Date(closedAt),
    lastLostAt: new Date(lastLostAt),
  };
}

/** The links of incidents that became part of another are among that one's. */
async function moveLinks(tx: Queryable, parts: readonly string[]): Promise<void> {
  if (parts.length > 0)
    await tx.execute(sql`DELETE FROM incident_links WHERE incident_id = ANY(${uuidArray(parts)})`);
}

/** A link that has been removed since is left out: the log, read anew, still tells of it. */
async function saveLinks(tx: Queryable, links: Folded['links']): Promise<void> {
  if (links.length === 0) return;
  const instant = (ms: number | null): Date | null => (ms === null ? null : new Date(ms));
  const rows = links.map(({ incident, link, lostAt, backAt }) => ({
    ...{ incidentId: incident, linkId: link, lostAt: instant(lostAt), backAt: instant(backAt) },
  }));
  const columns = ['incidentId', 'linkId', 'lostAt', 'backAt'];
  await addLinks(
    tx,
    sql`SELECT r.incident_id, r.link_id, r.lost_at, r.back_at FROM ${recordset(incidentLinks, columns, rows)} AS r
      WHERE (SELECT true FROM links WHERE links.id = r.link_id)`,
    sql`lost_at = coalesce(excluded.lost_at, known.lost_at), back_at = excluded.back_at`,
  );
}

/** A host that is down takes all its cited links along; when it is up, those that are not lost are back. */
async function followHosts(tx: Queryable, timeline: Folded['timeline']): Promise<void> {
  const steps = timeline.filter(({ step }) => step === 'host_down' || step === 'host_up');
  for (const { incident, at, step } of steps) {
    const instant = sql`${new Date(at).toISOString()}::timestamptz`;
    if (step === 'host_up')
      await tx.execute(sql`
        UPDATE incident_links SET back_at = ${instant}
        WHERE incident_id = ${incident} AND back_at IS NULL AND lost_at IS NULL`);
    else
      await addLinks(
        tx,
        sql`SELECT i.id, l.id, NULL::timestamptz, NULL::timestamptz
          FROM incidents i JOIN hosts h ON i.cause = 'host' AND h.name = i.subject JOIN links l ON l.host_id = h.id
          WHERE i.id = ${incident} AND EXISTS (SELECT FROM citations c WHERE c.link_id = l.id)`,
        // One that is lost already stays lost when the host is up again; one that was back since is left out.
        sql`lost_at = NULL, back_at = NULL WHERE known.back_at <= ${instant}`,
      );
  }
}

/** Adds the links of a query (incident, link, lost at, back at), and where they are cited, to their incidents. */
async function addLinks(tx: Queryable, rows: SQL, ifKnown: SQL): Promise<void> {
  await tx.execute(sql`
    WITH written AS (
      INSERT INTO incident_links AS known (incident_id, link_id, lost_at, back_at) ${rows}
      ON CONFLICT (incident_id, link_id) DO UPDATE SET ${ifKnown}
      RETURNING known.incident_id, known.link_id, known.xmax = 0 AS is_new
    ), counted AS (
      SELECT incident_id, count(*) FILTER (WHERE is_new) AS links FROM written GROUP BY incident_id
    ), cited AS (
      SELECT w.incident_id, array_agg(DISTINCT k.slug) AS works,
        coalesce(array_agg(DISTINCT k.slug || '/' || s.slug) FILTER (WHERE s.id IS NOT NULL), '{}') AS sections
      FROM written w JOIN citations c ON c.link_id = w.link_id JOIN works k ON k.id = c.work_id
      LEFT JOIN sections s ON s.id = c.section_id
      GROUP BY w.incident_id
    )
    UPDATE incidents SET links = incidents.links + n.links,
      works = ARRAY(SELECT DISTINCT unnest(incidents.works || c.works) ORDER BY 1),
      sections = ARRAY(SELECT DISTINCT unnest(incidents.sections || c.sections) ORDER BY 1)
    FROM counted n LEFT JOIN cited c USING (incident_id)
    WHERE incidents.id = n.incident_id`);
}

/** Tells beginnings and ends, but not those of parts of another incident. */
async function tell(
  tx: Queryable,
  states: readonly IncidentState[],
  timeline: Folded['timeline'],
): Promise<void> {
  const parts = new Set(states.flatMap(({ id, partOf }) => (partOf === null ? [] : [id])));
  const rows = timeline.flatMap(({ incident, step }) =>
    step in TOLD && !parts.has(incident)
      ? [{ subjectId: incident, type: TOLD[step as keyof typeof TOLD] }]
      : [],
  );
  if (rows.length === 0) return;
  await tx.execute(sql`
    INSERT INTO changes (type, subject_kind, subject_id, subject_name, host, works, sections, before, after)
    SELECT r.type, 'incident', i.id, i.name, i.host, i.works, i.sections, NULL,
      jsonb_build_object('cause', i.cause, 'links', i.lost)
    FROM ${recordset(changes, ['type', 'subjectId'], rows)} AS r JOIN incidents i ON i.id = r.subject_id`);
}
