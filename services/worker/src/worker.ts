/** Starts a worker: takes jobs from the queue and requests plans by the clock. */
import {
  addressDelayMs,
  type Config,
  channelSettings,
  checkerSettings,
  confirmationSettings,
} from '@footing/config';
import { openChannels } from '@footing/delivery';
import {
  ConnectivityMonitor,
  DEFAULT_CONFIRMATION_POLICY,
  MAX_CRAWL_DELAY_MS,
  openChecker,
} from '@footing/linkcheck';
import { type Database, INCIDENT_READER, possibleAnswers } from '@footing/store';
import type { Logger } from '@footing/telemetry';
import { Registry } from '@footing/telemetry/metrics';
import { type CheckHostContext, checkHost } from './check-host.ts';
import { checkMetrics } from './check-metrics.ts';
import { DatabaseClock } from './database-clock.ts';
import { inTurn } from './host-turn.ts';
import { type HostWork, hostWork } from './host-work.ts';
import { logFailures } from './log-failures.ts';
import { makeDeliveries } from './make-deliveries.ts';
import { openNetworkLog } from './network-log.ts';
import { NetworkProof } from './network-proof.ts';
import { plan, planUntilNoneIsDue } from './plan.ts';
import { openQueue, PLAN, POLLING, requestPlan } from './queue.ts';
import { queueMetrics } from './queue-metrics.ts';
import { readChanges } from './read-changes.ts';
import type { WorkerSigns } from './readiness.ts';
import { sendDeliveries } from './send-deliveries.ts';
import { watchStandstill } from './standstill.ts';
import { startTicks } from './ticks.ts';
import { watchDatabase } from './watch-database.ts';

/** A running worker. */
export interface Worker {
  /** Plans now, regardless of the schedule. */
  plan(): Promise<void>;
  /** The database's time. */
  now(): Date;
  /** What it shows of its work. */
  signs(): WorkerSigns;
  /** Rejects when the database has been away for too long. */
  readonly lost: Promise<never>;
  /**
   * Starts no more checks, waits for the running ones and records them, returns the other jobs to the queue,
   * and closes all connections of the worker.
   */
  stop(): Promise<void>;
}

/** What a worker needs. */
export interface WorkerOptions {
  config: Config;
  databaseUrl: string;
  database: Database;
  logger: Logger;
  /** Whether plans are requested by the clock; a single sweep does not need that. */
  scheduled: boolean;
  /** Where its metrics are kept. */
  registry?: Registry;
}

/** More requests than one check ever makes: robots.txt, the page, others of its site, other readings. */
const MAX_REQUESTS_A_CHECK = 20;

/** Starts to take jobs. Any number of workers may share a database. */
export async function startWorker({
  config,
  databaseUrl,
  database,
  logger,
  scheduled,
  registry = new Registry(),
}: WorkerOptions): Promise<Worker> {
  const clock = new DatabaseClock(database);
  await clock.measure();
  const boss = await openQueue(databaseUrl, config.CRAWL_LEASE_SECONDS, logger);
  const stopping = new AbortController();
  const metrics = checkMetrics(registry);
  queueMetrics(registry, boss);
  const checker = openChecker({ ...checkerSettings(config), onAddressWait: metrics.waited });
  const confirmation = { ...DEFAULT_CONFIRMATION_POLICY, ...confirmationSettings(config) };
  const standstill = watchStandstill();
  const networkLog = openNetworkLog(database, logger, stopping.signal);
  const incidents = readChanges(database, INCIDENT_READER, logger);
  const deliveries = makeDeliveries(database, config, logger);
  const sending = sendDeliveries(database, openChannels(channelSettings(config)), logger);
  const context: CheckHostContext = {
    database,
    checker: metrics.measured(checker),
    clock,
    network: new NetworkProof({
      connectivity: new ConnectivityMonitor(),
      probeAfresh: checker.probeAfresh,
      candidates: (host, limit) => possibleAnswers(database, host, limit),
      onOutage: networkLog.record,
      logger,
    }),
    standstill,
    dailyLimit: config.CHECK_HOST_DAILY_LIMIT,
    logger,
    confirmation,
    batchSize: config.CHECK_BATCH_SIZE,
    concurrency: config.CHECK_HOST_CONCURRENCY,
    onWait: metrics.waited,
  };
  const turn = {
    database,
    clock,
    logger,
    sliceMs: config.CRAWL_SLICE_SECONDS * 1000,
    delayMs: config.CHECK_HOST_DELAY_MS,
  };
  const retentionDays = config.CHECKS_RETENTION_DAYS;
  const planning = { database, boss, logger, clock, confirmation, retentionDays };
  const logged = logFailures(logger);
  await boss.work(PLAN, POLLING, ([job]) =>
    logged(
      PLAN,
      planUntilNoneIsDue(planning, AbortSignal.any([stopping.signal, ...(job ? [job.signal] : [])])),
    ),
  );
  const checkHosts = hostWork({
    boss,
    logger,
    logged,
    leaseMs: config.CRAWL_LEASE_SECONDS * 1000,
    // A request waits its turn at its address, behind one of each other host at worst.
    workMs: config.CHECK_TOTAL_TIMEOUT_MS + config.CHECK_HOSTS_AT_ONCE * addressDelayMs(config),
    concurrency: config.CHECK_HOSTS_AT_ONCE,
    onLost: metrics.leaseLost,
    check: (hostId, signal) =>
      metrics.hostUnderWay(
        inTurn(turn, hostId, AbortSignal.any([stopping.signal, signal]), (held, pace) =>
          checkHost(hostId, held, pace, context),
        ),
      ),
  });
  const takeOrLeave = workByRightClock(clock, checkHosts, logger);
  await takeOrLeave();
  let ticksLostSince: number | undefined;
  const tick = async (): Promise<void> => {
    ticksLostSince ??= performance.now();
    try {
      await requestPlan(boss);
      ticksLostSince = undefined;
    } catch (error) {
      // The next one makes up for it.
      logger.error({ err: error }, 'tick');
    }
  };
  const ticks = scheduled
    ? startTicks({
        cron: config.CHECK_CRON,
        timezone: config.CHECK_TIMEZONE,
        task: tick,
      })
    : undefined;
  const maxSilentMs = config.DATABASE_AWAY_SECONDS * 1000;
  const watch = watchDatabase({ clock, maxSilentMs, logger, measured: takeOrLeave });
  return {
    plan: async () => {
      await plan(planning);
    },
    now: () => clock.now(),
    signs: () => ({
      isStopping: stopping.signal.aborted,
      databaseSilentMs: clock.silentMs,
      isClockRight: clock.isRight,
      ticksLostMs: ticksLostSince === undefined ? undefined : performance.now() - ticksLostSince,
      hosts: metrics.hosts,
      idleMs: metrics.idleMs,
      maxCheckMs: MAX_REQUESTS_A_CHECK * (config.CHECK_TOTAL_TIMEOUT_MS + longestDelayMs(config)),
    }),
    lost: watch.lost,
    stop: async () => {
      watch.stop();
      await ticks?.stop();
      stopping.abort();
      await boss.stop({ graceful: true, timeout: config.SHUTDOWN_SECONDS * 1000 });
      standstill.stop();
      await checker.close();
      await networkLog.settled();
      await incidents.stop();
      await deliveries.stop();
      await sending.stop();
    },
  };
}

/** The longest pause before a request: that of its host, and the turns of all other hosts on its address. */
export function longestDelayMs(config: Config): number {
  const { CHECK_HOST_DELAY_MS, CHECK_HOSTS_AT_ONCE, CHECK_HOST_CONCURRENCY } = config;
  const turns = CHECK_HOSTS_AT_ONCE * CHECK_HOST_CONCURRENCY;
  return Math.max(CHECK_HOST_DELAY_MS, MAX_CRAWL_DELAY_MS) + turns * addressDelayMs(config);
}

/** A wrong clock is told of so often. */
const TELL_MS = 60_000;

/**
 * Takes hosts while this machine's clock agrees with the database's, and leaves them to other workers while it does not:
 * what it recorded would be in the wrong order.
 */
function workByRightClock(clock: DatabaseClock, work: HostWork, logger: Logger): () => Promise<void> {
  let toldAt = Number.NEGATIVE_INFINITY;
  return async () => {
    if (clock.isRight) return work.begin();
    if (performance.now() - toldAt >= TELL_MS) {
      toldAt = performance.now();
      logger.error(
        { aheadSeconds: Math.round(-clock.offsetMs / 1000) },
        "this machine's clock differs from the database's: set it right; no host is checked until then",
      );
    }
    return work.end();
  };
}
