/** Reads something for all who ask for it at about the same time. */
import { setTimeout as sleep } from 'node:timers/promises';

/** How old what was read may be. */
const MAX_AGE_MS = 10_000;
/** How long a reading is waited for. */
const MAX_WAIT_MS = 5_000;

/**
 * Makes a reading that is at most ten seconds old. One runs at a time, whoever asks; one that takes longer than five
 * seconds, or fails, is undefined to all who wait for it.
 */
export function sharedReading<T>(
  read: () => Promise<T>,
  now: () => number = () => performance.now(),
): () => Promise<T | undefined> {
  let last: { value: T; at: number } | undefined;
  let running: Promise<T | undefined> | undefined;
  const readOnce = async (): Promise<T | undefined> => {
    try {
      const value = await read();
      last = { value, at: now() };
      return value;
    } catch {
      // Who asks is told by the absence; what is wrong with the database is logged by those who work with it.
      return undefined;
    } finally {
      running = undefined;
    }
  };
  return async () => {
    if (last !== undefined && now() - last.at < MAX_AGE_MS) return last.value;
    running ??= readOnce();
    return Promise.race([running, sleep(MAX_WAIT_MS, undefined, { ref: false })]);
  };
}
