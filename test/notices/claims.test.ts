/** Deliveries are sent by one claim at a time, tried by the schedule, given up, and sent again. */
import type { ClaimedDelivery, SendOutcome } from '@footing/store';
import {
  claimDelivery,
  findSubscription,
  finishDelivery,
  forgetOldDeliveries,
  listDeliveries,
  makeTestDelivery,
  releaseNotices,
  replayDeliveries,
  resumeSubscription,
} from '@footing/store';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { footing } from '../cli/command.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { subscribe, toldTo } from './subscribe.ts';

const LEASE_MS = 60_000;
const DELIVERED: SendOutcome = { isDelivered: true, status: 200 };
const FAILED: SendOutcome = { isDelivered: false, error: 'refused', status: 500, retryAfterSeconds: null };

let store: TestDatabase;

beforeEach(async () => {
  store = await createTestDatabase();
  await subscribe(store.database, 'editors');
});

afterEach(() => store.drop());

const claim = () => claimDelivery(store.database, LEASE_MS);
const finish = (claimed: ClaimedDelivery | undefined, outcome: SendOutcome) => {
  if (claimed === undefined) throw new Error('nothing was claimed');
  return finishDelivery(store.database, claimed, outcome, 0);
};
/** Lets time pass for all deliveries that wait. */
const pass = (interval: string) =>
  store.database.pool.query(
    `UPDATE deliveries SET next_attempt_at = next_attempt_at - $1::interval, claimed_until = claimed_until - $1::interval`,
    [interval],
  );
const states = async () =>
  (await listDeliveries(store.database, { limit: 50 })).items.map(({ state }) => state).sort();

test('a subscription is sent one thing at a time, and another is not held up by it', async () => {
  const { database } = store;
  await subscribe(database, 'second');
  for (const name of ['editors', 'editors', 'second']) await makeTestDelivery(database, name);
  const claimed = [await claim(), await claim(), await claim()];
  expect(claimed.map((each) => each?.subscription.name)).toEqual(['editors', 'second', undefined]);
  expect(await finish(claimed[0], DELIVERED)).toBe(true);
  expect((await claim())?.subscription.name).toBe('editors');
});

test('two that take at the same time never take the same', async () => {
  const { database } = store;
  for (let number = 0; number < 8; number += 1) {
    await subscribe(database, `s-${number}`);
    await makeTestDelivery(database, `s-${number}`);
  }
  const claimed = (await Promise.all(Array.from({ length: 16 }, claim))).flatMap((each) => each?.id ?? []);
  // Who finds all in the hands of others gets nothing, and looks again.
  for (let each = await claim(); each !== undefined; each = await claim()) claimed.push(each.id);
  expect(claimed).toHaveLength(8);
  expect(new Set(claimed).size).toBe(8);
});

test('who was too slow cannot finish what another has taken since, nor revive what was delivered', async () => {
  await makeTestDelivery(store.database, 'editors');
  const slow = await claim();
  await pass('2 minutes');
  const fast = await claim();
  expect(fast?.id).toBe(slow?.id);
  expect(await finish(slow, FAILED)).toBe(false);
  expect(await finish(fast, DELIVERED)).toBe(true);
  expect(await finish(slow, FAILED)).toBe(false);
  expect(await states()).toEqual(['delivered']);
  expect(await findSubscription(store.database, 'editors')).toMatchObject({ failingSince: null });
});

test('what fails is tried ten times by the schedule, with the same id, then it is dead', async () => {
  await makeTestDelivery(store.database, 'editors');
  const ids = new Set<string>();
  const pauses = ['5 s', '5 min', '30 min', '2 h', '5 h', '10 h', '14 h', '20 h', '24 h'];
  for (const pause of [...pauses, undefined]) {
    const claimed = await claim();
    ids.add(claimed?.id ?? '');
    expect(await finish(claimed, FAILED)).toBe(true);
    expect(await claim()).toBeUndefined();
    if (pause !== undefined) {
      expect(await states()).toEqual(['waiting']);
      await pass(pause);
    }
  }
  expect(ids.size).toBe(1);
  expect(await states()).toEqual(['dead']);
});

test('the dead are sent again by id and by range, with the same id', async () => {
  const { database } = store;
  const ids: string[] = [];
  for (let number = 0; number < 3; number += 1) ids.push((await makeTestDelivery(database, 'editors')) ?? '');
  await database.pool.query(`UPDATE deliveries SET state = 'dead', attempts = 10, error = 'timeout'`);
  const [first = ''] = ids;
  expect(await replayDeliveries(database, { ids: [first] })).toBe(1);
  const claimed = await claim();
  expect(claimed).toMatchObject({ id: first, attempt: 1 });
  await finish(claimed, DELIVERED);
  const past = new Date(Date.now() - 3_600_000);
  const soon = new Date(Date.now() + 3_600_000);
  expect(await replayDeliveries(database, { from: past, to: soon, subscription: 'nobody' })).toBe(0);
  expect(await replayDeliveries(database, { from: soon, to: soon })).toBe(0);
  expect(await replayDeliveries(database, { from: past, to: soon })).toBe(2);
  expect(await states()).toEqual(['delivered', 'waiting', 'waiting']);
});

test('the command line lists what is dead, and sends it again', async () => {
  const { database, url } = store;
  const id = await makeTestDelivery(database, 'editors');
  await database.pool.query(`UPDATE deliveries SET state = 'dead', attempts = 10, error = 'timeout'`);
  const listed = footing(['deliveries', 'list', '--state', 'dead'], { DATABASE_URL: url });
  expect(await listed.ended).toBe(0);
  expect(listed.output()).toMatch(
    new RegExp(`^${id} {2}\\S+ {2}editors {2}test {2}dead, attempts: 10 {2}timeout$`, 'm'),
  );
  const replay = footing(['deliveries', 'replay', id ?? ''], { DATABASE_URL: url });
  expect(await replay.ended).toBe(0);
  expect(replay.output()).toContain('1 will be sent again.');
  const odd = footing(['deliveries', 'replay'], { DATABASE_URL: url });
  expect(await odd.ended).toBe(2);
});

test('an address that is gone is disabled at once, and others are told', async () => {
  const { database } = store;
  await subscribe(database, 'others');
  await makeTestDelivery(database, 'editors');
  await finish(await claim(), { isDelivered: false, error: 'gone', status: 410, retryAfterSeconds: null });
  expect(await findSubscription(database, 'editors')).toMatchObject({ disabledReason: 'gone' });
  expect(await states()).toEqual(['dead']);
  await releaseNotices(database);
  expect(await toldTo(database, 'others')).toEqual(['subscription_disabled editors']);
  expect(await toldTo(database, 'editors')).toEqual(['test']);
});

test('an address that fails for five days is disabled, and not before, and waits until it is resumed', async () => {
  const { database } = store;
  await makeTestDelivery(database, 'editors');
  await makeTestDelivery(database, 'editors');
  await finish(await claim(), FAILED);
  const failFor = (interval: string) =>
    database.pool.query('UPDATE subscriptions SET failing_since = now() - $1::interval', [interval]);
  await failFor('4 days 23 hours');
  await finish(await claim(), FAILED);
  expect(await findSubscription(database, 'editors')).toMatchObject({ disabledAt: null });
  await failFor('5 days');
  await pass('1 hour');
  await finish(await claim(), FAILED);
  expect(await findSubscription(database, 'editors')).toMatchObject({ disabledReason: 'failing' });
  await pass('1 day');
  expect(await claim()).toBeUndefined();
  await resumeSubscription(database, 'editors');
  expect(await claim()).toBeDefined();
});

test('what has ended is forgotten after 90 days; what waits, and what is younger, is kept', async () => {
  const { database } = store;
  const ids = [];
  for (let each = 0; each < 3; each += 1) ids.push(await makeTestDelivery(database, 'editors'));
  expect(await finish(await claim(), DELIVERED)).toBe(true);
  expect(await finish(await claim(), DELIVERED)).toBe(true);
  const age = (id: string | undefined, days: number) =>
    database.pool.query(`UPDATE deliveries SET created_at = now() - $2 * interval '1 day' WHERE id = $1`, [
      id,
      days,
    ]);
  const ended = (await listDeliveries(database, { limit: 50, state: ['delivered'] })).items.map(
    ({ id }) => id,
  );
  await age(ended[0], 91);
  await age(ended[1], 89);
  await age(
    ids.find((id) => id !== undefined && !ended.includes(id)),
    91,
  );
  await forgetOldDeliveries(database);
  expect(await states()).toEqual(['delivered', 'waiting']);
});
