/** The queries for hosts. */
import type { Host, HostQuery } from '@footing/model';
import { type SQL, sql } from '#drizzle';
import { limitTo, type Page, readCursor, toPage, withTotal } from '../cursor.ts';
import { countRows } from '../database/count-rows.ts';
import type { Database, Queryable } from '../database/database.ts';
import { statesWithTotal } from '../links/state-counts.ts';
import type { CountedStates } from '../schema/index.ts';
import { textArray } from '../upsert.ts';

/** A page of hosts, by name or by need. One query, and another one where the total is asked for. */
export function listHosts(database: Database, filter: HostQuery): Promise<Page<Host>> {
  return withTotal(filter, selectPage(database.db, filter), () =>
    countRows(database, sql`hosts h WHERE ${meets(filter)}`),
  );
}

/** The host with a name; undefined if there is none. */
export async function findHost({ db }: Database, name: string): Promise<Host | undefined> {
  const [row] = await selectHosts(db, sql`SELECT h.* FROM hosts h WHERE h.name = ${name}`, BY_NAME);
  return row === undefined ? undefined : toHost(row);
}

async function selectPage(db: Queryable, filter: HostQuery): Promise<Page<Host>> {
  if (filter.sort === '-unwell') return selectPageByNeed(db, filter);
  const key = readCursor(filter.cursor, 'text');
  const beyond = key === undefined ? sql`` : sql`AND h.name > ${key[0]}`;
  const chosen = sql`
    SELECT h.* FROM hosts h WHERE ${meets(filter)} ${beyond} ORDER BY ${BY_NAME} ${limitTo(filter.limit + 1)}`;
  return toPage(await selectHosts(db, chosen, BY_NAME), filter.limit, ({ name }) => [name], toHost);
}

/** The hosts with most links that are not well first, by the index of that order. */
async function selectPageByNeed(db: Queryable, filter: HostQuery): Promise<Page<Host>> {
  const key = readCursor(filter.cursor, 'integer', 'integer', 'text');
  const beyond =
    key === undefined
      ? sql``
      : sql`AND n.unwell <= ${key[0]} AND (n.unwell < ${key[0]} OR n.total < ${key[1]} OR n.total = ${key[1]} AND n.subject > ${key[2]})`;
  const chosen = sql`
    SELECT h.* FROM link_counts n JOIN hosts h ON h.name = n.subject
    WHERE n.scope = 'host' AND ${meets(filter)} ${beyond}
    ORDER BY n.unwell DESC, n.total DESC, n.subject ${limitTo(filter.limit + 1)}`;
  const rows = await selectHosts(db, chosen, sql`k.unwell DESC, k.total DESC, h.name`);
  return toPage(rows, filter.limit, ({ unwell, total, name }) => [unwell ?? 0, total ?? 0, name], toHost);
}

const BY_NAME = sql`h.name`;

function meets({ q, outage, state, sort }: HostQuery): SQL {
  return sql.join(
    [
      sort === '-unwell'
        ? sql`EXISTS (SELECT FROM link_counts k WHERE k.scope = 'host' AND k.subject = h.name)`
        : sql`true`,
      q === undefined ? sql`` : sql`AND h.name LIKE ${`%${escaped(q.toLowerCase())}%`}`,
      outage === undefined ? sql`` : sql`AND h.outage_since IS ${outage ? sql`NOT NULL` : sql`NULL`}`,
      state === undefined
        ? sql``
        : sql`AND EXISTS (SELECT FROM link_counts k WHERE k.scope = 'host' AND k.subject = h.name AND k.states ?| ${textArray(state)})`,
    ],
    sql` `,
  );
}

/** A text as LIKE takes it literally. */
function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

interface Row extends Record<string, unknown> {
  id: string;
  name: string;
  outageSince: Date | null;
  postponedUntil: Date | null;
  setAsideUntil: Date | null;
  checksThatDay: number;
  crawlDelayMs: number | null;
  createdAt: Date;
  unwell: number | null;
  total: number | null;
  states: CountedStates | null;
  due: number | null;
  nextCheckAt: Date | null;
  lastCheckedAt: Date | null;
}

/** The hosts of a query, in an order. It cuts the page, so that only the due links of its hosts are counted. */
async function selectHosts(db: Queryable, chosen: SQL, order: SQL): Promise<Row[]> {
  const { rows } = await db.execute<Row>(sql`
    SELECT h.id, h.name, h.outage_since AS "outageSince", h.created_at AS "createdAt",
      h.postponed_until AS "postponedUntil", h.set_aside_until AS "setAsideUntil",
      h.crawl_delay_ms AS "crawlDelayMs",
      CASE WHEN h.day_began_at > now() - interval '24 hours' THEN h.checks_that_day ELSE 0 END AS "checksThatDay",
      k.unwell, k.total, k.states, CASE WHEN h.due_at <= now() THEN due.links ELSE 0 END AS due, h.due_at AS "nextCheckAt", h.last_checked_at AS "lastCheckedAt"
    FROM (${chosen}) AS h
    LEFT JOIN link_counts k ON k.scope = 'host' AND k.subject = h.name
    LEFT JOIN LATERAL (
      SELECT count(*)::int AS links FROM link_schedules s WHERE s.host_id = h.id AND s.next_check_at <= now()) AS due
      ON h.due_at <= now()
    ORDER BY ${order}`);
  return rows;
}

function toHost({ states, due, ...row }: Row): Host {
  const instant = (value: Date | null): string | null =>
    value === null ? null : new Date(value).toISOString();
  return {
    id: row.id,
    name: row.name,
    ...statesWithTotal(states),
    due: due ?? 0,
    nextCheckAt: instant(row.nextCheckAt),
    lastCheckedAt: instant(row.lastCheckedAt),
    outageSince: instant(row.outageSince),
    postponedUntil: instant(row.postponedUntil),
    setAsideUntil: instant(row.setAsideUntil),
    crawlDelayMs: row.crawlDelayMs,
    checksThatDay: row.checksThatDay,
    createdAt: new Date(row.createdAt).toISOString(),
  };
}
