/** The command `footing load`. */
import path from 'node:path';
import type { Config } from '@footing/config';
import { EXIT } from '../command-error.ts';
import { loadCorpusFrom, openSession } from '../database-session.ts';

/** Loads the corpus that comes with Footing, or the one in a folder, into the database. */
export async function load(config: Config, folder: string | undefined): Promise<number> {
  const session = await openSession(config);
  try {
    for (const line of await loadCorpusFrom(
      session.database,
      folder === undefined ? undefined : path.resolve(folder),
    ))
      console.log(line);
    return EXIT.ok;
  } finally {
    await session.close();
  }
}
