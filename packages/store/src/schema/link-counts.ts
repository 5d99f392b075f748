/** The tables of how many links are in each state. */
import type { LinkStateName } from '@footing/model';
import { bigint, index, integer, jsonb, pgTable, primaryKey, text } from '#drizzle';

/** What links are counted by. */
export type CountScope = 'all' | 'host' | 'section' | 'work';
/** Links by their state; a state without links is left out. */
export type CountedStates = Partial<Record<LinkStateName, number>>;

/** Links in each state, as true as the links themselves: written by triggers, in the transaction that changes them. */
export const linkCounts = pgTable(
  'link_counts',
  {
    scope: text().$type<CountScope>().notNull(),
    /** Name of the host, id of the section or work; empty for all. */
    subject: text().notNull(),
    total: integer().notNull(),
    unwell: integer().notNull(),
    states: jsonb().$type<CountedStates>().notNull(),
  },
  (table) => [
    primaryKey({ name: 'link_counts_pkey', columns: [table.scope, table.subject] }),
    index('link_counts_by_need').on(table.scope, table.unwell.desc(), table.total.desc(), table.subject),
  ],
);

/** What a transaction has still to count when it commits; empty to all others. */
export const pendingLinkCounts = pgTable('pending_link_counts', {
  id: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
  scope: text().$type<CountScope>().notNull(),
  subject: text().notNull(),
  state: text().$type<LinkStateName>(),
  links: integer().notNull().default(0),
});
