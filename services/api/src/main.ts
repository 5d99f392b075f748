/** Runs the API until it is told to stop. */
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig, serverLimits } from '@footing/config';
import { openDatabase } from '@footing/store';
import { createLogger, forceExitAfter, type Logger, listenForShutdown } from '@footing/telemetry';
import { processMetrics, Registry } from '@footing/telemetry/metrics';
import { createStop } from './plugins/stopping.ts';
import { buildServer } from './server.ts';

async function main(config: ReturnType<typeof readConfig>, logger: Logger): Promise<void> {
  if (config.DATABASE_URL === undefined)
    throw new Error('DATABASE_URL is not set; `footing start` sets it for the embedded database');
  const shutdown = listenForShutdown();
  const database = await openDatabase(config.DATABASE_URL, {
    poolSize: config.DATABASE_POOL_SIZE,
    statementTimeoutMs: 10_000,
  });
  const limits = serverLimits(config);
  const stop = createStop(limits);
  const registry = new Registry();
  processMetrics(registry);
  const app = await buildServer(database, logger, { limits, stop, registry, publicUrl: config.PUBLIC_URL });
  const address = await app.listen({ host: config.API_HOST, port: config.API_PORT });
  process.send?.({ ready: address });
  const cause = await shutdown.requested;
  logger.info({ cause }, 'stopping');
  stop.begin();
  // What sends SIGTERM may send requests too, until it sees that the API is not ready; who presses Ctrl-C waits.
  if (cause === 'SIGTERM') await sleep(config.API_DRAIN_SECONDS * 1000);
  forceExitAfter(config.SHUTDOWN_SECONDS, logger);
  await stop.closePort(app.server);
  await app.close();
  await database.close();
  logger.info('stopped');
  if (process.channel !== undefined) process.disconnect();
}

const config = readConfig(process.env);
const logger = createLogger('api', { level: config.LOG_LEVEL, format: config.LOG_FORMAT });
main(config, logger).catch((error: unknown) => {
  logger.fatal({ err: error }, 'the API cannot go on');
  process.exit(1);
});
