/** One cause is one incident: links, hosts and networks as the log tells of them. */
import { CHANGES } from '@footing/model';
import {
  dueHosts,
  dueLinks,
  ensureCheckPartitions,
  findIncident,
  forgetSilentNetworks,
  listChanges,
  listIncidents,
  recordNetwork,
  saveChecks,
} from '@footing/store';
import { Value } from '@footing/typebox/value';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { seedLinks } from '../database/seed-links.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { incidentsOf, readAll, setOutage, setState } from './set-links.ts';

const LINKS = 1_000;

let store: TestDatabase;

beforeEach(async () => {
  store = await createTestDatabase();
  await seedLinks(store.database, [
    ...Array.from({ length: LINKS }, (_, index) => `https://large.example.org/${index}`),
    'https://small.example.org/1',
    'https://small.example.org/2',
  ]);
  await setState(store.database, '%', 'alive');
});

afterEach(() => store.drop());

/** What the log tells of incidents. */
async function news(): Promise<string[]> {
  const { items } = await listChanges(store.database, { limit: 100, subject: ['incident'] });
  for (const { change } of items) expect(Value.Errors(CHANGES[change.type], change)).toEqual([]);
  return items.map(({ change: { type, subject, actor } }) => `${type} ${subject.name} by ${actor}`);
}

describe('a host with 1,000 cited links', () => {
  test('that goes down and comes up is one incident with all of them, told twice', async () => {
    const { database } = store;
    await setOutage(database, 'large.example.org', true);
    await setState(database, 'https://large.example.org/1_', 'unreachable');
    expect(await incidentsOf(database)).toMatchObject([
      { cause: 'host', isOpen: true, isDown: true, links: LINKS, lostLinks: 0, works: ['a-work'] },
    ]);
    await setOutage(database, 'large.example.org', false);
    await setState(database, '%', 'alive');
    const [incident, ...others] = await incidentsOf(database);
    expect(others).toEqual([]);
    expect(incident).toMatchObject({ isOpen: false, isDown: false, reopened: 0 });
    expect(await news()).toEqual([
      'incident.opened large.example.org by worker',
      'incident.closed large.example.org by worker',
    ]);
    const detail = await findIncident(database, incident?.id ?? '');
    expect(detail?.timeline.map(({ step }) => step)).toEqual(['opened', 'host_down', 'host_up', 'closed']);
    expect(detail?.linkItems.every(({ backAt }) => backAt !== null)).toBe(true);
  });

  test('that are all broken, batch by batch, is one incident, which ends with the last of them', async () => {
    const { database } = store;
    for (let digit = 0; digit < 10; digit += 1) {
      await setState(database, `https://large.example.org/%${digit}`, 'broken');
      await readAll(database);
    }
    const [incident, ...others] = await incidentsOf(database);
    expect(others).toEqual([]);
    expect(incident).toMatchObject({ cause: 'host', isDown: false, links: LINKS, lostLinks: LINKS });
    await setState(database, 'https://large.example.org/%1', 'alive');
    expect(await incidentsOf(database)).toMatchObject([{ isOpen: true, lostLinks: LINKS * 0.9 }]);
    await setState(database, '%', 'alive');
    expect(await incidentsOf(database)).toMatchObject([{ isOpen: false, lostLinks: 0 }]);
    expect(await news()).toHaveLength(2);
  });

  test('that goes down three times in an hour is one incident', async () => {
    for (let flap = 0; flap < 3; flap += 1)
      for (const isDown of [true, false]) {
        await setOutage(store.database, 'large.example.org', isDown);
        await readAll(store.database);
      }
    expect(await incidentsOf(store.database)).toMatchObject([{ isOpen: false, reopened: 2, links: LINKS }]);
  });

  test('that comes up without some of its pages has its incident for as long as they are gone', async () => {
    const { database } = store;
    await setOutage(database, 'large.example.org', true);
    await readAll(database);
    await setState(database, 'https://large.example.org/7__', 'broken');
    await setOutage(database, 'large.example.org', false);
    expect(await incidentsOf(database)).toMatchObject([{ isOpen: true, isDown: false, lostLinks: 100 }]);
    await setOutage(database, 'large.example.org', true);
    await setOutage(database, 'large.example.org', false);
    expect(await incidentsOf(database)).toMatchObject([{ isOpen: true, lostLinks: 100 }]);
    await setState(database, '%', 'alive');
    expect(await incidentsOf(database)).toMatchObject([{ isOpen: false, lostLinks: 0 }]);
  });

  test('that goes down takes in the incidents that its links have just begun', async () => {
    const { database } = store;
    await setState(database, 'https://large.example.org/5', 'broken');
    const [alone] = await incidentsOf(database);
    await setOutage(database, 'large.example.org', true);
    const [whole, ...others] = await incidentsOf(database);
    expect(others).toEqual([]);
    expect(whole).toMatchObject({ cause: 'host', links: LINKS, lostLinks: 1 });
    expect(await findIncident(database, alone?.id ?? '')).toMatchObject({
      isOpen: false,
      partOf: whole?.id,
      linkItems: [],
    });
  });
});

describe('a link', () => {
  test('that is in doubt or out of reach, and well again, is no incident', async () => {
    for (const state of ['suspect', 'alive', 'unreachable', 'alive', 'drifted', 'alive']) {
      await setState(store.database, 'https://small.example.org/1', state);
      expect(await incidentsOf(store.database)).toEqual([]);
    }
  });

  test('that is confirmed broken is an incident until it is well, not until it is in doubt', async () => {
    const { database } = store;
    await setState(database, 'https://small.example.org/1', 'broken');
    const [incident] = await incidentsOf(database);
    expect(incident).toMatchObject({ cause: 'link', name: 'https://small.example.org/1', lostLinks: 1 });
    await setState(database, 'https://small.example.org/1', 'suspect');
    await setState(database, 'https://small.example.org/1', 'drifted');
    expect(await incidentsOf(database)).toMatchObject([{ isOpen: true }]);
    await setState(database, 'https://small.example.org/1', 'moved');
    expect(await incidentsOf(database)).toMatchObject([{ id: incident?.id, isOpen: false }]);
  });

  test('that flaps within three days goes on with its incident, and begins another one later', async () => {
    const { database } = store;
    await setState(database, 'https://small.example.org/1', 'broken');
    await setState(database, 'https://small.example.org/1', 'alive');
    await setState(database, 'https://small.example.org/1', 'broken');
    await setState(database, 'https://small.example.org/1', 'alive');
    expect(await incidentsOf(database)).toMatchObject([{ reopened: 1 }]);
    await database.pool.query(`UPDATE incidents SET closed_at = closed_at - interval '73 hours'`);
    await setState(database, 'https://small.example.org/1', 'broken');
    expect(await incidentsOf(database)).toHaveLength(2);
  });

  test('whose host name is gone is an incident of the host at once', async () => {
    const { database } = store;
    await ensureCheckPartitions(database, new Date());
    const later = new Date(Date.now() + 3_600_000);
    const host = (await dueHosts(database, later, 10)).find(({ host: name }) => name === 'small.example.org');
    const [link] = await dueLinks(database, host?.hostId ?? '', later, 1);
    const now = new Date();
    await saveChecks(database, [
      {
        check: {
          ...{ linkId: link?.id ?? '', checkedAt: now, verdict: 'broken', reasonCode: 'dns_not_found' },
          ...{ reason: 'The name does not exist.', timings: { totalMs: 1 } },
        },
        expectedLastCheckedAt: link?.lastCheckedAt ?? null,
        next: {
          ...{ state: 'broken', stateSince: now, failures: 3, firstFailureAt: now, successes: 0 },
          nextCheckAt: later,
        },
      },
    ]);
    expect(await incidentsOf(database)).toMatchObject([
      { cause: 'host', name: 'small.example.org', links: 1 },
    ]);
  });
});

describe('the network of a worker', () => {
  test('that is down is one incident, which blames no host, until it works again', async () => {
    const { database } = store;
    await recordNetwork(database, 'worker-1', false);
    for (let again = 0; again < 3; again += 1) await recordNetwork(database, 'worker-1', true);
    await setState(database, '%', 'unreachable');
    expect(await incidentsOf(database)).toMatchObject([
      { cause: 'network', name: 'worker-1', host: null, isDown: true, links: 0 },
    ]);
    await recordNetwork(database, 'worker-1', false);
    await recordNetwork(database, 'worker-1', false);
    expect(await incidentsOf(database)).toMatchObject([{ isOpen: false }]);
    expect(await news()).toHaveLength(2);
  });

  test('of which nothing was heard for a day is no longer said to be down', async () => {
    const { database } = store;
    await recordNetwork(database, 'worker-1', true);
    await forgetSilentNetworks(database);
    expect(await incidentsOf(database)).toMatchObject([{ isOpen: true }]);
    await database.pool.query(`UPDATE networks SET seen_at = now() - interval '25 hours'`);
    await forgetSilentNetworks(database);
    expect(await incidentsOf(database)).toMatchObject([{ isOpen: false }]);
  });
});

test('the list comes in pages, newest first, that neither repeat nor miss', async () => {
  const { database } = store;
  for (const host of ['large', 'small'])
    for (const page of [1, 2]) {
      await setState(database, `https://${host}.example.org/${page}`, 'broken');
      await readAll(database);
    }
  const names: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listIncidents(database, { limit: 3, ...(cursor === undefined ? {} : { cursor }) });
    names.push(...page.items.map(({ name }) => name));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(names).toEqual(
    ['small.example.org/2', 'small.example.org/1', 'large.example.org/2', 'large.example.org/1'].map(
      (name) => `https://${name}`,
    ),
  );
});
