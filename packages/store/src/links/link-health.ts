/** The report on the states of all links, in total, by host, by work and by section. */
import type { LinkHealth, Period } from '@footing/model';
import { and, asc, desc, eq, gt, sql } from '#drizzle';
import type { Database, Queryable } from '../database/database.ts';
import { linkSeries } from '../history/link-series.ts';
import { citedUndone, hostsAsOf, undoneOf } from '../history/undone-counts.ts';
import { type CountedStates, linkCounts, sections, works } from '../schema/index.ts';
import { statesWithTotal } from './state-counts.ts';

/** What is reported. */
export interface LinkHealthRequest {
  /** The most hosts that are listed, those with most failing or drifted links first. */
  hosts: number;
  /** The instant at which the links stood so, included; now without one. */
  asOf?: string | undefined;
  /** The periods of a series. */
  periods?: readonly Period[] | undefined;
}

/**
 * The links by state, from the counts that are kept of them: nothing is counted. As of another time it costs what has
 * changed since. All in one read-only snapshot.
 */
export async function reportLinkHealth(
  { db }: Database,
  { hosts, asOf, periods }: LinkHealthRequest,
): Promise<LinkHealth> {
  return db.transaction(
    async (tx) => {
      const { states, ...instants } = await inAll(tx, asOf);
      const undone = asOf === undefined ? new Map() : await citedUndone(tx, asOf);
      return {
        ...instants,
        ...statesWithTotal(states),
        hosts: asOf === undefined ? await hostsNow(tx, hosts) : await hostsAsOf(tx, asOf, hosts),
        works: await byWork(tx, undone),
        sections: await bySection(tx, undone),
        ...(periods === undefined ? {} : { series: await linkSeries(tx, periods) }),
      };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

/** All links, when they stood so, and when the last check was. */
async function inAll(
  tx: Queryable,
  asOf: string | undefined,
): Promise<Pick<LinkHealth, 'asOf' | 'lastCheckedAt' | 'nextCheckAt'> & { states: CountedStates | null }> {
  const { rows } = await tx.execute<{
    at: Date;
    last: Date | null;
    next: Date | null;
    states: CountedStates | null;
  }>(
    asOf === undefined
      ? sql`SELECT now() AS at, (SELECT max(last_checked_at) FROM hosts) AS last,
          (SELECT min(due_at) FROM hosts) AS next,
          (SELECT states FROM link_counts WHERE scope = 'all' AND subject = '') AS states`
      : sql`SELECT least(now(), ${asOf}::timestamptz) AS at, link_states_at(${asOf}::timestamptz) AS states, last_check_at(${asOf}::timestamptz) AS last,
          (SELECT min(due_at) FROM hosts) AS next`,
  );
  const [row] = rows;
  return {
    asOf: new Date(row?.at ?? Number.NaN).toISOString(),
    lastCheckedAt: row?.last == null ? null : new Date(row.last).toISOString(),
    nextCheckAt: row?.next == null ? null : new Date(row.next).toISOString(),
    states: row?.states ?? null,
  };
}

async function hostsNow(tx: Queryable, limit: number): Promise<LinkHealth['hosts']> {
  const rows = await tx
    .select({ host: linkCounts.subject, states: linkCounts.states })
    .from(linkCounts)
    .where(and(eq(linkCounts.scope, 'host'), gt(linkCounts.total, 0)))
    .orderBy(desc(linkCounts.unwell), desc(linkCounts.total), asc(linkCounts.subject))
    .limit(limit);
  return rows.map(({ host, states }) => ({ host, ...statesWithTotal(states) }));
}

type Undone = ReadonlyMap<string, CountedStates>;

async function byWork(tx: Queryable, undone: Undone): Promise<LinkHealth['works']> {
  const rows = await tx
    .select({ id: works.id, work: works.slug, title: works.title, states: linkCounts.states })
    .from(works)
    .leftJoin(linkCounts, and(eq(linkCounts.scope, 'work'), eq(linkCounts.subject, sql`${works.id}::text`)))
    .orderBy(works.slug);
  return rows.map(({ id, states, ...row }) => ({
    ...row,
    ...statesWithTotal(states, undoneOf(undone, 'work', id)),
  }));
}

async function bySection(tx: Queryable, undone: Undone): Promise<LinkHealth['sections']> {
  const rows = await tx
    .select({
      id: sections.id,
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
  return rows.map(({ id, states, ...row }) => ({
    ...row,
    ...statesWithTotal(states, undoneOf(undone, 'section', id)),
  }));
}
