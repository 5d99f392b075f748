/** Notices when this process stood still: it was stopped, its machine was suspended, or it had no time to run. */

/** The clock is looked at so often. */
const LOOK_MS = 250;
/** Looks that are so much too late show a standstill. */
const MIN_STANDSTILL_MS = 1_000;

/** A watch that goes on until it is stopped. */
export interface StandstillWatch {
  /** Whether the process stood still at any time since an instant of `performance.now()`. */
  hasStoodStillSince(instant: number): boolean;
  stop(): void;
}

/** Starts to watch. */
export function watchStandstill(): StandstillWatch {
  let lookedAt = performance.now();
  let endedAt = Number.NEGATIVE_INFINITY;
  const look = (): void => {
    const now = performance.now();
    if (now - lookedAt > LOOK_MS + MIN_STANDSTILL_MS) endedAt = now;
    lookedAt = now;
  };
  const timer = setInterval(look, LOOK_MS);
  timer.unref();
  return {
    hasStoodStillSince: (instant) => {
      // The look that is due may not have had its turn yet.
      look();
      return endedAt >= instant;
    },
    stop: () => clearInterval(timer),
  };
}
