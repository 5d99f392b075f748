/** Reads the log into incidents, a few changes at a time, until it is killed: `node reading-process.ts DATABASE_URL`. */
import { setTimeout as sleep } from 'node:timers/promises';
import { INCIDENT_READER, openDatabase, readOnward } from '@footing/store';

const database = await openDatabase(process.argv[2] ?? '', { poolSize: 2 });
process.send?.('ready');
while (process.connected)
  if ((await readOnward(database, { ...INCIDENT_READER, limit: 7 })) !== 'more') await sleep(10);
await database.close();
