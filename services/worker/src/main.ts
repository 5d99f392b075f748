/** Runs the worker until it is told to stop, or for one sweep with `--once`. */
import { readConfig } from '@footing/config';
import { MAX_CRAWL_DELAY_MS } from '@footing/linkcheck';
import { openDatabase } from '@footing/store';
import { createLogger, forceExitAfter, type Logger, listenForShutdown } from '@footing/telemetry';
import { sweep } from './sweep.ts';
import { startWorker } from './worker.ts';

/** `--once`: check what is due now, then end. Without it: work until told to stop. */
const once = process.argv.includes('--once');

/** Limit on one statement. */
const STATEMENT_TIMEOUT_MS = 60_000;

/** An e-mail address or URL with which sites can contact the operator. */
const CONTACT = /@|https?:\/\//;

async function main(config: ReturnType<typeof readConfig>, logger: Logger): Promise<void> {
  const { DATABASE_URL: databaseUrl } = config;
  if (databaseUrl === undefined)
    throw new Error('DATABASE_URL is not set; `footing start` sets it for the embedded database');
  const shutdown = listenForShutdown();
  const database = await openDatabase(databaseUrl, {
    poolSize: config.DATABASE_POOL_SIZE,
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
  });
  const worker = await startWorker({ config, databaseUrl, database, logger, scheduled: !once });
  logger.info({ cron: once ? undefined : config.CHECK_CRON }, once ? 'sweeping' : 'worker ready');
  if (!CONTACT.test(config.CHECK_USER_AGENT))
    logger.warn('CHECK_USER_AGENT names no contact, for the sites that wonder who asks');
  process.send?.({ ready: true });
  try {
    // The longest time that may pass between two recorded checks is a batch of the slowest host: for each
    // link, robots.txt, the page and a random sibling, with the longest pause between requests.
    const maxDelayMs = Math.max(config.CHECK_HOST_DELAY_MS, MAX_CRAWL_DELAY_MS);
    const stallMs = 60_000 + config.CHECK_BATCH_SIZE * 3 * (config.CHECK_TOTAL_TIMEOUT_MS + maxDelayMs);
    if (once) await Promise.race([sweep(database, worker, stallMs, shutdown.signal), worker.lost]);
    else {
      await worker.plan();
      logger.info({ cause: await Promise.race([shutdown.requested, worker.lost]) }, 'stopping');
    }
  } finally {
    forceExitAfter(config.SHUTDOWN_SECONDS, logger);
    await worker.stop();
    await database.close();
  }
  logger.info('stopped');
  if (process.channel !== undefined) process.disconnect();
}

const config = readConfig(process.env);
const logger = createLogger('worker', { level: config.LOG_LEVEL, format: config.LOG_FORMAT });
main(config, logger).catch((error: unknown) => {
  logger.fatal({ err: error }, 'the worker cannot go on');
  process.exit(1);
});
