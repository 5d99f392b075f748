/** How often something is looked at, by what a look costs. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sparingLook } from './sparing-look.ts';

/** Number of looks of `lookMs` within `ms`, where the latest value is asked for again and again. */
async function looksWithin(ms: number, lookMs: number, minMs: number): Promise<number> {
  let looks = 0;
  const look = sparingLook(async () => {
    looks += 1;
    await sleep(lookMs);
    return looks;
  }, minMs);
  const end = performance.now() + ms;
  while (performance.now() < end) {
    expect(await look.latest()).toBe(looks);
    await sleep(2);
  }
  return looks;
}

test('a look that costs little is made as often as is asked for', async () => {
  const looks = await looksWithin(600, 0, 60);
  expect(looks).toBeGreaterThan(3);
  expect(looks).toBeLessThanOrEqual(11);
});

test('a look that costs much is made so seldom that it takes a twentieth of the time', async () => {
  // The first takes 50 ms, and the next may come after a second.
  expect(await looksWithin(800, 50, 10)).toBe(1);
});

test('a look can be asked for now', async () => {
  let value = 1;
  const look = sparingLook(async () => value, 60_000);
  expect(await look.latest()).toBe(1);
  value = 2;
  expect(await look.latest()).toBe(1);
  expect(await look.read()).toBe(2);
});
