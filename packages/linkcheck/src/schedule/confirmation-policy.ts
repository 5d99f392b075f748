const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The parameters of the state machine. Times in milliseconds. */
export interface ConfirmationPolicy {
  /** Failures in a row after which a suspect link is confirmed. */
  confirmFailures: number;
  /** Least time between the first of those failures and the last. */
  confirmMs: number;
  /** How long a single link must be unreachable, on a host that otherwise answers, to be called broken. */
  unreachableIsBrokenMs: number;
  /** Waits after the first, second, ... failure of a suspect link; the last is repeated. */
  suspectWaitsMs: readonly number[];
  /** Wait after the first good answer; doubled with every further one. */
  healthyWaitMs: number;
  /** Longest wait between checks of a good link. */
  maxHealthyWaitMs: number;
  brokenWaitMs: number;
  unreachableWaitMs: number;
  restrictedWaitMs: number;
  skippedWaitMs: number;
  /** Wait after a rate limit that names none. */
  rateLimitedWaitMs: number;
  /** Share of a wait by which it is moved at random, earlier or later, so that links do not fall due together. */
  jitter: number;
}

/** Defaults: broken after three failures over a day; a stable link is checked about every two weeks. */
export const DEFAULT_CONFIRMATION_POLICY: ConfirmationPolicy = {
  confirmFailures: 3,
  confirmMs: DAY,
  unreachableIsBrokenMs: 14 * DAY,
  suspectWaitsMs: [15 * MINUTE, 2 * HOUR, 8 * HOUR, DAY],
  healthyWaitMs: DAY,
  maxHealthyWaitMs: 16 * DAY,
  brokenWaitMs: 7 * DAY,
  unreachableWaitMs: 6 * HOUR,
  restrictedWaitMs: 3 * DAY,
  skippedWaitMs: 30 * DAY,
  rateLimitedWaitMs: HOUR,
  jitter: 0.1,
};
