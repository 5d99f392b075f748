/** What the API answers while its database does not: 503 with a time to come back, which says what is the matter. */
import { buildServer } from '@footing/api';
import { readConfig, serverLimits } from '@footing/config';
import { readCorpus } from '@footing/corpus';
import { type Database, loadCorpus, openDatabase } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type SilentProxy, startProxy } from '../database/silent-proxy.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

const logger = createLogger('api', { level: 'silent', format: 'json' });
const LISTS = ['/v1/agreements', '/v1/exports/agreements?format=csv', '/v1/works', '/v1/reports/link-health'];

let store: TestDatabase;
let proxy: SilentProxy;
let database: Database;
let app: Awaited<ReturnType<typeof buildServer>>;

beforeAll(async () => {
  store = await createTestDatabase();
  await loadCorpus(store.database, await readCorpus());
});

afterAll(() => store.drop());

beforeEach(async () => {
  proxy = await startProxy(store.url);
  database = await openDatabase(proxy.url, { poolSize: 4, statementTimeoutMs: 500 });
  app = await buildServer(database, logger);
});

afterEach(async () => {
  await app.close();
  await Promise.race([database.close(), new Promise((resolve) => setTimeout(resolve, 1_000))]);
  await proxy.close();
});

/** The kind of problem that a request is answered with, or its status where it is served. */
async function kindOf(url: string): Promise<unknown> {
  const { statusCode, headers, body } = await app.inject(url);
  if (statusCode === 200) return 200;
  expect(headers['retry-after']).toBe('5');
  expect(headers['content-disposition']).toBeUndefined();
  return [statusCode, JSON.parse(body).type];
}

const kindsOf = (urls: readonly string[]): Promise<unknown[]> => Promise.all(urls.map(kindOf));
const all = (kind: string) => LISTS.map(() => [503, `/problems/${kind}`]);

/** Holds a lock that nobody else can read beside, until the work is done. */
async function withLocked(tables: string, work: () => Promise<void>): Promise<void> {
  const client = await store.database.pool.connect();
  try {
    await client.query(`BEGIN; LOCK TABLE ${tables} IN ACCESS EXCLUSIVE MODE`);
    await work();
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

test('a database that answers makes the API ready', async () => {
  expect(await kindsOf(['/readyz', ...LISTS])).toEqual([200, 200, 200, 200, 200]);
});

test('locked tables make the database busy: requests, and /readyz, which still has an answer', async () => {
  await withLocked('records, works, links', async () => {
    expect(await kindsOf(LISTS)).toEqual(all('database-busy'));
    expect(await kindOf('/readyz')).toEqual([503, '/problems/database-busy']);
    expect(await kindOf('/livez')).toBe(200);
  });
  expect(await kindsOf(['/readyz', ...LISTS])).toEqual([200, 200, 200, 200, 200]);
});

test('a pool whose connections are all taken does not make the API unready', async () => {
  const taken = await Promise.all([1, 2, 3, 4].map(() => database.pool.connect()));
  expect(await kindOf('/readyz')).toBe(200);
  for (const client of taken) client.release();
});

test('/readyz asked a hundred times at once asks the database once', async () => {
  await withLocked('works', async () => {
    const answers = await kindsOf(Array.from({ length: 100 }, () => '/readyz'));
    expect(answers).toEqual(answers.map(() => [503, '/problems/database-busy']));
  });
});

describe('connections that fall silent', () => {
  test('make the database unavailable, and not a fault of ours; new ones serve again', async () => {
    await kindsOf(['/readyz', ...LISTS]);
    proxy.silence();
    const begun = performance.now();
    expect(await kindsOf(['/readyz', ...LISTS])).toEqual([
      [503, '/problems/database-unavailable'],
      ...all('database-unavailable'),
    ]);
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(await kindsOf(['/readyz', ...LISTS])).toEqual([200, 200, 200, 200, 200]);
  });
});

test('an address where no database is makes it unavailable', async () => {
  await kindOf('/readyz');
  await proxy.close();
  expect(await kindsOf(['/readyz', ...LISTS])).toEqual([
    [503, '/problems/database-unavailable'],
    ...all('database-unavailable'),
  ]);
});

test('an answer that is not made in its time is given up', async () => {
  const limits = { ...serverLimits(readConfig({})), answerMs: 100 };
  const hasty = await buildServer(database, logger, { limits });
  await withLocked('works', async () => {
    const begun = performance.now();
    const { statusCode, body } = await hasty.inject('/v1/works');
    expect([statusCode, JSON.parse(body).type]).toEqual([503, '/problems/database-busy']);
    expect(performance.now() - begun).toBeLessThan(400);
  });
  await hasty.close();
});
