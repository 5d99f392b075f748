/** A host that is down is told at once, and its links are neither asked for nor blamed. */
import { readConfig } from '@footing/config';
import { listChanges, makeDue } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { startWorker } from '@footing/worker';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sweep } from '../../services/worker/src/sweep.ts';
import { scheduleLinks } from '../database/schedule-links.ts';
import { seedLinks } from '../database/seed-links.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { page } from '../linkcheck/answers.ts';
import { type FaultServer, startFaultServer } from '../linkcheck/fault-server.ts';

const LINKS = 31;
const HOUR = 3_600_000;

let store: TestDatabase;
let server: FaultServer;

beforeEach(async () => {
  store = await createTestDatabase();
  server = await startFaultServer();
});

afterEach(async () => {
  await store.drop();
  await server.close();
});

const at = (host: string, location: string): string => `http://${host}:${server.port}${location}`;
const pages = Array.from({ length: LINKS }, (_, number) => `/page-${number}`);

/** Checks all that is due, and tells how long it took. */
async function checkDue(settings: Record<string, string> = {}): Promise<number> {
  const { database } = store;
  const config = readConfig({
    CHECK_ALLOW_ADDRESSES: '127.0.0.0/8',
    CHECK_RESOLVE: 'down.example.org=127.0.0.1,well.example.org=127.0.0.1',
    CHECK_HOST_DELAY_MS: '10',
    CHECK_ROBOTS: 'false',
    CHECK_SIBLINGS: 'false',
    ...settings,
  });
  const logger = createLogger('worker', { level: 'silent', format: 'json' });
  const options = { config, databaseUrl: store.url, database, logger, scheduled: false };
  const worker = await startWorker(options);
  const started = Date.now();
  await sweep(database, worker, 120_000, new AbortController().signal);
  await worker.stop();
  return Date.now() - started;
}

async function linksOf(host: string) {
  const { rows } = await store.database.pool.query<{
    state: string;
    failures: number;
    isAsked: boolean;
    next: Date;
  }>(
    `SELECT state, failures, link_schedules.last_checked_at IS NOT NULL AS "isAsked", next_check_at AS next
     FROM links JOIN link_schedules ON link_id = links.id JOIN hosts ON hosts.id = links.host_id WHERE name LIKE $1 ORDER BY url`,
    [`${host}:%`],
  );
  return rows;
}

async function outages(): Promise<string[]> {
  const { items } = await listChanges(store.database, { limit: 1000 });
  return items.flatMap(({ change }) => (change.type.startsWith('host.') ? [change.type] : []));
}

describe('a host that answers 503 to everything', { timeout: 90_000 }, () => {
  test('is asked three times; its other links are put off, and its outage is recorded', async () => {
    for (const location of pages) server.on(location, page('Down', 503));
    await seedLinks(
      store.database,
      pages.map((location) => at('down.example.org', location)),
    );
    expect(await checkDue()).toBeLessThan(40_000);
    expect(server.requests).toHaveLength(3);
    const links = await linksOf('down.example.org');
    expect(links.filter(({ isAsked }) => isAsked)).toHaveLength(3);
    for (const { state, failures, isAsked, next } of links) {
      expect([state, failures]).toEqual([isAsked ? 'unreachable' : 'unchecked', 0]);
      const hours = (next.getTime() - Date.now()) / HOUR;
      expect(hours).toBeGreaterThan(5.3);
      expect(hours).toBeLessThan(6.7);
    }
    expect(new Set(links.map(({ next }) => next.getTime())).size).toBeGreaterThan(20);
    expect(await outages()).toEqual(['host.outage_began']);
  });

  test('is down until its first healthy answer; a link that fails alone by then is not blamed', async () => {
    for (const location of pages) server.on(location, page('Down', 503));
    await seedLinks(
      store.database,
      pages.map((location) => at('down.example.org', location)),
    );
    await checkDue();
    const settings = { CONFIRM_FAILURES: '1', CONFIRM_HOURS: '0' };
    const { pool } = store.database;
    await scheduleLinks(store.database, 'next_check_at = now()', "url LIKE '%/page-7'");
    await checkDue(settings);
    const { rows } = await pool.query(
      "SELECT state, failures FROM links JOIN link_schedules ON link_id = id WHERE url LIKE '%/page-7'",
    );
    expect(rows).toEqual([{ state: 'unreachable', failures: 0 }]);
    expect(await outages()).toEqual(['host.outage_began']);
    for (const location of pages) server.on(location, page('Well again'));
    await makeDue(store.database, new Date());
    await checkDue();
    expect(new Set((await linksOf('down.example.org')).map(({ state }) => state))).toEqual(
      new Set(['alive']),
    );
    expect(await outages()).toEqual(['host.outage_began', 'host.outage_ended']);
  });

  test('holds up no other host', async () => {
    for (const location of pages)
      server.on(location, (request, response) =>
        page('Page', request.headers.host?.startsWith('down') ? 503 : 200)(request, response),
      );
    await seedLinks(
      store.database,
      ['down.example.org', 'well.example.org'].flatMap((host) => pages.map((location) => at(host, location))),
    );
    await checkDue();
    const well = await linksOf('well.example.org');
    expect(new Set(well.map(({ state }) => state))).toEqual(new Set(['alive']));
    expect(await outages()).toEqual(['host.outage_began']);
  });
});

describe('a host that keeps silent', { timeout: 90_000 }, () => {
  test('is taken for down after three time-outs, one of them of its robots.txt', async () => {
    for (const location of [...pages, '/robots.txt']) server.on(location, () => undefined);
    await seedLinks(
      store.database,
      pages.map((location) => at('down.example.org', location)),
    );
    expect(await checkDue({ CHECK_ROBOTS: 'true', CHECK_FIRST_BYTE_TIMEOUT_MS: '1000' })).toBeLessThan(
      40_000,
    );
    expect(server.requests).toHaveLength(3);
    expect(await outages()).toEqual(['host.outage_began']);
  });
});

describe('a host is not down', { timeout: 90_000 }, () => {
  test('for three pages that fail among others that answer', async () => {
    for (const [index, location] of pages.entries())
      server.on(location, page('Page', index >= 10 && index < 13 ? 500 : 200));
    await seedLinks(
      store.database,
      pages.map((location) => at('down.example.org', location)),
    );
    await checkDue();
    const links = await linksOf('down.example.org');
    expect(links.filter(({ state }) => state === 'alive')).toHaveLength(LINKS - 3);
    expect(links.filter(({ failures }) => failures === 1)).toHaveLength(3);
    expect(await outages()).toEqual([]);
  });

  test('for two links that fail, of two that it has', async () => {
    for (const location of pages) server.on(location, page('Down', 503));
    await seedLinks(
      store.database,
      pages.slice(0, 2).map((location) => at('down.example.org', location)),
    );
    await checkDue();
    expect((await linksOf('down.example.org')).map(({ state }) => state)).toEqual(['suspect', 'suspect']);
    expect(await outages()).toEqual([]);
  });
});
