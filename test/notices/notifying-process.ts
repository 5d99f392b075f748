/**
 * Makes deliveries of the log and hands them to its parent: `node notifying-process.ts DATABASE_URL [STATEMENT]`. It ends
 * when all is delivered, or kills itself before that statement.
 */
import { claimDelivery, finishDelivery, noticeReader, readOnward, releaseNotices } from '@footing/store';
import { openKilledBefore } from '../database/killed-before-statement.ts';

const [url = '', statement] = process.argv.slice(2);
const database = await openKilledBefore(url, statement);
const reader = { ...noticeReader({ holdMs: 0, calmMs: 0 }), limit: 5 };
for (let more = true; more; ) {
  more = (await readOnward(database, reader)) === 'more';
  await releaseNotices(database);
  // Its parent lets no time pass; a claim that lasts no time is free at once when its process has died.
  const claimed = await claimDelivery(database, 0);
  if (claimed === undefined) continue;
  more = true;
  await new Promise((resolve) => process.send?.(claimed.id, resolve));
  await finishDelivery(database, claimed, { isDelivered: true, status: 200 }, 0);
}
await database.close();
process.disconnect();
