/**
 * Reads the log into incidents, a few changes at a time: `node reading-process.ts DATABASE_URL [STATEMENT]`. It goes on
 * until it is killed; with a number it ends when all is read, or kills itself before that statement.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { INCIDENT_READER, readOnward } from '@footing/store';
import { openKilledBefore } from '../database/killed-before-statement.ts';

const [url = '', statement] = process.argv.slice(2);
const database = await openKilledBefore(url, statement);
process.send?.('ready');
while (process.connected) {
  const next = await readOnward(database, { ...INCIDENT_READER, limit: 7 });
  if (next === 'end' && statement !== undefined) break;
  if (next !== 'more') await sleep(10);
}
await database.close();
if (process.connected) process.disconnect();
