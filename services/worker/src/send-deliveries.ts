/** Sends deliveries for as long as the worker runs. */
import { type Channels, sendNext } from '@footing/delivery';
import { sleepUnlessAborted } from '@footing/linkcheck';
import type { Database } from '@footing/store';
import type { Logger } from '@footing/telemetry';

/** Subscriptions to which one worker sends at the same time. */
const LANES = 4;
/** Looks so often whether anything is to be sent. */
const LOOK_MS = 1_000;
/** Pause after an error, such as of a database that is away. */
const RETRY_MS = 5_000;

/** Starts to send. `stop` waits for what is being sent, and closes the channels. */
export function sendDeliveries(
  database: Database,
  channels: Channels,
  logger: Logger,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  const lane = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        const outcome = await sendNext(database, channels);
        if (outcome === undefined) await sleepUnlessAborted(LOOK_MS, signal);
        else if (!outcome.isDelivered)
          logger.warn({ error: outcome.error, status: outcome.status }, 'delivery failed');
      } catch (error) {
        logger.error({ err: error }, 'deliveries could not be sent');
        await sleepUnlessAborted(RETRY_MS, signal);
      }
    }
  };
  const lanes = Array.from({ length: LANES }, lane);
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(lanes);
      await channels.close();
    },
  };
}
