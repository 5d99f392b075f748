/** Starts a worker: takes jobs from the queue and requests plans by the clock. */
import { type Config, checkerSettings, confirmationSettings } from '@footing/config';
import { ConnectivityMonitor, DEFAULT_CONFIRMATION_POLICY, openChecker } from '@footing/linkcheck';
import type { Database } from '@footing/store';
import type { Logger } from '@footing/telemetry';
import { schedule } from 'node-cron';
import type { PgBoss } from 'pg-boss';
import { type CheckHostContext, checkHost } from './check-host.ts';
import { plan } from './plan.ts';
import { CHECK_HOST, type CheckHostJob, openQueue, PLAN, requestPlan } from './queue.ts';

/** A running worker. */
export interface Worker {
  /** Plans now, regardless of the clock. */
  plan(): Promise<void>;
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
}

/** Starts to take jobs. Any number of workers may share a database. */
export async function startWorker({
  config,
  databaseUrl,
  database,
  logger,
  scheduled,
}: WorkerOptions): Promise<Worker> {
  const boss = await openQueue(databaseUrl, config.CRAWL_LEASE_SECONDS, logger);
  const stopping = new AbortController();
  const checker = openChecker(checkerSettings(config));
  const context: CheckHostContext = {
    database,
    checker,
    connectivity: new ConnectivityMonitor(),
    dailyLimit: config.CHECK_HOST_DAILY_LIMIT,
    logger,
    confirmation: { ...DEFAULT_CONFIRMATION_POLICY, ...confirmationSettings(config) },
    batchSize: config.CHECK_BATCH_SIZE,
    concurrency: config.CHECK_HOST_CONCURRENCY,
    delayMs: config.CHECK_HOST_DELAY_MS,
  };
  await boss.work(PLAN, { pollingIntervalSeconds: 2 }, () => plan(database, boss, logger));
  await boss.work<CheckHostJob>(
    CHECK_HOST,
    { localConcurrency: config.CHECK_HOSTS_AT_ONCE, pollingIntervalSeconds: 2 },
    async ([job]) => {
      if (job === undefined) return;
      const recorded = await checkHost(
        job.data.hostId,
        AbortSignal.any([stopping.signal, job.signal]),
        context,
      );
      logger.info({ host: job.data.host, checks: recorded }, 'host checked');
    },
  );
  const clock = scheduled ? startClock(config, boss, logger) : undefined;
  return {
    plan: () => plan(database, boss, logger),
    stop: async () => {
      await clock?.destroy();
      stopping.abort();
      await boss.stop({ graceful: true, timeout: config.SHUTDOWN_SECONDS * 1000 });
      await checker.close();
    },
  };
}

function startClock(config: Config, boss: PgBoss, logger: Logger) {
  const tick = async (): Promise<void> => {
    // If a tick cannot reach the database, the next one makes up for it.
    await requestPlan(boss).catch((error: unknown) => logger.error({ err: error }, 'tick'));
  };
  return schedule(config.CHECK_CRON, tick, { timezone: config.CHECK_TIMEZONE, noOverlap: true });
}
