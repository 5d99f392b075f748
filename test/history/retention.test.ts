/** Checks are recorded whatever their time, rolled up by the day, and removed by the month. */
import { type CheckResult, ensureCheckPartitions, keepHistory, openDatabase } from '@footing/store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { seedLinks } from '../database/seed-links.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { checkLinks } from './check-links.ts';

let store: TestDatabase;

beforeEach(async () => {
  store = await createTestDatabase();
  await seedLinks(
    store.database,
    [1, 2, 3].map((page) => `https://one.example.org/${page}`),
  );
  // The links are older than the checks of these tests.
  await store.database.pool.query(`UPDATE link_arrivals SET at = '2031-01-01T00:00:00Z'`);
});

afterEach(() => store.drop());

const check = (at: string, state: CheckResult['next']['state'], count = 3) =>
  checkLinks(store.database, at, state, count);

async function partitionsWithChecks(): Promise<Record<string, number>> {
  const { rows } = await store.database.pool.query<{ name: string; checks: number }>(
    'SELECT tableoid::regclass::text AS name, count(*)::int AS checks FROM checks GROUP BY 1 ORDER BY 1',
  );
  return Object.fromEntries(rows.map(({ name, checks }) => [name, checks]));
}

async function rollups() {
  const { rows } = await store.database.pool.query(
    `SELECT to_char(day, 'YYYY-MM-DD') AS day, states, checks, newly_broken, restored, detected, hours_to_detect, recovered, hours_to_recover
     FROM daily_rollups WHERE checks <> '{}' OR newly_broken + restored > 0 ORDER BY day`,
  );
  return rows;
}

/** Calls until nothing is left to do. */
async function keepAll(now: string, retentionDays = 0) {
  const dropped: string[] = [];
  for (;;) {
    const kept = await keepHistory(store.database, new Date(now), retentionDays);
    dropped.push(...kept.dropped);
    if (kept.days === 0) return dropped;
  }
}

describe('a check', () => {
  test('of a month that nobody has made a partition for is recorded, and moves there when it is made', async () => {
    await check('2031-05-10T12:00:00Z', 'alive');
    expect(await partitionsWithChecks()).toEqual({ checks_default: 3 });
    await ensureCheckPartitions(store.database, new Date('2031-05-20T00:00:00Z'));
    expect(await partitionsWithChecks()).toEqual({ checks_2031_05: 3 });
    await check('2031-06-30T23:59:59.999Z', 'alive');
    expect(await partitionsWithChecks()).toEqual({ checks_2031_05: 3, checks_2031_06: 3 });
    await check('2031-07-01T00:00:00Z', 'alive');
    expect((await partitionsWithChecks())['checks_default']).toBe(3);
  });

  test('can be recorded while partitions are made of what the default partition has', async () => {
    const other = await openDatabase(store.url);
    const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2031, month, 3)));
    const recording = (async () => {
      for (const month of months) await check(month.toISOString(), 'alive');
    })();
    const making = (async () => {
      for (const month of months) await ensureCheckPartitions(other, month);
    })();
    await Promise.all([recording, making]);
    await other.close();
    const counts = Object.values(await partitionsWithChecks());
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(36);
  });
});

describe('the rollup of a day', () => {
  beforeEach(async () => {
    await check('2031-05-10T12:00:00Z', 'alive');
    await check('2031-05-11T00:00:00Z', 'suspect', 2);
    await check('2031-05-12T06:00:00Z', 'broken', 2);
    await check('2031-05-12T23:59:59.999Z', 'alive', 1);
  });

  test('has its checks by verdict, what broke and came back, and how long that took', async () => {
    await keepAll('2031-05-13T02:00:00Z');
    const quiet = {
      newly_broken: 0,
      restored: 0,
      detected: 0,
      hours_to_detect: 0,
      recovered: 0,
      hours_to_recover: 0,
    };
    const [first, second, third, ...more] = await rollups();
    expect(more).toEqual([]);
    expect(first).toEqual({ ...quiet, day: '2031-05-10', states: { alive: 3 }, checks: { alive: 3 } });
    expect(second).toEqual({
      ...quiet,
      day: '2031-05-11',
      states: { alive: 1, suspect: 2 },
      checks: { broken: 2 },
    });
    expect(third).toEqual({
      day: '2031-05-12',
      states: { alive: 2, broken: 1 },
      checks: { alive: 1, broken: 2 },
      newly_broken: 2,
      restored: 1,
      detected: 2,
      hours_to_detect: 60,
      recovered: 1,
      hours_to_recover: expect.closeTo(18, 4),
    });
  });

  test('is made once, when the day has been over for an hour', async () => {
    await keepAll('2031-05-13T00:59:59Z');
    expect((await rollups()).map(({ day }) => day)).toEqual(['2031-05-10', '2031-05-11']);
    expect(await keepHistory(store.database, new Date('2031-05-13T01:00:00Z'), 0)).toEqual({
      days: 1,
      dropped: [],
      postponed: false,
    });
    expect((await keepHistory(store.database, new Date('2031-05-13T23:00:00Z'), 0)).days).toBe(0);
  });

  test('is made again where a clock that was wrong made it too early', async () => {
    await keepAll('2031-07-01T12:00:00Z');
    await check('2031-05-13T12:00:00Z', 'alive', 1);
    await keepAll('2031-05-14T12:00:00Z');
    expect((await rollups()).at(-1)).toMatchObject({ day: '2031-05-13', checks: { alive: 1 } });
  });

  test('is made by one of several that come at once', async () => {
    const other = await openDatabase(store.url);
    await Promise.all([
      keepAll('2031-05-13T02:00:00Z'),
      (async () => {
        for (let calls = 0; calls < 5; calls += 1)
          await keepHistory(other, new Date('2031-05-13T02:00:00Z'), 0);
      })(),
    ]);
    await keepAll('2031-05-13T02:00:00Z');
    await other.close();
    expect((await rollups()).map(({ newly_broken }) => newly_broken)).toEqual([0, 0, 2]);
  });
});

describe('the removal of old checks', () => {
  beforeEach(async () => {
    for (const month of ['05', '06', '07', '08']) {
      await ensureCheckPartitions(store.database, new Date(`2031-${month}-01T00:00:00Z`));
      await check(`2031-${month}-10T12:00:00Z`, 'alive');
    }
  });

  test('takes whole months that ended so many days before the newest check, once they are rolled up', async () => {
    expect(await keepAll('2031-08-12T12:00:00Z', 40)).toEqual(['checks_2031_05', 'checks_2031_06']);
    expect(await partitionsWithChecks()).toEqual({ checks_2031_07: 3, checks_2031_08: 3 });
    expect((await rollups()).map(({ day }) => day)).toEqual([
      '2031-05-10',
      '2031-06-10',
      '2031-07-10',
      '2031-08-10',
    ]);
  });

  test('takes nothing with a retention of 0', async () => {
    expect(await keepAll('2031-08-12T12:00:00Z', 0)).toEqual([]);
    expect(Object.keys(await partitionsWithChecks())).toHaveLength(4);
  });

  test('takes nothing for a clock that says that years have passed', async () => {
    expect(await keepAll('2034-08-12T12:00:00Z', 400)).toEqual([]);
    expect(Object.keys(await partitionsWithChecks())).toHaveLength(4);
  });

  test('takes what only they found along, but never what the last check of a link found', async () => {
    const found = async () => {
      const { rows } = await store.database.pool.query<{ at: string }>(
        `SELECT to_char(first_found_at AT TIME ZONE 'UTC', 'YYYY-MM') AS at FROM findings ORDER BY 1`,
      );
      return rows.map(({ at }) => at);
    };
    // All find the same until August.
    expect(await found()).toEqual(['2031-05', '2031-05', '2031-05']);
    await check('2031-08-11T12:00:00Z', 'broken');
    await keepAll('2031-08-13T12:00:00Z', 40);
    expect(await found()).toEqual(['2031-05', '2031-05', '2031-05', '2031-08', '2031-08', '2031-08']);
    await ensureCheckPartitions(store.database, new Date('2031-12-01T00:00:00Z'));
    await check('2031-12-10T12:00:00Z', 'broken');
    await keepAll('2031-12-13T12:00:00Z', 40);
    expect(await partitionsWithChecks()).toEqual({ checks_2031_12: 3 });
    expect(await found()).toEqual(['2031-08', '2031-08', '2031-08']);
  });

  test('is put off while the checks are in use, and made up for', async () => {
    const reader = await store.database.pool.connect();
    await reader.query('BEGIN');
    await reader.query('SELECT * FROM checks_2031_05');
    await keepAll('2031-08-12T12:00:00Z');
    const kept = await keepHistory(store.database, new Date('2031-08-13T12:00:00Z'), 40);
    await reader.query('COMMIT');
    reader.release();
    expect(kept).toEqual({ days: 1, dropped: [], postponed: true });
    expect(await keepAll('2031-08-14T12:00:00Z', 40)).toEqual(['checks_2031_05', 'checks_2031_06']);
  });
});
