/** Makes sure that a server has the application's database. */
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StoreError } from '../database/errors.ts';
import type { DataFolder } from './data-folder.ts';
import { notReady } from './folder-faults.ts';
import { accepts } from './server.ts';

/** Name of the application's database in the embedded server. */
export const EMBEDDED_DATABASE = 'footing';
/** A server that runs answers within this time, unless it recovers from the end of one of its processes. */
const MAX_ANSWER_MS = 15_000;
const POLL_MS = 100;

/**
 * Creates the application's database if the server has none. `url` leads to its maintenance database.
 * @throws StoreError `embedded_failed` if the server does not answer, or works on another folder.
 */
export async function createDatabase(folder: DataFolder, url: string): Promise<void> {
  for (const deadline = Date.now() + MAX_ANSWER_MS; !(await accepts(folder, url)); await sleep(POLL_MS))
    if (Date.now() > deadline) throw notReady(folder);
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await refuseOtherServer(folder, client);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      EMBEDDED_DATABASE,
    ]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${EMBEDDED_DATABASE}`);
  } finally {
    await client.end();
  }
}

/** Refuses the server of another folder, to which a lock file leads where the system does not tell who works on what. */
async function refuseOtherServer({ cluster }: DataFolder, client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ served: string }>(
    `SELECT current_setting('data_directory') AS served`,
  );
  const served = rows[0]?.served ?? '';
  if ((await realpath(served).catch(() => served)) === (await realpath(cluster))) return;
  throw new StoreError(
    'embedded_failed',
    `The server that the lock file in ${cluster} names works on another folder.`,
    `If no PostgreSQL works on this one, delete ${path.join(cluster, 'postmaster.pid')}.`,
  );
}
