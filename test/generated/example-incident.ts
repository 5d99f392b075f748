/** Makes the incident that the examples of the OpenAPI document show. */
import type { Link } from '@footing/model';
import { type Database, INCIDENT_READER, listIncidents, readOnward } from '@footing/store';

const BROKEN_AT = '2026-03-01T10:00:00Z';

/** Breaks a link, as its log tells of a day that is the same in each run. Returns the id of the incident. */
export async function makeExampleIncident(database: Database, { id }: Link): Promise<string> {
  await database.pool.query(`UPDATE links SET state = 'broken' WHERE id = $1`, [id]);
  await database.pool.query(
    `UPDATE changes SET at = $1 WHERE subject_id = $2 AND type = 'link.state_changed' AND after->>'state' = 'broken'`,
    [BROKEN_AT, id],
  );
  while ((await readOnward(database, INCIDENT_READER)) === 'more');
  const [incident] = (await listIncidents(database, { limit: 1 })).items;
  if (incident === undefined) throw new Error('no incident was made');
  return incident.id;
}
