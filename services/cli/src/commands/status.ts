/** The command `footing status`. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '@footing/config';
import { isSchemaDifferent, openDatabase, readStatus } from '@footing/store';
import { CommandError, EXIT } from '../command-error.ts';
import { dataFolderOf } from '../database-server.ts';
import { inSession } from '../database-session.ts';
import { statusScreen } from '../status-screen.ts';

/** How the status can be written. */
export const STATUS_FORMATS = ['text', 'json'] as const;

/** Limit on one statement: the tables are read whole. */
const STATEMENT_TIMEOUT_MS = 60_000;

/**
 * Prints how the service stands. The database is left as it is: nothing is migrated.
 * @throws CommandError `no_database` or `schema_different`; StoreError if the database cannot be reached.
 */
export async function statusCommand(
  config: Config,
  { format }: { format: (typeof STATUS_FORMATS)[number] },
): Promise<number> {
  refuseMissingData(config);
  const open = (url: string) => openDatabase(url, { poolSize: 1, statementTimeoutMs: STATEMENT_TIMEOUT_MS });
  return inSession(
    config,
    async ({ database }) => {
      const status = await readStatus(database).catch((error: unknown) => {
        throw isSchemaDifferent(error) ? differentSchema(error) : error;
      });
      console.log(format === 'json' ? JSON.stringify(status, null, 2) : statusScreen(status));
      return EXIT.ok;
    },
    open,
  );
}

/** Whoever asks how things stand makes no database by that. */
function refuseMissingData(config: Config): void {
  const folder = dataFolderOf(config);
  if (config.DATABASE_URL !== undefined || existsSync(path.join(folder, 'postgres'))) return;
  throw new CommandError(
    'no_database',
    `There is no database in ${folder}.`,
    'Make one with `footing start`, or set DATABASE_URL or FOOTING_DATA_DIR.',
  );
}

function differentSchema(cause: unknown): CommandError {
  return new CommandError(
    'schema_different',
    'The database does not have the schema of this version of Footing.',
    'Bring it to that with `footing migrate`, or use the version that it belongs to.',
    { cause },
  );
}
