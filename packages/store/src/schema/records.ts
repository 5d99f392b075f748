/** The tables of agreements, events and figures, and of their relations. */
import type { CitationBasis, EvidenceHealth, RecordKind } from '@footing/model';
import { date, index, integer, jsonb, numeric, pgTable, primaryKey, sql, text, unique, uuid } from '#drizzle';
import { createdAt, tsvector, updatedAt } from './columns.ts';
import { organisations, places } from './entities.ts';
import { citations, sections, works } from './works.ts';

/**
 * Agreements, events and figures. Columns hold what is filtered or sorted by; `data` holds what only one kind
 * has.
 */
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
    /** EDTF: date of signature (else of validity) of an agreement, date of an event, period of a figure. */
    date: text(),
    earliest: date({ mode: 'string' }).notNull(),
    latest: date({ mode: 'string' }).notNull(),
    /** When an agreement is in force; null where the source does not say. */
    validEarliest: date('valid_earliest', { mode: 'string' }),
    validLatest: date('valid_latest', { mode: 'string' }),
    value: numeric(),
    unit: text(),
    placeId: uuid('place_id').references(() => places.id),
    eventId: uuid('event_id'),
    data: jsonb().$type<Record<string, unknown>>().notNull(),
    search: tsvector().notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    unique().on(table.kind, table.slug),
    index('records_by_date').on(table.kind, table.earliest, table.id),
    index('records_by_end').on(table.kind, table.latest, table.id),
    index('records_by_title').on(table.kind, table.title, table.id),
    index('records_by_value').on(table.kind, table.unit, table.value, table.id),
    index('records_by_value_down').on(
      table.kind,
      table.unit,
      table.value.desc().nullsLast(),
      table.id.desc(),
    ),
    index('records_by_validity')
      .on(table.kind, table.validLatest, table.validEarliest)
      .where(sql`${table.validLatest} IS NOT NULL`),
    index('records_by_venue').on(table.placeId, table.kind, table.earliest, table.id),
    index('records_by_type').on(table.kind, table.type, table.earliest, table.id),
    index('records_by_status').on(table.kind, table.status, table.earliest, table.id),
    index('records_by_level').on(table.kind, table.level, table.earliest, table.id),
    index('records_by_work').on(table.workId, table.kind, table.earliest, table.id),
    index('records_by_event').on(table.eventId),
    index('records_by_search').using('gin', table.search),
  ],
);

/** The health of each record's evidence, as of the latest check: kept by the database (migration 0026). */
export const recordHealth = pgTable(
  'record_health',
  {
    recordId: uuid('record_id')
      .primaryKey()
      .references(() => records.id, { onDelete: 'cascade' }),
    kind: text().$type<RecordKind>().notNull(),
    health: text().$type<EvidenceHealth>().notNull(),
  },
  (table) => [index('record_health_by_health').on(table.kind, table.health, table.recordId)],
);

/** Parties of a record: organisations or places. */
export const recordParties = pgTable(
  'record_parties',
  {
    recordId: uuid('record_id')
      .notNull()
      .references(() => records.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    organisationId: uuid('organisation_id').references(() => organisations.id),
    placeId: uuid('place_id').references(() => places.id),
    /** Country of the organisation or place, copied here for finding records by country. */
    country: text(),
    role: text().notNull(),
  },
  (table) => [
    primaryKey({ name: 'record_parties_pkey', columns: [table.recordId, table.position] }),
    index('record_parties_by_organisation').on(table.organisationId, table.recordId),
    index('record_parties_by_place').on(table.placeId, table.recordId),
    index('record_parties_by_country').on(table.country, table.recordId),
  ],
);

/** Every place that a record touches: venue, parties, and the places in which those lie. */
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

/** Sections whose text mentions a record. */
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

/** Citations on which a record rests, each with the section of the passage. */
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
    basis: text().$type<CitationBasis>(),
  },
  (table) => [
    primaryKey({ name: 'record_citations_pkey', columns: [table.recordId, table.citationId] }),
    index('record_citations_by_citation').on(table.citationId, table.recordId),
  ],
);
