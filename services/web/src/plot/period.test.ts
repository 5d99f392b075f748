import { describe, expect, test } from 'vitest';
import { middleOf, periodRange } from './period.ts';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 1_000;

describe('the range of a period', () => {
  test.each([
    ['2023', '2023-01-01', '2024-01-01'],
    ['2023~', '2023-01-01', '2024-01-01'],
    ['2023-12', '2023-12-01', '2024-01-01'],
    ['2024-02-29', '2024-02-29', '2024-03-01'],
    ['2023-01/2023-06', '2023-01-01', '2023-07-01'],
    ['2016/2020', '2016-01-01', '2021-01-01'],
    ['202X', '2020-01-01', '2030-01-01'],
    ['../2023-02', '2023-02-01', '2023-03-01'],
    ['2007/..', '2007-01-01', '2008-01-01'],
  ])('of %s is from the beginning of its first day to the end of its last', (period, from, to) => {
    expect(periodRange(period)).toEqual({ from: day(from), to: day(to) });
  });

  test.each(['', '..', 'spring', '2023-13', '23'])('is not known of "%s"', (period) => {
    expect(periodRange(period)).toBeUndefined();
  });

  test('has its middle where the point stands', () => {
    expect(middleOf({ from: 10, to: 30 })).toBe(20);
  });
});
