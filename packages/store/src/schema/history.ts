/** The tables from which is told how links stood at any time. */
import type { LinkStateName, VerdictName } from '@footing/model';
import { bigint, date, doublePrecision, index, integer, jsonb, pgTable, text } from '#drizzle';
import { instant } from './columns.ts';
import type { CountedStates } from './link-counts.ts';

/** How many links of a host came to be known, or were removed, when, and in which state. */
export const linkArrivals = pgTable(
  'link_arrivals',
  {
    id: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant('at').notNull(),
    host: text().notNull(),
    state: text().$type<LinkStateName>().notNull(),
    links: integer().notNull(),
  },
  (table) => [index('link_arrivals_by_time').on(table.at)],
);

/** What is kept for ever of the checks of a day (UTC) that is over. Sums, so that days can be added. */
export const dailyRollups = pgTable('daily_rollups', {
  day: date({ mode: 'string' }).primaryKey(),
  rolledAt: instant('rolled_at').notNull(),
  /** Links by state at the end of the day. */
  states: jsonb().$type<CountedStates>().notNull(),
  checks: jsonb().$type<Partial<Record<VerdictName, number>>>().notNull(),
  newlyBroken: integer('newly_broken').notNull(),
  restored: integer().notNull(),
  /** Newly broken links of which it is known when they left their last good state, and the hours since then. */
  detected: integer().notNull(),
  hoursToDetect: doublePrecision('hours_to_detect').notNull(),
  /** Restored links of which it is known when they broke, and the hours since then. */
  recovered: integer().notNull(),
  hoursToRecover: doublePrecision('hours_to_recover').notNull(),
});
