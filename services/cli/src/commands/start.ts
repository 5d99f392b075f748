/** The command `footing start`. */
import type { Config } from '@footing/config';
import { claimFolder, isPortFree } from '@footing/store/embedded';
import { createLogger, type Logger, listenForShutdown, type Shutdown } from '@footing/telemetry';
import { CommandError, EXIT } from '../command-error.ts';
import { type DatabaseKeeper, KEPT_ELSEWHERE, keepDatabase } from '../database-keeper.ts';
import { type DatabaseServer, dataFolderOf, openServer } from '../database-server.ts';
import { fillDatabase } from '../fill-database.ts';
import { createSupervisor } from '../supervisor.ts';
import { withDatabase } from '../with-database.ts';

/** What the parts of the command share. */
interface Context {
  config: Config;
  logger: Logger;
  shutdown: Shutdown;
  /** Notes the address of the API for a second `start` on the data folder. */
  tell(address: string): Promise<void>;
}

/**
 * Starts everything and keeps it running until told to stop: database, migrations, corpus, API, worker. Stops
 * in the opposite order.
 * @throws CommandError `api_port_in_use`, `database_failed`, `service_not_ready` or `service_failed`; StoreError
 * `embedded_claimed` if another `start` runs on the data folder.
 */
export async function start(config: Config): Promise<number> {
  const claim = config.DATABASE_URL === undefined ? await claimFolder(dataFolderOf(config)) : undefined;
  try {
    await refuseTakenPort(config);
    const logger = createLogger('footing', { level: config.LOG_LEVEL, format: config.LOG_FORMAT });
    const shutdown = listenForShutdown();
    await serve({ config, logger, shutdown, tell: async (address) => claim?.tell(address) });
    logger.info('stopped');
    return EXIT.ok;
  } finally {
    claim?.release();
  }
}

/** Opens the database, and stops what is of it when the services are done. */
async function serve(context: Context): Promise<void> {
  const { config, logger, shutdown } = context;
  const server = await openServer(config);
  const { embedded } = server;
  const keeper = embedded === undefined ? KEPT_ELSEWHERE : keepDatabase(embedded, logger);
  try {
    await withDatabase(() => fill(server, context), { keeper, logger, signal: shutdown.signal });
    await superviseServices(server, keeper, context);
  } catch (error) {
    // Who is told to stop need not hear what was not ready by then.
    if (!shutdown.signal.aborted) throw error;
  } finally {
    await keeper.stop();
    await embedded?.stop();
  }
}

/** Brings the database to the newest schema, and loads the corpus into it. */
async function fill(
  { url, embedded }: DatabaseServer,
  { logger, shutdown: { signal } }: Context,
): Promise<void> {
  const lines = await fillDatabase(url, signal);
  logger.info({ embedded: embedded !== undefined, adopted: embedded?.adopted }, 'database ready');
  for (const line of lines) logger.info(line);
}

/** Runs the API and the worker until told to stop, or until one of them or the database is given up. */
async function superviseServices(
  { url }: DatabaseServer,
  keeper: DatabaseKeeper,
  { config, logger, shutdown, tell }: Context,
): Promise<void> {
  const supervisor = createSupervisor(
    { DATABASE_URL: url },
    logger,
    (config.API_DRAIN_SECONDS + config.SHUTDOWN_SECONDS + 5) * 1000,
    keeper,
  );
  const ended = Promise.race([shutdown.requested, supervisor.failed, keeper.failed]);
  try {
    const address = await Promise.race([supervisor.start('api'), ended]);
    if (!shutdown.signal.aborted) await tell(String(address));
    await Promise.race([supervisor.start('worker'), ended]);
    if (!shutdown.signal.aborted) printAddresses(String(address));
    await ended;
    logger.info('stopping: worker, API, database');
  } finally {
    // Who sends SIGTERM may send requests too, until the API is seen to stop; who presses Ctrl-C waits for the end.
    await supervisor.stop(['worker', 'api'], shutdown.signal.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT');
  }
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

    dashboard  ${address}/
    API        ${address}/v1/works
    docs       ${address}/docs
    health     ${address}/readyz

  Ctrl-C stops it.
`);
}
