/** Runs the worker until it is told to stop, or for one sweep with `--once`. */
import { type Config, readConfig } from '@footing/config';
import { type Database, openDatabase, readBacklog } from '@footing/store';
import { createLogger, forceExitAfter, type Logger, listenForShutdown } from '@footing/telemetry';
import { backlogMetrics, poolMetrics, processMetrics, Registry } from '@footing/telemetry/metrics';
import { whyUnready } from './readiness.ts';
import { type StatusServer, startStatusServer } from './status-server.ts';
import { sweep } from './sweep.ts';
import { longestDelayMs, startWorker, type Worker } from './worker.ts';

/** `--once`: check what is due now, then end. Without it: work until told to stop. */
const once = process.argv.includes('--once');

/** Limit on one statement. */
const STATEMENT_TIMEOUT_MS = 60_000;

/** An e-mail address or URL with which sites can contact the operator. */
const CONTACT = /@|https?:\/\//;

async function main(config: Config, logger: Logger): Promise<void> {
  const { DATABASE_URL: databaseUrl } = config;
  if (databaseUrl === undefined)
    throw new Error('DATABASE_URL is not set; `footing start` sets it for the embedded database');
  const shutdown = listenForShutdown();
  const database = await openDatabase(databaseUrl, {
    poolSize: config.DATABASE_POOL_SIZE,
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
  });
  const registry = new Registry();
  const worker = await startWorker({ config, databaseUrl, database, logger, scheduled: !once, registry });
  let server: StatusServer | undefined;
  try {
    // A sweep may run beside a worker that has the port.
    if (!once) server = await answer({ config, worker, database, registry, logger });
    logger.info(
      { cron: once ? undefined : config.CHECK_CRON, address: server?.address },
      once ? 'sweeping' : 'worker ready',
    );
    if (!CONTACT.test(config.CHECK_USER_AGENT))
      logger.warn('CHECK_USER_AGENT names no contact, for the sites that wonder who asks');
    process.send?.({ ready: true });
    // The longest time that may pass between two recorded checks is a batch of the slowest host: for each
    // link, robots.txt, the page and a random sibling, with the longest pause between requests.
    const stallMs =
      60_000 + config.CHECK_BATCH_SIZE * 3 * (config.CHECK_TOTAL_TIMEOUT_MS + longestDelayMs(config));
    if (once) await Promise.race([sweep(database, worker, stallMs, shutdown.signal), worker.lost]);
    else {
      await worker.plan();
      logger.info({ cause: await Promise.race([shutdown.requested, worker.lost]) }, 'stopping');
    }
  } finally {
    forceExitAfter(config.SHUTDOWN_SECONDS, logger);
    await worker.stop();
    await server?.close();
    await database.close();
  }
  logger.info('stopped');
  if (process.channel !== undefined) process.disconnect();
}

interface AnswerOptions {
  config: Config;
  worker: Worker;
  database: Database;
  registry: Registry;
  logger: Logger;
}

/** Starts to answer whether the worker works, and its metrics, where a port is set. */
async function answer({
  config: { WORKER_HOST: host, WORKER_PORT: port },
  worker,
  database,
  registry,
  logger,
}: AnswerOptions): Promise<StatusServer | undefined> {
  if (port === undefined) return undefined;
  processMetrics(registry);
  poolMetrics(registry, database.pool);
  backlogMetrics(registry, () => readBacklog(database));
  return startStatusServer({
    host,
    port,
    registry,
    logger,
    whyUnready: async () => {
      const why = whyUnready(worker.signs());
      if (why !== undefined) return why;
      try {
        await database.probe.ask();
        return undefined;
      } catch (error) {
        logger.warn({ err: error }, 'not ready');
        return 'database_away';
      }
    },
  });
}

const config = readConfig(process.env);
const logger = createLogger('worker', { level: config.LOG_LEVEL, format: config.LOG_FORMAT });
main(config, logger).catch((error: unknown) => {
  logger.fatal({ err: error }, 'the worker cannot go on');
  process.exit(1);
});
