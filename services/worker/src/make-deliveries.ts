/** Makes notices of the log of changes, and deliveries of those whose time has come, for as long as the worker runs. */
import type { Config } from '@footing/config';
import { sleepUnlessAborted } from '@footing/linkcheck';
import { type Database, makeDigest, noticeReader, releaseNotices, remind } from '@footing/store';
import type { Logger } from '@footing/telemetry';
import { type ReadingOfChanges, readChanges } from './read-changes.ts';

/** Looks so often whether anything is to be told. */
const LOOK_MS = 2_000;

/** Starts to make deliveries. Any number of workers may do so; each notice is told once. */
export function makeDeliveries(database: Database, config: Config, logger: Logger): ReadingOfChanges {
  const hold = { holdMs: config.NOTICE_HOLD_SECONDS * 1000, calmMs: config.NOTICE_CALM_SECONDS * 1000 };
  const reading = readChanges(database, noticeReader(hold), logger);
  const stopping = new AbortController();
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        while ((await releaseNotices(database)) > 0);
        while ((await remind(database)) > 0);
        while (await makeDigest(database));
      } catch (error) {
        logger.error({ err: error }, 'deliveries could not be made');
      }
      await sleepUnlessAborted(LOOK_MS, stopping.signal);
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
      await reading.stop();
    },
  };
}
