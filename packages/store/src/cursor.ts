/** A cursor was not made by this API, or for another list. */
export class InvalidCursorError extends Error {
  override readonly name = 'InvalidCursorError';
  readonly code = 'invalid_cursor';
}

/** One page of a list; `nextCursor` is null on the last. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** What every list takes. */
export interface PageRequest {
  limit: number;
  cursor?: string | undefined;
}

type Key = readonly (string | number)[];

/**
 * Cuts a page out of `limit + 1` rows. The cursor is the sort key of the page's last row, so that rows written
 * meanwhile neither repeat nor hide others.
 */
export function toPage<Row, T>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => Key,
  toItem: (row: Row) => T,
): Page<T> {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const more = rows.length > limit && last !== undefined;
  const nextCursor = more ? Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') : null;
  return { items: page.map(toItem), nextCursor };
}

/**
 * Reads a cursor whose key has the given parts.
 * @throws InvalidCursorError
 */
export function readCursor<Parts extends readonly ('string' | 'number')[]>(
  cursor: string | undefined,
  ...parts: Parts
): { [K in keyof Parts]: Parts[K] extends 'number' ? number : string } | undefined {
  if (cursor === undefined) return undefined;
  const key = parseKey(cursor);
  const fits =
    Array.isArray(key) &&
    key.length === parts.length &&
    parts.every((part, index) => typeof key[index] === part);
  if (!fits) throw new InvalidCursorError('The cursor was not made by this list.');
  return key as { [K in keyof Parts]: Parts[K] extends 'number' ? number : string };
}

function parseKey(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    // Not JSON, so not one of ours; the caller says so.
    return undefined;
  }
}
