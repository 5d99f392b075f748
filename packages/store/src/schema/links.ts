/** The tables of hosts, their links, and the checks of the links. */
import type { LinkStateName, PhaseTimings, RedirectHop, VerdictName } from '@footing/model';
import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, primaryKey, real, text, uuid } from 'drizzle-orm/pg-core';
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
    /** When the day of `checksThatDay` began; it ends 24 hours later. */
    dayBeganAt: instant('day_began_at'),
    checksThatDay: integer('checks_that_day').notNull().default(0),
    /** Crawls in a row that were begun and have not ended, because the worker died. */
    unendedCrawls: integer('unended_crawls').notNull().default(0),
    /** Until when it is left alone because its crawls end with the worker's death. */
    setAsideUntil: instant('set_aside_until'),
    createdAt: createdAt(),
  },
  (table) => [
    index('hosts_due').on(table.dueAt),
    index('hosts_in_outage').on(table.name).where(sql`outage_since IS NOT NULL`),
    index('hosts_set_aside').on(table.setAsideUntil).where(sql`set_aside_until IS NOT NULL`),
    index('hosts_by_part_of_name').using('gin', table.name.op('gin_trgm_ops')),
  ],
);

/** Distinct URLs, each with its state and the time of its next check. */
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
    failures: integer().notNull().default(0),
    firstFailureAt: instant('first_failure_at'),
    successes: integer().notNull().default(0),
    lastVerdict: text('last_verdict').$type<VerdictName>(),
    lastReason: text('last_reason'),
    lastConfidence: real('last_confidence'),
    /** Where the page has moved to, as the last check that knew it said. */
    movedTo: text('moved_to'),
    /** The baseline from the first healthy check: title, and SimHash as hexadecimal digits. */
    baselineTitle: text('baseline_title'),
    baselineFingerprint: text('baseline_fingerprint'),
    lastCheckedAt: instant('last_checked_at'),
    nextCheckAt: instant('next_check_at').notNull().defaultNow(),
    createdAt: createdAt(),
  },
  (table) => [
    index('links_due').on(table.nextCheckAt, table.hostId),
    index('links_by_host').on(table.hostId, table.id),
    index('links_by_host_due').on(table.hostId, table.nextCheckAt, table.id),
    index('links_in_doubt_by_host_due')
      .on(table.hostId, table.nextCheckAt, table.id)
      .where(sql`state = 'suspect'`),
    index('links_by_state').on(table.state, table.id),
    index('links_by_state_since').on(table.stateSince, table.id),
  ],
);

/** Checks of links: append-only, partitioned by the month of `checked_at`. */
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
    /** Stable reason code. */
    reasonCode: text('reason_code'),
    /** URL to which the page has moved, proven by similarity to the baseline. */
    newAddress: text('new_address'),
    status: integer(),
    failure: text(),
    finalUrl: text('final_url'),
    redirects: jsonb().$type<RedirectHop[]>().notNull().default(sql`'[]'::jsonb`),
    timings: jsonb().$type<PhaseTimings>().notNull(),
    bytes: integer(),
    contentType: text('content_type'),
    title: text(),
    /** Confidence of the verdict, from 0 to 1. */
    confidence: real(),
    /** How the check came to its verdict, where that differs from the one before it; one line each. */
    transcript: text(),
  },
  (table) => [
    primaryKey({ name: 'checks_pkey', columns: [table.id, table.checkedAt] }),
    index('checks_by_link').on(table.linkId, table.checkedAt, table.id),
  ],
);
