/** The counts of links by state, as they are kept and as a recount has them. */
import type pg from 'pg';

const KEPT =
  'SELECT scope, subject, total, unwell, states FROM link_counts WHERE total > 0 ORDER BY scope, subject';

const RECOUNT = `
  SELECT scope, subject, sum(links)::int AS total,
    coalesce(sum(links) FILTER (WHERE state IN ('broken', 'suspect', 'unreachable', 'drifted')), 0)::int AS unwell,
    jsonb_object_agg(state, links) AS states
  FROM (
    SELECT 'all' AS scope, '' AS subject, state, count(*) AS links FROM links GROUP BY state
    UNION ALL
    SELECT 'host', h.name, state, count(*) FROM links l JOIN hosts h ON h.id = l.host_id GROUP BY h.name, state
    UNION ALL
    SELECT 'work', work_id::text, state, count(DISTINCT l.id) FROM links l JOIN citations c ON c.link_id = l.id GROUP BY work_id, state
    UNION ALL
    SELECT 'section', section_id::text, state, count(DISTINCT l.id) FROM links l JOIN citations c ON c.link_id = l.id
    WHERE section_id IS NOT NULL GROUP BY section_id, state) AS counted
  GROUP BY scope, subject ORDER BY scope, subject`;

/** The links of one scope and subject. */
interface Counted {
  scope: string;
  subject: string;
  total: number;
  unwell: number;
  states: Record<string, number>;
}

/** All counts, in the same order. */
export interface BothCounts {
  kept: Counted[];
  recounted: Counted[];
}

/** Reads the counts that are kept, and counts again. */
export async function countTwice(pool: pg.Pool): Promise<BothCounts> {
  const { rows: kept } = await pool.query<Counted>(KEPT);
  const { rows: recounted } = await pool.query<Counted>(RECOUNT);
  return { kept, recounted };
}
