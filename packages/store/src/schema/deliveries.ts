/** The tables of notices and of their deliveries to subscriptions. */
import type { DeliveryContent, DeliveryError, DeliveryState, Notice, NoticeKind } from '@footing/model';
import { index, integer, jsonb, pgTable, sql, text, uniqueIndex, uuid } from '#drizzle';
import { createdAt, instant } from './columns.ts';
import { subscriptions } from './subscriptions.ts';

/** What there is to tell, each from when it is known until it is told. */
export const notices = pgTable(
  'notices',
  {
    id: uuid().primaryKey(),
    /** What it goes on with, such as `incident:ID`. */
    story: text().notNull(),
    kind: text().$type<NoticeKind>().notNull(),
    subjectKind: text('subject_kind').$type<Notice['subject']['kind']>().notNull(),
    subjectId: uuid('subject_id').notNull(),
    subjectName: text('subject_name').notNull(),
    host: text(),
    works: text().array().notNull().default(sql`'{}'`),
    sections: text().array().notNull().default(sql`'{}'`),
    before: text(),
    after: text(),
    at: instant('at').notNull(),
    /** Until when it is held back, and when it was told. */
    dueAt: instant('due_at').notNull(),
    releasedAt: instant('released_at'),
  },
  (table) => [
    uniqueIndex('notices_held_of_story').on(table.story).where(sql`released_at IS NULL`),
    index('notices_held_by_due').on(table.dueAt).where(sql`released_at IS NULL`),
    index('notices_by_release').on(table.releasedAt).where(sql`released_at IS NOT NULL`),
  ],
);

/** What is sent to each subscription. */
export const deliveries = pgTable(
  'deliveries',
  {
    id: uuid().primaryKey(),
    subscriptionId: uuid('subscription_id')
      .notNull()
      .references(() => subscriptions.id, { onDelete: 'cascade' }),
    /** What it is of; a subscription gets nothing twice. */
    key: text().notNull(),
    /** The incident that it tells of, for reminders. */
    incidentId: uuid('incident_id'),
    content: jsonb().$type<DeliveryContent>().notNull(),
    state: text().$type<DeliveryState>().notNull().default('waiting'),
    createdAt: createdAt(),
    attempts: integer().notNull().default(0),
    nextAttemptAt: instant('next_attempt_at').notNull().defaultNow(),
    /** Who sends it now, until when; only that claim can finish it. */
    claim: uuid(),
    claimedUntil: instant('claimed_until'),
    deliveredAt: instant('delivered_at'),
    error: text().$type<DeliveryError>(),
    status: integer(),
  },
  (table) => [
    uniqueIndex('deliveries_of_subscription_by_key').on(table.subscriptionId, table.key),
    index('deliveries_waiting').on(table.subscriptionId, table.nextAttemptAt).where(sql`state = 'waiting'`),
    index('deliveries_by_creation').on(table.createdAt, table.id),
    index('deliveries_of_incident')
      .on(table.incidentId, table.subscriptionId, table.createdAt)
      .where(sql`incident_id IS NOT NULL`),
  ],
);
