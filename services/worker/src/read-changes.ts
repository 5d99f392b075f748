/** Runs a named reader of the log of changes for as long as the worker runs. */
import { sleepUnlessAborted } from '@footing/linkcheck';
import { type ChangeReader, type Database, listenForChanges, readOnward } from '@footing/store';
import type { Logger } from '@footing/telemetry';

/** A reader that goes on until it is stopped. */
export interface ReadingOfChanges {
  /** Reads one page more, then stops; what is left is read by the next worker. */
  stop(): Promise<void>;
}

/** Looks so often where no notice wakes it. */
const LOOK_MS = 3_000;
/** Pause after an error, such as of a database that is away. */
const RETRY_MS = 5_000;

/** Starts to read, woken by the notices of the log, and every few seconds without any. */
export function readChanges(database: Database, reader: ChangeReader, logger: Logger): ReadingOfChanges {
  const stopping = new AbortController();
  const notices = listenForChanges(database);
  const run = async (): Promise<void> => {
    let isLast: boolean;
    do {
      isLast = stopping.signal.aborted;
      try {
        while ((await readOnward(database, reader)) === 'more' && !stopping.signal.aborted);
        if (!isLast) await notices.wait(LOOK_MS, stopping.signal);
      } catch (error) {
        logger.error({ err: error, reader: reader.name }, 'changes could not be read');
        await sleepUnlessAborted(RETRY_MS, stopping.signal);
      }
    } while (!isLast);
  };
  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
      await notices.close();
    },
  };
}
