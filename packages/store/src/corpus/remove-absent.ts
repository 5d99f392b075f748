/** Removes what a corpus no longer contains. */
import type { CorpusInput, WorkInput } from '@footing/model';
import { type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '../database/database.ts';
import { citations, records, sections } from '../schema/index.ts';
import { recordset, textArray } from '../upsert.ts';

/** How much of a work was removed, in numbers of rows. */
export interface RemovedFromWork {
  records: number;
  citations: number;
  sections: number;
}

/** How many entities were removed. */
export interface RemovedEntities {
  places: number;
  organisations: number;
}

/**
 * Removes the records, citations and sections of a work that the corpus no longer contains, with their relations. The
 * work must have been loaded. Links stay, with their checks: another work may cite them, now or later.
 */
export async function removeAbsent(tx: Queryable, workId: string, work: WorkInput): Promise<RemovedFromWork> {
  const { agreements, events, figures } = work;
  const given = [
    ...agreements.map(({ slug }) => ({ kind: 'agreement', slug })),
    ...events.map(({ slug }) => ({ kind: 'event', slug })),
    ...figures.map(({ slug }) => ({ kind: 'figure', slug })),
  ];
  // Citations and records refer to sections, which therefore come last.
  return {
    records: await remove(sql`
      DELETE FROM records AS stored WHERE work_id = ${workId} AND NOT EXISTS (
        SELECT FROM ${recordset(records, ['kind', 'slug'], given)} AS r WHERE r.kind = stored.kind AND r.slug = stored.slug)`),
    citations: await remove(sql`
      DELETE FROM citations AS stored WHERE work_id = ${workId} AND NOT EXISTS (
        SELECT FROM ${recordset(citations, ['number'], work.citations)} AS r WHERE r.number = stored.number)`),
    sections: await remove(sql`
      DELETE FROM sections AS stored WHERE work_id = ${workId} AND NOT EXISTS (
        SELECT FROM ${recordset(sections, ['slug'], work.sections)} AS r WHERE r.slug = stored.slug)`),
  };

  async function remove(statement: SQL): Promise<number> {
    return (await tx.execute(statement)).rowCount ?? 0;
  }
}

/**
 * Removes the places and organisations that the corpus does not contain and to which nothing refers any more. Those of
 * other corpora stay as long as a record, or an entity that stays, refers to them.
 */
export async function removeUnusedEntities(
  tx: Queryable,
  { places, organisations }: CorpusInput,
): Promise<RemovedEntities> {
  const given = textArray([...places, ...organisations].map(({ slug }) => slug));
  const { rows } = await tx.execute<Record<keyof RemovedEntities, number>>(sql`
    WITH RECURSIVE used(id) AS (
      (SELECT id FROM places WHERE slug = ANY(${given})
        UNION SELECT id FROM organisations WHERE slug = ANY(${given})
        UNION SELECT organisation_id FROM record_parties
        UNION SELECT place_id FROM record_parties
        UNION SELECT place_id FROM record_places)
      UNION
      SELECT above.id FROM used CROSS JOIN LATERAL (
        SELECT parent_id AS id FROM places WHERE places.id = used.id
        UNION ALL SELECT unnest(ARRAY[parent_id, place_id]) FROM organisations WHERE organisations.id = used.id) AS above),
    gone_organisations AS (
      DELETE FROM organisations o WHERE NOT EXISTS (SELECT FROM used WHERE used.id = o.id) RETURNING o.id),
    gone_places AS (DELETE FROM places p WHERE NOT EXISTS (SELECT FROM used WHERE used.id = p.id) RETURNING p.id),
    gone_spellings AS (
      DELETE FROM spellings WHERE entity_id IN (SELECT id FROM gone_organisations UNION ALL SELECT id FROM gone_places))
    SELECT (SELECT count(*)::int FROM gone_places) AS places, (SELECT count(*)::int FROM gone_organisations) AS organisations`);
  return rows[0] ?? { places: 0, organisations: 0 };
}
