/**
 * Reads the log into incidents, a few changes at a time: `node reading-process.ts DATABASE_URL [STATEMENT]`. It goes on
 * until it is killed; with a number it ends when all is read, or kills itself before that statement.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { INCIDENT_READER, openDatabase, readOnward } from '@footing/store';
import { drizzle } from 'drizzle-orm/node-postgres';

const [url = '', statement] = process.argv.slice(2);
const opened = await openDatabase(url, { poolSize: 2 });
let made = 0;
const logQuery = (): void => {
  made += 1;
  if (made === Number(statement)) process.kill(process.pid, 'SIGKILL');
};
const database = { ...opened, db: drizzle({ client: opened.pool, logger: { logQuery } }) };
process.send?.('ready');
while (process.connected) {
  const next = await readOnward(database, { ...INCIDENT_READER, limit: 7 });
  if (next === 'end' && statement !== undefined) break;
  if (next !== 'more') await sleep(10);
}
await opened.close();
if (process.connected) process.disconnect();
