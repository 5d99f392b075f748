/** Which series are shown: those of one indicator in one unit, of some of the subjects. */
import type { Shapes } from '@footing/client';
import type { Address } from '../../app/use-address.ts';
import { stepsOf } from '../../plot/plot-line.ts';
import { lineOf } from './series-line.ts';

/** A series of the API. */
export type Series = Shapes['FigureSeries'];

/** The series of one indicator in one unit. */
export interface SeriesGroup {
  indicator: string;
  unit: string;
  series: Series[];
}

/** How many series are compared at most: as many as can be told apart. */
export const MAX_COMPARED = 4;
/** How many are compared where none was chosen. */
const DEFAULT_COMPARED = 2;

/** The series by indicator and unit, in the order of the alphabet; in each, those with most points first. */
export function groupSeries(all: readonly Series[]): SeriesGroup[] {
  const groups = new Map<string, SeriesGroup>();
  for (const series of all) {
    const key = `${series.indicator} ${series.unit}`;
    const group = groups.get(key) ?? { indicator: series.indicator, unit: series.unit, series: [] };
    group.series.push(series);
    groups.set(key, group);
  }
  for (const { series } of groups.values()) series.sort((a, b) => b.points.length - a.points.length);
  return [...groups.values()].sort((a, b) => (a.indicator < b.indicator ? -1 : 1));
}

/** The group of the address; where it names none, the one in which most values follow one another. */
export function chosenGroup(
  groups: readonly SeriesGroup[],
  { first }: Pick<Address, 'first'>,
): SeriesGroup | undefined {
  const [indicator, unit] = [first('indicator'), first('unit')];
  if (indicator !== undefined)
    return groups.find(
      (group) => group.indicator === indicator && (unit === undefined || group.unit === unit),
    );
  return groups.reduce<SeriesGroup | undefined>(
    (best, group) => (best === undefined || stepsIn(group) > stepsIn(best) ? group : best),
    undefined,
  );
}

/** How many values of the series follow one another in time. */
function stepsIn({ series }: SeriesGroup): number {
  return Math.max(0, ...series.map((each) => stepsOf(lineOf(each)).length));
}

/** What tells a series from the others of its group: its subject, and in relation to whom. */
export function keyOf({ subject, counterpart }: Series): string {
  return counterpart === null ? subject : `${subject}~${counterpart}`;
}

/** The series of the group that the address names by subject, or by subject and counterpart. */
export function chosenSeries({ series }: SeriesGroup, { filters }: Pick<Address, 'filters'>): Series[] {
  const wanted = filters['subject'] ?? [];
  const chosen = series.filter((each) => wanted.includes(each.subject) || wanted.includes(keyOf(each)));
  return (wanted.length === 0 ? series.slice(0, DEFAULT_COMPARED) : chosen).slice(0, MAX_COMPARED);
}
