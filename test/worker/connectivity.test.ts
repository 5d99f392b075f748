import {
  ConnectivityMonitor,
  createAddressPolicy,
  createChecker,
  createProber,
  DEFAULT_CONFIRMATION_POLICY,
} from '@footing/linkcheck';
import { dueHosts, ensureCheckPartitions, listLinks } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkHost } from '../../services/worker/src/check-host.ts';
import { DatabaseClock } from '../../services/worker/src/database-clock.ts';
import { seedLinks } from '../database/seed-links.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

let store: TestDatabase;

beforeAll(async () => {
  store = await createTestDatabase();
});

afterAll(() => store.drop());

test('a worker that is offline takes no link for broken, once it can know', async () => {
  const limits = { connectMs: 1_000, firstByteMs: 1_000, totalMs: 2_000, maxBytes: 10_000, maxRedirects: 5 };
  const prober = createProber({
    addressPolicy: createAddressPolicy(),
    resolver: async (hostname) => {
      throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: 'ENOTFOUND' });
    },
    userAgent: 'Footing tests',
    limits,
  });
  const context = {
    database: store.database,
    checker: createChecker({ prober, userAgent: 'Footing tests', robots: true, siblings: true }),
    clock: new DatabaseClock(store.database),
    connectivity: new ConnectivityMonitor(),
    logger: createLogger('worker', { level: 'silent', format: 'json' }),
    confirmation: { ...DEFAULT_CONFIRMATION_POLICY, confirmFailures: 1, confirmMs: 0 },
    batchSize: 10,
    concurrency: 1,
    delayMs: 0,
    dailyLimit: 100,
  };
  await seedLinks(
    store.database,
    Array.from({ length: 6 }, (_, index) => `https://host-${index}.example.org/page`),
  );
  await ensureCheckPartitions(store.database, new Date());
  for (const { hostId } of await dueHosts(store.database, new Date(), 10))
    await checkHost(hostId, new AbortController().signal, context);
  await prober.close();
  const { items } = await listLinks(store.database, { limit: 10 });
  const states = items.map(({ state }) => state).sort();
  // Two hosts are tried before three can be silent; from the third on it is known.
  expect(states).toEqual(['broken', 'broken', 'unreachable', 'unreachable', 'unreachable', 'unreachable']);
});
