/** Adds the subscription and the delivery that the examples of the OpenAPI document show. */
import { DEFAULT_NOTICE_KINDS } from '@footing/model';
import { addSubscription, type Database, makeTestDelivery } from '@footing/store';

const CREATED_AT = '2026-01-01T00:00:00Z';

/** Adds a webhook with a delivery to it, of the corpus's editors, as on a day that is the same in each run. */
export async function addExampleSubscription(database: Database): Promise<void> {
  await addSubscription(
    database,
    {
      ...{ name: 'editors', channel: 'webhook', address: 'https://hooks.example.org/footing/3f1b' },
      ...{ secrets: ['whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'], kinds: [...DEFAULT_NOTICE_KINDS] },
      ...{ hosts: [], works: ['belarusian-chinese-partnership-2024'], sections: [], records: [] },
      ...{ timing: 'at_once', hour: 8, weekday: 'monday', timeZone: 'Europe/Minsk', language: 'ru' },
      ...{ nagDays: 14, mutedUntil: null },
    },
    new Date(CREATED_AT),
  );
  await database.pool.query('UPDATE subscriptions SET created_at = $1', [CREATED_AT]);
  await makeTestDelivery(database, 'editors');
}
