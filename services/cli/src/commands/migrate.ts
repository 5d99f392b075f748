/** The command `footing migrate`. */
import type { Config } from '@footing/config';
import { EXIT } from '../command-error.ts';
import { inSession } from '../database-session.ts';

/** Migrates the database to the newest schema. */
export function migrateCommand(config: Config): Promise<number> {
  return inSession(config, async () => {
    console.log('The database has the newest schema.');
    return EXIT.ok;
  });
}
