/** Subscriptions and changes for tests of notices. */
import { DEFAULT_NOTICE_KINDS, type DeliveryContent, type SubscriptionInput } from '@footing/model';
import {
  addSubscription,
  type Database,
  noticeReader,
  readOnward,
  releaseNotices,
  remind,
} from '@footing/store';
import { readAll } from '../incidents/set-links.ts';

/** Adds a subscription that wants what is usual at once, but for what is said. */
export async function subscribe(
  database: Database,
  name: string,
  said: Partial<SubscriptionInput> = {},
): Promise<void> {
  await addSubscription(
    database,
    {
      ...{ name, channel: 'webhook', address: 'https://hooks.example.org/', secrets: [] },
      ...{ kinds: [...DEFAULT_NOTICE_KINDS], hosts: [], works: [], sections: [], records: [] },
      ...{ timing: 'at_once', hour: 8, weekday: 'monday', timeZone: 'UTC', language: 'en' },
      ...{ nagDays: null, mutedUntil: null },
      ...said,
    },
    new Date(),
  );
}

/** How long tests hold notices, as the settings do. */
const HOLD = { holdMs: 300_000, calmMs: 3_600_000 };

/** Makes incidents and notices of what the log says so far. */
export async function readNotices(database: Database): Promise<void> {
  await readAll(database);
  while ((await readOnward(database, noticeReader(HOLD))) === 'more');
}

/** Lets so many minutes pass for what is held back, and makes deliveries of what is due. */
export async function passMinutes(database: Database, minutes: number): Promise<void> {
  await readNotices(database);
  await database.pool.query(
    `UPDATE notices SET due_at = due_at - $1 * interval '1 minute' WHERE released_at IS NULL`,
    [minutes],
  );
  while ((await releaseNotices(database)) > 0);
  while ((await remind(database)) > 0);
}

/** What was made for a subscription, oldest first. */
export async function contentsOf({ pool }: Database, name: string): Promise<DeliveryContent[]> {
  const { rows } = await pool.query<{ content: DeliveryContent }>(
    `SELECT content FROM deliveries d JOIN subscriptions s ON s.id = d.subscription_id WHERE s.name = $1 ORDER BY d.id`,
    [name],
  );
  return rows.map(({ content }) => content);
}

/** What was made for a subscription in short: `kind name`, those of one delivery together. */
export async function toldTo(database: Database, name: string): Promise<string[]> {
  return (await contentsOf(database, name)).map(({ type, news }) =>
    [
      ...(type === 'notice' ? [] : [type]),
      ...news.map(({ kind, subject }) => `${kind} ${subject.name.replace(/^https:\/\//, '')}`),
    ].join(', '),
  );
}
