/** Keeps the text that is searched within what a search vector holds. */
import { type SQL, sql } from '#drizzle';

/** A search vector holds 1 MB, and text of this length, in any script, gives less than half of that. */
const MAX_INDEXED_CHARS = 50_000;

/** The part of a text that is found by search, where the text is a list of any length. */
export function indexed(text: SQL): SQL {
  return sql`left(${text}, ${MAX_INDEXED_CHARS})`;
}
