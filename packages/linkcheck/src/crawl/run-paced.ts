/** Runs tasks at the pace of one host, and provides sleeps that an abort signal ends. */
import { setTimeout } from 'node:timers/promises';

/** How fast the items of one host are processed. */
export interface PaceOptions {
  /** Number of lanes, each of which runs one task at a time. */
  concurrency: number;
  /**
   * Pause, in milliseconds, between any two starts, and between the end of a task and the next start of its
   * lane.
   */
  pace: { readonly delayMs: number };
  /** Once aborted, no further task starts; running tasks finish. */
  signal: AbortSignal;
}

/**
 * Runs a task over the items of one host at the given pace. Returns the results of the finished items, in no
 * particular order. After a result with `stop`, no further item starts. A task may wait with `sleep`: an item
 * whose sleep is aborted counts as not finished.
 */
export async function runPaced<Item, Result>(
  items: readonly Item[],
  { concurrency, pace, signal }: PaceOptions,
  task: (item: Item) => Promise<{ result: Result; stop: boolean }>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  let earliestStart = 0;
  let stopped = false;
  const lane = async (): Promise<void> => {
    while (!stopped && !signal.aborted && next < items.length) {
      const item = items[next] as Item;
      next += 1;
      const wait = earliestStart - Date.now();
      earliestStart = Math.max(Date.now(), earliestStart) + pace.delayMs;
      if (wait > 0 && !(await sleepUnlessAborted(wait, signal))) return;
      const done = await task(item).catch(undefinedIfAborted(signal));
      if (done === undefined) return;
      results.push(done.result);
      stopped ||= done.stop;
      earliestStart = Math.max(earliestStart, Date.now() + pace.delayMs);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  return results;
}

/** Sleeps for `ms` milliseconds or until `signal` aborts. Resolves to whether the full time passed. */
export async function sleepUnlessAborted(ms: number, signal: AbortSignal): Promise<boolean> {
  return (await sleep(ms, signal).catch(undefinedIfAborted(signal))) !== undefined;
}

/**
 * Sleeps for `ms` milliseconds. Rejects with an `AbortError` when `signal` aborts, which skips the code that
 * follows.
 */
export async function sleep(ms: number, signal: AbortSignal): Promise<true> {
  return setTimeout(ms, true, { signal });
}

/**
 * An error handler that turns the `AbortError` of an aborted signal into undefined and rethrows any other
 * error.
 */
function undefinedIfAborted(signal: AbortSignal): (error: unknown) => undefined {
  return (error) => {
    if (!signal.aborted || (error as Error).name !== 'AbortError') throw error;
    return undefined;
  };
}
