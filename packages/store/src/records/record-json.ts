/** The JSON of a record, as it is served: made in SQL, and kept where nothing is included. */
import { createHash } from 'node:crypto';
import {
  type Agreement,
  type Event,
  type Figure,
  type Include,
  RECORD_KINDS,
  type RecordKind,
} from '@footing/model';
import { type SQL, sql } from '#drizzle';
import type { Queryable } from '../database/database.ts';
import { evidenceHealth } from '../history/evidence-as-of.ts';
import { toHighlight } from '../text-search.ts';
import { uuidArray } from '../upsert.ts';

/** The shape of each kind of record. */
export interface RecordShapes {
  agreement: Agreement;
  event: Event;
  figure: Figure;
}

const instant = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

function partiesOf(include: ReadonlySet<Include>): string {
  const detail = include.has('parties') ? `, 'kind', coalesce(o.kind, p.kind), 'place', op.slug` : '';
  const places = include.has('parties') ? 'LEFT JOIN places op ON op.id = o.place_id' : '';
  return `(SELECT coalesce(json_agg(json_build_object('slug', coalesce(o.slug, p.slug), 'name', coalesce(o.name, p.name),
      'entity', CASE WHEN o.id IS NULL THEN 'place' ELSE 'organisation' END, 'country', x.country, 'role', x.role${detail})
      ORDER BY x.position), '[]')
    FROM record_parties x LEFT JOIN organisations o ON o.id = x.organisation_id LEFT JOIN places p ON p.id = x.place_id
    ${places} WHERE x.record_id = r.id)`;
}

function citationsOf(include: ReadonlySet<Include>): string {
  const citation = include.has('citations') ? `, 'title', c.title, 'csl', c.csl` : '';
  const link = include.has('links')
    ? `, 'link', CASE WHEN l.id IS NOT NULL THEN json_build_object('id', l.id, 'url', l.url, 'state', l.state,
      'lastCheckedAt', ${instant('ls.last_checked_at')}) END`
    : '';
  const links = include.has('links')
    ? 'LEFT JOIN links l ON l.id = c.link_id LEFT JOIN link_schedules ls ON ls.link_id = l.id'
    : '';
  return `(SELECT coalesce(json_agg(json_build_object('number', c.number, 'section', s.slug, 'basis', x.basis${citation}${link})
      ORDER BY c.number), '[]')
    FROM record_citations x JOIN citations c ON c.id = x.citation_id LEFT JOIN sections s ON s.id = x.section_id
    ${links} WHERE x.record_id = r.id)`;
}

const SECTIONS = `(SELECT coalesce(json_agg(s.slug ORDER BY s.ordinal), '[]')
    FROM record_sections x JOIN sections s ON s.id = x.section_id WHERE x.record_id = r.id)`;
const AGREEMENTS = `(SELECT coalesce(json_agg(a.slug ORDER BY a.slug), '[]') FROM records a WHERE a.event_id = r.id)`;

/** Fields of `data`, under their names. */
const data = (...names: string[]): string => names.map((name) => `'${name}', r.data->'${name}'`).join(', ');

const OWN_FIELDS: Readonly<Record<RecordKind, string>> = {
  agreement: `'type', r.type, 'status', r.status, 'level', r.level, ${data('signed', 'valid', 'sectors', 'value', 'event', 'eventNote')}`,
  event: `'type', r.type, 'date', r.date, ${data('place', 'basis')}, 'agreements', ${AGREEMENTS}`,
  figure: `'indicator', r.type, 'period', r.date, 'value', r.value::text, ${data('upperValue')}, 'unit', r.unit, ${data('qualifier', 'comparison')}`,
};

/**
 * SQL of the JSON of a record, over `records AS r` and `works AS w`, without its last fields. No part of it comes from a
 * request, so that its text alone says what form the JSON has.
 */
function madeOf(kind: RecordKind, include: ReadonlySet<Include>): string {
  return `json_build_object('id', r.id, 'slug', r.slug, 'work', w.slug, 'title', r.title, 'summary', r.summary,
    'parties', ${partiesOf(include)}, ${OWN_FIELDS[kind]}, 'sections', ${SECTIONS}, 'citations', ${citationsOf(include)},
    ${data('uncitedReason', 'note')}, 'createdAt', ${instant('r.created_at')}, 'updatedAt', ${instant('r.updated_at')})::text`;
}

/** The same without its closing brace, as it is kept. */
function keptOf(kind: RecordKind): string {
  return `left(${madeOf(kind, new Set())}, -1)`;
}

/** Which form of JSON this version makes; what another version has made is not read. */
const FORM = createHash('sha256').update(RECORD_KINDS.map(keptOf).join()).digest('hex').slice(0, 16);

/** The columns of a record that are read, over `records AS r`. */
export interface RecordRow extends Record<string, unknown> {
  id: string;
  /** Without its last fields and its closing brace. Null where it is not kept, or not as this version makes it. */
  json: string | null;
  evidenceHealth: string;
  sortKey: string;
  highlight: string | null;
}

/** How records are read. */
export interface RecordReading {
  include?: readonly Include[] | undefined;
  /** The instant at which the evidence is to have had its health, included. */
  asOf?: string | undefined;
}

/**
 * Reads records with the SQL that `select` makes of their columns and of a join, over `records AS r`. They are made anew
 * where parts are included, and where one is not kept: then a second query is made.
 */
export async function readRecords(
  db: Queryable,
  kind: RecordKind,
  { include = [], asOf }: RecordReading,
  select: (columns: SQL, join: SQL) => SQL,
): Promise<RecordRow[]> {
  const columns = (json: SQL): SQL => sql`r.id, ${json} AS json, ${evidenceHealth(asOf)} AS "evidenceHealth"`;
  if (include.length === 0) {
    const kept = sql`LEFT JOIN record_renderings k ON k.record_id = r.id AND k.form = ${FORM}`;
    const { rows } = await db.execute<RecordRow>(select(columns(sql`k.json`), kept));
    if (rows.every(({ json }) => json !== null)) return rows;
  }
  const made = sql.raw(madeOf(kind, new Set(include)));
  const { rows } = await db.execute<RecordRow>(select(columns(made), sql`JOIN works w ON w.id = r.work_id`));
  // Cut here and not in SQL, where characters of several bytes are counted one by one.
  return rows.map((row) => ({ ...row, json: row.json?.slice(0, -1) ?? null }));
}

/** The JSON of a record that was read. */
export function recordJson({ json, evidenceHealth: health, highlight }: RecordRow): string {
  const found = highlight === null ? '' : `,"highlight":${JSON.stringify(toHighlight(highlight))}`;
  return `${json},"evidenceHealth":"${health}"${found}}`;
}

/** Reads the JSON of a record, which has the shape of its kind. */
export function parseRecord<Kind extends RecordKind>(_kind: Kind, json: string): RecordShapes[Kind] {
  return JSON.parse(json) as RecordShapes[Kind];
}

/** How many records are rendered by one statement. */
const MAX_RENDERED = 5_000;

/** Keeps the JSON of every record of which it is not kept, or not as this version makes it. */
export async function keepRenderings(tx: Queryable): Promise<void> {
  for (const kind of RECORD_KINDS) {
    // A difference of sets is linear whatever the planner takes the size of a table for that has just been filled.
    const { rows } = await tx.execute<{ id: string }>(sql`
      SELECT id FROM records WHERE kind = ${kind}
      EXCEPT SELECT record_id FROM record_renderings WHERE form = ${FORM}`);
    for (let from = 0; from < rows.length; from += MAX_RENDERED) {
      const ids = rows.slice(from, from + MAX_RENDERED).map(({ id }) => id);
      await tx.execute(sql`
        INSERT INTO record_renderings (record_id, form, json)
        SELECT r.id, ${FORM}, ${sql.raw(keptOf(kind))} FROM records r JOIN works w ON w.id = r.work_id
        WHERE r.id = ANY(${uuidArray(ids)})
        ON CONFLICT (record_id) DO UPDATE SET form = excluded.form, json = excluded.json`);
    }
  }
}
