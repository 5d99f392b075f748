/** The schemas of ids, slugs and instants. */
import Type from '@footing/typebox';

/** The internal id of a record, a UUIDv7 (RFC 9562): unique, and sorted by time of creation. */
export const Uuid = Type.String({
  format: 'uuid',
  description: 'UUIDv7 of the record.',
});

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Whether a text is a UUID in its usual form, without braces or `urn:uuid:`. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** Lower-case letters, digits and single hyphens. */
export const SLUG_PATTERN = '^[a-z0-9]+(?:-[a-z0-9]+)*$';

/** The public name of a record: a readable slug that does not change. */
export const Slug = Type.String({
  pattern: SLUG_PATTERN,
  maxLength: 120,
  description:
    'Readable name, unique among its kind: lower-case Latin letters and digits, with single hyphens between, such as `north-port`.',
});

/** An instant as RFC 3339 text in UTC. */
export const Instant = Type.String({ format: 'date-time', description: 'RFC 3339 instant in UTC.' });

const INSTANT =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Whether a text is an RFC 3339 instant of the years 1 to 9999 in UTC, of a day that the calendar has. A leap second
 * (`:60`) is none, since neither JavaScript nor PostgreSQL keeps it.
 */
export function isInstant(text: string): boolean {
  const [, day] = INSTANT.exec(text) ?? [];
  return day !== undefined && isDay(day) && isDay(isoDay(new Date(text)));
}

/** Whether a text is a day of the years 1 to 9999 that the calendar has, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text.startsWith('0000')) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && isoDay(date) === text;
}

/** The day of a date in UTC. Years beyond 9999 and before 1 have a sign, so that `isDay` refuses the day. */
export function isoDay(date: Date): string {
  return date.toISOString().split('T', 1)[0] ?? '';
}
