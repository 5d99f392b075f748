/** The tables of works, their sections and their citations. */
import type { CitationKind, CslItem, NewsSource, PrintedForms } from '@footing/model';
import { doublePrecision, index, integer, jsonb, pgTable, sql, text, unique, uuid } from '#drizzle';
import { createdAt, updatedAt } from './columns.ts';
import { links } from './links.ts';

/** Books and reports that contain citations. */
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
