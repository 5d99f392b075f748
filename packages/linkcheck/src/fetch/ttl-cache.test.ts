import { describe, expect, it } from 'vitest';
import { ExpiringCache } from './ttl-cache.ts';

const HOUR_MS = 3_600_000;

describe('ExpiringCache', () => {
  it('makes a value once for all who ask for it at the same time', async () => {
    const cache = new ExpiringCache<string>(10, HOUR_MS);
    let made = 0;
    const make = async (): Promise<string> => `value ${++made}`;
    expect(await Promise.all([cache.obtain('key', make), cache.obtain('key', make)])).toEqual([
      'value 1',
      'value 1',
    ]);
    expect(await cache.obtain('key', make)).toBe('value 1');
  });

  it('does not keep a making that failed', async () => {
    const cache = new ExpiringCache<string>(10, HOUR_MS);
    const failing = cache.obtain('key', () => Promise.reject(new Error('down')));
    await expect(failing).rejects.toThrow('down');
    expect(await cache.obtain('key', async () => 'up')).toBe('up');
  });

  it('forgets the oldest value when it is full', async () => {
    const cache = new ExpiringCache<string>(1, HOUR_MS);
    await cache.obtain('first', async () => 'old');
    await cache.obtain('second', async () => 'kept');
    expect(await cache.obtain('first', async () => 'new')).toBe('new');
  });
});
