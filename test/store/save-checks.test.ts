/** What is kept of checks: none twice though workers overlap, the first baseline for good, all of a batch or nothing. */
import {
  type CheckResult,
  type Database,
  type DueLink,
  dueHosts,
  dueLinks,
  ensureCheckPartitions,
  findCheck,
  listChecks,
  openDatabase,
  saveChecks,
} from '@footing/store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scheduleLinks } from '../database/schedule-links.ts';
import { seedLinks } from '../database/seed-links.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

const NOW = new Date('2031-05-10T12:00:00.250Z');
const LATER = new Date('2031-05-10T12:00:07.500Z');
const NEXT_DAY = new Date('2031-05-11T12:00:00.125Z');
const FAR = new Date('2031-12-01T00:00:00.000Z');
const FIRST_PAGE = { title: 'As cited', fingerprint: '0123456789abcdef' };
const OTHER_PAGE = { title: 'Something else', fingerprint: 'fedcba9876543210' };

let store: TestDatabase;

beforeEach(async () => {
  store = await createTestDatabase();
  await ensureCheckPartitions(store.database, NOW);
});

afterEach(() => store.drop());

/** Adds links of as many addresses of one host. */
function addLinks(count: number, host: string): Promise<void> {
  const addresses = Array.from({ length: count }, (_, number) => `https://${host}/${number}`);
  return seedLinks(store.database, addresses, host.replaceAll('.', '-'));
}

/** The same, as a worker reads them. */
async function seed(count: number, host = 'one.example.org'): Promise<[hostId: string, links: DueLink[]]> {
  await addLinks(count, host);
  const hosts = await dueHosts(store.database, FAR, 10);
  const hostId = hosts.find((due) => due.host === host)?.hostId ?? '';
  return [hostId, await dueLinks(store.database, hostId, FAR, 100)];
}

/** What a worker that has read `link` records of a check. */
function resultOf(
  link: DueLink | undefined,
  checkedAt: Date,
  state: 'alive' | 'broken',
  baseline?: CheckResult['baseline'],
): CheckResult {
  if (link === undefined) throw new Error('there is no such link');
  return {
    check: {
      linkId: link.id,
      checkedAt,
      verdict: state,
      reason: `It is ${state}.`,
      timings: { totalMs: 1 },
    },
    expectedLastCheckedAt: link.lastCheckedAt,
    baseline,
    next: {
      state,
      stateSince: checkedAt,
      failures: state === 'broken' ? 3 : 0,
      firstFailureAt: state === 'broken' ? checkedAt : null,
      successes: state === 'broken' ? 0 : 1,
      nextCheckAt: FAR,
    },
  };
}

async function linkRow(id: string | undefined) {
  const { rows } = await store.database.pool.query(
    'SELECT * FROM links JOIN link_schedules ON link_id = id WHERE id = $1',
    [id],
  );
  return rows[0];
}

async function checksOf(id: string | undefined): Promise<[verdict: string, state: string, at: Date][]> {
  const { rows } = await store.database.pool.query(
    `SELECT c.verdict, f.state, c.checked_at FROM checks c JOIN findings f ON f.id = c.finding_id
     JOIN links l ON l.number = c.link_number WHERE l.id = $1 ORDER BY c.checked_at`,
    [id],
  );
  return rows.map(({ verdict, state, checked_at }) => [verdict, state, checked_at]);
}

const again = async (hostId: string): Promise<DueLink> =>
  (await dueLinks(store.database, hostId, FAR, 1))[0] as DueLink;

describe('two workers that have read the same links', () => {
  test('count one check: the later is dropped whole, its state, its baseline and its row', async () => {
    const [, [link]] = await seed(1);
    expect(await saveChecks(store.database, [resultOf(link, NOW, 'alive', FIRST_PAGE)])).toBe(1);
    const before = await linkRow(link?.id);
    expect(await saveChecks(store.database, [resultOf(link, LATER, 'broken', OTHER_PAGE)])).toBe(0);
    expect(await linkRow(link?.id)).toEqual(before);
    expect(await checksOf(link?.id)).toEqual([['alive', 'alive', NOW]]);
  });

  test('keep of a batch what nobody else has checked', async () => {
    const [, [first, second, third]] = await seed(3);
    await saveChecks(store.database, [resultOf(second, NOW, 'alive')]);
    const late = [first, second, third].map((link) => resultOf(link, LATER, 'broken'));
    expect(await saveChecks(store.database, late)).toBe(2);
    expect(await checksOf(first?.id)).toEqual([['broken', 'broken', LATER]]);
    expect(await checksOf(second?.id)).toEqual([['alive', 'alive', NOW]]);
    expect(await checksOf(third?.id)).toEqual([['broken', 'broken', LATER]]);
  });

  test('count each link once when they record at the same time', async () => {
    const [, links] = await seed(20);
    const other = await openDatabase(store.url);
    const kept = await Promise.all([
      saveChecks(
        store.database,
        links.map((link) => resultOf(link, NOW, 'alive')),
      ),
      saveChecks(
        other,
        links.map((link) => resultOf(link, LATER, 'broken')),
      ),
    ]);
    await other.close();
    expect(kept.reduce((sum, count) => sum + count)).toBe(20);
    for (const { id } of links) {
      const checks = await checksOf(id);
      const { state, last_checked_at: at } = await linkRow(id);
      expect(checks).toEqual([[state, state, at]]);
    }
  });

  test('are not kept apart by a worker that has read the link anew', async () => {
    const [hostId, [link]] = await seed(1);
    await saveChecks(store.database, [resultOf(link, NOW, 'alive')]);
    expect(await saveChecks(store.database, [resultOf(await again(hostId), LATER, 'broken')])).toBe(1);
    expect(await saveChecks(store.database, [resultOf(link, NEXT_DAY, 'alive')])).toBe(0);
    expect((await checksOf(link?.id)).map(([, state]) => state)).toEqual(['alive', 'broken']);
  });

  test('agree on when a link was last checked, though the database keeps it more exactly', async () => {
    const [hostId, [link]] = await seed(1);
    await scheduleLinks(store.database, `last_checked_at = '2031-05-10T12:00:00.250999Z'`, 'id = $1', [
      link?.id,
    ]);
    expect(await saveChecks(store.database, [resultOf(await again(hostId), LATER, 'alive')])).toBe(1);
  });
});

describe('a batch', () => {
  test('of nothing records nothing', async () => {
    expect(await saveChecks(store.database, [])).toBe(0);
  });

  test('is recorded whole or not at all', async () => {
    const [, [first, second]] = await seed(2);
    const before = await linkRow(first?.id);
    await store.database.pool.query('ALTER TABLE checks ADD CHECK (checked_at >= $$2000-01-01$$)');
    const refused = new Date('1999-01-01T00:00:00Z');
    await expect(
      saveChecks(store.database, [resultOf(first, NOW, 'alive'), resultOf(second, refused, 'alive')]),
    ).rejects.toThrow();
    expect(await linkRow(first?.id)).toEqual(before);
    expect(await checksOf(first?.id)).toEqual([]);
  });

  test('with a text that the database refuses is recorded row by row, and the refused row without its texts', async () => {
    const [, [first, second, third]] = await seed(3);
    const results = [first, second, third].map((link) => resultOf(link, NOW, 'alive'));
    const [, bad] = results;
    if (bad === undefined) throw new Error('there is no second result');
    bad.check.title = 'cut \u0000 here';
    const refused: string[] = [];
    expect(
      await saveChecks(store.database, results, (linkId, reason) => refused.push(`${linkId}: ${reason}`)),
    ).toBe(3);
    expect(refused).toEqual([
      expect.stringMatching(new RegExp(`^${second?.id}: .*(?:surrogate|Unicode|escape|byte)`, 'i')),
    ]);
    for (const link of [first, second, third]) expect((await linkRow(link?.id)).state).toBe('alive');
    const { rows } = await store.database.pool.query(
      'SELECT title, reason FROM findings JOIN links ON number = link_number WHERE links.id = $1',
      [second?.id],
    );
    expect(rows).toEqual([{ title: null, reason: expect.stringContaining('could not be recorded whole') }]);
  });

  test('writes every part of the state', async () => {
    const [, [link]] = await seed(1);
    await saveChecks(store.database, [resultOf(link, NOW, 'broken')]);
    expect(await linkRow(link?.id)).toMatchObject({
      state: 'broken',
      state_since: NOW,
      failures: 3,
      first_failure_at: NOW,
      successes: 0,
      next_check_at: FAR,
      last_checked_at: NOW,
      baseline_title: null,
      baseline_fingerprint: null,
    });
  });
});

describe('batches one after the other on one connection', () => {
  const BATCH = 25;
  const BATCHES = 24;

  /** Rows that the connection has read of the tables to which each batch adds. */
  async function rowsRead({ pool }: Database): Promise<number> {
    await pool.query('SELECT pg_stat_force_next_flush()');
    const { rows } = await pool.query<{ read: string }>(
      `SELECT sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)) AS read FROM pg_stat_user_tables
       WHERE relname IN ('changes', 'findings', 'links', 'link_schedules', 'hosts')`,
    );
    return Number(rows[0]?.read);
  }

  async function recordBatch(database: Database): Promise<void> {
    const [host] = await dueHosts(database, NOW, 1);
    const links = await dueLinks(database, host?.hostId ?? '', NOW, BATCH);
    const results = links.map((link) => resultOf(link, NOW, 'alive', FIRST_PAGE));
    expect(await saveChecks(database, results)).toBe(BATCH);
  }

  test('read no more the more have come before them, though their plans were made while all was small', async () => {
    const database = await openDatabase(store.url, { poolSize: 1 });
    try {
      for (let host = 0; host < BATCHES; host += 1) await addLinks(BATCH, `host-${host}.example.org`);
      await recordBatch(store.database);
      // Now the planner knows how small the tables are.
      await database.pool.query('VACUUM ANALYZE');
      const read: number[] = [];
      for (let batch = 1; batch < BATCHES; batch += 1) {
        const before = await rowsRead(database);
        await recordBatch(database);
        read.push((await rowsRead(database)) - before);
      }
      // The first batches are planned anew each time.
      const early = read.slice(BATCHES / 4, BATCHES / 2);
      const late = read.slice(-BATCHES / 4);
      expect(Math.max(...late)).toBeLessThan(1.2 * Math.max(...early));
    } finally {
      await database.close();
    }
  });
});

describe('the baseline of a link', () => {
  test('is what was seen first, and is kept for good at later healthy checks', async () => {
    const [hostId, [link]] = await seed(1);
    await saveChecks(store.database, [resultOf(link, NOW, 'alive', FIRST_PAGE)]);
    expect(
      await saveChecks(store.database, [resultOf(await again(hostId), LATER, 'alive', OTHER_PAGE)]),
    ).toBe(1);
    expect(await saveChecks(store.database, [resultOf(await again(hostId), NEXT_DAY, 'broken')])).toBe(1);
    expect(await linkRow(link?.id)).toMatchObject({
      baseline_title: FIRST_PAGE.title,
      baseline_fingerprint: FIRST_PAGE.fingerprint,
    });
  });

  test('has no title for good when the page had none', async () => {
    const [hostId, [link]] = await seed(1);
    await saveChecks(store.database, [resultOf(link, NOW, 'alive', { ...FIRST_PAGE, title: null })]);
    await saveChecks(store.database, [resultOf(await again(hostId), LATER, 'alive', OTHER_PAGE)]);
    expect(await linkRow(link?.id)).toMatchObject({
      baseline_title: null,
      baseline_fingerprint: FIRST_PAGE.fingerprint,
    });
  });

  test('is taken from the first healthy check, however many came before it', async () => {
    const [hostId, [link]] = await seed(1);
    await saveChecks(store.database, [resultOf(link, NOW, 'broken')]);
    await saveChecks(store.database, [resultOf(await again(hostId), LATER, 'alive', FIRST_PAGE)]);
    expect(await linkRow(link?.id)).toMatchObject({
      baseline_title: FIRST_PAGE.title,
      baseline_fingerprint: FIRST_PAGE.fingerprint,
    });
  });
});

describe('the partitions of checks', () => {
  async function partitions(): Promise<string[]> {
    const { rows } = await store.database.pool.query<{ name: string }>(
      `SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'checks'::regclass ORDER BY 1`,
    );
    return rows.map(({ name }) => name);
  }

  test('take the checks of this month and of the whole next, by the calendar of UTC', async () => {
    await ensureCheckPartitions(store.database, new Date('2039-12-31T23:59:59Z'));
    expect(await partitions()).toEqual(expect.arrayContaining(['checks_2039_12', 'checks_2040_01']));
    const [, links] = await seed(4);
    for (const [index, at] of [
      '2039-12-01T00:00:00Z',
      '2039-12-31T23:59:59Z',
      '2040-01-31T23:59:59Z',
    ].entries())
      expect(await saveChecks(store.database, [resultOf(links[index], new Date(at), 'alive')])).toBe(1);
    const { rows } = await store.database.pool.query(
      'SELECT tableoid::regclass::text AS name FROM checks ORDER BY checked_at',
    );
    expect(rows.map(({ name }) => name)).toEqual(['checks_2039_12', 'checks_2039_12', 'checks_2040_01']);
    await saveChecks(store.database, [resultOf(links[3], new Date('2040-02-01T00:00:00Z'), 'alive')]);
    const { rows: beyond } = await store.database.pool.query(
      'SELECT count(*)::int AS checks FROM checks_default',
    );
    expect(beyond).toEqual([{ checks: 1 }]);
  });

  test('are made once, though several workers ask for them at once', async () => {
    const now = new Date('2040-06-15T00:00:00Z');
    await Promise.all(Array.from({ length: 5 }, () => ensureCheckPartitions(store.database, now)));
    await ensureCheckPartitions(store.database, now);
    expect((await partitions()).filter((name) => name.startsWith('checks_2040'))).toEqual([
      'checks_2040_06',
      'checks_2040_07',
    ]);
  });
});

describe('a check that finds what the last one found', () => {
  const found = async (link: DueLink | undefined) =>
    (await listChecks(store.database, link?.id ?? '', { limit: 10 })).items;

  test('is a check of its own, told with what the first one found and since when', async () => {
    const [hostId, [link]] = await seed(1);
    const first = resultOf(link, NOW, 'alive', FIRST_PAGE);
    first.check.timings = { dnsMs: 3, totalMs: 20 };
    await saveChecks(store.database, [first]);
    const second = resultOf(await again(hostId), LATER, 'alive');
    second.check.timings = { dnsMs: 1, totalMs: 5 };
    await saveChecks(store.database, [second]);
    const [repeated, original] = await found(link);
    expect(original).toMatchObject({
      checkedAt: NOW.toISOString(),
      unchangedSince: null,
      timings: { dnsMs: 3, totalMs: 20 },
    });
    expect(repeated).toEqual({
      ...original,
      id: repeated?.id,
      checkedAt: LATER.toISOString(),
      unchangedSince: NOW.toISOString(),
      timings: { totalMs: 5 },
    });
    expect(repeated?.id).not.toBe(original?.id);
    for (const check of [repeated, original])
      expect(await findCheck(store.database, link?.id ?? '', check?.id ?? '')).toEqual({
        ...check,
        transcript: null,
      });
  });

  test('writes neither the row of its link nor another finding', async () => {
    const [hostId, [link]] = await seed(1);
    const versions = async () => {
      const { rows } = await store.database.pool.query(
        'SELECT xmin::text, (SELECT count(*)::int FROM findings) AS findings FROM links WHERE id = $1',
        [link?.id],
      );
      return rows[0];
    };
    await saveChecks(store.database, [resultOf(link, NOW, 'alive', FIRST_PAGE)]);
    const before = await versions();
    const second = resultOf(await again(hostId), LATER, 'alive', OTHER_PAGE);
    second.next.stateSince = NOW;
    await saveChecks(store.database, [second]);
    expect(await versions()).toEqual(before);
    expect((await again(hostId)).lastCheckedAt).toEqual(LATER);
  });

  test.each<[string, Partial<CheckResult['check']>]>([
    ['status', { status: 203 }],
    ['title', { title: 'Another title' }],
    ['reason code', { reasonCode: 'another' }],
    ['final address', { finalUrl: 'https://one.example.org/other' }],
    ['redirects', { redirects: [{ status: 302, location: 'https://one.example.org/0' }] }],
  ])('is one that finds another %s not', async (_, other) => {
    const [hostId, [link]] = await seed(1);
    await saveChecks(store.database, [resultOf(link, NOW, 'alive')]);
    const second = resultOf(await again(hostId), LATER, 'alive');
    Object.assign(second.check, other);
    await saveChecks(store.database, [second]);
    const [latest] = await found(link);
    expect(latest).toMatchObject({ ...other, unchangedSince: null });
  });

  test('takes at most 120 bytes with its share of the indexes', async () => {
    await store.database.pool.query(`
      INSERT INTO hosts (id, name) VALUES (gen_random_uuid(), 'many.example.org');
      INSERT INTO links (id, url, host_id) SELECT gen_random_uuid(), 'https://many.example.org/' || n, id FROM hosts, generate_series(1, 20000) n;`);
    // Four rounds, as in a month, each in another order.
    for (let round = 0; round < 4; round += 1)
      await store.database.pool.query(
        `INSERT INTO checks (link_number, checked_at, finding_id, total_ms, verdict)
         SELECT number, $1::timestamptz + random() * interval '6 days', number, 12, 'alive' FROM links ORDER BY random()`,
        [new Date(Date.UTC(2031, 4, 1 + 7 * round))],
      );
    const { rows } = await store.database.pool.query<{ bytes: number }>(
      `SELECT pg_total_relation_size('checks_2031_05')::float8 / (SELECT count(*) FROM checks_2031_05) AS bytes`,
    );
    expect(rows[0]?.bytes).toBeGreaterThan(50);
    expect(rows[0]?.bytes).toBeLessThan(120);
  });
});
