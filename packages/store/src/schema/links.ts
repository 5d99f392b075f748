/** The tables of hosts and their links, and of when each link is checked. */
import type { LinkStateName } from '@footing/model';
import { bigint, boolean, index, integer, jsonb, pgTable, smallint, sql, text, uuid } from '#drizzle';
import { createdAt, instant } from './columns.ts';

/** Hosts of links. A host is crawled by one worker at a time. */
export const hosts = pgTable(
  'hosts',
  {
    id: uuid().primaryKey(),
    name: text().notNull().unique(),
    /** Since when the whole host has not answered; null while it does. */
    outageSince: instant('outage_since'),
    /** When the first of its links is due, kept by triggers; null without links. */
    nextLinkDueAt: instant('next_link_due_at'),
    /** Until when it is left alone, because it asked for a pause or the daily limit is reached. */
    postponedUntil: instant('postponed_until'),
    /** When it is due: the later of the two. */
    dueAt: instant('due_at').generatedAlwaysAs(
      sql`CASE WHEN next_link_due_at IS NOT NULL THEN greatest(next_link_due_at, postponed_until) END`,
    ),
    /** When the last of its links was checked. */
    lastCheckedAt: instant('last_checked_at'),
    /** When the day of `checksThatDay` began; it ends 24 hours later. */
    dayBeganAt: instant('day_began_at'),
    checksThatDay: integer('checks_that_day').notNull().default(0),
    /** Crawls in a row that were begun and have not ended, because the worker died. */
    unendedCrawls: integer('unended_crawls').notNull().default(0),
    /** Until when it is left alone because its crawls end with the worker's death. */
    setAsideUntil: instant('set_aside_until'),
    /** The pause between requests at the end of its last crawl; null before the first. */
    crawlDelayMs: integer('crawl_delay_ms'),
    createdAt: createdAt(),
  },
  (table) => [
    index('hosts_due').on(table.dueAt),
    index('hosts_by_last_check').on(table.lastCheckedAt),
    index('hosts_in_outage').on(table.name).where(sql`outage_since IS NOT NULL`),
    index('hosts_set_aside').on(table.setAsideUntil).where(sql`set_aside_until IS NOT NULL`),
    index('hosts_by_part_of_name').using('gin', table.name.op('gin_trgm_ops')),
  ],
);

/** Distinct URLs, each with its state. A check that finds what the last one found leaves the row alone. */
export const links = pgTable(
  'links',
  {
    id: uuid().primaryKey(),
    url: text().notNull().unique(),
    hostId: uuid('host_id')
      .notNull()
      .references(() => hosts.id),
    /** Other addresses that may be meant where the printed one is in doubt. */
    otherReadings: jsonb('other_readings').$type<string[]>().notNull().default(sql`'[]'::jsonb`),
    state: text().$type<LinkStateName>().notNull().default('unchecked'),
    stateSince: instant('state_since').notNull().defaultNow(),
    /** Where the page has moved to, as the last check that knew it said. */
    movedTo: text('moved_to'),
    /** The baseline from the first healthy check: title, and SimHash as hexadecimal digits. */
    baselineTitle: text('baseline_title'),
    baselineFingerprint: text('baseline_fingerprint'),
    createdAt: createdAt(),
    /** A short name for tables with many rows a link. */
    number: bigint({ mode: 'number' }).notNull().generatedAlwaysAsIdentity().unique(),
    /** What the last check found; null before the first. */
    findingId: bigint('finding_id', { mode: 'number' }),
  },
  (table) => [
    index('links_by_host').on(table.hostId, table.id),
    index('links_by_state').on(table.state, table.id),
    index('links_by_state_since').on(table.stateSince, table.id),
  ],
);

/** When a link is checked, and what is counted from check to check. The database makes a row with each link. */
export const linkSchedules = pgTable(
  'link_schedules',
  {
    linkId: uuid('link_id')
      .primaryKey()
      .references(() => links.id, { onDelete: 'cascade' }),
    hostId: uuid('host_id').notNull(),
    nextCheckAt: instant('next_check_at').notNull().defaultNow(),
    lastCheckedAt: instant('last_checked_at'),
    firstFailureAt: instant('first_failure_at'),
    failures: integer().notNull().default(0),
    successes: integer().notNull().default(0),
    /** Whether the link is suspect; kept by triggers, as is the next. */
    isInDoubt: boolean('is_in_doubt').notNull().default(false),
    /** Whether at least ten records rest on the link. */
    hasManyRecords: boolean('has_many_records').notNull().default(false),
    /** Which links of a host come first: 0 those in doubt, 1 those on which many records rest, 2 the others. */
    rank: smallint()
      .notNull()
      .generatedAlwaysAs(sql`CASE WHEN is_in_doubt THEN 0 WHEN has_many_records THEN 1 ELSE 2 END`),
  },
  (table) => [
    index('link_schedules_by_host_due').on(table.hostId, table.rank, table.nextCheckAt, table.linkId),
  ],
);
