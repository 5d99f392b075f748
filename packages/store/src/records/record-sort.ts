/** The sort orders of record lists in SQL, with their cursors. */
import { isDay, type RecordSort } from '@footing/model';
import { type SQL, sql } from '#drizzle';
import { InvalidCursorError, isRank, readCursor } from '../cursor.ts';

/** A sort order: its key, its ORDER BY clause, and the condition where the page begins. */
export interface SortPlan {
  /** What a cursor of the order begins with; a cursor of another order is refused. */
  name: string;
  /** The sort key as text, for the cursor. */
  key: SQL<string>;
  order: SQL;
  /** Undefined on the first page. */
  condition: SQL | undefined;
}

/** A kind of sort key: its type in SQL, and whether a text is one, so that a forged cursor never reaches the database. */
interface KeyType {
  sql: SQL;
  accepts(text: string): boolean;
}

const DAY: KeyType = { sql: sql`date`, accepts: (text) => /^-?infinity$/.test(text) || isDay(text) };
const TEXT: KeyType = { sql: sql`text`, accepts: () => true };
const RANK: KeyType = { sql: sql`float4`, accepts: isRank };
const NUMBER = /^-?\d{1,60}(?:\.\d{1,60})?$/;

/**
 * The plan for a sort order. Ties are broken by the id, in the direction of the key. Relevance needs a
 * `rank`; without one the order is by date.
 * @throws InvalidCursorError for a cursor of another order.
 */
export function planSort(sort: RecordSort, cursor: string | undefined, rank: SQL | undefined): SortPlan {
  switch (sort) {
    case 'date':
      return ascending('date', sql`r.earliest`, DAY, cursor);
    case '-date':
      return descending('-date', sql`r.latest`, DAY, cursor);
    case 'title':
      return ascending('title', sql`r.title`, TEXT, cursor);
    case '-title':
      return descending('-title', sql`r.title`, TEXT, cursor);
    case 'value':
    case '-value':
      return byValue(sort, cursor);
    case 'relevance':
      return rank === undefined
        ? ascending('date', sql`r.earliest`, DAY, cursor)
        : descending('relevance', rank, RANK, cursor);
  }
}

function ascending(name: string, key: SQL, type: KeyType, cursor: string | undefined): SortPlan {
  const after = readSortCursor(name, type, cursor);
  return {
    name,
    key: sql<string>`(${key})::text`,
    order: sql`${key}, r.id`,
    condition: after && sql`(${key}, r.id) > (${after.key}::${type.sql}, ${after.id}::uuid)`,
  };
}

function descending(name: string, key: SQL, type: KeyType, cursor: string | undefined): SortPlan {
  const after = readSortCursor(name, type, cursor);
  return {
    name,
    key: sql<string>`(${key})::text`,
    order: sql`${key} DESC, r.id DESC`,
    condition: after && sql`(${key}, r.id) < (${after.key}::${type.sql}, ${after.id}::uuid)`,
  };
}

/**
 * Unit by unit, since values of different units cannot be compared; records without a value come last in both
 * directions. The key is the value, a space, and the unit; empty without a value.
 */
function byValue(sort: 'value' | '-value', cursor: string | undefined): SortPlan {
  const plan = {
    name: sort,
    key: sql<string>`coalesce(r.value::text || ' ' || r.unit, '')`,
    order: sort === 'value' ? sql`r.unit, r.value, r.id` : sql`r.unit, r.value DESC NULLS LAST, r.id DESC`,
  };
  const after = readSortCursor(sort, { sql: sql`text`, accepts: isValueKey }, cursor);
  if (after === undefined) return { ...plan, condition: undefined };
  const [value, unit] = splitValueKey(after.key);
  const position = sql`${after.id}::uuid`;
  const later = sort === 'value' ? sql`>` : sql`<`;
  if (unit === undefined) return { ...plan, condition: sql`r.value IS NULL AND r.id ${later} ${position}` };
  return {
    ...plan,
    condition: sql`(r.unit > ${unit}
      OR (r.unit = ${unit} AND (r.value, r.id) ${later} (${value}::numeric, ${position})) OR r.value IS NULL)`,
  };
}

function splitValueKey(key: string): [value: string, unit: string | undefined] {
  const space = key.indexOf(' ');
  return space === -1 ? [key, undefined] : [key.slice(0, space), key.slice(space + 1)];
}

function isValueKey(key: string): boolean {
  return key === '' || (key.includes(' ') && NUMBER.test(splitValueKey(key)[0]));
}

function readSortCursor(
  name: string,
  type: KeyType,
  cursor: string | undefined,
): { key: string; id: string } | undefined {
  const parts = readCursor(cursor, 'text', 'text', 'uuid');
  if (parts === undefined) return undefined;
  const [order, key, id] = parts;
  if (order !== name || !type.accepts(key))
    throw new InvalidCursorError('The cursor was made by this list in another order.');
  return { key, id };
}
