/** When a delivery is tried again: the schedule of Standard Webhooks 1.0. Pure. */

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** The pauses after the first, second, ... attempt. After the last attempt a delivery is dead. */
const RETRY_PAUSES_MS: readonly number[] = [
  ...[5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR],
  ...[10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR],
];
/** By how much a pause is made longer at the most, so that what failed together is not tried together. */
const MAX_JITTER = 0.1;
/** The longest wait that an endpoint can ask for. */
const MAX_ASKED_MS = 24 * HOUR;

/**
 * The pause after the attempt of this number (from 1), at least as long as the endpoint asks for; undefined after the
 * last. `random` is from 0 to 1.
 */
export function retryPauseMs(
  attempt: number,
  retryAfterSeconds: number | null,
  random: number,
): number | undefined {
  const pause = RETRY_PAUSES_MS[attempt - 1];
  if (pause === undefined) return undefined;
  const asked = Math.min((retryAfterSeconds ?? 0) * SECOND, MAX_ASKED_MS);
  return Math.round(Math.max(pause * (1 + MAX_JITTER * random), asked));
}
