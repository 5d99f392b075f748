/** One cause is one notice; what does not last is none; each subscription gets what it wants. */
import { readCorpus } from '@footing/corpus';
import { DeliveryContent } from '@footing/model';
import { loadCorpus, muteSubscription, pauseSubscription } from '@footing/store';
import { Value } from '@footing/typebox/value';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { seedLinks } from '../database/seed-links.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { setOutage, setState } from '../incidents/set-links.ts';
import { contentsOf, passMinutes, readNotices, subscribe, toldTo } from './subscribe.ts';

const LINKS = 1_000;
const SMALL = 'https://small.example.org/1';

let store: TestDatabase;

beforeEach(async () => {
  store = await createTestDatabase();
  const { database } = store;
  await loadCorpus(database, await readCorpus(new URL('../corpora/rails-2019', import.meta.url).pathname));
  await seedLinks(database, [
    ...Array.from({ length: LINKS }, (_, index) => `https://large.example.org/${index}`),
    SMALL,
  ]);
  await setState(database, '%', 'alive');
  await subscribe(database, 'all');
});

afterEach(() => store.drop());

test('a host with 1,000 links that dies and heals is one notice, and one that it is well', async () => {
  const { database } = store;
  await setOutage(database, 'large.example.org', true);
  await passMinutes(database, 6);
  expect(await toldTo(database, 'all')).toEqual(['host_out large.example.org']);
  await setState(database, 'https://large.example.org/%', 'broken');
  await passMinutes(database, 6);
  await setOutage(database, 'large.example.org', false);
  await setState(database, '%', 'alive');
  await passMinutes(database, 61);
  expect(await toldTo(database, 'all')).toEqual(['host_out large.example.org', 'restored large.example.org']);
  const [told] = await contentsOf(database, 'all');
  expect(Value.Errors(DeliveryContent, told)).toEqual([]);
  expect(told?.news[0]).toMatchObject({ incident: { links: LINKS, isOpen: true }, works: ['a-work'] });
});

test('losses of a host that come page by page, each read by itself, are one notice', async () => {
  const { database } = store;
  for (const page of [1, 2, 3, 4]) {
    await setState(database, `https://large.example.org/${page}`, 'broken');
    await passMinutes(database, 0);
  }
  await passMinutes(database, 6);
  expect(await toldTo(database, 'all')).toEqual(['host_out large.example.org']);
});

test('three flaps in an hour are one notice, and one when it is over', async () => {
  const { database } = store;
  for (let flap = 0; flap < 3; flap += 1) {
    await setState(database, SMALL, 'broken');
    await passMinutes(database, 6);
    await setState(database, SMALL, 'alive');
    await passMinutes(database, 14);
  }
  expect(await toldTo(database, 'all')).toEqual([`broken small.example.org/1`]);
  await passMinutes(database, 61);
  expect(await toldTo(database, 'all')).toEqual([
    'broken small.example.org/1',
    'restored small.example.org/1',
  ]);
});

test('what was in doubt and is well again is no notice, nor what is back before it is told', async () => {
  const { database } = store;
  for (const state of ['suspect', 'alive', 'unreachable', 'alive', 'broken', 'alive', 'drifted', 'alive']) {
    await setState(database, SMALL, state);
    await passMinutes(database, 4);
  }
  await passMinutes(database, 120);
  expect(await toldTo(database, 'all')).toEqual([]);
});

test('pages of one host that have moved are one notice, and name twenty', async () => {
  const { database } = store;
  await database.pool.query(
    `UPDATE links SET state = 'moved', moved_to = url || '/new' WHERE url LIKE 'https://large.example.org/1__'`,
  );
  await passMinutes(database, 6);
  const [told, ...others] = await contentsOf(database, 'all');
  expect(others).toEqual([]);
  expect(told).toMatchObject({ more: { news: 80 } });
  expect(told?.news).toHaveLength(20);
  expect(told?.news[0]).toMatchObject({ kind: 'moved', after: expect.stringMatching(/\/new$/) });
});

test('records that lose their evidence by one cause are one notice to who asks for them', async () => {
  const { database } = store;
  await subscribe(database, 'evidence', { kinds: ['evidence_lost', 'evidence_regained'] });
  await setState(database, '%ports.example.org%', 'broken');
  await passMinutes(database, 6);
  const { rows } = await database.pool.query(
    `SELECT count(*)::int AS lost FROM record_health WHERE health = 'lost'`,
  );
  const [told, ...others] = await contentsOf(database, 'evidence');
  expect(others).toEqual([]);
  expect(told?.news).toHaveLength(rows[0].lost);
  expect(told?.news[0]).toMatchObject({ kind: 'evidence_lost', after: 'lost' });
  // The cause says what it costs.
  const cost = (await contentsOf(database, 'all'))[0]?.news[0]?.dependents.withoutLivingSource;
  expect((cost?.agreements ?? 0) + (cost?.events ?? 0) + (cost?.figures ?? 0)).toBe(rows[0].lost);
});

describe('a subscription', () => {
  test('gets what it wants, by kind, host, work, section and record', async () => {
    const { database } = store;
    const { rows } = await database.pool.query(
      `SELECT r.slug, w.slug AS work FROM records r JOIN works w ON w.id = r.work_id
       JOIN record_citations rc ON rc.record_id = r.id JOIN citations c ON c.id = rc.citation_id
       JOIN links l ON l.id = c.link_id WHERE l.url LIKE '%ports.example.org%' LIMIT 1`,
    );
    await subscribe(database, 'kind', { kinds: ['moved'] });
    await subscribe(database, 'broken', { kinds: ['broken'] });
    await subscribe(database, 'hosts', { kinds: ['host_out'] });
    await subscribe(database, 'host', { hosts: ['large.example.org'] });
    await subscribe(database, 'work', { works: ['a-work'] });
    await subscribe(database, 'section', { sections: ['a-work/a-section'] });
    await subscribe(database, 'no-section', { sections: ['a-work/another'] });
    await subscribe(database, 'record', { records: [rows[0].slug] });
    await setOutage(database, 'large.example.org', true);
    await setState(database, SMALL, 'broken');
    await setState(database, '%ports.example.org%', 'broken');
    await passMinutes(database, 6);
    const names = async (name: string) =>
      (await toldTo(database, name)).map((told) => told.split('.')[0]).sort();
    expect(await names('all')).toHaveLength(3);
    expect(await names('kind')).toEqual([]);
    expect(await names('broken')).toHaveLength(3);
    expect(await names('hosts')).toEqual(['host_out large']);
    expect(await names('host')).toEqual(['host_out large']);
    expect(await names('work')).toEqual(['broken small', 'host_out large']);
    expect(await names('section')).toEqual(['broken small', 'host_out large']);
    expect(await names('no-section')).toEqual([]);
    expect(await names('record')).toEqual(['broken ports']);
  });

  test('is not told of what happened before it was added, or while it is paused or muted', async () => {
    const { database } = store;
    await subscribe(database, 'paused');
    await subscribe(database, 'muted');
    await pauseSubscription(database, 'paused');
    await muteSubscription(database, 'muted', new Date(Date.now() + 3_600_000));
    await setState(database, SMALL, 'broken');
    await readNotices(database);
    await subscribe(database, 'late');
    await passMinutes(database, 6);
    for (const name of ['paused', 'muted', 'late']) expect(await toldTo(database, name)).toEqual([]);
    await muteSubscription(database, 'muted', new Date(Date.now() - 1_000));
    await setState(database, 'https://large.example.org/1', 'broken');
    await passMinutes(database, 6);
    expect(await toldTo(database, 'muted')).toEqual(['broken large.example.org/1']);
  });

  test('is told again of what is still down after so many days, and again after as many', async () => {
    const { database } = store;
    await subscribe(database, 'nag', { nagDays: 3 });
    await setState(database, SMALL, 'broken');
    await passMinutes(database, 6);
    const passDays = async (days: number) => {
      await database.pool.query(`
        UPDATE incidents SET opened_at = opened_at - interval '${days} days';
        UPDATE subscriptions SET created_at = created_at - interval '${days} days';
        UPDATE deliveries SET created_at = created_at - interval '${days} days'`);
      await passMinutes(database, 0);
    };
    for (let day = 0; day < 7; day += 1) await passDays(1);
    expect(await toldTo(database, 'nag')).toEqual([
      'broken small.example.org/1',
      'reminder, broken small.example.org/1',
      'reminder, broken small.example.org/1',
    ]);
    expect(await toldTo(database, 'all')).toHaveLength(1);
    // What was told long ago is forgotten.
    await database.pool.query(`DELETE FROM deliveries WHERE content->>'type' = 'notice'`);
    await passDays(3);
    expect(await toldTo(database, 'nag')).toHaveLength(3);
    await setState(database, SMALL, 'alive');
    await readNotices(database);
    await passDays(3);
    expect(await toldTo(database, 'nag')).toHaveLength(3);
  });
});
