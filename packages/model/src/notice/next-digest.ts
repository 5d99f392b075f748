/** When a digest is due. */
import { CronExpressionParser } from 'cron-parser';
import type { SubscriptionInput } from '../resource/subscription.ts';

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The first instant after `after` at which a digest is due; null where all is told at once. */
export function nextDigest(
  { timing, hour, weekday, timeZone }: Pick<SubscriptionInput, 'timing' | 'hour' | 'weekday' | 'timeZone'>,
  after: Date,
): Date | null {
  if (timing === 'at_once') return null;
  const day = timing === 'weekly' ? String(DAYS.indexOf(weekday)) : '*';
  return CronExpressionParser.parse(`0 ${hour} * * ${day}`, { currentDate: after, tz: timeZone })
    .next()
    .toDate();
}

/** Whether a text names a time zone that is known here. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    // What is no time zone is a RangeError.
    return false;
  }
}
