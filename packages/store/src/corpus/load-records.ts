import {
  type AgreementInput,
  type EventInput,
  type FigureInput,
  type PartyRef,
  parseEdtf,
  type WorkInput,
} from '@footing/model';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Queryable } from '../database/database.ts';
import type { RecordKind } from '../schema/index.ts';
import { type EntityIds, recordset } from './load-entities.ts';

type AnyRecord = AgreementInput | EventInput | FigureInput;

/** One record as the loader writes it. */
interface RecordRow {
  id: string;
  kind: RecordKind;
  slug: string;
  title: string;
  summary: string;
  type: string;
  status?: string;
  level?: string;
  date: string | null;
  earliest: string;
  latest: string;
  value?: string;
  unit?: string;
  place_id?: string;
  event?: string | null;
  data: Record<string, unknown>;
  source: AnyRecord;
}

/** Records loaded in one statement. */
const MAX_BATCH_ROWS = 2_000;

/** Writes a work's agreements, events and figures, with all that hangs on them. Their evidence health follows by itself. */
export async function loadRecords(
  tx: Queryable,
  workId: string,
  work: WorkInput,
  entities: EntityIds,
): Promise<number> {
  // Events first: agreements name the event at which they were made.
  const kinds = [
    work.events.map((event) => eventRow(event, entities)),
    work.agreements.map(agreementRow),
    work.figures.map(figureRow),
  ];
  for (const rows of kinds) {
    for (let from = 0; from < rows.length; from += MAX_BATCH_ROWS)
      await loadBatch(tx, workId, rows.slice(from, from + MAX_BATCH_ROWS), entities);
  }
  return kinds.flat().length;
}

function agreementRow(record: AgreementInput): RecordRow {
  const { type, status, level, signed, valid, value, event, sectors } = record;
  return {
    ...commonRow('agreement', record, signed ?? valid),
    type,
    status,
    level,
    ...(value === null ? {} : { value: value.amount, unit: value.currency }),
    event,
    data: { signed, valid, sectors, value, event, ...commonData(record) },
  };
}

function eventRow(record: EventInput, { places }: EntityIds): RecordRow {
  const placeId = record.place === null ? undefined : places.get(record.place);
  return {
    ...commonRow('event', record, record.date),
    type: record.type,
    ...(placeId === undefined ? {} : { place_id: placeId }),
    data: { place: record.place, ...commonData(record) },
  };
}

function figureRow(record: FigureInput): RecordRow {
  const { indicator, period, value, unit, qualifier, comparison } = record;
  return {
    ...commonRow('figure', record, period),
    type: indicator,
    value,
    unit,
    data: { qualifier, comparison, ...commonData(record) },
  };
}

function commonRow(
  kind: RecordKind,
  source: AnyRecord,
  date: string | null,
): Omit<RecordRow, 'type' | 'data'> {
  const { slug, title, summary } = source;
  // What has no date overlaps no range, and comes last in time.
  const range = date === null ? { earliest: 'infinity', latest: '-infinity' } : parseEdtf(date);
  if (range === undefined) throw new Error(`${kind} ${slug}: "${date}" is not an EDTF date`);
  return {
    id: uuidv7(),
    kind,
    slug,
    title,
    summary,
    date,
    earliest: range.earliest ?? '-infinity',
    latest: range.latest ?? 'infinity',
    source,
  };
}

function commonData({ uncitedReason, note }: AnyRecord): Record<string, unknown> {
  return { uncitedReason, note };
}

async function loadBatch(
  tx: Queryable,
  workId: string,
  rows: readonly RecordRow[],
  entities: EntityIds,
): Promise<void> {
  if (rows.length === 0) return;
  const columns = rows.map(({ source: _, ...row }) => row);
  await tx.execute(sql`
    INSERT INTO records (id, kind, slug, work_id, title, summary, type, status, level, date, earliest, latest, value, unit,
      place_id, event_id, data, search)
    SELECT r.id, r.kind, r.slug, ${workId}, r.title, r.summary, r.type, r.status, r.level, r.date, r.earliest, r.latest, r.value,
      r.unit, r.place_id, e.id, r.data, ''
    FROM ${recordset(columns)} AS r(id uuid, kind text, slug text, title text, summary text, type text, status text, level text,
      date text, earliest date, latest date, value numeric, unit text, place_id uuid, event text, data jsonb)
    LEFT JOIN records e ON e.kind = 'event' AND e.slug = r.event
    ON CONFLICT (kind, slug) DO UPDATE SET work_id = excluded.work_id, title = excluded.title, summary = excluded.summary,
      type = excluded.type, status = excluded.status, level = excluded.level, date = excluded.date, earliest = excluded.earliest,
      latest = excluded.latest, value = excluded.value, unit = excluded.unit, place_id = excluded.place_id,
      event_id = excluded.event_id, data = excluded.data, updated_at = now()
    WHERE (records.title, records.summary, records.type, records.status, records.level, records.date, records.value, records.unit,
        records.place_id, records.event_id, records.data)
      IS DISTINCT FROM (excluded.title, excluded.summary, excluded.type, excluded.status, excluded.level, excluded.date,
        excluded.value, excluded.unit, excluded.place_id, excluded.event_id, excluded.data)`);
  const ids = await idsOf(tx, rows);
  const all = [...ids.values()];
  await clearRelations(tx, all);
  await insertParties(tx, rows, ids, entities);
  await insertPlaces(tx, all);
  await insertSectors(tx, rows, ids);
  await insertSections(tx, workId, rows, ids);
  await insertCitations(tx, workId, rows, ids);
  await indexText(tx, all);
}

async function idsOf(tx: Queryable, rows: readonly RecordRow[]): Promise<Map<string, string>> {
  const wanted = rows.map(({ kind, slug }) => ({ kind, slug }));
  const { rows: found } = await tx.execute<{ id: string; kind: string; slug: string }>(sql`
    SELECT records.id, records.kind, records.slug FROM records
    JOIN ${recordset(wanted)} AS r(kind text, slug text) ON r.kind = records.kind AND r.slug = records.slug`);
  return new Map(found.map(({ id, kind, slug }) => [`${kind}/${slug}`, id]));
}

function idOf(ids: ReadonlyMap<string, string>, { kind, slug }: RecordRow): string {
  return ids.get(`${kind}/${slug}`) ?? '';
}

/** Tables that hold what a record is tied to, written anew with it. */
const RELATIONS = [
  'record_parties',
  'record_places',
  'record_sectors',
  'record_sections',
  'record_citations',
];

async function clearRelations(tx: Queryable, ids: readonly string[]): Promise<void> {
  for (const table of RELATIONS)
    await tx.execute(sql`DELETE FROM ${sql.identifier(table)} WHERE record_id = ANY(${textArray(ids)})`);
}

async function insertParties(
  tx: Queryable,
  rows: readonly RecordRow[],
  ids: ReadonlyMap<string, string>,
  entities: EntityIds,
): Promise<void> {
  const parties = rows.flatMap((row) =>
    row.source.parties.map((party, position) => ({
      record_id: idOf(ids, row),
      position,
      ...partyColumns(party, entities),
    })),
  );
  await tx.execute(sql`
    INSERT INTO record_parties (record_id, position, organisation_id, place_id, side, role)
    SELECT record_id, position, organisation_id, place_id, side, role
    FROM ${recordset(parties)} AS r(record_id uuid, position integer, organisation_id uuid, place_id uuid, side text, role text)`);
}

function partyColumns({ organisation, place, side, role }: PartyRef, { organisations, places }: EntityIds) {
  return {
    organisation_id: organisation === undefined ? null : organisations.get(organisation),
    place_id: place === undefined ? null : places.get(place),
    side,
    role,
  };
}

/** Venue, parties that are places, places of parties, and all that those lie in. */
async function insertPlaces(tx: Queryable, ids: readonly string[]): Promise<void> {
  await tx.execute(sql`
    INSERT INTO record_places (record_id, place_id)
    SELECT DISTINCT touched.record_id, a.ancestor_id
    FROM (
      SELECT id AS record_id, place_id FROM records WHERE id = ANY(${textArray(ids)}) AND place_id IS NOT NULL
      UNION
      SELECT p.record_id, coalesce(p.place_id, o.place_id) FROM record_parties p LEFT JOIN organisations o ON o.id = p.organisation_id
      WHERE p.record_id = ANY(${textArray(ids)})
    ) AS touched
    JOIN place_ancestors a ON a.place_id = touched.place_id`);
}

async function insertSectors(
  tx: Queryable,
  rows: readonly RecordRow[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const sectors = rows.flatMap((row) =>
    ('sectors' in row.source ? row.source.sectors : []).map((sector) => ({
      record_id: idOf(ids, row),
      sector,
    })),
  );
  await tx.execute(
    sql`INSERT INTO record_sectors (record_id, sector) SELECT record_id, sector FROM ${recordset(sectors)} AS r(record_id uuid, sector text)`,
  );
}

async function insertSections(
  tx: Queryable,
  workId: string,
  rows: readonly RecordRow[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const tells = rows.flatMap((row) =>
    row.source.sections.map((section) => ({ record_id: idOf(ids, row), section })),
  );
  await tx.execute(sql`
    INSERT INTO record_sections (record_id, section_id)
    SELECT r.record_id, s.id FROM ${recordset(tells)} AS r(record_id uuid, section text)
    JOIN sections s ON s.work_id = ${workId} AND s.slug = r.section`);
}

async function insertCitations(
  tx: Queryable,
  workId: string,
  rows: readonly RecordRow[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const cited = rows.flatMap((row) =>
    row.source.citations.map(({ number, section }) => ({ record_id: idOf(ids, row), number, section })),
  );
  await tx.execute(sql`
    INSERT INTO record_citations (record_id, citation_id, section_id)
    SELECT r.record_id, c.id, s.id FROM ${recordset(cited)} AS r(record_id uuid, number integer, section text)
    JOIN citations c ON c.work_id = ${workId} AND c.number = r.number
    LEFT JOIN sections s ON s.work_id = ${workId} AND s.slug = r.section`);
}

/** Title before summary before the names of who takes part. */
async function indexText(tx: Queryable, ids: readonly string[]): Promise<void> {
  await tx.execute(sql`
    UPDATE records SET search = setweight(to_tsvector('footing', records.title), 'A')
      || setweight(to_tsvector('footing', records.summary), 'B') || coalesce(named.names, '')
    FROM (
      SELECT p.record_id, setweight(to_tsvector('footing', string_agg(
        concat_ws(' ', coalesce(o.name, l.name), coalesce(o.aliases, l.aliases)::text), ' ' ORDER BY p.position)), 'C') AS names
      FROM record_parties p LEFT JOIN organisations o ON o.id = p.organisation_id LEFT JOIN places l ON l.id = p.place_id
      WHERE p.record_id = ANY(${textArray(ids)})
      GROUP BY p.record_id
    ) AS named
    WHERE records.id = named.record_id`);
}

function textArray(ids: readonly string[]) {
  return sql`ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))::uuid[]`;
}
