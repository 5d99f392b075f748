/** Changes what is believed of links, hosts and time, for tests of incidents. */
import { type Database, INCIDENT_READER, listIncidents, readOnward } from '@footing/store';

/** Sets the state of the links whose URL is like a pattern of SQL, in one transaction. */
export async function setState({ pool }: Database, like: string, state: string): Promise<void> {
  await pool.query('UPDATE links SET state = $1 WHERE url LIKE $2 AND state <> $1', [state, like]);
}

/** Says that a host is down, or up. */
export async function setOutage({ pool }: Database, host: string, isDown: boolean): Promise<void> {
  await pool.query('UPDATE hosts SET outage_since = CASE WHEN $2 THEN now() END WHERE name = $1', [
    host,
    isDown,
  ]);
}

/** Makes all incidents of what the log says so far. */
export async function readAll(database: Database): Promise<void> {
  while ((await readOnward(database, INCIDENT_READER)) === 'more');
}

/** The incidents after all that the log says so far, those that were opened last first. */
export async function incidentsOf(database: Database) {
  await readAll(database);
  return (await listIncidents(database, { limit: 200 })).items;
}
