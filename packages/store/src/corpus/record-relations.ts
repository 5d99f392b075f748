/** The relations of records (parties, places, sectors, sections, citations) and their search text. */
import { type SQL, sql } from '#drizzle';
import type { Queryable } from '../database/database.ts';
import { recordCitations, recordParties, recordSections, recordSectors } from '../schema/index.ts';
import { recordset, uuidArray } from '../upsert.ts';
import { indexed } from './indexed-text.ts';
import type { RecordRelations } from './record-row.ts';

/** Tables of relations; each refers to a record by `record_id`. */
const RELATIONS = [
  'record_parties',
  'record_places',
  'record_sectors',
  'record_sections',
  'record_citations',
];

/**
 * A condition: the relations of the record `stored` differ from the JSON columns of the row `input` (see
 * `RecordRelations`). The order matters for parties only.
 */
export function differsInRelations(stored: string, input: string): SQL {
  const record = sql.identifier(stored);
  const row = sql.identifier(input);
  const unordered = (list: SQL): SQL =>
    sql`(SELECT jsonb_agg(v ORDER BY v) FROM jsonb_array_elements(${list}) AS e(v))`;
  return sql`(
    ${row}.parties IS DISTINCT FROM (SELECT coalesce(jsonb_agg(jsonb_build_object(
        'organisation_id', p.organisation_id, 'place_id', p.place_id, 'role', p.role) ORDER BY p.position), '[]')
      FROM record_parties p WHERE p.record_id = ${record}.id)
    OR ${unordered(sql`${row}.sectors`)} IS DISTINCT FROM (SELECT jsonb_agg(to_jsonb(x.sector) ORDER BY to_jsonb(x.sector))
      FROM record_sectors x WHERE x.record_id = ${record}.id)
    OR ${unordered(sql`${row}.sections`)} IS DISTINCT FROM (SELECT jsonb_agg(to_jsonb(x.section_id) ORDER BY to_jsonb(x.section_id))
      FROM record_sections x WHERE x.record_id = ${record}.id)
    OR ${unordered(sql`${row}.citations`)} IS DISTINCT FROM (SELECT jsonb_agg(c ORDER BY c) FROM (
      SELECT jsonb_build_object('citation_id', x.citation_id, 'section_id', x.section_id, 'basis', x.basis) AS c
      FROM record_citations x WHERE x.record_id = ${record}.id) AS cited))`;
}

/** Deletes all relations of each record, then writes the given ones, its places and its search text. */
export async function replaceRelations(
  tx: Queryable,
  rows: readonly (RecordRelations & { recordId: string })[],
): Promise<void> {
  const ids = rows.map(({ recordId }) => recordId);
  for (const table of RELATIONS)
    await tx.execute(sql`DELETE FROM ${sql.identifier(table)} WHERE record_id = ANY(${uuidArray(ids)})`);
  const parties = rows.flatMap(({ recordId, parties }) =>
    parties.map((party, position) => ({
      recordId,
      position,
      organisationId: party.organisation_id,
      placeId: party.place_id,
      role: party.role,
    })),
  );
  await tx.execute(sql`
    INSERT INTO record_parties (record_id, position, organisation_id, place_id, role, country)
    SELECT r.record_id, r.position, r.organisation_id, r.place_id, r.role, coalesce(o.country, p.country)
    FROM ${recordset(recordParties, ['recordId', 'position', 'organisationId', 'placeId', 'role'], parties)} AS r
    LEFT JOIN organisations o ON o.id = r.organisation_id LEFT JOIN places p ON p.id = r.place_id`);
  const sectors = rows.flatMap(({ recordId, sectors }) => sectors.map((sector) => ({ recordId, sector })));
  await tx.execute(sql`
    INSERT INTO record_sectors (record_id, sector)
    SELECT record_id, sector FROM ${recordset(recordSectors, ['recordId', 'sector'], sectors)} AS r`);
  const sections = rows.flatMap(({ recordId, sections }) =>
    sections.map((sectionId) => ({ recordId, sectionId })),
  );
  await tx.execute(sql`
    INSERT INTO record_sections (record_id, section_id)
    SELECT record_id, section_id FROM ${recordset(recordSections, ['recordId', 'sectionId'], sections)} AS r`);
  const cited = rows.flatMap(({ recordId, citations }) =>
    citations.map(({ citation_id, section_id, basis }) => ({
      recordId,
      citationId: citation_id,
      sectionId: section_id,
      basis,
    })),
  );
  await tx.execute(sql`
    INSERT INTO record_citations (record_id, citation_id, section_id, basis)
    SELECT record_id, citation_id, section_id, basis
    FROM ${recordset(recordCitations, ['recordId', 'citationId', 'sectionId', 'basis'], cited)} AS r`);
  await insertPlaces(tx, ids);
  await indexText(tx, ids);
}

/** Updates the copies that records hold of changed places and organisations: country, places, names. */
export async function refreshRecordsOf(tx: Queryable, entityIds: readonly string[]): Promise<void> {
  if (entityIds.length === 0) return;
  const { rows } = await tx.execute<{ id: string }>(sql`
    WITH changed_places AS (SELECT place_id AS id FROM place_ancestors WHERE ancestor_id = ANY(${uuidArray(entityIds)})),
    changed_organisations AS (
      SELECT id FROM organisations WHERE id = ANY(${uuidArray(entityIds)}) OR place_id IN (SELECT id FROM changed_places))
    SELECT record_id AS id FROM record_parties WHERE organisation_id IN (SELECT id FROM changed_organisations)
    UNION SELECT record_id FROM record_parties WHERE place_id IN (SELECT id FROM changed_places)
    UNION SELECT id FROM records WHERE place_id IN (SELECT id FROM changed_places)`);
  const ids = rows.map(({ id }) => id);
  await tx.execute(sql`
    UPDATE record_parties AS party SET country = fresh.country
    FROM (
      SELECT x.record_id, x.position, coalesce(o.country, p.country) AS country
      FROM record_parties x LEFT JOIN organisations o ON o.id = x.organisation_id LEFT JOIN places p ON p.id = x.place_id
      WHERE x.record_id = ANY(${uuidArray(ids)})
    ) AS fresh
    WHERE party.record_id = fresh.record_id AND party.position = fresh.position AND party.country IS DISTINCT FROM fresh.country`);
  await tx.execute(sql`DELETE FROM record_places WHERE record_id = ANY(${uuidArray(ids)})`);
  await insertPlaces(tx, ids);
  await indexText(tx, ids);
}

/**
 * Inserts the places that records touch: the venue, the parties that are places, the places of the other
 * parties, and all places in which those lie.
 */
async function insertPlaces(tx: Queryable, ids: readonly string[]): Promise<void> {
  await tx.execute(sql`
    INSERT INTO record_places (record_id, place_id)
    SELECT DISTINCT touched.record_id, a.ancestor_id
    FROM (
      SELECT id AS record_id, place_id FROM records WHERE id = ANY(${uuidArray(ids)}) AND place_id IS NOT NULL
      UNION
      SELECT p.record_id, coalesce(p.place_id, o.place_id) FROM record_parties p LEFT JOIN organisations o ON o.id = p.organisation_id
      WHERE p.record_id = ANY(${uuidArray(ids)})
    ) AS touched
    JOIN place_ancestors a ON a.place_id = touched.place_id`);
}

/** Updates the search text: title with weight A, summary with B, names and aliases of the parties with C. */
async function indexText(tx: Queryable, ids: readonly string[]): Promise<void> {
  await tx.execute(sql`
    UPDATE records SET search = setweight(to_tsvector('footing', records.title), 'A')
      || setweight(to_tsvector('footing', records.summary), 'B') || coalesce(named.names, '')
    FROM (
      SELECT p.record_id, setweight(to_tsvector('footing', ${indexed(sql`string_agg(
        concat_ws(' ', coalesce(o.name, l.name), coalesce(o.aliases, l.aliases)::text), ' ' ORDER BY p.position)`)}), 'C') AS names
      FROM record_parties p LEFT JOIN organisations o ON o.id = p.organisation_id LEFT JOIN places l ON l.id = p.place_id
      WHERE p.record_id = ANY(${uuidArray(ids)})
      GROUP BY p.record_id
    ) AS named
    WHERE records.id = named.record_id`);
}
