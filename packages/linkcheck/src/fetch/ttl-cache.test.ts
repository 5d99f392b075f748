import { describe, expect, it } from 'vitest';
import { TtlCache } from './ttl-cache.ts';

const HOUR_MS = 3_600_000;

describe('TtlCache', () => {
  it('makes a value once for all who ask for it at the same time', async () => {
    const cache = new TtlCache<string>(10, HOUR_MS);
    let made = 0;
    const make = async (): Promise<string> => `value ${++made}`;
    expect(await Promise.all([cache.getOrCreate('key', make), cache.getOrCreate('key', make)])).toEqual([
      'value 1',
      'value 1',
    ]);
    expect(await cache.getOrCreate('key', make)).toBe('value 1');
  });

  it('does not keep a pending that failed', async () => {
    const cache = new TtlCache<string>(10, HOUR_MS);
    const failing = cache.getOrCreate('key', () => Promise.reject(new Error('down')));
    await expect(failing).rejects.toThrow('down');
    expect(await cache.getOrCreate('key', async () => 'up')).toBe('up');
  });

  it('forgets the oldest value when it is full', async () => {
    const cache = new TtlCache<string>(1, HOUR_MS);
    await cache.getOrCreate('first', async () => 'old');
    await cache.getOrCreate('second', async () => 'kept');
    expect(await cache.getOrCreate('first', async () => 'new')).toBe('new');
  });
});
