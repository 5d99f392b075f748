/** Cuts a time into days, weeks or months (UTC). */
import Type, { type Static } from '@footing/typebox';
import { isDay, isoDay } from './identifiers.ts';

/** The periods of a series. */
export const Over = Type.Enum(['days', 'weeks', 'months'], {
  description:
    'A series by days, by weeks from Monday (ISO 8601), or by months, in UTC; 400 of them at most.',
});
export type Over = Static<typeof Over>;

/** Most periods of a series. */
export const MAX_PERIODS = 400;
/** Periods of a series whose beginning is not given. */
const DEFAULT_PERIODS: Readonly<Record<Over, number>> = { days: 30, weeks: 26, months: 12 };

/** A period by its first and last day. */
export interface Period {
  from: string;
  to: string;
}

/** The time that is asked for; `today` is its end where that is not given, and at the latest. */
export interface Span {
  from?: string | undefined;
  to?: string | undefined;
  today: string;
}

/** What is wrong with the time that is asked for. */
export type PeriodFault = 'not_a_day' | 'ends_before_it_begins' | 'too_many';

/** The periods that contain the days from `from` to `to`, whole, the earliest first; or what is wrong. */
export function periodsOf(over: Over, { from, to, today }: Span): Period[] | PeriodFault {
  if ([from, to].some((day) => day !== undefined && !isDay(day))) return 'not_a_day';
  const last = to === undefined || to > today ? today : to;
  const end = beginningOf(over, asDate(last));
  const start =
    from === undefined ? next(over, end, 1 - DEFAULT_PERIODS[over]) : beginningOf(over, asDate(from));
  if (from !== undefined && from > last) return 'ends_before_it_begins';
  const periods: Period[] = [];
  for (let begins = start; begins <= end; begins = next(over, begins, 1)) {
    if (periods.length === MAX_PERIODS) return 'too_many';
    periods.push({ from: isoDay(begins), to: isoDay(next('days', next(over, begins, 1), -1)) });
  }
  return periods;
}

function asDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function beginningOf(over: Over, date: Date): Date {
  if (over === 'months') return asDate(`${isoDay(date).slice(0, 7)}-01`);
  return over === 'weeks' ? next('days', date, -((date.getUTCDay() + 6) % 7)) : date;
}

/** The beginning of the period so many after the one that begins at `begins`. */
function next(over: Over, begins: Date, count: number): Date {
  const date = new Date(begins);
  if (over === 'months') date.setUTCMonth(date.getUTCMonth() + count);
  else date.setUTCDate(date.getUTCDate() + count * (over === 'weeks' ? 7 : 1));
  return date;
}
