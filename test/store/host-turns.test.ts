/** When hosts are due, and the turns in which they are crawled. */
import {
  beginTurn,
  countChecksThatDay,
  countDue,
  type DueLink,
  dueHosts,
  dueLinks,
  endTurn,
  ensureCheckPartitions,
  listLinks,
  makeDue,
  postponeHost,
  recallParkedLinks,
  saveChecks,
} from '@footing/store';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scheduleLinks } from '../database/schedule-links.ts';
import { seedLinks } from '../database/seed-links.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

const NOW = new Date('2031-05-10T12:00:00Z');
const FAR = new Date('2040-01-01T00:00:00Z');
const hoursAfter = (hours: number): Date => new Date(NOW.getTime() + hours * 3_600_000);

let store: TestDatabase;

beforeEach(async () => {
  store = await createTestDatabase();
  await seedLinks(store.database, [
    'https://one.example.org/0',
    'https://one.example.org/1',
    'https://one.example.org/2',
    'https://two.example.org/0',
  ]);
  await ensureCheckPartitions(store.database, NOW);
  await scheduleLinks(store.database, 'next_check_at = $1', 'true', [NOW]);
});

afterEach(() => store.drop());

const names = async (now: Date): Promise<string[]> =>
  (await dueHosts(store.database, now, 10)).map(({ host }) => host).sort();

async function idOf(host: string): Promise<string> {
  const { rows } = await store.database.pool.query('SELECT id FROM hosts WHERE name = $1', [host]);
  return rows[0].id;
}

const due = (url: string, at: Date) =>
  scheduleLinks(store.database, 'next_check_at = $1', 'url = $2', [at, url]);

async function check(link: DueLink | undefined, checkedAt: Date): Promise<void> {
  if (link === undefined) throw new Error('there is no such link');
  const recorded = await saveChecks(store.database, [
    {
      check: { linkId: link.id, checkedAt, verdict: 'alive', reason: 'It lives.', timings: { totalMs: 1 } },
      expectedLastCheckedAt: link.lastCheckedAt,
      next: {
        state: 'alive',
        stateSince: checkedAt,
        failures: 0,
        firstFailureAt: null,
        successes: 1,
        nextCheckAt: FAR,
      },
    },
  ]);
  expect(recorded).toBe(1);
}

describe('a host is due', () => {
  test('when the first of its links is, whatever is done to them', async () => {
    const times = [0, 1, 2, 3].map(hoursAfter);
    const urls = (await listLinks(store.database, { limit: 10 })).items.map(({ url }) => url);
    const change = fc.record({ url: fc.constantFrom(...urls), at: fc.constantFrom(...times) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        for (const { url, at } of changes) await due(url, at);
        const { rows } = await store.database.pool.query(
          `SELECT name, next_link_due_at = (SELECT min(next_check_at) FROM link_schedules WHERE host_id = hosts.id) AS right FROM hosts`,
        );
        for (const row of rows) expect(row).toEqual({ name: row.name, right: true });
      }),
      { numRuns: 30 },
    );
  });

  test('when two transactions have put off its links at once', async () => {
    const [one, two] = await Promise.all([store.database.pool.connect(), store.database.pool.connect()]);
    try {
      await one.query('BEGIN');
      await two.query('BEGIN');
      const put =
        'UPDATE link_schedules SET next_check_at = $1 FROM links WHERE links.id = link_id AND url = ANY($2)';
      await one.query(put, [hoursAfter(5), ['https://one.example.org/0', 'https://one.example.org/1']]);
      const waiting = two.query(put, [hoursAfter(3), ['https://one.example.org/2']]);
      await new Promise((resolve) => setTimeout(resolve, 100));
      await one.query('COMMIT');
      await waiting;
      await two.query('COMMIT');
    } finally {
      one.release();
      two.release();
    }
    expect(await names(hoursAfter(2))).toEqual(['two.example.org']);
    expect(await names(hoursAfter(3))).toEqual(['one.example.org', 'two.example.org']);
  });

  test('not while it is postponed, which its links show; and at once where it is made due', async () => {
    const id = await idOf('one.example.org');
    await postponeHost(store.database, id, hoursAfter(2));
    await postponeHost(store.database, id, hoursAfter(1));
    expect(await names(hoursAfter(1))).toEqual(['two.example.org']);
    expect(await names(hoursAfter(2))).toEqual(['one.example.org', 'two.example.org']);
    expect(await countDue(store.database, hoursAfter(1))).toBe(1);
    expect(await beginTurn(store.database, id, hoursAfter(1))).toBe('postponed');
    const { items } = await listLinks(store.database, { limit: 10, host: 'one.example.org' });
    for (const { nextCheckAt } of items) expect(nextCheckAt).toBe(hoursAfter(2).toISOString());
    await makeDue(store.database, NOW, ['one.example.org']);
    expect(await names(NOW)).toEqual(['one.example.org', 'two.example.org']);
  });
});

/** Adds records that rest on each of some links of the host one.example.org, by the last digit of the address. */
async function rest(records: number, digits: readonly string[]): Promise<void> {
  await store.database.pool.query(
    `WITH added AS (
       INSERT INTO records (id, kind, slug, work_id, title, summary, type, data, search, date, earliest, latest)
       SELECT gen_random_uuid(), 'event', 'event-' || gen_random_uuid(), (SELECT id FROM works LIMIT 1), 'Event', 'It was.', 'visit', '{}', '', '2031', '2031-01-01', '2031-12-31'
       FROM generate_series(1, $1) RETURNING id)
     INSERT INTO record_citations (record_id, citation_id)
     SELECT added.id, c.id FROM added, citations c JOIN links l ON l.id = c.link_id
     JOIN works w ON w.id = c.work_id AND w.slug = 'more' WHERE right(l.url, 1) = ANY($2)`,
    [records, digits],
  );
}

test('a host that a wrong clock would leave alone for years is due again', async () => {
  const id = await idOf('one.example.org');
  await postponeHost(store.database, id, hoursAfter(24 * 365));
  await recallParkedLinks(store.database, NOW, hoursAfter(24 * 40));
  expect(await names(NOW)).toEqual(['one.example.org', 'two.example.org']);
  await postponeHost(store.database, id, hoursAfter(24));
  await recallParkedLinks(store.database, NOW, hoursAfter(24 * 40));
  expect(await names(NOW)).toEqual(['two.example.org']);
});

describe('of a host', () => {
  const taken = async (limit: number) =>
    (await dueLinks(store.database, await idOf('one.example.org'), NOW, limit))
      .map(({ url }) => url.at(-1))
      .join('');

  test('links in doubt come first, then those that are longest overdue', async () => {
    await due('https://one.example.org/0', hoursAfter(-1));
    await due('https://one.example.org/1', hoursAfter(-2));
    await store.database.pool.query(
      `UPDATE links SET state = 'suspect' WHERE url = 'https://one.example.org/2'`,
    );
    expect([await taken(3), await taken(2), await taken(1)]).toEqual(['210', '21', '2']);
  });

  test('links on which many records rest come before the others, but never hold all of them up', async () => {
    const urls = Array.from({ length: 6 }, (_, number) => `https://one.example.org/${number}`);
    await seedLinks(store.database, urls, 'more');
    const restsOn = ['3', '4', '5'];
    await rest(10, restsOn);
    expect(await taken(6)).toBe('345012');
    expect(await taken(3)).toBe('345');
    // Of four places three are theirs, and of the others one is taken.
    await rest(10, ['2']);
    expect(await taken(4)).toMatch(/^\d{3}[01]$/);
    await store.database.pool.query('DELETE FROM records');
    await due('https://one.example.org/0', new Date(0));
    expect(await taken(6)).toBe('034512');
  });

  test('the checks of a day are counted from its first one on, for 24 hours', async () => {
    const id = await idOf('one.example.org');
    const links = await dueLinks(store.database, id, NOW, 3);
    await check(links[0], NOW);
    await check(links[1], hoursAfter(20));
    expect(await countChecksThatDay(store.database, id, hoursAfter(20))).toBe(2);
    expect(await countChecksThatDay(store.database, id, hoursAfter(24))).toBe(0);
    await check(links[2], hoursAfter(25));
    expect(await countChecksThatDay(store.database, id, hoursAfter(25))).toBe(1);
    expect(await countChecksThatDay(store.database, await idOf('two.example.org'), NOW)).toBe(0);
  });
});

describe('a host whose crawls kill the worker', () => {
  test('is set aside after three in a row, for a day, and then tried again', async () => {
    const id = await idOf('one.example.org');
    const begin = (hours = 0) => beginTurn(store.database, id, hoursAfter(hours));
    expect([await begin(), await begin(), await begin(), await begin()]).toEqual([
      'begun',
      'begun',
      'begun',
      'set-aside',
    ]);
    expect(await begin(23)).toBe('postponed');
    expect(await names(hoursAfter(23))).toEqual(['two.example.org']);
    expect(await begin(24)).toBe('begun');
  });

  test('is not, while some of its crawls end', async () => {
    const id = await idOf('one.example.org');
    for (let turn = 0; turn < 6; turn += 1) {
      expect(await beginTurn(store.database, id, NOW)).toBe('begun');
      if (turn % 2 === 1) await endTurn(store.database, id, 1_000);
    }
  });
});
