/** The tables of how many records have each value of a facet, and each health. */
import type { EvidenceHealth, FacetName, Facets, RecordKind } from '@footing/model';
import { bigint, boolean, integer, jsonb, pgTable, primaryKey, text } from '#drizzle';

/** The facets of all records of a kind. A row that a write has made untrue is removed by triggers. */
export const facetCounts = pgTable(
  'facet_counts',
  {
    kind: text().$type<RecordKind>().notNull(),
    facet: text().$type<FacetName>().notNull(),
    /** By which queries it was counted. */
    form: text().notNull(),
    /** The commonest values. */
    counts: jsonb().$type<Facets[string]>().notNull(),
    /** Whether there are more values. */
    isCut: boolean('is_cut').notNull(),
  },
  (table) => [primaryKey({ name: 'facet_counts_pkey', columns: [table.kind, table.facet] })],
);

/** Records of each kind and health: written by triggers, in the transaction that changes them. */
export const healthCounts = pgTable(
  'health_counts',
  {
    kind: text().$type<RecordKind>().notNull(),
    health: text().$type<EvidenceHealth>().notNull(),
    records: integer().notNull(),
  },
  (table) => [primaryKey({ name: 'health_counts_pkey', columns: [table.kind, table.health] })],
);

/** What a transaction has still to count when it commits; empty to all others. */
export const pendingHealthCounts = pgTable('pending_health_counts', {
  id: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
  kind: text().$type<RecordKind>().notNull(),
  health: text().$type<EvidenceHealth>().notNull(),
  records: integer().notNull(),
});
