/** Limits on the client's side of every connection, so that one that falls silent is given up. */
import type pg from 'pg';

/** Time for connecting, and for waiting until a connection of the pool is free. */
const CONNECT_TIMEOUT_MS = 5_000;
/** The operating system asks an idle connection for a sign of life after this time. */
const KEEP_ALIVE_DELAY_MS = 10_000;
/** An idle connection is closed after this time. */
const IDLE_TIMEOUT_MS = 10_000;
/** A connection is replaced after this time, and with it the statements that it keeps, of which some are used no more. */
const MAX_LIFETIME_SECONDS = 600;
/** The server ends a session that holds a transaction open and asks nothing, with its locks, after this time. */
const IDLE_IN_TRANSACTION_MS = 15_000;
/** How much longer than the server's own limit the client waits for the answer to a statement. */
const GRACE_MS = 2_000;

/** The settings of a pool. The server ends a statement after `statementTimeoutMs`; the client waits little longer. */
export function connectionLimits(statementTimeoutMs: number) {
  return {
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    maxLifetimeSeconds: MAX_LIFETIME_SECONDS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_DELAY_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    statement_timeout: statementTimeoutMs,
    query_timeout: statementTimeoutMs + GRACE_MS,
  } satisfies pg.PoolConfig;
}

/**
 * Keeps lost connections of a pool from ending the process or from being used again. A client emits `error` when its
 * connection is lost, also while it is taken out between two statements; the statement that is running, or the next
 * one, fails by itself. A client whose statement was not answered in time has a connection that may be dead: it is
 * closed, so that the pool replaces it also where a transaction gives it back without an error; so is one whose kept
 * statements the schema has left behind.
 *
 * Returns what breaks all work off: it closes every connection, also those that are made later. The server rolls back
 * what was not committed.
 */
export function guardConnections(pool: pg.Pool): () => void {
  const clients = new Set<pg.PoolClient>();
  let isBrokenOff = false;
  pool.on('error', () => undefined);
  pool.on('remove', (client) => clients.delete(client));
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
    clients.add(client);
    if (isBrokenOff) closeClient(client);
    const query = client.query.bind(client) as (...given: unknown[]) => unknown;
    const guarded = (...given: unknown[]): unknown => {
      const result = query(...given);
      if (result instanceof Promise)
        result.catch((error: unknown) => {
          if (isUnanswered(error) || isStale(error)) closeClient(client);
        });
      return result;
    };
    Object.assign(client, { query: guarded });
  });
  return () => {
    isBrokenOff = true;
    for (const client of clients) closeClient(client);
  };
}

/** The error of node-postgres for a statement that was not answered within `query_timeout`; it has no code. */
function isUnanswered(error: unknown): boolean {
  return error instanceof Error && error.message === 'Query read timeout';
}

/** Whether a statement that the connection keeps can no longer be run: the schema has changed under it, or it is gone. */
function isStale(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === '0A000' || code === '26000';
}

function closeClient(client: pg.PoolClient & { end?: () => Promise<void> }): void {
  void client.end?.().catch(() => undefined);
}
