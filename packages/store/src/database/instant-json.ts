/** Writes instants in SQL as JSON has them. */
import { type SQL, sql } from '#drizzle';

/** An instant as RFC 3339 text with milliseconds, as `Date` writes it. */
export function instantJson(instant: SQL): SQL<string> {
  return sql<string>`to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
