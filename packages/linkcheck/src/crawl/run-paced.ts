import { setTimeout } from 'node:timers/promises';

/** How one host is treated. */
export interface PaceOptions {
  /** Requests at the same time. */
  concurrency: number;
  /** Pause between the end of one request and the start of the next of its lane, and between any two starts. */
  pace: { readonly delayMs: number };
  /** Once aborted, nothing more is started; what runs is finished. */
  signal: AbortSignal;
}

/**
 * Runs a task over a host's items at the pace the host is to be asked at. Returns the results of the items that
 * were finished, in no particular order. A result with `stop` is the last that is started. A task may wait in between
 * with `sleep`: an item whose sleep is aborted counts as not done.
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

/** Sleeps for `ms` or until `signal` aborts. Resolves to whether the whole time passed. */
export async function sleepUnlessAborted(ms: number, signal: AbortSignal): Promise<boolean> {
  return (await sleep(ms, signal).catch(undefinedIfAborted(signal))) !== undefined;
}

/** Sleeps for `ms`. Rejects with an `AbortError` when `signal` aborts, so that what would follow is not done. */
export async function sleep(ms: number, signal: AbortSignal): Promise<true> {
  return setTimeout(ms, true, { signal });
}

function undefinedIfAborted(signal: AbortSignal): (error: unknown) => undefined {
  return (error) => {
    if (!signal.aborted || (error as Error).name !== 'AbortError') throw error;
    return undefined;
  };
}
