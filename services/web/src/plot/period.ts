/** The time of a figure as a range on the axis of a plot. */

/** Two instants in seconds since 1970: the beginning of the first day and the end of the last. */
export interface PeriodRange {
  from: number;
  to: number;
}

/**
 * The range of an EDTF date of level 1 that has a beginning or an end: a year, month or day, each with a mark of doubt, and
 * two of them with a slash. Where one end is open or unknown, the range is that of the other. Undefined for all else.
 */
export function periodRange(edtf: string): PeriodRange | undefined {
  const [first = '', second = first] = edtf.split('/');
  const [from, to] = [rangeOfDate(first), rangeOfDate(second)];
  if (from === undefined || to === undefined) return from ?? to;
  return { from: from.from, to: to.to };
}

/** The middle of a range. */
export function middleOf({ from, to }: PeriodRange): number {
  return (from + to) / 2;
}

function rangeOfDate(text: string): PeriodRange | undefined {
  const [, year, month, day] = /^(\d{3}[\dX])(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const first = Number(year.replace('X', '0'));
  const last = Number(year.replace('X', '9'));
  if (month === undefined) return { from: instant(first), to: instant(last + 1) };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const index = Number(month) - 1;
  if (day === undefined) return { from: instant(first, index), to: instant(last, index + 1) };
  return { from: instant(first, index, Number(day)), to: instant(last, index, Number(day) + 1) };
}

function instant(year: number, month = 0, day = 1): number {
  return Date.UTC(year, month, day) / 1_000;
}
