/** Reads the log of changes with a cursor, through connections that fail, and begins again wherever it is interrupted. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Database, listChanges, openDatabase } from '@footing/store';

const PAGE = 50;
const LOOK_MS = 250;
const STATEMENT_TIMEOUT_MS = 3_000;
/** Share of pages in the middle of which the reader is killed: it goes on where it last noted its cursor. */
const KILLED = 0.1;

/** A reader that goes on until it is stopped. */
export interface LogReader {
  /** What it has seen, in order: each change as text. */
  readonly seen: readonly string[];
  /** Number of times that it was killed or lost its database. */
  readonly interruptions: number;
  /** Stops it, once it has seen the change with an id. Rejects if that takes longer than `maxMs`. */
  stopAfter(id: string | undefined, maxMs: number): Promise<void>;
}

/** Starts a reader of the database at `url`. */
export function startLogReader(url: string, random: () => number): LogReader {
  const seen: string[] = [];
  let interruptions = 0;
  let lastId: string | undefined;
  let cursor: string | undefined;
  let isStopped = false;
  const readOn = async (database: Database): Promise<void> => {
    while (!isStopped) {
      const page = await listChanges(database, { limit: PAGE, cursor });
      const isKilled = random() < KILLED;
      for (const item of page.items.slice(0, isKilled ? Math.floor(random() * PAGE) : PAGE)) {
        seen.push(JSON.stringify(item.change));
        ({ cursor } = item);
        lastId = item.change.id;
      }
      if (isKilled) throw new Error('killed');
      ({ cursor } = page);
      if (!page.more) await sleep(LOOK_MS);
    }
  };
  const run = async (): Promise<void> => {
    while (!isStopped) {
      let database: Database | undefined;
      try {
        database = await openDatabase(url, { poolSize: 2, statementTimeoutMs: STATEMENT_TIMEOUT_MS });
        await readOn(database);
      } catch {
        // Whatever it was: killed on purpose, or the database is away. It begins anew.
        interruptions += 1;
        await sleep(LOOK_MS);
      } finally {
        database?.breakOff();
      }
    }
  };
  const ended = run();
  return {
    seen,
    get interruptions() {
      return interruptions;
    },
    stopAfter: async (id, maxMs) => {
      const deadline = Date.now() + maxMs;
      while (id !== undefined && lastId !== id && Date.now() < deadline) await sleep(LOOK_MS);
      isStopped = true;
      await ended;
    },
  };
}
