/** Counts how many sources stand, from the counts of links that are kept. */
import { sql } from '#drizzle';
import type { Database } from '../database/database.ts';

/** Links that are well, and those that are known to be lost. Those that are unchecked or in doubt are neither. */
export interface Standing {
  standing: number;
  lost: number;
}

/** How the links stand that a work cites, or all links without one; undefined if there is no such work. One query. */
export async function countStanding(
  { db }: Database,
  work: string | undefined,
): Promise<Standing | undefined> {
  const { rows } = await db.execute<Record<string, unknown> & Standing>(sql`
    SELECT coalesce(sum(value::int) FILTER (WHERE is_well(key)), 0)::int AS standing,
      coalesce(sum(value::int) FILTER (WHERE key IN ('broken', 'drifted')), 0)::int AS lost
    FROM ${
      work === undefined
        ? sql`(SELECT 'all' AS scope, '' AS subject) AS wanted`
        : sql`(SELECT 'work' AS scope, id::text AS subject FROM works WHERE slug = ${work}) AS wanted`
    }
    LEFT JOIN link_counts k ON k.scope = wanted.scope AND k.subject = wanted.subject
    LEFT JOIN LATERAL jsonb_each_text(k.states) AS counted(key, value) ON true
    GROUP BY wanted.subject`);
  return rows[0];
}
