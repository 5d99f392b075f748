/** The command `footing migrate`. */
import type { Config } from '@footing/config';
import { EXIT } from '../command-error.ts';
import { openSession } from '../database-session.ts';

/** Migrates the database to the newest schema. */
export async function migrateCommand(config: Config): Promise<number> {
  const session = await openSession(config);
  await session.close();
  console.log('The database has the newest schema.');
  return EXIT.ok;
}
