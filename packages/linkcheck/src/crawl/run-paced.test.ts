/** How a host's items are spaced, and how the run ends. */
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { runPaced, sleep, sleepUnlessAborted } from './run-paced.ts';

const never = new AbortController().signal;
/** A timer may fire a millisecond early by the clock that is compared with. */
const EARLY_MS = 2;

/** Runs items that each take `taskMs`, and notes when each started and ended. */
async function timed(count: number, concurrency: number, delayMs: number, taskMs: number) {
  const spans: { start: number; end: number }[] = [];
  let running = 0;
  let mostAtOnce = 0;
  await runPaced(
    Array.from({ length: count }, (_, item) => item),
    { concurrency, pace: { delayMs }, signal: never },
    async (item) => {
      const start = Date.now();
      running += 1;
      mostAtOnce = Math.max(mostAtOnce, running);
      await wait(taskMs);
      running -= 1;
      spans.push({ start, end: Date.now() });
      return { result: item, stop: false, isFree: false };
    },
  );
  spans.sort((a, b) => a.start - b.start);
  return { spans, mostAtOnce };
}
const gaps = (times: readonly number[]): number[] =>
  times.slice(1).map((time, at) => time - (times[at] ?? 0));

describe('a run', () => {
  test.each([1, 2, 3, 10])('does every item once, with %d at a time', async (concurrency) => {
    const done: string[] = [];
    const results = await runPaced(
      ['a', 'b', 'c', 'd', 'e'],
      { concurrency, pace: { delayMs: 0 }, signal: never },
      async (item) => {
        done.push(item);
        return { result: item.toUpperCase(), stop: false, isFree: false };
      },
    );
    expect(done.sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(results.sort()).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  test('waits no longer when the clock of the machine is set back meanwhile', async () => {
    const before = performance.now();
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const done = await runPaced(
        [1, 2],
        { concurrency: 1, pace: { delayMs: 50 }, signal: AbortSignal.timeout(3_000) },
        async (item) => {
          vi.setSystemTime(Date.now() - 3_600_000);
          return { result: item, stop: false, isFree: false };
        },
      );
      expect(done).toEqual([1, 2]);
    } finally {
      vi.useRealTimers();
    }
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  test('of nothing does nothing', async () => {
    const results = await runPaced([], { concurrency: 2, pace: { delayMs: 0 }, signal: never }, async () => {
      throw new Error('there is nothing to do');
    });
    expect(results).toEqual([]);
  });

  test('has as many items at a time as are allowed, and no more', async () => {
    expect((await timed(6, 3, 0, 20)).mostAtOnce).toBe(3);
    expect((await timed(3, 1, 0, 10)).mostAtOnce).toBe(1);
  });

  test('starts the first item at once', async () => {
    const before = Date.now();
    const { spans } = await timed(1, 2, 60_000, 0);
    expect((spans[0]?.start ?? 0) - before).toBeLessThan(1_000);
  });
});

describe('the pause', () => {
  test('lies between any two starts, whatever the lane', async () => {
    const { spans, mostAtOnce } = await timed(5, 3, 40, 90);
    expect(mostAtOnce).toBeGreaterThan(1);
    // A timer that is late makes the gap after it shorter: what counts is that no start is ahead of its turn.
    for (const [turn, { start }] of spans.entries())
      expect(start - (spans[0]?.start ?? 0)).toBeGreaterThanOrEqual(40 * turn - EARLY_MS);
  });

  test('lies between the end of an item and the start of the next', async () => {
    const { spans } = await timed(3, 1, 40, 60);
    for (const [at, { start }] of spans.slice(1).entries())
      expect(start - (spans[at]?.end ?? 0)).toBeGreaterThanOrEqual(40 - EARLY_MS);
  });

  test('is the one that is known when an item ends', async () => {
    const pace = { delayMs: 0 };
    const starts: number[] = [];
    await runPaced([1, 2, 3], { concurrency: 1, pace, signal: never }, async (item) => {
      starts.push(Date.now());
      pace.delayMs = 30 * item;
      return { result: item, stop: false, isFree: false };
    });
    const [first = 0, second = 0] = gaps(starts);
    expect(first).toBeGreaterThanOrEqual(30 - EARLY_MS);
    expect(second).toBeGreaterThanOrEqual(60 - EARLY_MS);
  });

  test('is none where none is asked for', async () => {
    const before = Date.now();
    await timed(20, 1, 0, 0);
    expect(Date.now() - before).toBeLessThan(1_000);
  });
});

describe('a run ends', () => {
  test('with a result that stops it, and finishes what runs by then', async () => {
    const started: number[] = [];
    const results = await runPaced(
      [1, 2, 3, 4, 5, 6],
      { concurrency: 2, pace: { delayMs: 0 }, signal: never },
      async (item) => {
        started.push(item);
        await wait(item === 1 ? 40 : 10);
        return { result: item, stop: item === 2, isFree: false };
      },
    );
    expect(started).toEqual([1, 2]);
    expect(results.sort()).toEqual([1, 2]);
  });

  test('and stays ended, when a result after the one that stops it does not', async () => {
    const started: number[] = [];
    await runPaced([1, 2, 3, 4], { concurrency: 2, pace: { delayMs: 0 }, signal: never }, async (item) => {
      started.push(item);
      await wait(10 * item);
      return { result: item, stop: item === 1, isFree: false };
    });
    expect(started).toEqual([1, 2]);
  });

  test('before it begins, where it is aborted by then', async () => {
    const results = await runPaced(
      [1, 2],
      { concurrency: 1, pace: { delayMs: 0 }, signal: AbortSignal.abort() },
      async (item) => ({ result: item, stop: false, isFree: false }),
    );
    expect(results).toEqual([]);
  });

  test('when it is aborted: what runs is finished and counts, and nobody waits for the next', async () => {
    const stopping = new AbortController();
    const before = Date.now();
    const results = await runPaced(
      [1, 2, 3],
      { concurrency: 2, pace: { delayMs: 60_000 }, signal: stopping.signal },
      async (item) => {
        await wait(20);
        stopping.abort();
        return { result: item, stop: false, isFree: false };
      },
    );
    expect(results).toEqual([1]);
    expect(Date.now() - before).toBeLessThan(5_000);
  });

  test('without the item whose own sleep is aborted', async () => {
    const stopping = new AbortController();
    const started: number[] = [];
    const results = await runPaced(
      [1, 2, 3],
      { concurrency: 1, pace: { delayMs: 0 }, signal: stopping.signal },
      async (item) => {
        started.push(item);
        if (item === 2) {
          setTimeout(() => stopping.abort(), 10);
          await sleep(60_000, stopping.signal);
        }
        return { result: item, stop: false, isFree: false };
      },
    );
    expect(started).toEqual([1, 2]);
    expect(results).toEqual([1]);
  });

  test.each([
    ['', false],
    [', also when it is aborted by then', true],
  ])('with the error of an item%s', async (_when, isAborted) => {
    const stopping = new AbortController();
    const { signal } = stopping;
    const run = runPaced([1, 2], { concurrency: 1, pace: { delayMs: 0 }, signal }, async () => {
      if (isAborted) stopping.abort();
      throw new Error('no such table');
    });
    await expect(run).rejects.toThrow('no such table');
  });

  test('with an abort that is not its own', async () => {
    const run = runPaced([1], { concurrency: 1, pace: { delayMs: 0 }, signal: never }, async () => {
      throw new DOMException('aborted elsewhere', 'AbortError');
    });
    await expect(run).rejects.toThrow('aborted elsewhere');
  });
});

describe('an item for which nothing is sent', () => {
  const pace = { delayMs: 60_000 };

  test('does not make the next one wait', async () => {
    const run = { concurrency: 1, pace, signal: never };
    const results = await runPaced([1, 2, 3], run, async (item) => ({
      result: item,
      stop: false,
      isFree: true,
    }));
    expect(results).toEqual([1, 2, 3]);
  });

  test('does not wait where that is known before', async () => {
    const stopping = new AbortController();
    const isFree = (item: number): boolean => item < 100;
    const run = { concurrency: 1, pace, signal: stopping.signal, isFree };
    const results = runPaced([100, 1, 2, 101], run, async (item) => ({
      result: item,
      stop: false,
      isFree: false,
    }));
    setTimeout(() => stopping.abort(), 100);
    expect(await results).toEqual([100, 1, 2]);
  });
});

describe('after its time', () => {
  test('a run starts no item, and does not wait for its pause', async () => {
    const before = Date.now();
    const run = { concurrency: 1, pace: { delayMs: 60_000 }, signal: never, maxMs: 30_000 };
    const results = await runPaced([1, 2], run, async (item) => ({
      result: item,
      stop: false,
      isFree: false,
    }));
    expect(results).toEqual([1]);
    expect(Date.now() - before).toBeLessThan(5_000);
  });

  test('a run has started its first item, however short the time', async () => {
    const run = { concurrency: 1, pace: { delayMs: 1_000 }, signal: never, maxMs: 0 };
    const results = await runPaced([1, 2], run, async (item) => ({
      result: item,
      stop: false,
      isFree: false,
    }));
    expect(results).toEqual([1]);
  });
});

test('an item that waits in its pause does not start after one that stops the run', async () => {
  const before = Date.now();
  const results = await runPaced(
    [1, 2],
    { concurrency: 2, pace: { delayMs: 60_000 }, signal: never },
    async (item) => {
      await wait(10);
      return { result: item, stop: true, isFree: false };
    },
  );
  expect(results).toEqual([1]);
  expect(Date.now() - before).toBeLessThan(5_000);
});

test('a sleep says whether the whole time passed', async () => {
  expect(await sleepUnlessAborted(1, never)).toBe(true);
  expect(await sleepUnlessAborted(60_000, AbortSignal.abort())).toBe(false);
  await expect(sleep(60_000, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  expect(await sleep(1, never)).toBe(true);
});
