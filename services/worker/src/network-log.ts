/** Records in the log of changes whether this machine's own network works. */
import { hostname } from 'node:os';
import { sleepUnlessAborted } from '@footing/linkcheck';
import { type Database, recordNetwork } from '@footing/store';
import type { Logger } from '@footing/telemetry';

/** A log that takes one sign after the other. */
export interface NetworkLog {
  /** Records a sign after those before it. */
  record(isDown: boolean): void;
  /** Waits until all are recorded. */
  settled(): Promise<void>;
}

/** Pause after an error, such as of a database that is away together with the network. */
const RETRY_MS = 5_000;

/** Opens the log. What cannot be recorded is told to the logger, and tried again until it is or the signal is aborted. */
export function openNetworkLog(database: Database, logger: Logger, signal: AbortSignal): NetworkLog {
  const recorded = async (isDown: boolean): Promise<boolean> => {
    try {
      await recordNetwork(database, hostname(), isDown);
      return true;
    } catch (error) {
      logger.error({ err: error }, 'network');
      return false;
    }
  };
  let last: Promise<void> = Promise.resolve();
  return {
    record(isDown) {
      last = last.then(async () => {
        while (!(await recorded(isDown)) && !signal.aborted) await sleepUnlessAborted(RETRY_MS, signal);
      });
    },
    settled: () => last,
  };
}
