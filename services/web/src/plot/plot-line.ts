/** What a plot of figures shows. */
import type { PeriodRange } from './period.ts';

/** A figure as a point. */
export interface PlotPoint {
  slug: string;
  range: PeriodRange;
  value: number;
  /** The upper end of a range of values, of which `value` is the lower. */
  upper: number | undefined;
  /** Whether it is told as an exact number. */
  isExact: boolean;
}

/** The points of one series in the order of time. */
export interface PlotLine {
  name: string;
  points: readonly PlotPoint[];
}

/** How the lines are told apart beside their colours: by their dashes. */
export const DASHES: readonly (readonly number[])[] = [[], [6, 4], [2, 3], [10, 3, 2, 3]];

/** The pairs of points that a line joins: those of which one is over before the other begins. */
export function stepsOf({ points }: PlotLine): [PlotPoint, PlotPoint][] {
  return points.flatMap((point, index): [PlotPoint, PlotPoint][] => {
    const next = points[index + 1];
    return next !== undefined && point.range.to <= next.range.from ? [[point, next]] : [];
  });
}

/** Least and greatest value of all lines, with a little room, and nought where all values are above it. */
export function valueRange(lines: readonly PlotLine[]): [number, number] {
  const values = lines.flatMap(({ points }) => points.flatMap(({ value, upper = value }) => [value, upper]));
  const [least, greatest] = [Math.min(0, ...values), Math.max(0, ...values)];
  return [least * 1.08, greatest === least ? least + 1 : greatest * 1.08];
}

/** From the first day to the last of all lines, with a little room. */
export function timeRange(lines: readonly PlotLine[]): [number, number] {
  const ranges = lines.flatMap(({ points }) => points.map(({ range }) => range));
  const [from, to] = [
    Math.min(...ranges.map((range) => range.from)),
    Math.max(...ranges.map((range) => range.to)),
  ];
  const room = (to - from) * 0.04;
  return [from - room, to + room];
}
