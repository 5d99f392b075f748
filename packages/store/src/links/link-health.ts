/** The report on the states of all links, in total, by host, by work and by section. */
import { LINK_STATES, type LinkHealth } from '@footing/model';
import { and, asc, desc, eq, gt, sql } from 'drizzle-orm';
import type { Database, Queryable } from '../database/database.ts';
import { type CountedStates, linkCounts, sections, works } from '../schema/index.ts';

/**
 * The links by state, from the counts that are kept of them: nothing is counted. `hosts` limits the number of hosts
 * listed, those with most failing or drifted links first. All in one read-only snapshot.
 */
export async function reportLinkHealth({ db }: Database, { hosts }: { hosts: number }): Promise<LinkHealth> {
  return db.transaction(
    async (tx) => {
      const [all] = await tx
        .select({ states: linkCounts.states })
        .from(linkCounts)
        .where(eq(linkCounts.scope, 'all'));
      return {
        ...(await instants(tx)),
        ...withTotal(all?.states),
        hosts: await byHost(tx, hosts),
        works: await byWork(tx),
        sections: await bySection(tx),
      };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

/** Now, and when the last check was. Ids of checks are in the order of their times, and have an index. */
async function instants(tx: Queryable): Promise<Pick<LinkHealth, 'asOf' | 'lastCheckedAt'>> {
  const { rows } = await tx.execute<{ now: Date; last: Date | null }>(
    sql`SELECT now() AS now, (SELECT checked_at FROM checks ORDER BY id DESC LIMIT 1) AS last`,
  );
  const [row] = rows;
  return {
    asOf: new Date(row?.now ?? Number.NaN).toISOString(),
    lastCheckedAt: row?.last == null ? null : new Date(row.last).toISOString(),
  };
}

async function byHost(tx: Queryable, limit: number): Promise<LinkHealth['hosts']> {
  const rows = await tx
    .select({ host: linkCounts.subject, states: linkCounts.states })
    .from(linkCounts)
    .where(and(eq(linkCounts.scope, 'host'), gt(linkCounts.total, 0)))
    .orderBy(desc(linkCounts.unwell), desc(linkCounts.total), asc(linkCounts.subject))
    .limit(limit);
  return rows.map(({ host, states }) => ({ host, ...withTotal(states) }));
}

async function byWork(tx: Queryable): Promise<LinkHealth['works']> {
  const rows = await tx
    .select({ work: works.slug, title: works.title, states: linkCounts.states })
    .from(works)
    .leftJoin(linkCounts, and(eq(linkCounts.scope, 'work'), eq(linkCounts.subject, sql`${works.id}::text`)))
    .orderBy(works.slug);
  return rows.map(({ states, ...row }) => ({ ...row, ...withTotal(states) }));
}

async function bySection(tx: Queryable): Promise<LinkHealth['sections']> {
  const rows = await tx
    .select({
      work: works.slug,
      section: sections.slug,
      title: sections.title,
      states: linkCounts.states,
    })
    .from(sections)
    .innerJoin(works, eq(works.id, sections.workId))
    .leftJoin(
      linkCounts,
      and(eq(linkCounts.scope, 'section'), eq(linkCounts.subject, sql`${sections.id}::text`)),
    )
    .orderBy(works.slug, sections.ordinal);
  return rows.map(({ states, ...row }) => ({ ...row, ...withTotal(states) }));
}

/** Every state with its number of links, and their total. */
function withTotal(counts: CountedStates | null | undefined): Pick<LinkHealth, 'states' | 'total'> {
  const states = Object.fromEntries(LINK_STATES.map((state) => [state, counts?.[state] ?? 0]));
  return { total: Object.values(states).reduce((total, count) => total + count, 0), states };
}
