/** Benchmark of the store at scale: `node test/bench/store.ts [LINKS] [HOSTS] [WEEKS]`, on an embedded database. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type CheckResult,
  countDue,
  type Database,
  type DueHost,
  dueHosts,
  dueLinks,
  ensureCheckPartitions,
  listHosts,
  listLinks,
  makeDue,
  migrate,
  openDatabase,
  recallParkedLinks,
  reportLinkHealth,
  saveChecks,
} from '@footing/store';
import { startEmbedded } from '@footing/store/embedded';
import { seedSkewedLinks } from './skewed-links.ts';

const [LINKS = 1_000_000, HOSTS = 50_000, WEEKS = 4] = process.argv.slice(2).map(Number);
/** As a worker's. */
const BATCH = 25;
/** Of which share of the hosts checks are recorded. */
const RECORDED_SHARE = 0.1;
/** Connections that record at once. */
const WRITERS = 4;
const DAY_MS = 86_400_000;

/** By then all links are due. */
const NOW = new Date(Date.now() + DAY_MS);

/** Runs something some times and prints its median and 95th percentile. */
async function time(what: string, run: () => Promise<unknown>, times = 20): Promise<void> {
  await run();
  const took: number[] = [];
  for (let each = 0; each < times; each += 1) {
    const began = performance.now();
    await run();
    took.push(performance.now() - began);
  }
  took.sort((one, other) => one - other);
  const at = (share: number): string => (took[Math.floor(share * (times - 1))] ?? 0).toFixed(1);
  console.log(`${what}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`);
}

async function once<T>(what: string, run: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const value = await run();
  console.log(`${what}: ${Math.round(performance.now() - began)} ms`);
  return value;
}

/** Size of the database, and of the WAL that it has ever written. */
async function sizes({ pool }: Database): Promise<{ bytes: number; wal: number }> {
  const { rows } = await pool.query(
    `SELECT pg_database_size(current_database())::float8 AS bytes, pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::float8 AS wal`,
  );
  return rows[0];
}

/** Records a check of every due link of the hosts, all alive. Returns their number. */
async function recordAll(database: Database, hosts: readonly DueHost[], now: Date): Promise<number> {
  const left = [...hosts];
  let recorded = 0;
  const write = async (): Promise<void> => {
    for (let host = left.pop(); host !== undefined; host = left.pop()) {
      // Added after the wait: what other connections have recorded meanwhile counts too.
      const checks = await recordHost(database, host, now);
      recorded += checks;
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
  return recorded;
}

async function recordHost(database: Database, { hostId }: DueHost, now: Date): Promise<number> {
  let recorded = 0;
  for (;;) {
    const links = await dueLinks(database, hostId, now, BATCH);
    if (links.length === 0) return recorded;
    const results = links.map((link): CheckResult => {
      const successes = link.successes + 1;
      return {
        check: {
          linkId: link.id,
          checkedAt: new Date(now.getTime() + Math.floor(Math.random() * 3_600_000)),
          verdict: 'alive',
          reason: 'It answers with the page.',
          reasonCode: 'ok',
          confidence: 0.97,
          status: 200,
          finalUrl: link.url,
          timings: { dnsMs: 2, connectMs: 20, tlsMs: 30, firstByteMs: 80, bodyMs: 12, totalMs: 144 },
          bytes: 48_213,
          contentType: 'text/html; charset=utf-8',
          title: 'The title of a page, about as long as such titles are',
        },
        expectedLastCheckedAt: link.lastCheckedAt,
        baseline: {
          title: 'The title of a page, about as long as such titles are',
          fingerprint: '0123456789abcdef0123456789abcdef',
        },
        next: {
          state: 'alive',
          stateSince: link.state === 'alive' ? link.stateSince : now,
          failures: 0,
          firstFailureAt: null,
          successes,
          nextCheckAt: new Date(now.getTime() + 7 * DAY_MS),
        },
      };
    });
    recorded += await saveChecks(database, results);
  }
}

async function measureRecording(
  database: Database,
  hosts: readonly DueHost[],
  what: string,
  now: Date,
): Promise<void> {
  await ensureCheckPartitions(database, now);
  const before = await sizes(database);
  const began = performance.now();
  const recorded = await recordAll(database, hosts, now);
  const seconds = (performance.now() - began) / 1000;
  await database.pool.query('VACUUM ANALYZE');
  const after = await sizes(database);
  console.log(
    `${what}: ${Math.round(recorded / seconds)} checks/s, ${((after.wal - before.wal) / recorded).toFixed(0)} bytes of WAL and ` +
      `${((after.bytes - before.bytes) / recorded).toFixed(0)} bytes of the database a check; it has ${(after.bytes / 1e6).toFixed(0)} MB`,
  );
}

async function main(): Promise<void> {
  const dataDir = path.join(await mkdtemp(path.join(tmpdir(), 'footing-bench-')), 'data');
  const embedded = await startEmbedded({ dataDir });
  const database = await openDatabase(embedded.urlOf('postgres'));
  await migrate(database);
  await once(`${LINKS} links over ${HOSTS} hosts, made`, () =>
    seedSkewedLinks(database.pool, LINKS, HOSTS, 80),
  );
  const latest = new Date(NOW.getTime() + 100 * DAY_MS);
  await time('all due, 5,000 hosts planned', () => dueHosts(database, NOW, 5_000));
  await time('links planned too far ahead, looked for', () => recallParkedLinks(database, NOW, latest), 3);
  await time('all due, counted', () => countDue(database, NOW), 5);
  const [big] = await dueHosts(database, NOW, 1);
  await time('25 due links of a host', () => dueLinks(database, big?.hostId ?? '', NOW, BATCH));
  const recorded = await dueHosts(database, NOW, HOSTS * RECORDED_SHARE);
  await measureRecording(database, recorded, 'first checks recorded', NOW);
  for (let week = 1; week <= WEEKS; week += 1)
    await measureRecording(
      database,
      recorded,
      `week ${week} recorded`,
      new Date(NOW.getTime() + 7 * week * DAY_MS),
    );
  const then = new Date(NOW.getTime() + 30 * DAY_MS);
  await database.pool.query('UPDATE link_schedules SET next_check_at = $1', [
    new Date(then.getTime() + DAY_MS),
  ]);
  await time('none due, planned', () => dueHosts(database, then, 5_000));
  await database.pool.query(
    `UPDATE link_schedules SET next_check_at = $1 WHERE link_id IN (SELECT link_id FROM link_schedules ORDER BY random() LIMIT 10000)`,
    [then],
  );
  await time('10,000 links due, 5,000 hosts planned', () => dueHosts(database, then, 5_000));
  await time('links by state, a page', () => listLinks(database, { limit: 50, state: ['broken'] }));
  await time('links, a page', () => listLinks(database, { limit: 50 }));
  await time('hosts, a page', () => listHosts(database, { limit: 50 }));
  await time('report', () => reportLinkHealth(database, { hosts: 20 }));
  await once('all links made due', () => makeDue(database, then));
  await database.close();
  await embedded.stop();
  await rm(path.dirname(dataDir), { recursive: true, force: true });
}

await main();
