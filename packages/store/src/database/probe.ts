/** Asks a database whether it can serve, beside the pool that serves. */
import pg from 'pg';
import { guardConnections } from './connection-limits.ts';

/** Time for connecting, and for the statement; the client waits little longer. */
const PROBE_TIMEOUT_MS = 2_000;
/** Time for a lock: shorter, so that a locked table is told from a server that does not answer. */
const LOCK_TIMEOUT_MS = 1_000;
const GRACE_MS = 500;

/** Reads nothing, and needs the locks that every reader needs. */
const QUESTION =
  'SELECT FROM works, records, citations, links, organisations, places, vocabulary_terms LIMIT 0';

/** Asks one database the same question again and again. */
export interface Probe {
  /**
   * Resolves if the database answers and its tables can be read. Rejects with the error of pg: code 55P03 says that a
   * table is locked. Questions at the same time are one.
   */
  ask(): Promise<void>;
  close(): Promise<void>;
}

/** Makes a probe of the database at `url`, with a connection of its own that is opened by the first question. */
export function createProbe(url: string): Probe {
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    application_name: 'footing readiness',
    connectionTimeoutMillis: PROBE_TIMEOUT_MS,
    statement_timeout: PROBE_TIMEOUT_MS,
    lock_timeout: LOCK_TIMEOUT_MS,
    query_timeout: PROBE_TIMEOUT_MS + GRACE_MS,
  });
  guardConnections(pool);
  let asked: Promise<void> | undefined;
  const question = async (): Promise<void> => {
    try {
      await pool.query(QUESTION);
    } finally {
      asked = undefined;
    }
  };
  return {
    ask: () => {
      asked ??= question();
      return asked;
    },
    close: () => pool.end(),
  };
}
