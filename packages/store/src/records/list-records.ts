import type { Agreement, Event, Facets, Figure } from '@footing/model';
import { type SQL, sql } from 'drizzle-orm';
import { type Page, type PageRequest, toPage } from '../cursor.ts';
import type { Database } from '../database/database.ts';
import type { RecordKind } from '../schema/index.ts';
import { headline, toHighlight, tsQuery } from '../text-search.ts';
import { allOf, conditionsOf, type RecordFilter } from './record-filter.ts';
import { planSort, type RecordSort } from './record-sort.ts';

/** What may be embedded in each record. */
export type Include = 'citations' | 'links' | 'parties';

export interface RecordQuery extends RecordFilter, PageRequest {
  sort?: RecordSort | undefined;
  include?: readonly Include[] | undefined;
}

/** The shape of each kind. */
export interface RecordShapes {
  agreement: Agreement;
  event: Event;
  figure: Figure;
}

/** Records of a kind, filtered, sorted, with all that is embedded. One query. */
export async function listRecords<Kind extends RecordKind>(
  { db }: Database,
  kind: Kind,
  query: RecordQuery,
): Promise<Page<RecordShapes[Kind]>> {
  const search = query.q === undefined ? undefined : tsQuery(query.q);
  const sort = planSort(
    query.sort ?? (search === undefined ? 'date' : 'relevance'),
    query.cursor,
    search && sql`ts_rank_cd(r.search, ${search})`,
  );
  const where =
    sort.condition === undefined
      ? allOf(conditionsOf(kind, query))
      : sql`${allOf(conditionsOf(kind, query))} AND ${sort.condition}`;
  const highlight = search === undefined ? sql`NULL` : headline(sql`r.title || '. ' || r.summary`, search);
  // The page is chosen first, from the indexes; only its rows are decorated.
  const { rows } = await db.execute<RecordRow>(sql`
    WITH page AS (
      SELECT r.*, ${sort.key} AS sort_key, row_number() OVER (ORDER BY ${sort.order}) AS place_on_page
      FROM (SELECT r.* FROM records r WHERE ${where} ORDER BY ${sort.order} LIMIT ${query.limit + 1}) AS r)
    SELECT ${recordColumns(new Set(query.include))}, r.sort_key AS "sortKey", ${highlight} AS highlight
    FROM page r JOIN works w ON w.id = r.work_id
    ORDER BY r.place_on_page`);
  return toPage(
    rows,
    query.limit,
    ({ sortKey, id }) => [sortKey, id],
    (row) => toRecord(kind, row),
  );
}

/** The record of a slug. */
export async function findRecord<Kind extends RecordKind>(
  { db }: Database,
  kind: Kind,
  slug: string,
  include: readonly Include[],
): Promise<RecordShapes[Kind] | undefined> {
  const { rows } = await db.execute<RecordRow>(sql`
    SELECT ${recordColumns(new Set(include))}, '' AS "sortKey", NULL AS highlight
    FROM records r JOIN works w ON w.id = r.work_id
    WHERE r.kind = ${kind} AND r.slug = ${slug}`);
  const [row] = rows;
  return row === undefined ? undefined : toRecord(kind, row);
}

/** What can be counted by, and how each record's values are found. */
const FACETS = {
  type: sql`SELECT r.type AS value, r.id FROM records r`,
  status: sql`SELECT r.status AS value, r.id FROM records r`,
  level: sql`SELECT r.level AS value, r.id FROM records r`,
  health: sql`SELECT r.evidence_health AS value, r.id FROM records r`,
  unit: sql`SELECT r.unit AS value, r.id FROM records r`,
  sector: sql`SELECT x.sector AS value, r.id FROM records r JOIN record_sectors x ON x.record_id = r.id`,
  section: sql`SELECT s.slug AS value, r.id FROM records r JOIN record_sections x ON x.record_id = r.id JOIN sections s ON s.id = x.section_id`,
  place: sql`SELECT p.slug AS value, r.id FROM records r JOIN record_places x ON x.record_id = r.id JOIN places p ON p.id = x.place_id`,
  party: sql`SELECT coalesce(o.slug, p.slug) AS value, r.id FROM records r JOIN record_parties x ON x.record_id = r.id
    LEFT JOIN organisations o ON o.id = x.organisation_id LEFT JOIN places p ON p.id = x.place_id`,
} as const satisfies Record<string, SQL>;

export type FacetName = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as FacetName[];

/** Most values of a facet that are counted out. */
const MAX_FACET_VALUES = 50;

/** Counts for each facet under all filters but its own. One query. */
export async function countFacets(
  { db }: Database,
  kind: RecordKind,
  filter: RecordFilter,
  names: readonly FacetName[],
): Promise<Facets> {
  const conditions = conditionsOf(kind, filter);
  const parts = [...new Set(names)].map(
    (name) => sql`(
      SELECT ${name} AS facet, value, count(DISTINCT id)::int AS count
      FROM (${FACETS[name]} WHERE ${allOf(conditions, name)}) AS found
      WHERE value IS NOT NULL GROUP BY value ORDER BY count DESC, value LIMIT ${MAX_FACET_VALUES})`,
  );
  const { rows } = await db.execute<{ facet: string; value: string; count: number }>(
    sql.join(parts, sql` UNION ALL `),
  );
  const facets: Facets = Object.fromEntries(names.map((name) => [name, []]));
  for (const { facet, value, count } of rows) facets[facet]?.push({ value, count });
  return facets;
}

/** A row as the queries above select it. */
interface RecordRow extends Record<string, unknown> {
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

function recordColumns(include: ReadonlySet<Include>): SQL {
  const partyDetail = include.has('parties')
    ? sql`|| jsonb_build_object('kind', coalesce(o.kind, p.kind), 'place', op.slug)`
    : sql``;
  const citationDetail = include.has('citations')
    ? sql`|| jsonb_build_object('title', c.title, 'csl', c.csl)`
    : sql``;
  const linkDetail = include.has('links')
    ? sql`|| jsonb_build_object('link', CASE WHEN l.id IS NOT NULL THEN jsonb_build_object('id', l.id, 'url', l.url, 'state', l.state,
        'lastCheckedAt', to_char(l.last_checked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) END)`
    : sql``;
  return sql`r.id, r.slug, w.slug AS work, r.title, r.summary, r.type, r.status, r.level, r.date, r.value::text AS value, r.unit, r.data,
    r.evidence_health AS "evidenceHealth", r.created_at AS "createdAt", r.updated_at AS "updatedAt",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('slug', coalesce(o.slug, p.slug), 'name', coalesce(o.name, p.name),
        'entity', CASE WHEN o.id IS NULL THEN 'place' ELSE 'organisation' END, 'side', x.side, 'role', x.role) ${partyDetail}
        ORDER BY x.position), '[]')
      FROM record_parties x LEFT JOIN organisations o ON o.id = x.organisation_id LEFT JOIN places p ON p.id = x.place_id
      LEFT JOIN places op ON op.id = o.place_id WHERE x.record_id = r.id) AS parties,
    (SELECT coalesce(jsonb_agg(s.slug ORDER BY s.ordinal), '[]') FROM record_sections x JOIN sections s ON s.id = x.section_id
      WHERE x.record_id = r.id) AS sections,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('number', c.number, 'section', s.slug) ${citationDetail} ${linkDetail} ORDER BY c.number), '[]')
      FROM record_citations x JOIN citations c ON c.id = x.citation_id LEFT JOIN sections s ON s.id = x.section_id
      LEFT JOIN links l ON l.id = c.link_id WHERE x.record_id = r.id) AS citations,
    (SELECT coalesce(jsonb_agg(a.slug ORDER BY a.slug), '[]') FROM records a WHERE a.event_id = r.id) AS agreements`;
}

function toRecord<Kind extends RecordKind>(kind: Kind, row: RecordRow): RecordShapes[Kind] {
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
  const { signed, valid, sectors, event, place, qualifier, comparison } = data;
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
      ...evidence,
    }),
    event: () => ({ ...common, type, date, place, agreements, ...evidence }),
    figure: () => ({
      ...common,
      indicator: type,
      period: date,
      value,
      unit,
      qualifier,
      comparison,
      ...evidence,
    }),
  };
  // The loader wrote each column and each field of `data` from the kind's own schema.
  return shapes[kind]() as RecordShapes[Kind];
}
