/** The queries for links. Their JSON is made in SQL. */
import type { Link, LinkQuery } from '@footing/model';
import { and, count, eq, gt, inArray, type SQL, sql } from '#drizzle';
import { limitTo, type Page, readCursor, toPage, withTotal } from '../cursor.ts';
import type { Database } from '../database/database.ts';
import { instantJson } from '../database/instant-json.ts';
import { linkBelief, mayHaveBeenIn, wasThere } from '../history/link-as-of.ts';
import { findings, hosts, linkSchedules, links } from '../schema/index.ts';

/** As of when a link is told, and with what. */
export interface LinkView {
  asOf?: string | undefined;
  include?: LinkQuery['include'] | undefined;
}

/** As `listLinks`, each as JSON. */
export function listLinksAsJson({ db }: Database, filter: LinkQuery): Promise<Page<string>> {
  return withTotal(filter, selectPage(db, filter), async () => {
    const [row] = await db.select({ total: count() }).from(links).where(meets(filter));
    return row?.total ?? 0;
  });
}

/**
 * A page of links, in the order in which they were added. One query, and another one where the total is asked for.
 * `asOf` is an instant, which is included.
 */
export async function listLinks(database: Database, filter: LinkQuery): Promise<Page<Link>> {
  const page = await listLinksAsJson(database, filter);
  return { ...page, items: page.items.map((item) => JSON.parse(item) as Link) };
}

function meets(filter: LinkQuery): SQL | undefined {
  const { state, asOf } = filter;
  const belief = linkBelief(asOf);
  return and(
    asOf === undefined ? undefined : wasThere(asOf),
    state === undefined ? undefined : inArray(belief.state, [...state]),
    state === undefined || asOf === undefined ? undefined : mayHaveBeenIn(state, asOf),
    // By the id, the links are read in their order from an index, however many the host has.
    filter.host === undefined
      ? undefined
      : sql`${links.hostId} = (SELECT id FROM hosts WHERE name = ${filter.host})`,
    citedWithin(filter),
    filter.since === undefined ? undefined : sql`${belief.stateSince} >= ${filter.since}::timestamptz`,
  );
}

async function selectPage(db: Database['db'], filter: LinkQuery): Promise<Page<string>> {
  const { sort, asOf, include } = filter;
  if (sort === undefined) {
    const key = readCursor(filter.cursor, 'uuid');
    const where = and(meets(filter), key === undefined ? undefined : gt(links.id, key[0])) ?? sql`true`;
    const order = sql`ORDER BY ${links.id}`;
    return pageOf(
      await selectLinks(db, { asOf, include, order, limit: filter.limit + 1 }, where),
      filter,
      ({ id }) => [id],
    );
  }
  const { stateSince } = linkBelief(asOf);
  const key = readCursor(filter.cursor, 'instant', 'uuid');
  const [sign, direction] = sort === 'stateSince' ? [sql`>`, sql`ASC`] : [sql`<`, sql`DESC`];
  const after =
    key === undefined
      ? undefined
      : sql`(${stateSince}, ${links.id}) ${sign} (${key[0]}::timestamptz, ${key[1]}::uuid)`;
  const order = sql`ORDER BY ${stateSince} ${direction}, ${links.id} ${direction}`;
  const rows = await selectLinks(
    db,
    { asOf, include, order, limit: filter.limit + 1 },
    and(meets(filter), after) ?? sql`true`,
  );
  return pageOf(rows, filter, ({ id, since }) => [since, id]);
}

function pageOf(
  rows: LinkRow[],
  { limit }: LinkQuery,
  keyOf: (row: LinkRow) => readonly string[],
): Page<string> {
  return toPage(rows, limit, keyOf, ({ json }) => json);
}

/** The link with an id, now or as it stood at `asOf`; undefined if there is none, or was none then. */
export async function findLink(
  { db }: Database,
  id: string,
  { asOf, include }: LinkView = {},
): Promise<Link | undefined> {
  const where = and(eq(links.id, id), asOf === undefined ? undefined : wasThere(asOf)) ?? sql`true`;
  const [row] = await selectLinks(db, { asOf, include, order: sql``, limit: 1 }, where);
  return row === undefined ? undefined : (JSON.parse(row.json) as Link);
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

const CITED_BY = sql`(
  SELECT coalesce(json_agg(json_build_object('work', w.slug, 'number', c.number, 'section', s.slug) ORDER BY w.slug, c.number), '[]')
  FROM citations c
  JOIN works w ON w.id = c.work_id
  LEFT JOIN sections s ON s.id = c.section_id
  WHERE c.link_id = ${links.id})`;

/** Most records that are named of a link. */
const MAX_DEPENDENTS = 20;

/** The records that rest on a link, by whichever of its citations. */
const DEPENDENTS = sql`(
  SELECT json_build_object('total', count(*)::int, 'items', coalesce(json_agg(json_build_object(
      'kind', r.kind, 'slug', r.slug, 'work', w.slug, 'title', r.title, 'evidenceHealth', h.health)
    ORDER BY r.kind, r.earliest, r.id) FILTER (WHERE r.place <= ${MAX_DEPENDENTS}), '[]'))
  FROM (
    SELECT r.*, row_number() OVER (ORDER BY r.kind, r.earliest, r.id) AS place FROM records r
    WHERE r.id IN (
      SELECT rc.record_id FROM citations c JOIN record_citations rc ON rc.citation_id = c.id WHERE c.link_id = ${links.id})
  ) AS r JOIN record_health h ON h.record_id = r.id JOIN works w ON w.id = r.work_id)`;

interface LinkRow extends Record<string, unknown> {
  id: string;
  /** When its state changed last, to the microsecond. */
  since: string;
  json: string;
}

/** Which links are read, and what of them. */
interface Selection extends LinkView {
  order: SQL;
  limit: number;
}

/** Reads the links that meet a condition: they are selected first, from the indexes. */
async function selectLinks(
  db: Database['db'],
  { asOf, include = [], order, limit }: Selection,
  where: SQL,
): Promise<LinkRow[]> {
  const belief = linkBelief(asOf);
  const dependents = include.includes('dependents') ? sql`, 'dependents', ${DEPENDENTS}` : sql``;
  const { rows } = await db.execute<LinkRow>(sql`
    SELECT ${links.id} AS id,
      to_char(${belief.stateSince} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS since, json_build_object(
      'id', ${links.id}, 'url', ${links.url}, 'host', ${hosts.name}, 'state', ${belief.state},
      'stateSince', ${instantJson(belief.stateSince)}, 'movedTo', ${belief.movedTo}, 'lastVerdict', ${belief.lastVerdict},
      'lastReason', ${belief.lastReason}, 'lastConfidence', ${belief.lastConfidence},
      'lastCheckedAt', ${instantJson(belief.lastCheckedAt)}, 'otherReadings', ${links.otherReadings},
      'nextCheckAt', ${instantJson(sql`greatest(${linkSchedules.nextCheckAt}, ${hosts.postponedUntil})`)},
      'failures', ${linkSchedules.failures}, 'citedBy', ${CITED_BY}, 'baselineTitle', ${links.baselineTitle}${dependents},
      'createdAt', ${instantJson(sql`${links.createdAt}`)})::text AS json
    FROM (SELECT * FROM ${links} WHERE ${where} ${order} ${limitTo(limit)}) AS links
    JOIN ${hosts} ON ${hosts.id} = ${links.hostId}
    JOIN ${linkSchedules} ON ${linkSchedules.linkId} = ${links.id}
    LEFT JOIN ${findings} ON ${findings.id} = ${links.findingId}
    ${order}`);
  return rows;
}
