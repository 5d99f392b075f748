/** The table of subscriptions. */
import type { Channel, DisabledReason, NoticeKind, Subscription, Timing, Weekday } from '@footing/model';
import { integer, pgTable, sql, text, uuid } from '#drizzle';
import { createdAt, instant } from './columns.ts';

const texts = (name: string) => text(name).array().notNull().default(sql`'{}'`);

/** What is told to whom, how and when. */
export const subscriptions = pgTable('subscriptions', {
  id: uuid().primaryKey(),
  name: text().notNull().unique(),
  channel: text().$type<Channel>().notNull(),
  /** URL or e-mail address. Never shown whole. */
  address: text().notNull(),
  /** Secrets of a webhook, newest first. Never shown. */
  secrets: texts('secrets'),
  kinds: text().array().$type<NoticeKind[]>().notNull(),
  hosts: texts('hosts'),
  works: texts('works'),
  /** Sections as `work/section`. */
  sections: texts('sections'),
  records: texts('records'),
  timing: text().$type<Timing>().notNull(),
  hour: integer().notNull(),
  weekday: text().$type<Weekday>().notNull(),
  timeZone: text('time_zone').notNull(),
  language: text().$type<Subscription['language']>().notNull(),
  nagDays: integer('nag_days'),
  mutedUntil: instant('muted_until'),
  createdAt: createdAt(),
  pausedAt: instant('paused_at'),
  /** Since when nothing could be delivered; null after a success. */
  failingSince: instant('failing_since'),
  disabledAt: instant('disabled_at'),
  disabledReason: text('disabled_reason').$type<DisabledReason>(),
  nextDigestAt: instant('next_digest_at'),
  lastDigestAt: instant('last_digest_at'),
});
