/** The server of the database: the embedded one, or the one of `DATABASE_URL`. */
import path from 'node:path';
import type { Config } from '@footing/config';
import { EMBEDDED_DATABASE, type EmbeddedCluster, startEmbedded } from '@footing/store/embedded';

/** Root folder of the checkout, to which relative settings refer. */
export const CHECKOUT = path.resolve(import.meta.dirname, '../../..');

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
