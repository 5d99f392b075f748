/** The parameters of the link state machine, and their defaults. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The parameters of the link state machine. Times in milliseconds. */
export interface ConfirmationPolicy {
  /** Number of consecutive failures that confirms a suspect link as broken or unreachable. */
  confirmFailures: number;
  /** Minimum time from the first of these failures to the last. */
  confirmMs: number;
  /** How long a link must be unreachable, while its host responds otherwise, to count as broken. */
  unreachableIsBrokenMs: number;
  /** Waits after the first, second, ... failure of a suspect link; the last one is repeated. */
  suspectWaitsMs: readonly number[];
  /**
   * Wait after the first healthy or drifted check; doubled after each further check with the same verdict.
   */
  healthyWaitMs: number;
  /** Maximum wait between checks of a healthy or drifted link. */
  maxHealthyWaitMs: number;
  brokenWaitMs: number;
  unreachableWaitMs: number;
  restrictedWaitMs: number;
  skippedWaitMs: number;
  /** Wait after a rate limit, unless `Retry-After` is longer. */
  rateLimitedWaitMs: number;
  /**
   * Fraction of a wait by which it is randomly shortened or lengthened, so links do not fall due together.
   */
  jitter: number;
}

/** The defaults: broken after three failures over a day; a stable link is checked about every two weeks. */
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

/** The longest wait that a check can plan, with its jitter. `Retry-After` is cut to less (`retry-after.ts`). */
export function longestWaitMs(policy: ConfirmationPolicy): number {
  const waits = [
    ...policy.suspectWaitsMs,
    policy.maxHealthyWaitMs,
    policy.brokenWaitMs,
    policy.unreachableWaitMs,
    policy.restrictedWaitMs,
    policy.skippedWaitMs,
    policy.rateLimitedWaitMs,
  ];
  return Math.ceil(Math.max(...waits) * (1 + policy.jitter));
}
