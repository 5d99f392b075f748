/** How long values are kept, and how many. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createAnswerCache, TtlCache } from './ttl-cache.ts';

const HOUR_MS = 3_600_000;

afterEach(() => vi.useRealTimers());

/** Asks a cache for a key at some times, and gives how often the value was made by then. */
async function timesMade<Value>(
  cache: TtlCache<Value>,
  value: Value,
  timesMs: readonly number[],
): Promise<number[]> {
  let made = 0;
  const counts: number[] = [];
  for (const ms of timesMs) {
    vi.useFakeTimers({ toFake: ['Date'], now: ms });
    await cache.getOrCreate('key', async () => {
      made += 1;
      return value;
    });
    counts.push(made);
  }
  return counts;
}

describe('TtlCache', () => {
  test('makes a value once for all who ask for it at the same time', async () => {
    const cache = new TtlCache<string>(10, HOUR_MS);
    let made = 0;
    const make = async (): Promise<string> => `value ${++made}`;
    expect(await Promise.all([cache.getOrCreate('key', make), cache.getOrCreate('key', make)])).toEqual([
      'value 1',
      'value 1',
    ]);
    expect(await cache.getOrCreate('key', make)).toBe('value 1');
  });

  test('does not keep a pending that failed', async () => {
    const cache = new TtlCache<string>(10, HOUR_MS);
    const failing = cache.getOrCreate('key', () => Promise.reject(new Error('down')));
    await expect(failing).rejects.toThrow('down');
    expect(await cache.getOrCreate('key', async () => 'up')).toBe('up');
  });

  test('forgets the oldest value when it is full', async () => {
    const cache = new TtlCache<string>(1, HOUR_MS);
    await cache.getOrCreate('first', async () => 'old');
    await cache.getOrCreate('second', async () => 'kept');
    expect(await cache.getOrCreate('first', async () => 'new')).toBe('new');
  });

  test('keeps as many values as it has room for, and lets the one go that was made first', async () => {
    const cache = new TtlCache<string>(2, HOUR_MS);
    const made: string[] = [];
    const ask = (key: string) =>
      cache.getOrCreate(key, async () => {
        made.push(key);
        return key;
      });
    for (const key of ['a', 'b', 'a', 'b', 'c', 'b', 'c', 'a']) await ask(key);
    expect(made).toEqual(['a', 'b', 'c', 'a']);
  });

  test('counts a value that was made again as new', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 0 });
    const cache = new TtlCache<string>(2, (value) => (value === 'short' ? 1 : HOUR_MS));
    await cache.getOrCreate('a', async () => 'short');
    await cache.getOrCreate('b', async () => 'b');
    vi.setSystemTime(1);
    await cache.getOrCreate('a', async () => 'again');
    await cache.getOrCreate('c', async () => 'c');
    expect(await cache.getOrCreate('a', async () => 'made')).toBe('again');
  });

  test('forgets a value when its time is over, and not before', async () => {
    const cache = new TtlCache<string>(10, HOUR_MS);
    expect(await timesMade(cache, 'value', [0, HOUR_MS - 1, HOUR_MS, 2 * HOUR_MS - 1, 2 * HOUR_MS])).toEqual([
      1, 1, 2, 2, 3,
    ]);
  });

  test('keeps each value for its own time', async () => {
    const ttlOf = (value: number): number => value;
    expect(await timesMade(new TtlCache<number>(10, ttlOf), 5, [0, 4, 5])).toEqual([1, 1, 2]);
    expect(await timesMade(new TtlCache<number>(10, ttlOf), 50, [0, 5, 49])).toEqual([1, 1, 1]);
  });

  test('counts the time from when the value is there', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 0 });
    const cache = new TtlCache<string>(10, HOUR_MS);
    await cache.getOrCreate('key', async () => {
      vi.setSystemTime(HOUR_MS);
      return 'slow';
    });
    expect(await cache.getOrCreate('key', async () => 'again')).toBe('slow');
  });
});

describe('a cache of answers', () => {
  test('keeps an answer for a day and a failure for ten minutes', async () => {
    const cache = () => createAnswerCache<number>(10, (status) => status >= 500);
    expect(await timesMade(cache(), 404, [0, 24 * HOUR_MS - 1, 24 * HOUR_MS])).toEqual([1, 1, 2]);
    expect(await timesMade(cache(), 503, [0, 10 * 60_000 - 1, 10 * 60_000])).toEqual([1, 1, 2]);
  });
});
