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
  /** Closes the connections and leaves the embedded server, which the last to leave stops. */
  close(): Promise<void>;
}

/** Opens the database and migrates it to the newest schema. */
export async function openSession(config: Config): Promise<DatabaseSession> {
  const server = await openServer(config);
  try {
    const database = await openMigrated(server.url, config);
    const close = async (): Promise<void> => {
      await database.close();
      await server.embedded?.stop();
    };
    return { url: server.url, database, close };
  } catch (error) {
    await server.embedded?.stop();
    throw error;
  }
}

/** The server of the database, and the address of the database. */
export interface DatabaseServer {
  url: string;
  /** The embedded server, if that is used. */
  embedded?: EmbeddedCluster;
}

/** Starts or joins the embedded server, unless `DATABASE_URL` names another. */
export async function openServer(config: Config): Promise<DatabaseServer> {
  if (config.DATABASE_URL !== undefined) return { url: config.DATABASE_URL };
  const embedded = await startEmbedded({ dataDir: dataFolderOf(config), port: config.EMBEDDED_PG_PORT });
  return { url: embedded.urlOf(EMBEDDED_DATABASE), embedded };
}

/** The folder of the embedded server. */
export function dataFolderOf({ FOOTING_DATA_DIR }: Config): string {
  return path.resolve(CHECKOUT, FOOTING_DATA_DIR);
}

/** Connects to a database and migrates it to the newest schema. */
export async function openMigrated(url: string, { DATABASE_POOL_SIZE }: Config): Promise<Database> {
  const database = await openDatabase(url, { poolSize: DATABASE_POOL_SIZE });
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
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
