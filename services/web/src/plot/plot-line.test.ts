import { describe, expect, test } from 'vitest';
import { periodRange } from './period.ts';
import { type PlotPoint, stepsOf, timeRange, valueRange } from './plot-line.ts';

function point(period: string, value: number, upper?: number): PlotPoint {
  const range = periodRange(period);
  if (range === undefined) throw new Error(period);
  return { slug: `${period}-${value}`, range, value, upper, isExact: true };
}

const lineOf = (...points: PlotPoint[]) => ({ name: 'a line', points });

describe('a line', () => {
  test('joins values of which one is over before the other begins', () => {
    const [a, b, c] = [point('2021', 1), point('2022', 2), point('2023-01', 3)];
    expect(stepsOf(lineOf(a, b, c))).toEqual([
      [a, b],
      [b, c],
    ]);
  });

  test('joins no values of one time, nor a half-year with its year', () => {
    expect(stepsOf(lineOf(point('2023-11', 7), point('2023-11', 2)))).toEqual([]);
    expect(stepsOf(lineOf(point('2023-01/2023-06', 4), point('2023', 9)))).toEqual([]);
  });
});

describe('the axes', () => {
  test('begin at nought and hold the upper end of a range', () => {
    const [least, greatest] = valueRange([lineOf(point('2021', 5), point('2022', 10, 20))]);
    expect(least).toBe(0);
    expect(greatest).toBeGreaterThan(20);
  });

  test('go below nought where a value does', () => {
    expect(valueRange([lineOf(point('2021', -5))])[0]).toBeLessThan(-5);
  });

  test('hold every day of every period', () => {
    const lines = [lineOf(point('2021', 1)), lineOf(point('2023-06', 2))];
    const [from, to] = timeRange(lines);
    expect(from).toBeLessThan(Date.UTC(2021, 0, 1) / 1_000);
    expect(to).toBeGreaterThan(Date.UTC(2023, 6, 1) / 1_000);
  });
});
