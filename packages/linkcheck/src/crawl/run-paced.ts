/** Runs tasks at the pace of one host, and provides sleeps that an abort signal ends. */
import { setTimeout } from 'node:timers/promises';

/** How fast the items of one host are processed. */
export interface PaceOptions<Item> {
  /** Number of lanes, each of which runs one task at a time. */
  concurrency: number;
  /**
   * Pause, in milliseconds, between any two starts, and between the end of a task and the next start of its
   * lane.
   */
  pace: { readonly delayMs: number };
  /** Once aborted, no further task starts; running tasks finish. */
  signal: AbortSignal;
  /** Time from the beginning after which no further task starts, in milliseconds; the first one starts at once. */
  maxMs?: number;
  /** Whether an item takes no request, and so no pause before it. Default: none. */
  isFree?: (item: Item) => boolean;
  /** Told of each pause that has passed, in milliseconds. */
  onWait?: ((ms: number) => void) | undefined;
}

/** What a task tells of an item. */
export interface Done<Result> {
  result: Result;
  /** No further item starts. */
  stop: boolean;
  /** Nothing was sent to the host, so that the next item need not wait. */
  isFree: boolean;
}

/**
 * Runs a task over the items of one host at the given pace, by the clock that is never set. Returns the results of the finished items, in no
 * particular order. After a result with `stop`, no further item starts, also of those that wait in their pause. A task
 * may wait with `sleep`: an item whose sleep is aborted counts as not finished.
 */
export async function runPaced<Item, Result>(
  items: readonly Item[],
  {
    concurrency,
    pace,
    signal,
    maxMs = Number.POSITIVE_INFINITY,
    isFree = () => false,
    onWait,
  }: PaceOptions<Item>,
  task: (item: Item) => Promise<Done<Result>>,
): Promise<Result[]> {
  const results: Result[] = [];
  const stop = new AbortController();
  const over = AbortSignal.any([signal, stop.signal]);
  const deadline = performance.now() + maxMs;
  let next = 0;
  let earliestStart = 0;
  const lane = async (): Promise<void> => {
    while (!over.aborted && next < items.length) {
      const item = items[next] as Item;
      if (isFree(item)) {
        next += 1;
        results.push((await task(item)).result);
        continue;
      }
      const start = Math.max(performance.now(), earliestStart);
      if (next > 0 && start > deadline) return;
      next += 1;
      const reserved = start + pace.delayMs;
      earliestStart = reserved;
      const wait = start - performance.now();
      if (wait > 0) {
        if (!(await sleepUnlessAborted(wait, over))) return;
        onWait?.(wait);
      }
      const done = await task(item).catch(undefinedIfAborted(signal));
      if (done === undefined) return;
      results.push(done.result);
      if (done.stop) stop.abort();
      if (!done.isFree) earliestStart = Math.max(earliestStart, performance.now() + pace.delayMs);
      else if (earliestStart === reserved) earliestStart = start;
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
