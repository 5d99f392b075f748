import Type from 'typebox';

/** The days that an EDTF text covers; null on a side that is open or unknown. ISO 8601 dates, both included. */
export interface DateRange {
  earliest: string | null;
  latest: string | null;
}

const MOMENT = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$/;
/** First month of each season of the northern hemisphere (EDTF level 1: 21 spring to 24 winter). */
const SEASONS: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 };

/** An EDTF date as this record uses it. */
export const EdtfDate = Type.String({
  pattern:
    '^(?:-?\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?[?~%]?|\\.\\.)?(?:/(?:-?\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?[?~%]?|\\.\\.)?)?$',
  minLength: 4,
  maxLength: 40,
  description:
    'EDTF (ISO 8601-2:2019): `2023-11`, `2024-08-14`, `2018/2020`, `2024~` (about), `2024-22` (summer), `../2026` (until).',
});

/**
 * Reads EDTF (ISO 8601-2:2019, Library of Congress): dates, months, years, seasons of the northern hemisphere,
 * the qualifiers `?`, `~` and `%`, and intervals with open (`..`) or unknown (empty) ends. A qualifier does not
 * widen the range. Undefined for what is not of that part of EDTF, or no date of the calendar.
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

/** Whether two ranges have a day in common. */
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
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const season = SEASONS[month];
  if (season !== undefined) return day === undefined ? monthsFrom(Number(year), season, 3) : undefined;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return monthsFrom(Number(year), Number(month), 1);
  const date = `${year}-${month}-${day}`;
  return isDate(date) ? { earliest: date, latest: date } : undefined;
}

function monthsFrom(year: number, month: number, count: number): DateRange {
  return { earliest: isoDay(year, month - 1, 1), latest: isoDay(year, month - 1 + count, 0) };
}

/** Months and days may run over, as in `Date.UTC`. */
function isoDay(year: number, monthIndex: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, monthIndex, day);
  return date.toISOString().slice(0, 10);
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
