import type {
  CitationKind,
  CslItem,
  LinkState,
  NewsSource,
  PrintedForms,
  Redirect,
  Timings,
  Verdict,
} from '@footing/record';
import { sql } from 'drizzle-orm';
import {
  doublePrecision,
  index,
  integer,
  jsonb,
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
    state: text().$type<LinkState>().notNull().default('unchecked'),
    stateSince: instant('state_since').notNull().defaultNow(),
    failures: integer().notNull().default(0),
    firstFailureAt: instant('first_failure_at'),
    successes: integer().notNull().default(0),
    lastVerdict: text('last_verdict').$type<Verdict>(),
    lastReason: text('last_reason'),
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
    news: jsonb().$type<NewsSource>(),
    printed: jsonb().$type<PrintedForms>().notNull(),
    confidence: doublePrecision().notNull(),
    doubts: jsonb().$type<string[]>().notNull().default(sql`'[]'::jsonb`),
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
    verdict: text().$type<Verdict>().notNull(),
    state: text().$type<LinkState>().notNull(),
    reason: text().notNull(),
    status: integer(),
    failure: text(),
    finalUrl: text('final_url'),
    redirects: jsonb().$type<Redirect[]>().notNull().default(sql`'[]'::jsonb`),
    timings: jsonb().$type<Timings>().notNull(),
    bytes: integer(),
    contentType: text('content_type'),
    title: text(),
  },
  (table) => [
    primaryKey({ name: 'checks_pkey', columns: [table.id, table.checkedAt] }),
    index('checks_by_link').on(table.linkId, table.checkedAt, table.id),
  ],
);
