/** When a process that has ended by itself is started again. Pure, but for the clock. */

/** Number of restarts within a minute after which a process is not restarted again. */
const MAX_RESTARTS = 5;
const RESTART_WINDOW_MS = 60_000;

/** The times of the restarts in the last minute, with one more now. */
export function withRestart(restarts: readonly number[]): number[] {
  const now = Date.now();
  return [...restarts.filter((at) => now - at < RESTART_WINDOW_MS), now];
}

/** Whether the last of these restarts may take place. */
export function restartsLeft(restarts: readonly number[]): boolean {
  return restarts.length <= MAX_RESTARTS;
}

/** The pause before the last of these restarts, in milliseconds: each is twice the one before. */
export function restartPauseMs(restarts: readonly number[]): number {
  return 2 ** restarts.length * 100;
}
