/** What counts as a standstill of the process. Times are short and real. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type StandstillWatch, watchStandstill } from './standstill.ts';

let watch: StandstillWatch;

beforeEach(() => {
  watch = watchStandstill();
});

afterEach(() => watch.stop());

/** Keeps the process from doing anything else. */
function standStill(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

describe('a standstill', () => {
  test('is noticed at once by whoever asks after it, and not by who began later', async () => {
    const before = performance.now();
    standStill(1_600);
    expect(watch.hasStoodStillSince(before)).toBe(true);
    await sleep(10);
    const after = performance.now();
    await sleep(600);
    expect(watch.hasStoodStillSince(before)).toBe(true);
    expect(watch.hasStoodStillSince(after)).toBe(false);
  });

  test('is not what a busy moment is', () => {
    const before = performance.now();
    standStill(400);
    expect(watch.hasStoodStillSince(before)).toBe(false);
  });
});
