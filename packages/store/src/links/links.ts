/** The queries for links. */
import type { Link, LinkQuery } from '@footing/model';
import { and, asc, count, eq, gt, inArray, type SQL, sql } from '#drizzle';
import { type Page, readCursor, toPage, withTotal } from '../cursor.ts';
import type { Database } from '../database/database.ts';
import { linkBelief, mayHaveBeenIn, wasThere } from '../history/link-as-of.ts';
import { findings, hosts, linkSchedules, links } from '../schema/index.ts';

/**
 * A page of links, in the order in which they were added. One query, and another one where the total is asked for.
 * `asOf` is an instant, which is included.
 */
export function listLinks({ db }: Database, filter: LinkQuery): Promise<Page<Link>> {
  return withTotal(filter, selectPage(db, filter), async () => {
    const [row] = await db
      .select({ total: count() })
      .from(links)
      .innerJoin(hosts, eq(hosts.id, links.hostId))
      .where(meets(filter));
    return row?.total ?? 0;
  });
}

function meets(filter: LinkQuery): SQL | undefined {
  const { state, asOf } = filter;
  const belief = linkBelief(asOf);
  return and(
    asOf === undefined ? undefined : wasThere(asOf),
    state === undefined ? undefined : inArray(belief.state, [...state]),
    state === undefined || asOf === undefined ? undefined : mayHaveBeenIn(state, asOf),
    filter.host === undefined ? undefined : eq(hosts.name, filter.host),
    citedWithin(filter),
    filter.since === undefined ? undefined : sql`${belief.stateSince} >= ${filter.since}::timestamptz`,
  );
}

async function selectPage(db: Database['db'], filter: LinkQuery): Promise<Page<Link>> {
  const key = readCursor(filter.cursor, 'uuid');
  const rows = await selectLinks(db, filter.asOf)
    .where(and(meets(filter), key === undefined ? undefined : gt(links.id, key[0])))
    .orderBy(asc(links.id))
    .limit(filter.limit + 1);
  return toPage(rows, filter.limit, ({ id }) => [id], toLink);
}

/** The link with an id, now or as it stood at `asOf`; undefined if there is none, or was none then. */
export async function findLink({ db }: Database, id: string, asOf?: string): Promise<Link | undefined> {
  const [row] = await selectLinks(db, asOf).where(
    and(eq(links.id, id), asOf === undefined ? undefined : wasThere(asOf)),
  );
  return row === undefined ? undefined : toLink(row);
}

function citedWithin({ work, section }: LinkQuery): SQL | undefined {
  if (work === undefined && section === undefined) return undefined;
  return sql`EXISTS (
    SELECT 1 FROM citations c
    JOIN works w ON w.id = c.work_id
    LEFT JOIN sections s ON s.id = c.section_id
    WHERE c.link_id = ${links.id}
      AND ${work === undefined ? sql`true` : sql`w.slug = ${work}`}
      AND ${section === undefined ? sql`true` : sql`s.slug = ${section}`})`;
}

const citedBy = sql<Link['citedBy']>`(
  SELECT coalesce(jsonb_agg(jsonb_build_object('work', w.slug, 'number', c.number, 'section', s.slug) ORDER BY w.slug, c.number), '[]')
  FROM citations c
  JOIN works w ON w.id = c.work_id
  LEFT JOIN sections s ON s.id = c.section_id
  WHERE c.link_id = ${links.id})`;

function selectLinks(db: Database['db'], asOf?: string) {
  return db
    .select({
      id: links.id,
      url: links.url,
      otherReadings: links.otherReadings,
      host: hosts.name,
      ...linkBelief(asOf),
      nextCheckAt: sql`greatest(${linkSchedules.nextCheckAt}, ${hosts.postponedUntil})`.mapWith(
        linkSchedules.nextCheckAt,
      ),
      failures: linkSchedules.failures,
      citedBy,
      createdAt: links.createdAt,
    })
    .from(links)
    .innerJoin(hosts, eq(hosts.id, links.hostId))
    .innerJoin(linkSchedules, eq(linkSchedules.linkId, links.id))
    .leftJoin(findings, eq(findings.id, links.findingId))
    .$dynamic();
}

type LinkRow = Awaited<ReturnType<typeof selectLinks>>[number];

function toLink({ stateSince, lastCheckedAt, nextCheckAt, createdAt, ...row }: LinkRow): Link {
  return {
    ...row,
    stateSince: stateSince.toISOString(),
    lastCheckedAt: lastCheckedAt?.toISOString() ?? null,
    nextCheckAt: nextCheckAt.toISOString(),
    createdAt: createdAt.toISOString(),
  };
}
