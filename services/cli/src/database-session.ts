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

/**
 * Loads a corpus; existing rows are updated, and what the corpus no longer contains is removed. Returns one line for
 * each work, and one if places or organisations were removed.
 */
export async function loadCorpusFrom(database: Database, folder?: string): Promise<string[]> {
  const { works, removed } = await loadCorpus(database, await readCorpus(folder));
  const lines = works.map(
    ({ work, sections, citations, links, records, removed: gone }) =>
      `${work}: ${citations} citations in ${sections} sections, ${links} links, ${records} records${removal(gone, '; ')}`,
  );
  const entities = removal(removed);
  return entities === '' ? lines : [...lines, entities];
}

/** What was removed in words, after `before`; empty if nothing was. */
function removal(removed: object, before = ''): string {
  const counts = Object.entries(removed).filter(([, count]) => count > 0);
  return counts.length === 0
    ? ''
    : `${before}removed: ${counts.map(([kind, count]) => `${count} ${kind}`).join(', ')}`;
}
