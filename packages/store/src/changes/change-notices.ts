/** Wakes readers of the log when changes are placed in it. */
import pg from 'pg';
import type { Database } from '../database/database.ts';

/** How long a reader waits at most before it looks, whether it was woken or not. */
const MAX_WAIT_MS = 3_000;
/** Pause before the connection is opened again after it was lost. */
const RECONNECT_MS = 5_000;

/** The notices of the database that changes were placed in the log. Nothing depends on them but how soon readers look. */
export interface ChangeNotices {
  /** Resolves when changes may have been placed, when `signal` aborts, or after `ms` or three seconds. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** Listens on one connection of its own, which is opened with the first reader and opened again when it is lost. */
export function listenForChanges({ pool }: Database): ChangeNotices {
  const waiting = new Set<() => void>();
  let client: pg.Client | undefined;
  let nextAttempt = 0;
  let isClosed = false;

  const wakeAll = () => {
    for (const wake of [...waiting]) wake();
  };
  const drop = (lost: pg.Client) => {
    if (client !== lost) return;
    client = undefined;
    nextAttempt = performance.now() + RECONNECT_MS;
    // A connection that is already lost has nothing to say when it is closed.
    lost.end().catch(() => undefined);
  };
  const connect = () => {
    if (isClosed || client !== undefined || performance.now() < nextAttempt) return;
    const opened = new pg.Client(pool.options);
    client = opened;
    opened.on('notification', wakeAll);
    opened.on('error', () => drop(opened));
    opened.on('end', () => drop(opened));
    // Without the connection readers look every few seconds, so that it cannot be opened is no error of theirs.
    opened
      .connect()
      .then(() => opened.query('LISTEN footing_changes'))
      .catch(() => drop(opened));
  };

  return {
    wait(ms, signal) {
      connect();
      return new Promise((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', wake);
          waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, Math.min(ms, MAX_WAIT_MS));
        waiting.add(wake);
        signal.addEventListener('abort', wake);
        if (signal.aborted || isClosed) wake();
      });
    },
    async close() {
      isClosed = true;
      wakeAll();
      const last = client;
      client = undefined;
      await last?.end().catch(() => undefined);
    },
  };
}
