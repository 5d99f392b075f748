/** The counts of links as they stood at an instant: those of now without what has happened since. */
import type { LinkHealth } from '@footing/model';
import { type SQL, sql } from '#drizzle';
import type { Queryable } from '../database/database.ts';
import { statesWithTotal } from '../links/state-counts.ts';
import type { CountedStates } from '../schema/index.ts';

/** What each change of a state after an instant takes back: the state that it ended has a link more, the other one less. */
function takenBack(asOf: string): SQL {
  return sql`
    SELECT c.subject_id AS link, c.host, told.state, told.links
    FROM changes c CROSS JOIN LATERAL (VALUES (c.before->>'state', 1), (c.after->>'state', -1)) AS told(state, links)
    WHERE c.position IS NOT NULL AND c.type = 'link.state_changed' AND c.at > ${asOf}::timestamptz`;
}

/** The hosts as they stood, at most `limit`, those with most links that were not well first. */
export async function hostsAsOf(tx: Queryable, asOf: string, limit: number): Promise<LinkHealth['hosts']> {
  const { rows } = await tx.execute<{ host: string; states: CountedStates }>(sql`
    WITH undone AS (
      SELECT host, state, sum(links) AS links FROM (
        SELECT host, state, links FROM (${takenBack(asOf)}) AS moves
        UNION ALL
        SELECT host, state, -links FROM link_arrivals WHERE at > ${asOf}::timestamptz) AS since
      GROUP BY host, state
    ), changed AS MATERIALIZED (
      SELECT u.host, add_counts(coalesce(k.states, '{}'), u.states) AS states
      FROM (SELECT host, jsonb_object_agg(state, links) AS states FROM undone GROUP BY host) AS u
      LEFT JOIN link_counts k ON k.scope = 'host' AND k.subject = u.host
    ), candidates AS (
      (SELECT subject AS host, total, unwell, states FROM link_counts k
       WHERE scope = 'host' AND total > 0 AND NOT EXISTS (SELECT 1 FROM changed WHERE changed.host = k.subject)
       ORDER BY unwell DESC, total DESC, subject LIMIT ${limit})
      UNION ALL
      SELECT host, counted.total, counted.unwell, states
      FROM changed CROSS JOIN LATERAL (
        SELECT coalesce(sum(value::integer), 0) AS total,
          coalesce(sum(value::integer) FILTER (WHERE is_unwell(key)), 0) AS unwell
        FROM jsonb_each_text(changed.states)) AS counted
      WHERE counted.total > 0
    )
    SELECT host, states FROM candidates ORDER BY unwell DESC, total DESC, host LIMIT ${limit}`);
  return rows.map(({ host, states }) => ({ host, ...statesWithTotal(states) }));
}

/**
 * What is to be added to the counts of sections and works, by today's citations. A link that came to be known later had
 * no state.
 */
export async function citedUndone(tx: Queryable, asOf: string): Promise<Map<string, CountedStates>> {
  const { rows } = await tx.execute<{ key: string; states: CountedStates }>(sql`
    WITH moves AS MATERIALIZED (${takenBack(asOf)}),
    newcomers AS (
      SELECT l.id AS link, coalesce(first.state, l.state) AS state, -1 AS links
      FROM links l LEFT JOIN (
        SELECT DISTINCT ON (subject_id) subject_id, before->>'state' AS state FROM changes
        WHERE position IS NOT NULL AND type = 'link.state_changed' AND at > ${asOf}::timestamptz
        ORDER BY subject_id, position
      ) AS first ON first.subject_id = l.id
      WHERE EXISTS (SELECT 1 FROM link_arrivals WHERE at > ${asOf}::timestamptz) AND l.created_at > ${asOf}::timestamptz
    ), net AS (
      SELECT link, state, sum(links) AS links
      FROM (SELECT link, state, links FROM moves UNION ALL SELECT link, state, links FROM newcomers) AS since
      GROUP BY link, state HAVING sum(links) <> 0
    ), cited AS (
      SELECT DISTINCT link_id, section_id, work_id FROM citations WHERE link_id IN (SELECT link FROM net)
    ), undone AS (
      SELECT 'section:' || c.section_id AS key, n.state, sum(n.links) AS links
      FROM net n JOIN (SELECT DISTINCT link_id, section_id FROM cited WHERE section_id IS NOT NULL) AS c ON c.link_id = n.link
      GROUP BY c.section_id, n.state
      UNION ALL
      SELECT 'work:' || c.work_id, n.state, sum(n.links)
      FROM net n JOIN (SELECT DISTINCT link_id, work_id FROM cited) AS c ON c.link_id = n.link
      GROUP BY c.work_id, n.state
    )
    SELECT key, jsonb_object_agg(state, links) AS states FROM undone GROUP BY key`);
  return new Map(rows.map(({ key, states }) => [key, states]));
}

/** What `citedUndone` says of a section or work. */
export function undoneOf(
  undone: ReadonlyMap<string, CountedStates>,
  scope: 'section' | 'work',
  id: string,
): CountedStates | undefined {
  return undone.get(`${scope}:${id}`);
}
