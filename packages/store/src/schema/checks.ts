/** The tables of checks, and of what they found. */
import { type LinkStateName, type PhaseTimings, type RedirectHop, VerdictName } from '@footing/model';
import { bigint, index, integer, jsonb, pgEnum, pgTable, primaryKey, real, sql, text } from '#drizzle';
import { instant } from './columns.ts';

/** What one check of a link found, and each check after it that found the same. */
export const findings = pgTable(
  'findings',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    linkNumber: bigint('link_number', { mode: 'number' }).notNull(),
    /** The time of the first check that found it. */
    firstFoundAt: instant('first_found_at').notNull(),
    verdict: text().$type<VerdictName>().notNull(),
    state: text().$type<LinkStateName>().notNull(),
    reason: text().notNull(),
    /** Stable reason code. */
    reasonCode: text('reason_code'),
    /** Confidence of the verdict, from 0 to 1. */
    confidence: real(),
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
    /** How the check came to its verdict, where that differs from the one before it; one line each. */
    transcript: text(),
  },
  (table) => [index('findings_by_link').on(table.linkNumber, table.firstFoundAt)],
);

/** The verdicts, in four bytes each. */
const linkVerdict = pgEnum('link_verdict', VerdictName.enum);

/**
 * Checks of links: append-only, partitioned by the month of `checked_at`. Small, because there are many; without foreign
 * keys, because each would lock a row for every check.
 */
export const checks = pgTable(
  'checks',
  {
    checkedAt: instant('checked_at').notNull(),
    linkNumber: bigint('link_number', { mode: 'number' }).notNull(),
    findingId: bigint('finding_id', { mode: 'number' }).notNull(),
    totalMs: real('total_ms').notNull(),
    verdict: linkVerdict().notNull(),
  },
  (table) => [
    primaryKey({ name: 'checks_pkey', columns: [table.linkNumber, table.checkedAt] }),
    index('checks_by_time').using('brin', table.checkedAt).with({ pages_per_range: 32, autosummarize: true }),
  ],
);
