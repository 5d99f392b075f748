/** A link day by day. */
import type { Shapes } from '@footing/client';
import { expect, test } from 'vitest';
import { byMonth, STRIP_DAYS, stepOf, stripDays } from './days.ts';

const utcDay = (at: string): string => at.slice(0, 10);

function check(checkedAt: string, state: Shapes['Check']['state']): Shapes['Check'] {
  return {
    ...{
      id: checkedAt,
      checkedAt,
      state,
      verdict: 'alive',
      unchangedSince: null,
      reason: '',
      confidence: null,
    },
    ...{ reasonCode: null, newAddress: null, status: 200, failure: null, finalUrl: null, redirects: [] },
    ...{ timings: { totalMs: 1 }, bytes: null, contentType: null, title: null },
  };
}

test('a day has the state of its last check, and a day without one that of the day before', () => {
  const days = stripDays(
    [
      check('2026-11-29T20:00:00Z', 'broken'),
      check('2026-11-29T01:00:00Z', 'suspect'),
      check('2026-11-27T01:00:00Z', 'alive'),
    ],
    '2026-11-30',
    utcDay,
  );
  expect(days).toHaveLength(STRIP_DAYS);
  expect(days.slice(-5).map(({ day, state, check: of }) => [day, state, of?.checkedAt])).toEqual([
    ['2026-11-26', undefined, undefined],
    ['2026-11-27', 'alive', '2026-11-27T01:00:00Z'],
    ['2026-11-28', 'alive', undefined],
    ['2026-11-29', 'broken', '2026-11-29T20:00:00Z'],
    ['2026-11-30', 'broken', undefined],
  ]);
});

test('what was found before the year holds at its beginning', () => {
  expect(stripDays([check('2020-01-01T00:00:00Z', 'moved')], '2026-11-30', utcDay)[0]?.state).toBe('moved');
});

test('months have their days, also of a leap year', () => {
  const months = byMonth(stripDays([], '2028-03-01', utcDay));
  expect(months.map(({ month, days }) => [month, days.length]).slice(-3)).toEqual([
    ['2028-01', 31],
    ['2028-02', 29],
    ['2028-03', 1],
  ]);
});

test('keys move within the strip and stop at its ends', () => {
  expect(stepOf('ArrowLeft', 0, 365)).toBe(0);
  expect(stepOf('ArrowRight', 4, 365)).toBe(5);
  expect(stepOf('ArrowDown', 350, 365)).toBe(364);
  expect(stepOf('Home', 100, 365)).toBe(0);
  expect(stepOf('x', 100, 365)).toBeUndefined();
});
