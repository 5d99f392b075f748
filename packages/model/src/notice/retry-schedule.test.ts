/** The schedule of Standard Webhooks: ten attempts in three days, no sooner than an endpoint asks for. */
import { expect, test } from 'vitest';
import { retryPauseMs } from './retry-schedule.ts';

test('there are ten attempts, the last after 75 h 35 min 5 s', () => {
  const pauses = Array.from({ length: 10 }, (_, index) => retryPauseMs(index + 1, null, 0));
  expect(pauses.slice(0, 3)).toEqual([5_000, 300_000, 1_800_000]);
  expect(pauses.at(9)).toBeUndefined();
  const total = pauses.reduce<number>((sum, pause) => sum + (pause ?? 0), 0);
  expect(total).toBe(((75 * 60 + 35) * 60 + 5) * 1000);
});

test('what an endpoint asks for is obeyed where it is longer, up to a day', () => {
  expect(retryPauseMs(1, 120, 0)).toBe(120_000);
  expect(retryPauseMs(2, 1, 0)).toBe(300_000);
  expect(retryPauseMs(1, 604_800, 0)).toBe(86_400_000);
});

test('a pause is up to a tenth longer by chance', () => {
  expect(retryPauseMs(2, null, 1)).toBe(330_000);
});
