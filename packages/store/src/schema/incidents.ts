/** The tables of incidents, of the readers of the log that make them, and of the networks of workers. */
import type { IncidentCause, IncidentStep } from '@footing/model';
import {
  type AnyPgColumn,
  bigint,
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  sql,
  text,
  uniqueIndex,
  uuid,
} from '#drizzle';
import { instant } from './columns.ts';
import { links } from './links.ts';

/** How far each named reader has read the log. Its row is locked while it reads. */
export const changeReaders = pgTable('change_readers', {
  name: text().primaryKey(),
  position: bigint({ mode: 'bigint' }).notNull().default(sql`0`),
  readAt: instant('read_at').notNull().defaultNow(),
});

/** The networks of workers, by the name of their machine. */
export const networks = pgTable('networks', {
  id: uuid().primaryKey(),
  name: text().notNull().unique(),
  /** Since when no host could be reached from there; null while some can. */
  outageSince: instant('outage_since'),
  /** When its worker last found it down. */
  seenAt: instant('seen_at').notNull().defaultNow(),
});

/** Causes that take sources away, each from its beginning to its end. */
export const incidents = pgTable(
  'incidents',
  {
    id: uuid().primaryKey(),
    cause: text().$type<IncidentCause>().notNull(),
    /** Id of the link; name of the host or network. */
    subject: text().notNull(),
    name: text().notNull(),
    host: text(),
    openedAt: instant('opened_at').notNull(),
    closedAt: instant('closed_at'),
    isDown: boolean('is_down').notNull(),
    /** Links that are lost by it now. */
    lost: integer().notNull(),
    /** Links that it has concerned in all. */
    links: integer().notNull().default(0),
    lastLostAt: instant('last_lost_at').notNull(),
    reopened: integer().notNull(),
    partOf: uuid('part_of').references((): AnyPgColumn => incidents.id),
    works: text().array().notNull().default(sql`'{}'`),
    /** Sections as `work/section`. */
    sections: text().array().notNull().default(sql`'{}'`),
  },
  (table) => [
    uniqueIndex('incidents_open_of_subject').on(table.cause, table.subject).where(sql`closed_at IS NULL`),
    index('incidents_by_subject').on(table.cause, table.subject, table.closedAt),
    index('incidents_by_opening').on(table.openedAt, table.id).where(sql`part_of IS NULL`),
    index('incidents_open_by_opening')
      .on(table.openedAt, table.id)
      .where(sql`part_of IS NULL AND closed_at IS NULL`),
    index('incidents_by_host').on(table.host, table.openedAt, table.id),
    index('incidents_by_place_of_citation').using('gin', table.works, table.sections),
  ],
);

/** The links that an incident concerns. */
export const incidentLinks = pgTable(
  'incident_links',
  {
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incidents.id, { onDelete: 'cascade' }),
    linkId: uuid('link_id')
      .notNull()
      .references(() => links.id, { onDelete: 'cascade' }),
    /** When it was confirmed broken; null where only its host is down. */
    lostAt: instant('lost_at'),
    backAt: instant('back_at'),
  },
  (table) => [
    primaryKey({ name: 'incident_links_pkey', columns: [table.incidentId, table.linkId] }),
    index('incident_links_by_link').on(table.linkId),
    index('incident_links_concerned').on(table.incidentId).where(sql`back_at IS NULL`),
  ],
);

/** What happened in incidents. */
export const incidentTimeline = pgTable(
  'incident_timeline',
  {
    id: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incidents.id, { onDelete: 'cascade' }),
    at: instant('at').notNull(),
    step: text().$type<IncidentStep>().notNull(),
    links: integer().notNull(),
  },
  (table) => [index('incident_timeline_by_incident').on(table.incidentId, table.id)],
);
