/** Finds what the database has of the works and entities of a corpus that the corpus no longer contains. */
import type { CorpusInput, WorkInput } from '@footing/model';
import { type SQL, sql } from '#drizzle';
import type { Queryable } from '../database/database.ts';
import { citations, records, sections } from '../schema/index.ts';
import { recordset, textArray, uuidArray } from '../upsert.ts';

/** A row that the corpus no longer contains. */
export interface AbsentRow {
  id: string;
  /** Its slug or number; of a record with its kind, such as `event first-train-2019`. */
  name: string;
}

/** What the corpus no longer contains of one of its works. */
export type AbsentParts = Record<'records' | 'citations' | 'sections', AbsentRow[]>;

/** Entities that the corpus does not contain and to which nothing else refers. */
export type AbsentEntities = Record<'organisations' | 'places', AbsentRow[]>;

/** The records, citations and sections of a work that the corpus no longer contains. The work must have been loaded. */
export async function findAbsentParts(tx: Queryable, workId: string, work: WorkInput): Promise<AbsentParts> {
  const { agreements, events, figures } = work;
  const given = [
    ...agreements.map(({ slug }) => ({ kind: 'agreement', slug })),
    ...events.map(({ slug }) => ({ kind: 'event', slug })),
    ...figures.map(({ slug }) => ({ kind: 'figure', slug })),
  ];
  return {
    records: await find(
      tx,
      sql`SELECT id, kind || ' ' || slug AS name FROM records AS stored WHERE work_id = ${workId} AND NOT EXISTS (
        SELECT FROM ${recordset(records, ['kind', 'slug'], given)} AS r WHERE r.kind = stored.kind AND r.slug = stored.slug)
        ORDER BY kind, slug`,
    ),
    citations: await find(
      tx,
      sql`SELECT id, number::text AS name FROM citations AS stored WHERE work_id = ${workId} AND NOT EXISTS (
        SELECT FROM ${recordset(citations, ['number'], work.citations)} AS r WHERE r.number = stored.number)
        ORDER BY number`,
    ),
    sections: await find(
      tx,
      sql`SELECT id, slug AS name FROM sections AS stored WHERE work_id = ${workId} AND NOT EXISTS (
        SELECT FROM ${recordset(sections, ['slug'], work.sections)} AS r WHERE r.slug = stored.slug)
        ORDER BY ordinal, slug`,
    ),
  };
}

/**
 * The places and organisations that the corpus does not contain and to which nothing refers but `absentRecords`. Those
 * of other corpora are not among them, as long as a record, or an entity that is in use, refers to them.
 */
export async function findAbsentEntities(
  tx: Queryable,
  { places, organisations }: CorpusInput,
  absentRecords: readonly AbsentRow[],
): Promise<AbsentEntities> {
  const given = textArray([...places, ...organisations].map(({ slug }) => slug));
  const absent = uuidArray(absentRecords.map(({ id }) => id));
  const found = await find<AbsentRow & { kind: keyof AbsentEntities }>(
    tx,
    sql`WITH RECURSIVE absent_records AS MATERIALIZED (SELECT unnest(${absent}) AS id),
      used(id) AS (
        (SELECT id FROM places WHERE slug = ANY(${given})
          UNION SELECT id FROM organisations WHERE slug = ANY(${given})
          UNION SELECT unnest(ARRAY[organisation_id, place_id]) FROM record_parties
            WHERE record_id NOT IN (SELECT id FROM absent_records)
          UNION SELECT place_id FROM record_places WHERE record_id NOT IN (SELECT id FROM absent_records))
        UNION
        SELECT above.id FROM used CROSS JOIN LATERAL (
          SELECT parent_id AS id FROM places WHERE places.id = used.id
          UNION ALL SELECT unnest(ARRAY[parent_id, place_id]) FROM organisations WHERE organisations.id = used.id) AS above)
      SELECT id, slug AS name, 'organisations' AS kind FROM organisations o
        WHERE NOT EXISTS (SELECT FROM used WHERE used.id = o.id)
      UNION ALL
      SELECT id, slug, 'places' FROM places p WHERE NOT EXISTS (SELECT FROM used WHERE used.id = p.id)
      ORDER BY name`,
  );
  const ofKind = (wanted: keyof AbsentEntities): AbsentRow[] =>
    found.filter(({ kind }) => kind === wanted).map(({ id, name }) => ({ id, name }));
  return { organisations: ofKind('organisations'), places: ofKind('places') };
}

async function find<Row extends AbsentRow = AbsentRow>(tx: Queryable, query: SQL) {
  return (await tx.execute<Row & Record<string, unknown>>(query)).rows;
}
