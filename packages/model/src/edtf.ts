/** Dates in EDTF: their schema, and the range of days that each covers. */
import Type from '@footing/typebox';
import { isDay, isoDay } from './identifiers.ts';

/**
 * The range of days that an EDTF date covers, as inclusive ISO 8601 dates. A side is null if it is open or
 * unknown.
 */
export interface DateRange {
  earliest: string | null;
  latest: string | null;
}

const MOMENT = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$/;
/** First month of each season in the northern hemisphere (EDTF level 1: 21 is spring, 24 is winter). */
const SEASONS: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 };

/**
 * An EDTF date as used in this record. The pattern admits some texts that `parseEdtf` rejects, such as month
 * 13.
 */
export const EdtfDate = Type.String({
  pattern:
    '^(?:-?\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?[?~%]?|\\.\\.)?(?:/(?:-?\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?[?~%]?|\\.\\.)?)?$',
  minLength: 4,
  maxLength: 40,
  description:
    'EDTF (ISO 8601-2:2019): `2023-11`, `2024-08-14`, `2018/2020`, `2024~` (about), `2024-22` (summer), `../2026` (until).',
});

/**
 * Reads EDTF (ISO 8601-2:2019, Library of Congress): dates, months, years, seasons of the northern
 * hemisphere, the qualifiers `?`, `~` and `%`, and intervals with open (`..`) or unknown (empty) ends. A
 * qualifier does not widen the range. Undefined for other parts of EDTF, for dates that the calendar does not
 * have or that are outside the years 1 to 9999, for intervals that end before they begin, and for intervals without any
 * date.
 */
export function parseEdtf(text: string): DateRange | undefined {
  const [first = '', second, ...rest] = text.split('/');
  if (rest.length > 0 || text === '' || text === '/') return undefined;
  if (second === undefined) return parseMoment(first);
  const start = parseEnd(first);
  const end = parseEnd(second);
  if (start === undefined || end === undefined) return undefined;
  const range = { earliest: start.earliest, latest: end.latest };
  const reversed = range.earliest !== null && range.latest !== null && range.earliest > range.latest;
  return reversed || (range.earliest === null && range.latest === null) ? undefined : range;
}

/** Whether two ranges share a day. */
export function overlaps(a: DateRange, b: DateRange): boolean {
  const startsInTime = a.earliest === null || b.latest === null || a.earliest <= b.latest;
  const endsInTime = a.latest === null || b.earliest === null || b.earliest <= a.latest;
  return startsInTime && endsInTime;
}

function parseEnd(text: string): DateRange | undefined {
  return text === '' || text === '..' ? { earliest: null, latest: null } : parseMoment(text);
}

function parseMoment(text: string): DateRange | undefined {
  const [, year = '', month, day] = MOMENT.exec(text) ?? [];
  if (year === '' || year.startsWith('-')) return undefined;
  if (month === undefined) return days(`${year}-01-01`, `${year}-12-31`);
  const season = SEASONS[month];
  if (season !== undefined) return day === undefined ? monthsFrom(Number(year), season, 3) : undefined;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return monthsFrom(Number(year), Number(month), 1);
  const date = `${year}-${month}-${day}`;
  return days(date, date);
}

function monthsFrom(year: number, month: number, count: number): DateRange | undefined {
  return days(dayOf(year, month - 1, 1), dayOf(year, month - 1 + count, 0));
}

/** The range between two days; undefined if the calendar lacks one of them. */
function days(earliest: string, latest: string): DateRange | undefined {
  return isDay(earliest) && isDay(latest) ? { earliest, latest } : undefined;
}

/** The ISO 8601 date of a day. Months and days may exceed their range, as in `Date.UTC`. */
function dayOf(year: number, monthIndex: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, monthIndex, day);
  return isoDay(date);
}
