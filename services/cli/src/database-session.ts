/** Opens the database that a command works on. */
import path from 'node:path';
import type { Config } from '@footing/config';
import { readCorpus } from '@footing/corpus';
import {
  type Database,
  EMBEDDED_DATABASE,
  type EmbeddedCluster,
  loadCorpus,
  migrate,
  openDatabase,
  startEmbedded,
} from '@footing/store';

/** Root folder of the checkout, to which relative settings refer. */
export const CHECKOUT = path.resolve(import.meta.dirname, '../../..');

/** The database of a command: the one of `DATABASE_URL`, or the embedded one. */
export interface DatabaseSession {
  url: string;
  database: Database;
  /** The embedded server, if that is used. */
  embedded?: EmbeddedCluster;
  /** Closes the connections, and stops the embedded server if this session started it. */
  close(): Promise<void>;
}

/** Opens the database and migrates it to the newest schema. */
export async function openSession(config: Config): Promise<DatabaseSession> {
  const embedded = config.DATABASE_URL === undefined ? await startEmbeddedFor(config) : undefined;
  const release = async (): Promise<void> => {
    if (embedded?.adopted === false) await embedded.stop();
  };
  try {
    const url = embedded?.urlOf(EMBEDDED_DATABASE) ?? config.DATABASE_URL ?? '';
    const database = await openDatabase(url, { poolSize: config.DATABASE_POOL_SIZE });
    const close = async (): Promise<void> => {
      await database.close();
      await release();
    };
    try {
      await migrate(database);
    } catch (error) {
      await database.close();
      throw error;
    }
    return { url, database, ...(embedded === undefined ? {} : { embedded }), close };
  } catch (error) {
    await release();
    throw error;
  }
}

function startEmbeddedFor({ FOOTING_DATA_DIR, EMBEDDED_PG_PORT }: Config): Promise<EmbeddedCluster> {
  return startEmbedded({ dataDir: path.resolve(CHECKOUT, FOOTING_DATA_DIR), port: EMBEDDED_PG_PORT });
}

/** Loads a corpus; existing rows are updated. Returns one line for each work. */
export async function loadCorpusFrom(database: Database, folder?: string): Promise<string[]> {
  const loaded = await loadCorpus(database, await readCorpus(folder));
  return loaded.map(
    ({ work, sections, citations, links, records }) =>
      `${work}: ${citations} citations in ${sections} sections, ${links} links, ${records} records`,
  );
}
