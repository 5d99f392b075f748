/** Describes what a notice is about, as it is now. */

import type { Notice } from '@footing/model';
import { sql } from '#drizzle';
import type { Queryable } from '../database/database.ts';
import type { FoundIncident } from '../incidents/incident-detail.ts';
import { incidentDetail } from '../incidents/incident-detail.ts';

/** What is known of a notice before it is described. */
export type Told = Pick<Notice, 'kind' | 'at' | 'isNew' | 'subject' | 'host' | 'works' | 'before' | 'after'>;

/** Most links and records that a notice names. */
const MAX_NAMED = 10;
const NONE = { agreements: 0, events: 0, figures: 0 };

/** A notice with its evidence, and with what leans on its subject. */
export async function describe(tx: Queryable, told: Told): Promise<Notice> {
  const { kind, id } = told.subject;
  const bare = { ...told, reason: null, incident: null, links: [], records: [] };
  if (kind === 'incident') {
    const incident = await incidentDetail(tx, id);
    return incident === undefined
      ? { ...bare, dependents: { total: NONE, withoutLivingSource: NONE } }
      : { ...told, ...ofIncident(incident), reason: await reasonOf(tx, incident.linkItems[0]?.id) };
  }
  if (kind === 'link') return { ...bare, reason: await reasonOf(tx, id), ...(await leaningOn(tx, id)) };
  return {
    ...bare,
    dependents: { total: NONE, withoutLivingSource: NONE },
    records: kind === 'agreement' || kind === 'event' || kind === 'figure' ? await recordOf(tx, id) : [],
  };
}

function ofIncident({ timeline: _timeline, linkItems, dependents, ...incident }: FoundIncident) {
  return {
    incident,
    works: incident.works,
    dependents: { total: dependents.total, withoutLivingSource: dependents.withoutLivingSource },
    links: linkItems.slice(0, MAX_NAMED).map(({ id, url, state }) => ({ id, url, state })),
    records: dependents.items
      .slice(0, MAX_NAMED)
      .map(({ hasLivingSource: _hasLivingSource, ...record }) => record),
  };
}

/** What the last check of a link found. */
async function reasonOf(tx: Queryable, link: string | undefined): Promise<string | null> {
  if (link === undefined) return null;
  const { rows } = await tx.execute<{ reason: string | null }>(sql`
    SELECT f.reason FROM links l JOIN findings f ON f.id = l.finding_id WHERE l.id = ${link}`);
  return rows[0]?.reason ?? null;
}

type Record = Notice['records'][number];
const RECORD = sql`r.kind, r.slug, w.slug AS work, r.title, rh.health AS "evidenceHealth"`;

async function recordOf(tx: Queryable, id: string): Promise<Record[]> {
  const { rows } = await tx.execute<Record & { [column: string]: unknown }>(
    sql`SELECT ${RECORD} FROM records r JOIN record_health rh ON rh.record_id = r.id JOIN works w ON w.id = r.work_id WHERE r.id = ${id}`,
  );
  return rows;
}

async function leaningOn(
  tx: Queryable,
  link: string,
): Promise<Pick<Notice, 'links' | 'records' | 'dependents'>> {
  const { rows: records } = await tx.execute<Record & { [column: string]: unknown }>(sql`
    SELECT DISTINCT ${RECORD} FROM citations c JOIN record_citations rc ON rc.citation_id = c.id
    JOIN records r ON r.id = rc.record_id JOIN record_health rh ON rh.record_id = r.id
    JOIN works w ON w.id = r.work_id WHERE c.link_id = ${link}
    ORDER BY r.kind, r.slug`);
  const { rows: links } = await tx.execute<Notice['links'][number] & { [column: string]: unknown }>(
    sql`SELECT id, url, state FROM links WHERE id = ${link}`,
  );
  const count = (kind: Record['kind']) => records.filter((record) => record.kind === kind).length;
  const total = { agreements: count('agreement'), events: count('event'), figures: count('figure') };
  return {
    ...{ links, records: records.slice(0, MAX_NAMED) },
    dependents: { total, withoutLivingSource: NONE },
  };
}
