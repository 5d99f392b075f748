/** Runs three workers, a database and sites under random faults, and judges what is recorded. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { countDue, type Database, makeDue, migrate, openDatabase } from '@footing/store';
import { seedLinks } from '../database/seed-links.ts';
import { randomBy } from '../database/seeded-random.ts';
import { type SilentProxy, startProxy } from '../database/silent-proxy.ts';
import { type CrashableDatabase, startCrashableDatabase } from './crashable-database.ts';
import { type PlannedFault, planFaults } from './fault-plan.ts';
import { strike } from './faults.ts';
import type { Figures } from './figures.ts';
import { CONFIRM_FAILURES, findViolations, unlikeRead, type Violation } from './invariants.ts';
import { type LogReader, startLogReader } from './log-reader.ts';
import { afterPauses, findOverlaps } from './overlaps.ts';
import { readRecorded } from './recorded.ts';
import { type Sites, startSites } from './sites.ts';
import { WorkerProcess } from './worker-process.ts';

const WORKERS = 3;
const LEASE_SECONDS = 10;
const LEASE_MS = LEASE_SECONDS * 1_000;
/** The longest that a check may take, as the workers are set. */
const CHECK_MS = 3_000;
/**
 * The documented bound: a worker that stood still past its lease may begin so many more checks of each host that it was
 * crawling, no later than this after it goes on.
 */
const MAX_LATE_VISITS = 1;
const MAX_LATE_MS = 5_000;

/** How often hosts are made due, and how many beside the large ones, which always are. */
const DUE_MS = 1_000;
const DUE_HOSTS = 6;
/** How often a page comes or goes, or a host dies or heals. */
const CHANGE_MS = 200;
/** How often all is judged while faults go on; less often where judging takes long. */
const JUDGE_MS = 5_000;
const JUDGE_SHARE = 0.1;
/**
 * After this time no batch goes on that began before the hosts were healed: what it records at its end would not be due
 * any more, though it was visited before. A batch starts no further check after half a minute.
 */
const BATCHES_OVER_MS = 36_000;
/** How long it may take after the faults until every due link was checked. */
const MAX_SETTLE_MS = 240_000;
const STATEMENT_TIMEOUT_MS = 30_000;
/** How long the reader of the log may take to read what is left. */
const MAX_READ_MS = 30_000;
/** Violations that are told; one fault can cause thousands. */
const MAX_VIOLATIONS = 50;
const SET_ASIDE = 'it is set aside for a day';

/** What a run is made with. */
export interface RunOptions {
  seed: number;
  /** How long faults happen. */
  seconds: number;
  /** Folder for everything. */
  folder: string;
  /** Folder on a small disk, if there is one. */
  disk: string | undefined;
  /** Told of each fault, and of all that the workers log. */
  onEvent(line: string): void;
}

interface Run extends RunOptions {
  database: CrashableDatabase;
  /** A pool past the proxies. */
  direct: Database;
  sites: Sites;
  proxies: SilentProxy[];
  workers: WorkerProcess[];
  reader: LogReader;
  figures: Figures;
}

/** Runs for the given time, and until all has settled. */
export async function runReliability(options: RunOptions): Promise<Figures> {
  const run = await start(options);
  try {
    const faults = planFaults(randomBy(run.seed + 1), {
      seconds: run.seconds,
      workers: WORKERS,
      leaseMs: LEASE_MS,
      hasSmallDisk: run.disk !== undefined,
    });
    const over = new AbortController();
    const background = [
      keepDue(run, over.signal),
      keepChanging(run, over.signal),
      keepJudging(run, over.signal),
    ];
    await makeHappen(run, faults);
    over.abort();
    await Promise.all(background);
    await settle(run);
    await judge(run);
    return run.figures;
  } finally {
    await end(run);
  }
}

async function start(options: RunOptions): Promise<Run> {
  const { seed, seconds, folder, disk, onEvent } = options;
  const dataDir = path.join(disk ?? folder, 'data');
  await mkdir(dataDir, { recursive: true });
  const database = await startCrashableDatabase(dataDir);
  const direct = await openDatabase(database.url, { statementTimeoutMs: STATEMENT_TIMEOUT_MS });
  await migrate(direct);
  const sites = await startSites(randomBy(seed + 2));
  await seedLinks(direct, sites.urls);
  const proxies = await Promise.all(Array.from({ length: WORKERS + 1 }, () => startProxy(database.url)));
  const figures: Figures = {
    seed,
    seconds,
    faults: {},
    databaseStarts: 0,
    ownEnds: 0,
    visits: 0,
    checks: 0,
    transitions: 0,
    interruptions: 0,
    judgedUnderWay: 0,
    overlaps: { count: 0, most: 0, latestMs: 0 },
    setAside: 0,
    settledSeconds: 0,
    violations: [],
  };
  const workers = Array.from(
    { length: WORKERS },
    (_, number) =>
      new WorkerProcess({
        number,
        folder,
        env: settings(proxies[number]?.url ?? '', sites.names),
        onLine: (worker, line) => {
          if (line.includes(SET_ASIDE)) figures.setAside += 1;
          onEvent(`${worker} ${line}`);
        },
      }),
  );
  for (const worker of workers) await worker.start();
  const reader = startLogReader(proxies[WORKERS]?.url ?? '', randomBy(seed + 3));
  return { ...options, database, direct, sites, proxies, workers, reader, figures };
}

function settings(databaseUrl: string, names: readonly string[]): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    DATABASE_AWAY_SECONDS: '30',
    LOG_LEVEL: 'warn',
    LOG_FORMAT: 'json',
    CHECK_ALLOW_ADDRESSES: '127.0.0.0/8',
    CHECK_RESOLVE: names.map((name) => `${name}=127.0.0.1`).join(','),
    CHECK_CRON: '* * * * * *',
    CHECK_HOSTS_AT_ONCE: '6',
    CHECK_HOST_DELAY_MS: '0',
    CHECK_HOST_DAILY_LIMIT: '1000000',
    CHECK_BATCH_SIZE: '10',
    CHECK_ROBOTS: 'false',
    CHECK_SIBLINGS: 'false',
    CHECK_TOTAL_TIMEOUT_MS: String(CHECK_MS),
    CONFIRM_FAILURES: String(CONFIRM_FAILURES),
    CONFIRM_HOURS: '0',
    CRAWL_LEASE_SECONDS: String(LEASE_SECONDS),
  };
}

/** Makes each fault happen at its time. Those of one target wait for each other. */
async function makeHappen(run: Run, faults: readonly PlannedFault[]): Promise<void> {
  const { workers, proxies, database, disk, onEvent, figures } = run;
  const began = performance.now();
  const busy = new Map<number, Promise<void>>();
  for (const fault of faults) {
    await sleep(Math.max(0, fault.atMs - (performance.now() - began)));
    const before = busy.get(fault.target) ?? Promise.resolve();
    const happening = before.then(async () => {
      onEvent(`fault ${JSON.stringify(fault)} ${workers[fault.target]?.name ?? ''}`);
      await strike(fault, { workers, proxies, database, disk });
      figures.faults[fault.kind] = (figures.faults[fault.kind] ?? 0) + 1;
      onEvent(`over ${JSON.stringify(fault)}`);
    });
    // It is waited for at the end; until then a failure of it must not end the process.
    happening.catch(() => undefined);
    busy.set(fault.target, happening);
  }
  await sleep(Math.max(0, run.seconds * 1_000 - (performance.now() - began)));
  await Promise.all(busy.values());
}

/** Tries what needs the database, which may be away. Returns whether it worked. */
async function attempt(run: Run, what: string, action: () => Promise<unknown>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (error) {
    run.onEvent(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

/** Makes hosts due now, as time would: the waits between checks are minutes at least. */
async function keepDue(run: Run, over: AbortSignal): Promise<void> {
  const random = randomBy(run.seed + 4);
  const { hosts, largeHosts } = run.sites;
  while (!over.aborted) {
    const chosen = Array.from({ length: DUE_HOSTS }, () => hosts[Math.floor(random() * hosts.length)] ?? '');
    await attempt(run, 'making due', () => makeDue(run.direct, new Date(), [...largeHosts, ...chosen]));
    await sleep(DUE_MS);
  }
}

async function keepChanging({ sites }: Run, over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    sites.change();
    await sleep(CHANGE_MS);
  }
}

async function keepJudging(run: Run, over: AbortSignal): Promise<void> {
  let waitMs = JUDGE_MS;
  while (!over.aborted) {
    await sleep(waitMs, undefined, { signal: over }).catch(() => undefined);
    const began = performance.now();
    await attempt(run, 'judging', async () => {
      const recorded = await readRecorded(run.database.url);
      tell(run, findViolations(recorded, run.sites.visits));
      run.figures.judgedUnderWay += 1;
      run.onEvent(`judged after ${run.sites.visits.length} visits`);
    });
    waitMs = Math.max(JUDGE_MS, (performance.now() - began) / JUDGE_SHARE);
  }
}

function tell({ figures, onEvent }: Run, violations: readonly Violation[]): void {
  for (const violation of violations) {
    onEvent(`violation ${JSON.stringify(violation)}`);
    const isNew = figures.violations.every(({ what }) => what !== violation.what);
    if (isNew && figures.violations.length < MAX_VIOLATIONS) figures.violations.push(violation);
  }
}

/** Waits until all is well again and every link was checked once more. */
async function settle(run: Run): Promise<void> {
  const { sites, direct, figures } = run;
  sites.heal();
  const began = performance.now();
  await sleep(BATCHES_OVER_MS);
  const since = new Date();
  let left: number | undefined;
  let isDue = false;
  while (left !== 0 && performance.now() - began < MAX_SETTLE_MS) {
    // Also the hosts that were left alone, for a pause or for the death of workers.
    if (!isDue) isDue = await attempt(run, 'making all due', () => makeDue(direct, since));
    await attempt(run, 'waiting', async () => {
      const { rows } = await direct.pool.query<{ left: number }>(
        'SELECT count(*)::integer AS left FROM link_schedules WHERE last_checked_at IS NULL OR last_checked_at < $1',
        [since],
      );
      left = Math.max(rows[0]?.left ?? 0, isDue ? await countDue(direct, new Date()) : 1);
    });
    await sleep(500);
  }
  figures.settledSeconds = Math.round((performance.now() - began) / 1_000);
  if (left !== 0) {
    const what = `${left ?? 'unknown'} links were not checked within ${figures.settledSeconds} s`;
    tell(run, [{ invariant: 'every due link is checked once the faults have ended', what }]);
  }
}

/** The last judgement, of everything, when nothing is added any more. */
async function judge(run: Run): Promise<void> {
  const { figures, sites, reader, workers, database } = run;
  await Promise.all(workers.map((worker) => worker.stop()));
  const recorded = await readRecorded(database.url);
  await reader.stopAfter(recorded.changes.at(-1)?.id, MAX_READ_MS);
  tell(run, findViolations(recorded, sites.visits));
  tell(
    run,
    unlikeRead(
      reader.seen,
      recorded.changes.map((change) => JSON.stringify(change)),
    ),
  );
  const pauses = workers.flatMap((worker) => worker.pauses);
  const late = afterPauses(findOverlaps(sites.visits), pauses, { leaseMs: LEASE_MS, boundMs: MAX_LATE_MS });
  const invariant = 'no host has two visitors at once';
  tell(
    run,
    late.unexplained.map((overlap) => ({ invariant, what: JSON.stringify(overlap) })),
  );
  if (late.mostAfterPause > MAX_LATE_VISITS)
    tell(run, [{ invariant, what: `${late.mostAfterPause} visits of a host after a pause past the lease` }]);
  figures.overlaps = { count: late.explained, most: late.mostAfterPause, latestMs: late.latestMs };
  figures.databaseStarts = database.starts;
  figures.ownEnds = workers.reduce((sum, { ownEnds }) => sum + ownEnds, 0);
  figures.visits = sites.visits.length;
  figures.checks = [...recorded.checks.values()].reduce((sum, checks) => sum + checks.length, 0);
  figures.transitions = recorded.changes.filter(({ type }) => type === 'link.state_changed').length;
  figures.interruptions = reader.interruptions;
}

async function end({ workers, reader, proxies, direct, sites, database }: Run): Promise<void> {
  await Promise.all(workers.map((worker) => worker.stop()));
  await reader.stopAfter(undefined, 0);
  for (const proxy of proxies) await proxy.close();
  direct.breakOff();
  await sites.close();
  await database.stop();
}
