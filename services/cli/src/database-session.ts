/** Opens the database that a command works on. */
import type { Config } from '@footing/config';
import { FootingError } from '@footing/errors';
import { type Database, isDatabaseAway, migrate, openDatabase } from '@footing/store';
import { listenForShutdown } from '@footing/telemetry';
import { CommandError, interruptedBy } from './command-error.ts';
import { openServer } from './database-server.ts';

/** The database of a command: the one of `DATABASE_URL`, or the embedded one. */
export interface DatabaseSession {
  url: string;
  database: Database;
  /** Aborted when the command is told to stop. */
  signal: AbortSignal;
}

/**
 * Opens the database, migrated to the newest schema unless told otherwise, and does the work of a command on it. Then the connections are
 * closed and the embedded server is left, which the last to leave stops. Returns the exit code. A command that is told
 * to stop ends in the same order, with one line and the exit code of the signal; what fails by then is not told.
 */
export async function inSession(
  config: Config,
  work: (session: DatabaseSession) => Promise<number>,
  open: typeof openMigrated = openMigrated,
): Promise<number> {
  const { signal } = listenForShutdown();
  const server = { leave: async (): Promise<void> => undefined };
  try {
    const { url, embedded } = await openServer(config);
    if (embedded !== undefined) server.leave = () => embedded.stop();
    signal.throwIfAborted();
    const database = await open(url, config, signal);
    try {
      return await work({ url, database, signal });
    } finally {
      await database.close();
    }
  } catch (error) {
    if (!signal.aborted) throw explainLoss(error);
    console.error(`footing: Interrupted (${signal.reason}); what was not finished was rolled back.`);
    return interruptedBy(signal);
  } finally {
    await server.leave();
  }
}

/** The error of a connection that broke in the middle of the work, as one that a user can act on; others as they are. */
function explainLoss(error: unknown): unknown {
  if (error instanceof FootingError || !isDatabaseAway(error)) return error;
  return new CommandError(
    'database_lost',
    'The database went away in the middle of the work.',
    'What was not finished was rolled back; try again once it is there.',
    { cause: error },
  );
}

/** Connects to a database and migrates it to the newest schema. Rejects when the signal is aborted. */
export async function openMigrated(
  url: string,
  { DATABASE_POOL_SIZE }: Config,
  signal: AbortSignal,
): Promise<Database> {
  const database = await openDatabase(url, { poolSize: DATABASE_POOL_SIZE });
  try {
    await untilAborted(database, signal, () => migrate(database));
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Does work on a database, and breaks it off when the signal is aborted: the work rejects, and is rolled back. */
export async function untilAborted<T>(
  database: Database,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  const breakOff = (): void => database.breakOff();
  signal.addEventListener('abort', breakOff);
  try {
    signal.throwIfAborted();
    return await work();
  } finally {
    signal.removeEventListener('abort', breakOff);
  }
}
