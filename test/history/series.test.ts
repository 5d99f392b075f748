/** How the links fared over days, weeks and months. */
import { buildServer } from '@footing/api';
import type { LinkHealth } from '@footing/model';
import { keepHistory } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedLinks } from '../database/seed-links.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { checkLinks } from './check-links.ts';

const REPORT = '/v1/reports/link-health';

let store: TestDatabase;
let app: Awaited<ReturnType<typeof buildServer>>;

beforeAll(async () => {
  store = await createTestDatabase();
  await seedLinks(
    store.database,
    [1, 2, 3].map((page) => `https://one.example.org/${page}`),
  );
  await store.database.pool.query(`UPDATE link_arrivals SET at = '2025-04-29T12:00:00Z'`);
  await checkLinks(store.database, '2025-05-01T00:00:00Z', 'alive', 3);
  await checkLinks(store.database, '2025-05-02T12:00:00Z', 'alive', 3);
  await checkLinks(store.database, '2025-05-05T06:00:00Z', 'suspect', 2);
  await checkLinks(store.database, '2025-05-06T06:00:00Z', 'broken', 2);
  await checkLinks(store.database, '2025-06-01T06:00:00Z', 'alive', 1);
  app = await buildServer(store.database, createLogger('api', { level: 'silent', format: 'json' }));
});

afterAll(async () => {
  await app.close();
  await store.drop();
});

async function series(query: string): Promise<NonNullable<LinkHealth['series']>> {
  const { statusCode, body } = await app.inject(`${REPORT}?hosts=0&${query}`);
  expect({ query, statusCode }).toEqual({ query, statusCode: 200 });
  return (JSON.parse(body) as LinkHealth).series ?? [];
}

const EXPECTED = [
  { from: '2025-04-01', to: '2025-04-30', total: 3, checks: 0, newlyBroken: 0, restored: 0 },
  {
    from: '2025-05-01',
    to: '2025-05-31',
    total: 3,
    checks: 10,
    newlyBroken: 2,
    restored: 0,
    meanHoursToDetect: 24,
    meanHoursToRecover: null,
  },
  {
    from: '2025-06-01',
    to: '2025-06-30',
    checks: 1,
    newlyBroken: 0,
    restored: 1,
    meanHoursToDetect: null,
    meanHoursToRecover: 26 * 24,
  },
];
const STATES = [
  { unchecked: 3, alive: 0 },
  { alive: 1, broken: 2 },
  { alive: 2, broken: 1 },
];

describe('the series', () => {
  test('by month has links by state at the end, checks, what broke and came back, and how long that took', async () => {
    const months = await series('over=months&from=2025-04-20&to=2025-06-02');
    expect(months).toMatchObject(EXPECTED);
    for (const [index, states] of STATES.entries()) expect(months[index]?.states).toMatchObject(states);
    expect(months[1]?.verdicts).toMatchObject({ alive: 6, broken: 4, soft_404: 0 });
  });

  test('by day and by week adds up to the months', async () => {
    for (const over of ['days', 'weeks']) {
      const periods = await series(`over=${over}&from=2025-04-28&to=2025-06-29`);
      const sum = (name: 'checks' | 'newlyBroken' | 'restored') =>
        periods.reduce((total, period) => total + period[name], 0);
      expect([sum('checks'), sum('newlyBroken'), sum('restored')]).toEqual([11, 2, 1]);
      expect(periods[0]).toMatchObject({ from: '2025-04-28' });
      expect(periods.at(-1)?.states).toMatchObject({ alive: 2, broken: 1 });
    }
  });

  test('of days before any link has nothing', async () => {
    expect(await series('over=days&from=2025-04-27&to=2025-04-28')).toMatchObject([
      { total: 0, checks: 0 },
      { total: 0, checks: 0 },
    ]);
  });

  test('ends with how the links stand now', async () => {
    const { body } = await app.inject(`${REPORT}?hosts=0&over=weeks`);
    const { states, series: weeks } = JSON.parse(body) as LinkHealth;
    expect(weeks).toHaveLength(26);
    expect(weeks?.at(-1)?.states).toEqual(states);
  });

  test('is the same from the rollups, also when the checks are gone', async () => {
    const queries = ['over=days&from=2025-04-20&to=2025-06-20', 'over=months&from=2025-01-01', 'over=weeks'];
    const live = await Promise.all(queries.map(series));
    while ((await keepHistory(store.database, new Date(), 0)).days > 0);
    expect(await Promise.all(queries.map(series))).toEqual(live);
    await store.database.pool.query('DELETE FROM checks');
    expect(await Promise.all(queries.map(series))).toEqual(live);
  });

  test.each([
    ['from=2025-05-01', 'need \\"over\\"'],
    ['over=days&from=2025-05-02&to=2025-05-01', 'ends before it begins'],
    ['over=days&from=2001-01-01', 'more than 400'],
    ['over=days&from=2025-02-30', 'days of the calendar'],
    ['over=years', 'over'],
    ['asOf=2025-02-30', 'asOf'],
    ['asOf=yesterday', 'asOf'],
  ])('that cannot be is refused: %s', async (query, reason) => {
    const { statusCode, body } = await app.inject(`${REPORT}?${query}`);
    expect(statusCode).toBe(400);
    expect(body).toContain(reason);
  });
});

test('a day as of which is asked is its end in UTC', async () => {
  for (const [asOf, broken] of [
    ['2025-05-05', 0],
    ['2025-05-06', 2],
    ['2025-05-06T05:59:59.999Z', 0],
    ['2025-05-06T06:00:00Z', 2],
    ['2025-05-06T08:59:59%2B03:00', 0],
  ] as const) {
    const { body } = await app.inject(`${REPORT}?asOf=${asOf}`);
    expect({ asOf, broken: (JSON.parse(body) as LinkHealth).states['broken'] }).toEqual({ asOf, broken });
    const list = await app.inject(`/v1/links?state=broken&asOf=2025-05-06`);
    expect(list.statusCode).toBe(200);
  }
});
