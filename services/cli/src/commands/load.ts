/** The command `footing load`. */
import path from 'node:path';
import type { Config } from '@footing/config';
import { EXIT } from '../command-error.ts';
import { inSession } from '../database-session.ts';
import { type LoadOptions, loadCorpusFrom } from '../load-corpus-from.ts';

/** Loads the corpus that comes with Footing, or the one in a folder, into the database. */
export function load(
  config: Config,
  folder: string | undefined,
  { retire }: Pick<LoadOptions, 'retire'>,
): Promise<number> {
  return inSession(config, async (session) => {
    const lines = await loadCorpusFrom(session, {
      ...(folder === undefined ? {} : { folder: path.resolve(folder) }),
      ...(retire === undefined ? {} : { retire }),
    });
    for (const line of lines) console.log(line);
    return EXIT.ok;
  });
}
