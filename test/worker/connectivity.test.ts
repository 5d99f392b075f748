/** A machine without network breaks nothing, whichever link comes due alone. */
import {
  ConnectivityMonitor,
  CrawlDelay,
  createAddressPolicy,
  createChecker,
  createProber,
  DEFAULT_CONFIRMATION_POLICY,
  type Observation,
} from '@footing/linkcheck';
import {
  dueHosts,
  ensureCheckPartitions,
  listChanges,
  listLinks,
  makeDue,
  possibleAnswers,
} from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CheckHostContext, checkHost } from '../../services/worker/src/check-host.ts';
import { DatabaseClock } from '../../services/worker/src/database-clock.ts';
import { openNetworkLog } from '../../services/worker/src/network-log.ts';
import { NetworkProof } from '../../services/worker/src/network-proof.ts';
import { watchStandstill } from '../../services/worker/src/standstill.ts';
import { scheduleLinks } from '../database/schedule-links.ts';
import { seedLinks } from '../database/seed-links.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { type FaultServer, startFaultServer } from '../linkcheck/fault-server.ts';

let store: TestDatabase;
let server: FaultServer;
const stops: (() => Promise<void>)[] = [];

beforeEach(async () => {
  store = await createTestDatabase();
  server = await startFaultServer();
  await ensureCheckPartitions(store.database, new Date());
});

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  await store.drop();
  await server.close();
});

/** A network on which only the names are found that are added, and all of them lead to the server. */
function networkOf(...names: string[]): { found: Set<string>; startWorker: () => CheckHostContext } {
  const found = new Set(names);
  const userAgent = 'Footing tests';
  const options = {
    addressPolicy: createAddressPolicy(['127.0.0.0/8']),
    resolver: async (hostname: string) => {
      if (found.has(hostname)) return [{ address: '127.0.0.1', family: 4 as const }];
      throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: 'ENOTFOUND' });
    },
    userAgent,
    limits: { connectMs: 1_000, firstByteMs: 1_000, totalMs: 2_000, maxBytes: 10_000, maxRedirects: 5 },
  };
  const startWorker = (): CheckHostContext => {
    const prober = createProber(options);
    const standstill = watchStandstill();
    stops.push(async () => {
      standstill.stop();
      await prober.close();
    });
    const logger = createLogger('worker', { level: 'silent', format: 'json' });
    const probeAfresh = async (url: string): Promise<Observation> => {
      const afresh = createProber(options);
      const observation = await afresh.probe(url);
      await afresh.close();
      return observation;
    };
    const { database } = store;
    const networkLog = openNetworkLog(database, logger, new AbortController().signal);
    stops.push(networkLog.settled);
    return {
      database,
      checker: createChecker({ prober, userAgent, robots: false, siblings: false }),
      clock: new DatabaseClock(database),
      network: new NetworkProof({
        connectivity: new ConnectivityMonitor(),
        probeAfresh,
        candidates: (host, limit) => possibleAnswers(database, host, limit),
        onOutage: networkLog.record,
        logger,
      }),
      standstill,
      logger,
      confirmation: { ...DEFAULT_CONFIRMATION_POLICY, confirmFailures: 1, confirmMs: 0 },
      batchSize: 10,
      concurrency: 1,
      dailyLimit: 100,
    };
  };
  return { found, startWorker };
}

const urlOf = (host: string, location = '/ok'): string => `http://${host}:${server.port}${location}`;

/** Checks the due links of all hosts, one host after the other. */
async function checkDue(context: CheckHostContext): Promise<void> {
  for (const { hostId } of await dueHosts(store.database, new Date(), 100))
    await checkHost(hostId, new AbortController().signal, new CrawlDelay(0), context);
}

async function makeDueAlone(host: string): Promise<void> {
  const { database } = store;
  await scheduleLinks(database, "next_check_at = now() + interval '1 day'");
  expect(await makeDue(database, new Date(), [`${host}:${server.port}`])).toBe(1);
}

async function states(): Promise<Record<string, [state: string, failures: number]>> {
  const { items } = await listLinks(store.database, { limit: 100 });
  return Object.fromEntries(
    items.map(({ url, state, failures }) => [new URL(url).hostname, [state, failures]]),
  );
}

const HOSTS = ['a.example.org', 'b.example.org', 'c.example.org'];

describe('a worker that is offline', { timeout: 60_000 }, () => {
  test('from its start takes no link for broken, and counts no failure', async () => {
    await seedLinks(
      store.database,
      HOSTS.map((host) => urlOf(host)),
    );
    const { startWorker } = networkOf();
    await checkDue(startWorker());
    const unreachable = Object.fromEntries(HOSTS.map((host) => [host, ['unreachable', 0]]));
    expect(await states()).toEqual(unreachable);
    const worker = startWorker();
    for (let day = 0; day < 2; day += 1) {
      await makeDueAlone('a.example.org');
      await checkDue(worker);
    }
    expect(await states()).toEqual(unreachable);
    const changes = await listChanges(store.database, { limit: 100 });
    expect(changes.items.map(({ change }) => change.type)).not.toContain('host.outage_began');
  });

  test('after hosts have answered counts no failure of a link that comes due alone', async () => {
    await seedLinks(
      store.database,
      HOSTS.map((host) => urlOf(host)),
    );
    const { found, startWorker } = networkOf(...HOSTS);
    const worker = startWorker();
    await checkDue(worker);
    expect(Object.values(await states()).map(([state]) => state)).toEqual(['alive', 'alive', 'alive']);
    found.clear();
    await makeDueAlone('b.example.org');
    // A checker without the connections of the first, which it keeps.
    await checkDue({ ...startWorker(), network: worker.network });
    expect((await states())['b.example.org']).toEqual(['unreachable', 0]);
  });

  test('says so in the log, once, and that it is so no more with the first answer', async () => {
    await seedLinks(
      store.database,
      HOSTS.map((host) => urlOf(host)),
    );
    const { found, startWorker } = networkOf(...HOSTS);
    const worker = startWorker();
    await checkDue(worker);
    found.clear();
    for (const host of ['a.example.org', 'b.example.org']) {
      await makeDueAlone(host);
      await checkDue({ ...startWorker(), network: worker.network });
    }
    for (const host of HOSTS) found.add(host);
    await makeDueAlone('c.example.org');
    await checkDue(worker);
    await expect
      .poll(async () => {
        const { items } = await listChanges(store.database, { limit: 100, subject: ['network'] });
        return items.map(({ change }) => change.type);
      })
      .toEqual(['network.outage_began', 'network.outage_ended']);
  });
});

describe('a name that is gone', { timeout: 60_000 }, () => {
  test('counts once another host shows that the network works, which is asked for that alone', async () => {
    await seedLinks(
      store.database,
      HOSTS.map((host) => urlOf(host)),
    );
    const { found, startWorker } = networkOf(...HOSTS);
    await checkDue(startWorker());
    found.delete('b.example.org');
    await makeDueAlone('b.example.org');
    server.requests.length = 0;
    await checkDue(startWorker());
    expect((await states())['b.example.org']).toEqual(['broken', 1]);
    expect(server.requests.length).toBeGreaterThan(0);
    for (const request of server.requests) expect(request).toMatch(/^[ac]\.example\.org:\d+ \/robots\.txt$/);
  });

  test('counts on the first day of a corpus too, where any other host answers', async () => {
    await seedLinks(
      store.database,
      HOSTS.map((host) => urlOf(host)),
    );
    const { startWorker } = networkOf('c.example.org');
    await makeDueAlone('a.example.org');
    await checkDue(startWorker());
    expect((await states())['a.example.org']).toEqual(['broken', 1]);
  });

  test('is told of all links of its host, which is looked up for three of them', async () => {
    const { pool } = store.database;
    const context = networkOf('a.example.org').startWorker();
    const links = Array.from({ length: 40 }, (_, number) => urlOf('gone.example.org', `/${number}`));
    await seedLinks(store.database, [...links, urlOf('a.example.org')]);
    const hosts = await dueHosts(store.database, new Date(), 10);
    for (const { hostId, host } of hosts)
      if (host.startsWith('gone'))
        await checkHost(hostId, new AbortController().signal, new CrawlDelay(60_000), context);
    const { rows } = await pool.query(
      "SELECT count(*)::int AS links, count(*) FILTER (WHERE total_ms = 0)::int AS unasked FROM checks JOIN findings ON findings.id = finding_id WHERE reason_code = 'dns_not_found'",
    );
    expect(rows[0].links).toBe(40);
    expect(rows[0].unasked).toBeGreaterThanOrEqual(37);
    const told = (await listLinks(store.database, { limit: 100, state: ['broken'] })).items;
    expect(told).toHaveLength(40);
  });
});
