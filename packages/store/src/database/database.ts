/** Opens a pool of connections to PostgreSQL and explains why it cannot. */
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { connectionLimits, guardConnections } from './connection-limits.ts';
import { StoreError } from './errors.ts';

/** Runs queries: the pool, or a transaction on one of its connections. */
export type Queryable = NodePgDatabase;

/** A pool of connections to one database. */
export interface Database {
  readonly db: NodePgDatabase;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/** Oldest supported PostgreSQL version, as in `server_version_num`. */
const MIN_SERVER_VERSION = 150_000;

/** Limit on one statement unless another is given: migrations and loads of whole corpora take their time. */
const DEFAULT_STATEMENT_TIMEOUT_MS = 10 * 60_000;

/**
 * Opens a pool and checks that the database responds. Defaults: 10 connections, ten minutes for a statement.
 * @throws StoreError `database_unreachable`, `database_refused`, `database_missing` or `database_too_old`;
 * its message never contains the password.
 */
export async function openDatabase(
  url: string,
  options: { poolSize?: number; statementTimeoutMs?: number } = {},
): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.poolSize ?? 10,
    application_name: 'footing',
    ...connectionLimits(options.statementTimeoutMs ?? DEFAULT_STATEMENT_TIMEOUT_MS),
  });
  guardConnections(pool);
  try {
    const { rows } = await pool.query<{ version: number }>(
      `SELECT current_setting('server_version_num')::int AS version`,
    );
    const version = rows[0]?.version ?? 0;
    if (version < MIN_SERVER_VERSION) {
      throw new StoreError(
        'database_too_old',
        `The server at ${describe(url)} is PostgreSQL ${Math.floor(version / 10_000)}; 15 or newer is needed.`,
        'Point DATABASE_URL at a newer server, or unset it to use the embedded one.',
      );
    }
  } catch (error) {
    await pool.end();
    throw error instanceof StoreError ? error : explainConnectionError(url, error);
  }
  return { db: drizzle({ client: pool }), pool, close: () => pool.end() };
}

/** The host and database of a connection URL, without user name and password. */
function describe(url: string): string {
  if (!URL.canParse(url)) return 'DATABASE_URL';
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

function explainConnectionError(url: string, error: unknown): StoreError {
  const { code, message } = error as { code?: string; message?: string };
  const where = describe(url);
  if (code === '28P01' || code === '28000') {
    return new StoreError(
      'database_refused',
      `The server at ${where} refused the user name or password.`,
      'Correct them in DATABASE_URL.',
      { cause: error },
    );
  }
  if (code === '3D000') {
    return new StoreError(
      'database_missing',
      `There is no such database: ${where}.`,
      'Create it (createdb), or correct DATABASE_URL.',
      { cause: error },
    );
  }
  const why = code ?? message ?? 'no answer';
  return new StoreError(
    'database_unreachable',
    `The database at ${where} cannot be reached (${why}).`,
    'Start it, or correct DATABASE_URL, or unset that to use the embedded one.',
    { cause: error },
  );
}
