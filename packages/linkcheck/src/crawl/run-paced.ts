import { setTimeout as sleep } from 'node:timers/promises';

/** How one host is treated. */
export interface Politeness {
  /** Requests at the same time. */
  concurrency: number;
  /** Pause between the end of one request and the start of the next of its lane, and between any two starts. */
  pace: { readonly delayMs: number };
  /** Once aborted, nothing more is started; what runs is finished. */
  signal: AbortSignal;
}

/**
 * Runs a task over a host's items at the pace the host is to be asked at. Returns the results of the items that
 * were finished, in no particular order. A result with `stop` is the last that is started. A task may rest in between
 * with `rest`: if that is cut short, the item counts as not done.
 */
export async function politely<Item, Result>(
  items: readonly Item[],
  { concurrency, pace, signal }: Politeness,
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
      if (wait > 0 && !(await pause(wait, signal))) return;
      const done = await task(item).catch(unlessCutShort(signal));
      if (done === undefined) return;
      results.push(done.result);
      stopped ||= done.stop;
      earliestStart = Math.max(earliestStart, Date.now() + pace.delayMs);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  return results;
}

/** Waits, or until aborted. Whether the pause came to its end. */
export async function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  return (await rest(ms, signal).catch(unlessCutShort(signal))) !== undefined;
}

/** Waits. Rejects once aborted, so that what would have come after it is not done. */
export async function rest(ms: number, signal: AbortSignal): Promise<true> {
  return sleep(ms, true, { signal });
}

function unlessCutShort(signal: AbortSignal): (error: unknown) => undefined {
  return (error) => {
    if (!signal.aborted || (error as Error).name !== 'AbortError') throw error;
    return undefined;
  };
}
