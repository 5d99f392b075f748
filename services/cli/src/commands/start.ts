/** The command `footing start`. */
import type { Config } from '@footing/config';
import { isPortFree } from '@footing/store';
import { createLogger, listenForShutdown } from '@footing/telemetry';
import { CommandError, EXIT } from '../command-error.ts';
import { loadCorpusFrom, openSession } from '../database-session.ts';
import { createSupervisor } from '../supervisor.ts';

/**
 * Starts everything and keeps it running until told to stop: database, migrations, corpus, API, worker. Stops
 * in the opposite order.
 * @throws CommandError `api_port_in_use`, `service_not_ready` or `service_failed`.
 */
export async function start(config: Config): Promise<number> {
  await refuseTakenPort(config);
  const logger = createLogger('footing', { level: config.LOG_LEVEL, format: config.LOG_FORMAT });
  const shutdown = listenForShutdown();
  const session = await openSession(config);
  const { embedded } = session;
  logger.info({ embedded: embedded !== undefined, adopted: embedded?.adopted }, 'database ready');
  try {
    for (const line of await loadCorpusFrom(session.database)) logger.info(line);
    await session.database.close();
    const supervisor = createSupervisor(
      { DATABASE_URL: session.url },
      logger,
      (config.SHUTDOWN_SECONDS + 5) * 1000,
    );
    try {
      const address = await Promise.race([supervisor.start('api'), shutdown.requested]);
      await Promise.race([supervisor.start('worker'), shutdown.requested]);
      if (!shutdown.signal.aborted) printAddresses(String(address));
      await Promise.race([shutdown.requested, supervisor.failed]);
      logger.info('stopping: worker, API, database');
    } finally {
      await supervisor.stop(['worker', 'api']);
    }
  } finally {
    // An adopted server was left by a killed run, so it is ours to stop, too.
    await embedded?.stop();
  }
  logger.info('stopped');
  return EXIT.ok;
}

async function refuseTakenPort({ API_PORT, API_HOST }: Config): Promise<void> {
  if (API_PORT === 0 || (await isPortFree(API_PORT, API_HOST))) return;
  throw new CommandError(
    'api_port_in_use',
    `Port ${API_PORT} on ${API_HOST}, meant for the API, is in use by another program.`,
    'Stop that program (perhaps another Footing), or set API_PORT to another port.',
  );
}

function printAddresses(address: string): void {
  console.log(`
  Footing is up.

    API     ${address}/v1/works
    docs    ${address}/docs
    health  ${address}/readyz

  Ctrl-C stops it.
`);
}
