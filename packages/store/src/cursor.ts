/** Pages of lists: how a page is cut, and how its cursor is written and read. */
import { isInstant, isStorableText, isUuid } from '@footing/model';
import { type SQL, sql } from '#drizzle';

/** The cursor was not issued by this API, or was issued for another list. */
export class InvalidCursorError extends Error {
  override readonly name = 'InvalidCursorError';
  readonly code = 'invalid_cursor';
}

/** One page of a list; `nextCursor` is null on the last page. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
  /** How many items meet the filter in all, where that was asked for. */
  total?: number;
}

/** A LIMIT. It is part of the text: of a parameter, the plan that is kept for all values would not know that it is small. */
export function limitTo(rows: number): SQL {
  if (!Number.isSafeInteger(rows) || rows < 0) throw new RangeError(`${rows} is no number of rows`);
  return sql.raw(`LIMIT ${rows}`);
}

/** A page with the number of all items that meet its filter, where `count` asks for it. */
export async function withTotal<T>(
  { count }: { count?: boolean },
  page: Promise<Page<T>>,
  countAll: () => Promise<number>,
): Promise<Page<T>> {
  return count === true ? { ...(await page), total: await countAll() } : page;
}

type Key = readonly (string | number)[];

/**
 * Cuts a page out of at most `limit + 1` rows. The cursor is the sort key of the page's last row, so rows
 * that are written in the meantime cause neither repetitions nor gaps.
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
  return { items: page.map(toItem), nextCursor: more ? writeCursor(keyOf(last)) : null };
}

/** A key as the text that `readCursor` reads. */
export function writeCursor(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** A number as `float4` writes it, and its bounds: PostgreSQL refuses what is beyond them. */
const FLOAT4 = /^\d{1,39}(?:\.\d{1,9})?(?:e[+-]?\d{1,2})?$/;
const MAX_FLOAT4 = 3e38;
const MIN_FLOAT4 = 2e-38;

/** Whether a text is a rank of `ts_rank_cd`, as `float4` writes it. */
export function isRank(text: string): boolean {
  const rank = Number(text);
  return FLOAT4.test(text) && (/^0(?:\.0+)?$/.test(text) || (rank >= MIN_FLOAT4 && rank <= MAX_FLOAT4));
}

/** Checks for each kind of key part: a forged cursor is rejected before it reaches the database. */
const PARTS = {
  text: (part: unknown): boolean => typeof part === 'string' && isStorableText(part),
  uuid: (part: unknown): boolean => typeof part === 'string' && isUuid(part),
  instant: (part: unknown): boolean => typeof part === 'string' && isInstant(part),
  integer: (part: unknown): boolean => Number.isInteger(part) && Math.abs(part as number) < 2 ** 31,
  /** A whole number of 63 bits without a sign, as text. */
  bigint: (part: unknown): boolean => typeof part === 'string' && /^\d{1,18}$/.test(part),
  rank: (part: unknown): boolean => typeof part === 'string' && isRank(part),
};

type PartKind = keyof typeof PARTS;
type KeyOf<Kinds extends readonly PartKind[]> = {
  [K in keyof Kinds]: Kinds[K] extends 'integer' ? number : string;
};

/**
 * Reads a cursor whose key has parts of the given kinds; undefined without a cursor.
 * @throws InvalidCursorError (`invalid_cursor`) for any other cursor.
 */
export function readCursor<Kinds extends readonly PartKind[]>(
  cursor: string | undefined,
  ...kinds: Kinds
): KeyOf<Kinds> | undefined {
  if (cursor === undefined) return undefined;
  const key = parseKey(cursor);
  if (
    Array.isArray(key) &&
    key.length === kinds.length &&
    kinds.every((kind, index) => PARTS[kind](key[index]))
  ) {
    return key as KeyOf<Kinds>;
  }
  throw new InvalidCursorError('The cursor was not made by this list.');
}

function parseKey(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    // Not JSON, so not a cursor of ours: the caller reports it.
    return undefined;
  }
}
