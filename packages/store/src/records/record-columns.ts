/** Selects records and converts the rows to the shape of their kind. */
import type { Agreement, Event, Figure, Include, RecordKind } from '@footing/model';
import { type SQL, sql } from '#drizzle';
import { evidenceHealth } from '../history/evidence-as-of.ts';
import { toHighlight } from '../text-search.ts';

/** The shape of each kind of record. */
export interface RecordShapes {
  agreement: Agreement;
  event: Event;
  figure: Figure;
}

/** A row as selected by `recordColumns`. */
export interface RecordRow extends Record<string, unknown> {
  id: string;
  slug: string;
  work: string;
  title: string;
  summary: string;
  type: string;
  status: string | null;
  level: string | null;
  date: string | null;
  value: string | null;
  unit: string | null;
  data: { uncitedReason: string | null; note: string | null } & Record<string, unknown>;
  parties: unknown;
  sections: unknown;
  citations: unknown;
  agreements: unknown;
  evidenceHealth: string;
  createdAt: string | Date;
  updatedAt: string | Date;
  sortKey: string;
  highlight: string | null;
}

/** The columns of a record, over `records AS r` and `works AS w`, with the parts to embed; the evidence health as of an instant. */
export function recordColumns(include: ReadonlySet<Include>, asOf?: string): SQL {
  const partyDetail = include.has('parties')
    ? sql`|| jsonb_build_object('kind', coalesce(o.kind, p.kind), 'place', op.slug)`
    : sql``;
  const citationDetail = include.has('citations')
    ? sql`|| jsonb_build_object('title', c.title, 'csl', c.csl)`
    : sql``;
  const linkDetail = include.has('links')
    ? sql`|| jsonb_build_object('link', CASE WHEN l.id IS NOT NULL THEN jsonb_build_object('id', l.id, 'url', l.url, 'state', l.state,
        'lastCheckedAt', to_char(ls.last_checked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) END)`
    : sql``;
  const schedule = include.has('links') ? sql`LEFT JOIN link_schedules ls ON ls.link_id = l.id` : sql``;
  return sql`r.id, r.slug, w.slug AS work, r.title, r.summary, r.type, r.status, r.level, r.date, r.value::text AS value, r.unit, r.data,
    ${evidenceHealth(asOf)} AS "evidenceHealth", r.created_at AS "createdAt", r.updated_at AS "updatedAt",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('slug', coalesce(o.slug, p.slug), 'name', coalesce(o.name, p.name),
        'entity', CASE WHEN o.id IS NULL THEN 'place' ELSE 'organisation' END, 'country', x.country, 'role', x.role) ${partyDetail}
        ORDER BY x.position), '[]')
      FROM record_parties x LEFT JOIN organisations o ON o.id = x.organisation_id LEFT JOIN places p ON p.id = x.place_id
      LEFT JOIN places op ON op.id = o.place_id WHERE x.record_id = r.id) AS parties,
    (SELECT coalesce(jsonb_agg(s.slug ORDER BY s.ordinal), '[]') FROM record_sections x JOIN sections s ON s.id = x.section_id
      WHERE x.record_id = r.id) AS sections,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('number', c.number, 'section', s.slug, 'basis', x.basis) ${citationDetail} ${linkDetail} ORDER BY c.number), '[]')
      FROM record_citations x JOIN citations c ON c.id = x.citation_id LEFT JOIN sections s ON s.id = x.section_id
      LEFT JOIN links l ON l.id = c.link_id ${schedule} WHERE x.record_id = r.id) AS citations,
    (SELECT coalesce(jsonb_agg(a.slug ORDER BY a.slug), '[]') FROM records a WHERE a.event_id = r.id) AS agreements`;
}

/** Converts a row to a record. */
export function toRecord<Kind extends RecordKind>(kind: Kind, row: RecordRow): RecordShapes[Kind] {
  const {
    id,
    slug,
    work,
    title,
    summary,
    type,
    status,
    level,
    date,
    value,
    unit,
    data,
    parties,
    sections,
    citations,
    agreements,
  } = row;
  const evidence = {
    sections,
    citations,
    evidenceHealth: row.evidenceHealth,
    uncitedReason: data.uncitedReason,
    note: data.note,
    ...(row.highlight === null ? {} : { highlight: toHighlight(row.highlight) }),
    createdAt: new Date(row.createdAt).toISOString(),
    updatedAt: new Date(row.updatedAt).toISOString(),
  };
  const common = { id, slug, work, title, summary, parties };
  const { signed, valid, sectors, event, eventNote, place, basis, upperValue, qualifier, comparison } = data;
  const shapes = {
    agreement: () => ({
      ...common,
      type,
      status,
      level,
      signed,
      valid,
      sectors,
      value: data['value'],
      event,
      eventNote,
      ...evidence,
    }),
    event: () => ({ ...common, type, date, place, basis, agreements, ...evidence }),
    figure: () => ({
      ...common,
      indicator: type,
      period: date,
      value,
      upperValue,
      unit,
      qualifier,
      comparison,
      ...evidence,
    }),
  };
  // The loader wrote each column and each field of `data` by the schema of the kind.
  return shapes[kind]() as RecordShapes[Kind];
}
