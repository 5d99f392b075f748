/** Writes a work's agreements, events and figures, with their relations. */
import type { RecordKind, WorkInput } from '@footing/model';
import { v7 as uuidv7 } from 'uuid';
import { getTableColumns, sql } from '#drizzle';
import { logRevisions } from '../changes/log-revisions.ts';
import { recordRevisions } from '../changes/revisions.ts';
import type { Queryable } from '../database/database.ts';
import { records } from '../schema/index.ts';
import { recordset, textArray, upsert } from '../upsert.ts';
import { type EntityIds, idIn } from './load-entities.ts';
import { differsInRelations, replaceRelations } from './record-relations.ts';
import { agreementRow, eventRow, figureRow, type RecordIds, type RecordRow } from './record-row.ts';

/** Number of records that one statement compares and writes. */
const MAX_BATCH_ROWS = 2_000;

/**
 * Writes a work's records. Returns how many records the work has. Database triggers update the evidence
 * health (decision 6).
 */
export async function loadRecords(
  tx: Queryable,
  workId: string,
  work: WorkInput,
  entities: EntityIds,
  sections: ReadonlyMap<string, string>,
): Promise<number> {
  const citations = await citationIds(tx, workId);
  const events = new Map<string, string>();
  const ids: RecordIds = {
    workId,
    place: (slug) => idIn(entities.places, slug),
    organisation: (slug) => idIn(entities.organisations, slug),
    section: (slug) => idIn(sections, slug),
    citation: (number) => idIn(citations, String(number)),
    event: (slug) => idIn(events, slug),
  };
  await writeChanged(
    tx,
    'event',
    work.events.map((event) => eventRow(event, ids)),
  );
  // Agreements refer to the event at which they were made.
  for (const [slug, id] of await eventIds(tx)) events.set(slug, id);
  await writeChanged(
    tx,
    'agreement',
    work.agreements.map((agreement) => agreementRow(agreement, ids)),
  );
  await writeChanged(
    tx,
    'figure',
    work.figures.map((figure) => figureRow(figure, ids)),
  );
  return work.events.length + work.agreements.length + work.figures.length;
}

async function writeChanged(tx: Queryable, kind: RecordKind, rows: readonly RecordRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += MAX_BATCH_ROWS) {
    const changed = await changedRows(tx, rows.slice(from, from + MAX_BATCH_ROWS));
    if (changed.length === 0) continue;
    const before = await recordRevisions(tx, kind, await storedIds(tx, kind, changed));
    const inserts = changed.map(({ parties, sectors, sections, citations, ...row }) => ({
      ...row,
      id: uuidv7(),
      search: '',
    }));
    const written = await upsert(tx, records, inserts, {
      key: ['kind', 'slug'],
      keep: ['search'],
      // A record has also changed if only its relations have.
      evenIfSame: true,
    });
    const idOf = new Map(written.map(({ id, slug }) => [slug, id]));
    await replaceRelations(
      tx,
      changed.map((row) => ({ ...row, recordId: idIn(idOf, row.slug) })),
    );
    await logRevisions(tx, 'record', before, await recordRevisions(tx, kind, [...idOf.values()]));
  }
}

async function storedIds(tx: Queryable, kind: RecordKind, rows: readonly RecordRow[]): Promise<string[]> {
  const slugs = rows.map(({ slug }) => slug);
  const { rows: stored } = await tx.execute<{ id: string }>(
    sql`SELECT id FROM records WHERE kind = ${kind} AND slug = ANY(${textArray(slugs)})`,
  );
  return stored.map(({ id }) => id);
}

/**
 * The rows that are not stored yet, or differ from the stored row in a column, party, sector, section or
 * citation.
 */
async function changedRows(tx: Queryable, rows: readonly RecordRow[]): Promise<RecordRow[]> {
  const [first] = rows;
  if (first === undefined) return [];
  const relations = { parties: 'jsonb', sectors: 'jsonb', sections: 'jsonb', citations: 'jsonb' };
  const columns = getTableColumns(records);
  const properties = Object.keys(first).filter(
    (name): name is keyof typeof columns & string => name in columns && !(name in relations),
  );
  const columnsOf = (table: string) =>
    sql.join(
      properties.map((name) => sql`${sql.identifier(table)}.${sql.identifier(columns[name].name)}`),
      sql`, `,
    );
  const { rows: found } = await tx.execute<{ slug: string }>(sql`
    SELECT i.slug FROM ${recordset(records, properties, rows, relations)} AS i
    LEFT JOIN records s ON s.kind = i.kind AND s.slug = i.slug
    WHERE s.id IS NULL OR (${columnsOf('i')}) IS DISTINCT FROM (${columnsOf('s')}) OR ${differsInRelations('s', 'i')}`);
  const changed = new Set(found.map(({ slug }) => slug));
  return rows.filter(({ slug }) => changed.has(slug));
}

async function citationIds(tx: Queryable, workId: string): Promise<Map<string, string>> {
  const { rows } = await tx.execute<{ id: string; number: number }>(
    sql`SELECT id, number FROM citations WHERE work_id = ${workId}`,
  );
  return new Map(rows.map(({ id, number }) => [String(number), id]));
}

async function eventIds(tx: Queryable): Promise<Map<string, string>> {
  const { rows } = await tx.execute<{ id: string; slug: string }>(
    sql`SELECT id, slug FROM records WHERE kind = 'event'`,
  );
  return new Map(rows.map(({ id, slug }) => [slug, id]));
}
