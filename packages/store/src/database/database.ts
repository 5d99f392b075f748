/** Opens a pool of connections to PostgreSQL and explains why it cannot. */

import pg from 'pg';
import { drizzle, type NodePgDatabase } from '#drizzle';
import { connectionLimits, guardConnections } from './connection-limits.ts';
import { StoreError } from './errors.ts';
import { createProbe, type Probe } from './probe.ts';
import { nameStatements } from './statement-names.ts';

/** Runs queries: the pool, or a transaction on one of its connections. */
export type Queryable = NodePgDatabase;

/** A pool of connections to one database. */
export interface Database {
  readonly db: NodePgDatabase;
  readonly pool: pg.Pool;
  /** Closes all connections at once, for good. What runs on them fails, and what was not committed is rolled back. */
  breakOff(): void;
  /** Tells whether the database can serve, also when no connection of the pool is free. */
  readonly probe: Pick<Probe, 'ask'>;
  close(): Promise<void>;
}

/** Oldest supported PostgreSQL version, as in `server_version_num`. */
const MIN_SERVER_VERSION = 150_000;

/** Limit on one statement unless another is given: migrations and loads of whole corpora take their time. */
const DEFAULT_STATEMENT_TIMEOUT_MS = 10 * 60_000;

/**
 * Opens a pool and checks that the database responds. Defaults: 10 connections, ten minutes for a statement.
 * @throws StoreError `database_address_invalid`, `database_unreachable`, `database_refused`, `database_missing` or
 * `database_too_old`; neither its message nor its cause contains the password.
 */
export async function openDatabase(
  url: string,
  options: { poolSize?: number; statementTimeoutMs?: number } = {},
): Promise<Database> {
  const where = describe(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: options.poolSize ?? 10,
    application_name: 'footing',
    ...connectionLimits(options.statementTimeoutMs ?? DEFAULT_STATEMENT_TIMEOUT_MS),
  });
  const breakOff = guardConnections(pool);
  nameStatements(pool);
  try {
    const { rows } = await pool.query<{ version: number }>(
      `SELECT current_setting('server_version_num')::int AS version`,
    );
    const version = rows[0]?.version ?? 0;
    if (version < MIN_SERVER_VERSION) {
      throw new StoreError(
        'database_too_old',
        `The server at ${where} is PostgreSQL ${Math.floor(version / 10_000)}; 15 or newer is needed.`,
        'Point DATABASE_URL at a newer server, or unset it to use the embedded one.',
      );
    }
  } catch (error) {
    await pool.end();
    throw error instanceof StoreError ? error : explainConnectionError(where, error);
  }
  const probe = createProbe(url);
  const close = async (): Promise<void> => {
    await Promise.all([pool.end(), probe.close()]);
  };
  return { db: drizzle({ client: pool }), pool, probe, breakOff, close };
}

/**
 * A raw `@` in the path, query or fragment of an address without a user: its password has a `/`, `?` or `#`, which ends
 * the host early, so that the rest of the password would be taken for the name of the database.
 */
const MISREAD_PASSWORD = /^\w+:\/\/[^/?#@]*[/?#].*@/s;

/**
 * The host and database of a connection URL, without user name and password.
 * @throws StoreError `database_address_invalid`. It has no cause, since that would hold the address.
 */
function describe(url: string): string {
  const where = parse(url);
  if (where !== undefined && !MISREAD_PASSWORD.test(url) && !where.includes('@')) return where;
  throw new StoreError(
    'database_address_invalid',
    'The address in DATABASE_URL cannot be read.',
    'Write it as postgres://USER:PASSWORD@HOST:PORT/DATABASE, with %2F for / in the password, %3F for ?, %23 for #, %40 for @ and %25 for %; files that it names must be readable.',
  );
}

/** Host, port and database as pg reads them; undefined if it cannot. */
function parse(url: string): string | undefined {
  try {
    const { host, port, database } = new pg.Client({ connectionString: url });
    return `${host}:${port}/${database ?? ''}`;
  } catch {
    // The error may hold the address.
    return undefined;
  }
}

function explainConnectionError(where: string, error: unknown): StoreError {
  const { code, message } = error as { code?: string; message?: string };
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
