/** The tables of places, organisations and vocabulary terms. */
import type { EntityKind, VocabularyName } from '@footing/model';
import { doublePrecision, index, integer, jsonb, pgTable, primaryKey, text, uuid } from '#drizzle';
import { tsvector } from './columns.ts';

/** Places, from countries to districts. */
export const places = pgTable(
  'places',
  {
    id: uuid().primaryKey(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    kind: text().notNull(),
    parentId: uuid('parent_id'),
    /** ISO 3166-1 code; null if the place is in no country. */
    country: text(),
    code: text(),
    latitude: doublePrecision().notNull(),
    longitude: doublePrecision().notNull(),
    aliases: jsonb().$type<string[]>().notNull(),
    names: jsonb().$type<Record<string, string>>().notNull(),
    search: tsvector().notNull(),
  },
  (table) => [
    index('places_by_country').on(table.country, table.slug),
    index('places_by_search').using('gin', table.search),
  ],
);

/** Every name of every place and organisation in small Latin letters, for finding them by likeness. */
export const spellings = pgTable(
  'spellings',
  {
    entityId: uuid('entity_id').notNull(),
    kind: text().$type<EntityKind>().notNull(),
    spelling: text().notNull(),
  },
  (table) => [
    primaryKey({ name: 'spellings_pkey', columns: [table.entityId, table.spelling] }),
    index('spellings_by_likeness').using('gin', table.spelling.op('gin_trgm_ops')),
  ],
);

/** Every place with itself and all places in which it lies, which makes "below" a single look-up. */
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

/** Organisations that take part in agreements, events and figures. */
export const organisations = pgTable(
  'organisations',
  {
    id: uuid().primaryKey(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    kind: text().notNull(),
    placeId: uuid('place_id').references(() => places.id),
    parentId: uuid('parent_id'),
    /** ISO 3166-1 code; null for a joint or international organisation. */
    country: text(),
    aliases: jsonb().$type<string[]>().notNull(),
    names: jsonb().$type<Record<string, string>>().notNull(),
    search: tsvector().notNull(),
  },
  (table) => [
    index('organisations_by_place').on(table.placeId, table.slug),
    index('organisations_by_kind').on(table.kind, table.slug),
    index('organisations_by_country').on(table.country, table.slug),
    index('organisations_by_search').using('gin', table.search),
  ],
);

/** Terms of the vocabularies, which are loaded with the corpora. */
export const vocabularyTerms = pgTable(
  'vocabulary_terms',
  {
    vocabulary: text().$type<VocabularyName>().notNull(),
    slug: text().notNull(),
    /** What the term covers; null if no corpus says so. */
    description: text(),
    ordinal: integer().notNull(),
  },
  (table) => [primaryKey({ name: 'vocabulary_terms_pkey', columns: [table.vocabulary, table.slug] })],
);
