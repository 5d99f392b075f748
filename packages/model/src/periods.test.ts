import { describe, expect, test } from 'vitest';
import { MAX_PERIODS, type Over, periodsOf } from './periods.ts';

const today = '2026-03-04';

describe('a series', () => {
  test.each<[Over, string, string, [string, string][]]>([
    [
      'days',
      '2026-02-28',
      '2026-03-01',
      [
        ['2026-02-28', '2026-02-28'],
        ['2026-03-01', '2026-03-01'],
      ],
    ],
    [
      'weeks',
      '2026-02-28',
      '2026-03-02',
      [
        ['2026-02-23', '2026-03-01'],
        ['2026-03-02', '2026-03-08'],
      ],
    ],
    [
      'months',
      '2025-12-31',
      '2026-01-01',
      [
        ['2025-12-01', '2025-12-31'],
        ['2026-01-01', '2026-01-31'],
      ],
    ],
    ['months', '2024-02-10', '2024-02-10', [['2024-02-01', '2024-02-29']]],
  ])('by %s from %s to %s has the whole periods that contain these days', (over, from, to, expected) => {
    expect(periodsOf(over, { from, to, today })).toEqual(expected.map(([from, to]) => ({ from, to })));
  });

  test.each<[Over, number, string]>([
    ['days', 30, '2026-03-04'],
    ['weeks', 26, '2026-03-02'],
    ['months', 12, '2026-03-01'],
  ])('by %s has %i where nothing is said, to the one of today', (over, count, last) => {
    const periods = periodsOf(over, { today });
    expect([periods.length, periods.at(-1)]).toEqual([count, expect.objectContaining({ from: last })]);
  });

  test('ends today, whatever is asked for', () => {
    expect(periodsOf('days', { from: '2026-03-04', to: '2031-01-01', today })).toEqual([
      { from: today, to: today },
    ]);
  });

  test('is refused where it ends before it begins, is too long, or has what is no day', () => {
    expect(periodsOf('days', { from: '2026-03-05', today })).toBe('ends_before_it_begins');
    expect(periodsOf('days', { from: '2000-01-01', today })).toBe('too_many');
    expect(periodsOf('days', { from: '2026-02-30', today })).toBe('not_a_day');
    expect(periodsOf('weeks', { from: '2019-01-01', today })).toHaveLength(375);
    expect(MAX_PERIODS).toBeGreaterThanOrEqual(375);
  });
});
