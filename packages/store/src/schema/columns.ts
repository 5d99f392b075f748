/** Column types that several tables share. */
import { customType, timestamp } from '#drizzle';

/** A point in time with time zone, read as a `Date`. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
/** When the row was created; set by the database. */
export const createdAt = () => instant('created_at').notNull().defaultNow();
/** When the row was last changed; first set by the database. */
export const updatedAt = () => instant('updated_at').notNull().defaultNow();
/** A PostgreSQL full-text search vector. */
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
