/** What is known of a link day by day, from its checks. */
import type { Shapes } from '@footing/client';
import type { LinkState } from '../../components/state-shapes.ts';

type Check = Shapes['Check'];

/** A day of the strip. */
export interface StripDay {
  /** Such as 2026-05-31. */
  day: string;
  /** What was believed at its end; undefined before the first check that is known. */
  state: LinkState | undefined;
  /** The last check of the day; undefined where there was none, and the state is that of the days before. */
  check: Check | undefined;
}

const DAY_MS = 86_400_000;
/** Days of the strip: a year. */
export const STRIP_DAYS = 365;

/** The day of an instant, where the reader is. */
export function localDay(at: string | number): string {
  const date = new Date(at);
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/**
 * The last `STRIP_DAYS` days up to `today`, the earliest first. The checks come newest first, as the API gives them;
 * `dayOf` gives the day of an instant.
 */
export function stripDays(
  checks: readonly Check[],
  today: string,
  dayOf: (at: string) => string,
): StripDay[] {
  const lastOf = new Map<string, Check>();
  for (const check of checks) {
    const day = dayOf(check.checkedAt);
    if (!lastOf.has(day)) lastOf.set(day, check);
  }
  const end = Date.parse(`${today}T00:00:00Z`);
  const begin = end - (STRIP_DAYS - 1) * DAY_MS;
  const first = new Date(begin).toISOString().slice(0, 10);
  const earlier = checks.find(({ checkedAt }) => dayOf(checkedAt) < first);
  let state: LinkState | undefined = earlier?.state;
  return Array.from({ length: STRIP_DAYS }, (_, index) => {
    const day = new Date(begin + index * DAY_MS).toISOString().slice(0, 10);
    const check = lastOf.get(day);
    state = check?.state ?? state;
    return { day, state, check };
  });
}

/** The days by months, each month with the days of the strip that are in it. */
export function byMonth(days: readonly StripDay[]): { month: string; days: StripDay[] }[] {
  const months = new Map<string, StripDay[]>();
  for (const each of days) {
    const month = each.day.slice(0, 7);
    const found = months.get(month);
    if (found === undefined) months.set(month, [each]);
    else found.push(each);
  }
  return [...months].map(([month, of]) => ({ month, days: of }));
}

/** By how many days a key moves in the strip; undefined for other keys. */
export function stepOf(key: string, at: number, length: number): number | undefined {
  const target = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at - 30,
    ArrowDown: at + 30,
    Home: 0,
    End: length - 1,
  }[key];
  return target === undefined ? undefined : Math.min(Math.max(target, 0), length - 1);
}
