/** The sort orders of record lists in SQL, with their cursors. */
import type { RecordSort } from '@footing/model';
import { type SQL, sql } from 'drizzle-orm';
import { readCursor } from '../cursor.ts';

/** A sort order: its key, its ORDER BY clause, and the condition where the page begins. */
export interface SortPlan {
  /** The sort key as text, for the cursor. */
  key: SQL<string>;
  order: SQL;
  /** Undefined on the first page of an order that contains all records. */
  condition: SQL | undefined;
}

/**
 * The plan for a sort order. Ties are broken by the id, in the direction of the key. Relevance needs a
 * `rank`; without one the order is by date.
 */
export function planSort(sort: RecordSort, cursor: string | undefined, rank: SQL | undefined): SortPlan {
  switch (sort) {
    case 'date':
      return ascending(sql`r.earliest`, sql`date`, cursor);
    case '-date':
      return descending(sql`r.latest`, sql`date`, cursor);
    case 'title':
      return ascending(sql`r.title`, sql`text`, cursor);
    case '-title':
      return descending(sql`r.title`, sql`text`, cursor);
    case 'value':
      return whereGiven(ascending(sql`r.value`, sql`numeric`, cursor));
    case '-value':
      return whereGiven(descending(sql`r.value`, sql`numeric`, cursor));
    case 'relevance':
      return rank === undefined
        ? ascending(sql`r.earliest`, sql`date`, cursor)
        : descending(rank, sql`float4`, cursor);
  }
}

function ascending(key: SQL, type: SQL, cursor: string | undefined): SortPlan {
  const after = readSortCursor(cursor);
  return {
    key: sql<string>`(${key})::text`,
    order: sql`${key}, r.id`,
    condition: after && sql`(${key}, r.id) > (${after[0]}::${type}, ${after[1]}::uuid)`,
  };
}

function descending(key: SQL, type: SQL, cursor: string | undefined): SortPlan {
  const after = readSortCursor(cursor);
  return {
    key: sql<string>`(${key})::text`,
    order: sql`${key} DESC, r.id DESC`,
    condition: after && sql`(${key}, r.id) < (${after[0]}::${type}, ${after[1]}::uuid)`,
  };
}

function readSortCursor(cursor: string | undefined): readonly [string, string] | undefined {
  return readCursor(cursor, 'text', 'uuid');
}

/** Leaves out records without a value. */
function whereGiven(plan: SortPlan): SortPlan {
  const given = sql`r.value IS NOT NULL`;
  return { ...plan, condition: plan.condition === undefined ? given : sql`${given} AND ${plan.condition}` };
}
