/** Logs an error that repeats itself once in a while instead of each time. */
import type { Logger } from '@footing/telemetry';

/** The same error is logged so often. */
const REPEAT_MS = 10_000;
/** So many different errors are told apart. */
const MAX_ERRORS = 100;

/**
 * A listener for errors that logs each message at most once in ten seconds, with how often it came since. A database
 * that is away makes every poll of the queue fail, dozens in a second.
 */
export function logRepeatedErrors(logger: Logger, text: string, now = () => performance.now()) {
  const known = new Map<string, { loggedAt: number; since: number }>();
  return (error: Error): void => {
    const last = known.get(error.message);
    if (last !== undefined && now() - last.loggedAt < REPEAT_MS) {
      last.since += 1;
      return;
    }
    if (known.size >= MAX_ERRORS) known.clear();
    known.set(error.message, { loggedAt: now(), since: 0 });
    logger.error({ err: error, ...(last === undefined ? {} : { repeated: last.since }) }, text);
  };
}
