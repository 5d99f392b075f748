/** Sends the next delivery that is due, and records how that ended. */
import { claimDelivery, type Database, finishDelivery, type SendOutcome } from '@footing/store';
import { type Channels, SEND_TIMEOUT_MS } from './channels.ts';

/** How long a claim lasts: longer than sending may take, with its records. */
const LEASE_MS = 3 * SEND_TIMEOUT_MS;

/** Sends one delivery, or the one with an id; undefined where none is due, or others send it. */
export async function sendNext(
  database: Database,
  channels: Channels,
  only?: string,
): Promise<SendOutcome | undefined> {
  const delivery = await claimDelivery(database, LEASE_MS, only);
  if (delivery === undefined) return undefined;
  const outcome = await channels.send(delivery, new Date());
  await finishDelivery(database, delivery, outcome, Math.random());
  return outcome;
}
