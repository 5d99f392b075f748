/** The report on the states of all links, in total, by host and by section. */
import type { LinkHealth, StateCounts } from '@footing/model';
import { sql } from 'drizzle-orm';
import type { Database, Queryable } from '../database/database.ts';
import { allStates, countOf } from './state-counts.ts';

/**
 * Counts the links by state. `hosts` limits the number of hosts listed, those with most failing or drifted
 * links first. Three queries in one read-only snapshot.
 */
export async function reportLinkHealth({ db }: Database, { hosts }: { hosts: number }): Promise<LinkHealth> {
  return db.transaction(
    async (tx) => {
      const { asOf, lastCheckedAt, states } = await totals(tx);
      return {
        asOf,
        lastCheckedAt,
        total: countOf(states),
        states,
        hosts: await byHost(tx, hosts),
        sections: await bySection(tx),
      };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

async function totals(
  tx: Queryable,
): Promise<{ asOf: string; lastCheckedAt: string | null; states: StateCounts }> {
  const { rows } = await tx.execute<{
    now: Date;
    last: Date | null;
    states: Record<string, number> | null;
  }>(sql`
    SELECT now() AS now, max(last) AS last, jsonb_object_agg(state, links) FILTER (WHERE state IS NOT NULL) AS states
    FROM (SELECT state, count(*) AS links, max(last_checked_at) AS last FROM links GROUP BY state) AS counted`);
  const [row] = rows;
  return {
    asOf: new Date(row?.now ?? Number.NaN).toISOString(),
    lastCheckedAt: row?.last == null ? null : new Date(row.last).toISOString(),
    states: allStates(row?.states ?? {}),
  };
}

async function byHost(tx: Queryable, limit: number): Promise<LinkHealth['hosts']> {
  const { rows } = await tx.execute<{ host: string; states: Record<string, number> }>(sql`
    WITH counted AS (SELECT host_id, state, count(*) AS links FROM links GROUP BY host_id, state)
    SELECT h.name AS host, jsonb_object_agg(c.state, c.links) AS states
    FROM counted c JOIN hosts h ON h.id = c.host_id
    GROUP BY h.id
    ORDER BY coalesce(sum(c.links) FILTER (WHERE c.state IN ('broken', 'suspect', 'unreachable', 'drifted')), 0) DESC,
      sum(c.links) DESC, h.name
    LIMIT ${limit}`);
  return rows.map(({ host, states }) => ({ host, total: countOf(states), states: allStates(states) }));
}

async function bySection(tx: Queryable): Promise<LinkHealth['sections']> {
  const { rows } = await tx.execute<{
    work: string;
    section: string;
    title: string;
    states: Record<string, number> | null;
  }>(sql`
    WITH counted AS (
      SELECT c.section_id, l.state, count(DISTINCT l.id) AS links
      FROM citations c JOIN links l ON l.id = c.link_id
      GROUP BY c.section_id, l.state)
    SELECT w.slug AS work, s.slug AS section, s.title,
      jsonb_object_agg(c.state, c.links) FILTER (WHERE c.state IS NOT NULL) AS states
    FROM sections s JOIN works w ON w.id = s.work_id LEFT JOIN counted c ON c.section_id = s.id
    GROUP BY w.slug, s.id
    ORDER BY w.slug, s.ordinal`);
  return rows.map(({ states, ...row }) => ({
    ...row,
    total: countOf(states ?? {}),
    states: allStates(states ?? {}),
  }));
}
