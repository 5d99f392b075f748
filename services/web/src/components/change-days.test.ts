/** Changes by their days. */
import { expect, test } from 'vitest';
import { byDay } from './change-days.ts';

test('changes stand under their day, in their order', () => {
  const changes = ['2026-11-30T09:00:00Z', '2026-11-30T08:00:00Z', '2026-11-28T23:00:00Z'].map((at) => ({
    at,
  }));
  expect(byDay(changes, (at) => at.slice(0, 10))).toEqual([
    { day: '2026-11-30', changes: changes.slice(0, 2) },
    { day: '2026-11-28', changes: changes.slice(2) },
  ]);
  expect(byDay([])).toEqual([]);
});
