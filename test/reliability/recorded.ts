/** Reads all that is recorded, as it is at one instant. */
import type { Change, Check, Host, Link } from '@footing/model';
import { type Database, listChanges, listChecks, listHosts, listLinks, openDatabase } from '@footing/store';
import { type BothCounts, countTwice } from '../history/recount.ts';

/** What is recorded at one instant. */
export interface Recorded {
  links: Link[];
  hosts: Host[];
  /** The checks of each link by its id, oldest first. */
  checks: Map<string, Check[]>;
  /** The whole log, in order. */
  changes: Change[];
  counts: BothCounts;
}

const ALL = 1_000_000;
const STATEMENT_TIMEOUT_MS = 30_000;

/** Reads what is recorded. Rejects if the database is lost on the way. */
export async function readRecorded(url: string): Promise<Recorded> {
  // With one connection, every query is in the transaction that the first one begins, and sees the same snapshot.
  const database = await openDatabase(url, { poolSize: 1, statementTimeoutMs: STATEMENT_TIMEOUT_MS });
  try {
    await database.pool.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await readAll(database);
  } finally {
    database.breakOff();
  }
}

async function readAll(database: Database): Promise<Recorded> {
  const { items: links } = await listLinks(database, { limit: ALL });
  const { items: hosts } = await listHosts(database, { limit: ALL });
  const checks = new Map<string, Check[]>();
  for (const { id } of links) {
    const { items } = await listChecks(database, id, { limit: ALL });
    checks.set(id, items.reverse());
  }
  const { items: logged } = await listChanges(database, { limit: ALL });
  const counts = await countTwice(database.pool);
  return { links, hosts, checks, changes: logged.map(({ change }) => change), counts };
}
