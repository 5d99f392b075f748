/** Numbers and times as the language writes them. */
import { language } from './language.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const UNITS = [
  [365 * DAY, 'year'],
  [30 * DAY, 'month'],
  [7 * DAY, 'week'],
  [DAY, 'day'],
  [HOUR, 'hour'],
  [MINUTE, 'minute'],
] as const;

/** A number, with the marks of its thousands. */
export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(language.value, options).format(value);
}

/** A number in few letters, for the axis of a picture: "4B". */
export function formatCompact(value: number): string {
  return formatNumber(value, { notation: 'compact', maximumFractionDigits: 1 });
}

/** A day, such as "30 Nov 2026". */
export function formatDay(at: string | Date): string {
  return new Intl.DateTimeFormat(language.value, { dateStyle: 'medium', ...zoneOf(at) }).format(new Date(at));
}

/** A day and its time of day, in the zone of the reader. */
export function formatInstant(at: string | Date): string {
  return new Intl.DateTimeFormat(language.value, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  );
}

/** A time of day, in the zone of the reader. */
export function formatTime(at: string | Date): string {
  return new Intl.DateTimeFormat(language.value, { timeStyle: 'short' }).format(new Date(at));
}

/** How long ago or ahead it is, in the largest unit that fits: "3 days ago", "in 2 hours". */
export function formatRelative(at: string | Date, now = Date.now()): string {
  const distance = new Date(at).getTime() - now;
  const format = new Intl.RelativeTimeFormat(language.value, { numeric: 'auto' });
  for (const [length, unit] of UNITS)
    if (Math.abs(distance) >= length) return format.format(Math.trunc(distance / length), unit);
  return format.format(0, 'second');
}

/** A country (ISO 3166-1) by its name. */
export function countryName(code: string): string {
  return new Intl.DisplayNames(language.value, { type: 'region' }).of(code) ?? code;
}

/** A duration in milliseconds, such as "240 ms" or "1.2 s". */
export function formatDuration(milliseconds: number): string {
  return milliseconds < 1_000
    ? formatNumber(Math.round(milliseconds), { style: 'unit', unit: 'millisecond' })
    : formatNumber(milliseconds / 1_000, { style: 'unit', unit: 'second', maximumFractionDigits: 1 });
}

/** How long something lasted, in the largest unit that fits: "3 days", "40 minutes". */
export function formatSpan(milliseconds: number): string {
  const [length, unit] = UNITS.find(([each]) => milliseconds >= each) ?? [MINUTE, 'minute'];
  const count = Math.trunc(milliseconds / length);
  return formatNumber(count, { style: 'unit', unit, unitDisplay: 'long' });
}

/** A day of the calendar is that day everywhere; an instant is told in the zone of the reader. */
function zoneOf(at: string | Date): Intl.DateTimeFormatOptions {
  return typeof at === 'string' && at.length === 10 ? { timeZone: 'UTC' } : {};
}
