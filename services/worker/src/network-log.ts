/** Records in the log of changes whether this machine's own network works. */
import { hostname } from 'node:os';
import { type Database, recordNetwork } from '@footing/store';
import type { Logger } from '@footing/telemetry';

/** A log that takes one sign after the other. */
export interface NetworkLog {
  /** Records a sign after those before it. */
  record(isDown: boolean): void;
  /** Waits until all are recorded. */
  settled(): Promise<void>;
}

/** Opens the log. What cannot be recorded is told to the logger, and is recorded with the next sign. */
export function openNetworkLog(database: Database, logger: Logger): NetworkLog {
  let last: Promise<void> = Promise.resolve();
  return {
    record(isDown) {
      last = last
        .then(() => recordNetwork(database, hostname(), isDown))
        .catch((error: unknown) => logger.error({ err: error }, 'network'));
    },
    settled: () => last,
  };
}
