/** The table of records as they are served. */
import { pgTable, text, uuid } from '#drizzle';
import { records } from './records.ts';

/** The JSON of a record, but what changes with the checks. A row that a write has made untrue is removed by triggers. */
export const recordRenderings = pgTable('record_renderings', {
  recordId: uuid('record_id')
    .primaryKey()
    .references(() => records.id, { onDelete: 'cascade' }),
  /** By which form it was made. */
  form: text().notNull(),
  json: text().notNull(),
});
