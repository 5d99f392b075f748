/** A series of the API as a line of a plot. */
import type { Shapes } from '@footing/client';
import { periodRange } from '../../plot/period.ts';
import type { PlotLine } from '../../plot/plot-line.ts';

type Series = Shapes['FigureSeries'];

/** The points that have a place in time. */
export function lineOf(series: Series): PlotLine {
  return {
    name: series.subject,
    points: series.points.flatMap(({ slug, period, value, upperValue, qualifier }) => {
      const range = periodRange(period);
      const upper = upperValue === null ? undefined : Number(upperValue);
      return range === undefined
        ? []
        : [{ slug, range, value: Number(value), upper, isExact: qualifier === 'exact' }];
    }),
  };
}
