import type {
  CitationKind,
  CslItem,
  EvidenceHealth,
  LinkStateName,
  NewsSource,
  PhaseTimings,
  PrintedForms,
  RedirectHop,
  VerdictName,
} from '@footing/model';
import { sql } from 'drizzle-orm';
import {
  customType,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const createdAt = () => instant('created_at').notNull().defaultNow();
const updatedAt = () => instant('updated_at').notNull().defaultNow();

/** Books and reports that cite. */
export const works = pgTable('works', {
  id: uuid().primaryKey(),
  slug: text().notNull().unique(),
  title: text().notNull(),
  year: integer().notNull(),
  csl: jsonb().$type<CslItem>().notNull(),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
});

/** Chapters of works. */
export const sections = pgTable(
  'sections',
  {
    id: uuid().primaryKey(),
    workId: uuid('work_id')
      .notNull()
      .references(() => works.id, { onDelete: 'cascade' }),
    ordinal: integer().notNull(),
    slug: text().notNull(),
    title: text().notNull(),
  },
  (table) => [unique().on(table.workId, table.slug)],
);

/** Hosts that links are on; a host is crawled by one worker at a time. */
export const hosts = pgTable('hosts', {
  id: uuid().primaryKey(),
  name: text().notNull().unique(),
  createdAt: createdAt(),
});

/** Distinct addresses, each with what is believed of it and when it is due again. */
export const links = pgTable(
  'links',
  {
    id: uuid().primaryKey(),
    url: text().notNull().unique(),
    hostId: uuid('host_id')
      .notNull()
      .references(() => hosts.id),
    state: text().$type<LinkStateName>().notNull().default('unchecked'),
    stateSince: instant('state_since').notNull().defaultNow(),
    failures: integer().notNull().default(0),
    firstFailureAt: instant('first_failure_at'),
    successes: integer().notNull().default(0),
    lastVerdict: text('last_verdict').$type<VerdictName>(),
    lastReason: text('last_reason'),
    /** What the page was when it was first seen well: title, and SimHash as hexadecimal digits. */
    baselineTitle: text('baseline_title'),
    baselineFingerprint: text('baseline_fingerprint'),
    lastCheckedAt: instant('last_checked_at'),
    nextCheckAt: instant('next_check_at').notNull().defaultNow(),
    createdAt: createdAt(),
  },
  (table) => [
    index('links_due').on(table.nextCheckAt, table.hostId),
    index('links_by_host').on(table.hostId, table.id),
    index('links_by_host_due').on(table.hostId, table.nextCheckAt),
    index('links_by_state').on(table.state, table.id),
    index('links_by_state_since').on(table.stateSince, table.id),
  ],
);

/** Numbered sources of works. */
export const citations = pgTable(
  'citations',
  {
    id: uuid().primaryKey(),
    workId: uuid('work_id')
      .notNull()
      .references(() => works.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    kind: text().$type<CitationKind>().notNull(),
    title: text().notNull(),
    csl: jsonb().$type<CslItem>().notNull(),
    pinpoint: text(),
    sectionId: uuid('section_id').references(() => sections.id),
    linkId: uuid('link_id').references(() => links.id),
    newsSource: jsonb('news_source').$type<NewsSource>(),
    printed: jsonb().$type<PrintedForms>().notNull(),
    confidence: doublePrecision().notNull(),
    reviewNotes: jsonb('review_notes').$type<string[]>().notNull().default(sql`'[]'::jsonb`),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    unique().on(table.workId, table.number),
    index('citations_by_section').on(table.sectionId, table.number),
    index('citations_by_link').on(table.linkId),
  ],
);

/** Observations of links: append-only, partitioned by month of `checked_at`. */
export const checks = pgTable(
  'checks',
  {
    id: uuid().notNull(),
    linkId: uuid('link_id')
      .notNull()
      .references(() => links.id, { onDelete: 'cascade' }),
    checkedAt: instant('checked_at').notNull(),
    verdict: text().$type<VerdictName>().notNull(),
    state: text().$type<LinkStateName>().notNull(),
    reason: text().notNull(),
    /** Stable code of the reason. */
    reasonCode: text('reason_code'),
    /** Where the page has moved to, proven by similarity. */
    newAddress: text('new_address'),
    status: integer(),
    failure: text(),
    finalUrl: text('final_url'),
    redirects: jsonb().$type<RedirectHop[]>().notNull().default(sql`'[]'::jsonb`),
    timings: jsonb().$type<PhaseTimings>().notNull(),
    bytes: integer(),
    contentType: text('content_type'),
    title: text(),
  },
  (table) => [
    primaryKey({ name: 'checks_pkey', columns: [table.id, table.checkedAt] }),
    index('checks_by_link').on(table.linkId, table.checkedAt, table.id),
  ],
);

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** Places, from countries to districts. */
export const places = pgTable(
  'places',
  {
    id: uuid().primaryKey(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    kind: text().notNull(),
    parentId: uuid('parent_id'),
    country: text().notNull(),
    code: text(),
    latitude: doublePrecision().notNull(),
    longitude: doublePrecision().notNull(),
    aliases: jsonb().$type<string[]>().notNull(),
    names: jsonb().$type<Record<string, string>>().notNull(),
    search: tsvector().notNull(),
  },
  (table) => [index('places_by_search').using('gin', table.search)],
);

/** Every place with itself and all it lies in, so that "below" is one look-up. */
export const placeAncestors = pgTable(
  'place_ancestors',
  {
    placeId: uuid('place_id')
      .notNull()
      .references(() => places.id, { onDelete: 'cascade' }),
    ancestorId: uuid('ancestor_id')
      .notNull()
      .references(() => places.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ name: 'place_ancestors_pkey', columns: [table.placeId, table.ancestorId] }),
    index('place_ancestors_by_ancestor').on(table.ancestorId, table.placeId),
  ],
);

/** Bodies that take part. */
export const organisations = pgTable(
  'organisations',
  {
    id: uuid().primaryKey(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    kind: text().notNull(),
    placeId: uuid('place_id')
      .notNull()
      .references(() => places.id),
    parentId: uuid('parent_id'),
    aliases: jsonb().$type<string[]>().notNull(),
    names: jsonb().$type<Record<string, string>>().notNull(),
    search: tsvector().notNull(),
  },
  (table) => [
    index('organisations_by_place').on(table.placeId, table.slug),
    index('organisations_by_kind').on(table.kind, table.slug),
    index('organisations_by_search').using('gin', table.search),
  ],
);

/** Kinds of sourced record; one table, since they share their filters, their sources and their health. */
export type RecordKind = 'agreement' | 'event' | 'figure';

/** Agreements, events and figures. What only one kind has is in `data`; what is filtered or sorted by is a column. */
export const records = pgTable(
  'records',
  {
    id: uuid().primaryKey(),
    kind: text().$type<RecordKind>().notNull(),
    slug: text().notNull(),
    workId: uuid('work_id')
      .notNull()
      .references(() => works.id, { onDelete: 'cascade' }),
    title: text().notNull(),
    summary: text().notNull(),
    /** Type of an agreement or event; indicator of a figure. */
    type: text().notNull(),
    status: text(),
    level: text(),
    /** EDTF: signed, held, or the period. */
    date: text(),
    earliest: date({ mode: 'string' }).notNull(),
    latest: date({ mode: 'string' }).notNull(),
    value: numeric(),
    unit: text(),
    placeId: uuid('place_id').references(() => places.id),
    eventId: uuid('event_id'),
    data: jsonb().$type<Record<string, unknown>>().notNull(),
    evidenceHealth: text('evidence_health').$type<EvidenceHealth>().notNull().default('uncited'),
    search: tsvector().notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    unique().on(table.kind, table.slug),
    index('records_by_date').on(table.kind, table.earliest, table.id),
    index('records_by_end').on(table.kind, table.latest, table.id),
    index('records_by_title').on(table.kind, table.title, table.id),
    index('records_by_value').on(table.kind, table.value, table.id),
    index('records_by_type').on(table.kind, table.type, table.earliest, table.id),
    index('records_by_status').on(table.kind, table.status, table.earliest, table.id),
    index('records_by_level').on(table.kind, table.level, table.earliest, table.id),
    index('records_by_health').on(table.kind, table.evidenceHealth, table.earliest, table.id),
    index('records_by_work').on(table.workId, table.kind, table.earliest, table.id),
    index('records_by_event').on(table.eventId),
    index('records_by_search').using('gin', table.search),
  ],
);

/** Who takes part in a record: an organisation or a place. */
export const recordParties = pgTable(
  'record_parties',
  {
    recordId: uuid('record_id')
      .notNull()
      .references(() => records.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    organisationId: uuid('organisation_id').references(() => organisations.id),
    placeId: uuid('place_id').references(() => places.id),
    side: text().notNull(),
    role: text().notNull(),
  },
  (table) => [
    primaryKey({ name: 'record_parties_pkey', columns: [table.recordId, table.position] }),
    index('record_parties_by_organisation').on(table.organisationId, table.recordId),
    index('record_parties_by_place').on(table.placeId, table.recordId),
  ],
);

/** Every place a record touches (venue, parties, and what those lie in). */
export const recordPlaces = pgTable(
  'record_places',
  {
    recordId: uuid('record_id')
      .notNull()
      .references(() => records.id, { onDelete: 'cascade' }),
    placeId: uuid('place_id')
      .notNull()
      .references(() => places.id),
  },
  (table) => [
    primaryKey({ name: 'record_places_pkey', columns: [table.recordId, table.placeId] }),
    index('record_places_by_place').on(table.placeId, table.recordId),
  ],
);

/** Sectors of a record. */
export const recordSectors = pgTable(
  'record_sectors',
  {
    recordId: uuid('record_id')
      .notNull()
      .references(() => records.id, { onDelete: 'cascade' }),
    sector: text().notNull(),
  },
  (table) => [
    primaryKey({ name: 'record_sectors_pkey', columns: [table.recordId, table.sector] }),
    index('record_sectors_by_sector').on(table.sector, table.recordId),
  ],
);

/** Sections whose text tells of a record. */
export const recordSections = pgTable(
  'record_sections',
  {
    recordId: uuid('record_id')
      .notNull()
      .references(() => records.id, { onDelete: 'cascade' }),
    sectionId: uuid('section_id')
      .notNull()
      .references(() => sections.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ name: 'record_sections_pkey', columns: [table.recordId, table.sectionId] }),
    index('record_sections_by_section').on(table.sectionId, table.recordId),
  ],
);

/** Citations a record rests on, each with the section of the passage. */
export const recordCitations = pgTable(
  'record_citations',
  {
    recordId: uuid('record_id')
      .notNull()
      .references(() => records.id, { onDelete: 'cascade' }),
    citationId: uuid('citation_id')
      .notNull()
      .references(() => citations.id, { onDelete: 'cascade' }),
    sectionId: uuid('section_id').references(() => sections.id),
  },
  (table) => [
    primaryKey({ name: 'record_citations_pkey', columns: [table.recordId, table.citationId] }),
    index('record_citations_by_citation').on(table.citationId, table.recordId),
  ],
);
