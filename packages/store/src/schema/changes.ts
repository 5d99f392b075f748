/** The table of changes. */
import type { ChangeType, SubjectKind } from '@footing/model';
import { bigint, index, jsonb, pgTable, sql, text, uniqueIndex, uuid } from '#drizzle';
import { instant } from './columns.ts';

/** Everything that changed in what is believed; append-only. */
export const changes = pgTable(
  'changes',
  {
    id: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    /** Place in the log, given when the transaction commits; null until then. */
    position: bigint({ mode: 'bigint' }),
    at: instant('at').notNull().defaultNow(),
    type: text().$type<ChangeType>().notNull(),
    subjectKind: text('subject_kind').$type<SubjectKind>().notNull(),
    subjectId: uuid('subject_id').notNull(),
    subjectName: text('subject_name').notNull(),
    actor: text().notNull().default(sql`change_actor()`),
    host: text(),
    works: text().array().notNull().default(sql`'{}'`),
    /** Sections as `work/section`. */
    sections: text().array().notNull().default(sql`'{}'`),
    before: jsonb(),
    after: jsonb(),
  },
  (table) => [
    uniqueIndex('changes_by_position').on(table.position).where(sql`position IS NOT NULL`),
    index('changes_by_subject').on(table.subjectId, table.position).where(sql`position IS NOT NULL`),
    index('changes_by_type').on(table.type, table.position).where(sql`position IS NOT NULL`),
    index('changes_by_subject_kind').on(table.subjectKind, table.position).where(sql`position IS NOT NULL`),
    index('changes_by_host').on(table.host, table.position).where(sql`position IS NOT NULL`),
    index('changes_by_time').on(table.at).where(sql`position IS NOT NULL`),
    index('changes_by_place_of_citation')
      .using('gin', table.works, table.sections)
      .where(sql`position IS NOT NULL`),
  ],
);
