/** The parameter that asks how things stood at another time. */
import Type from '@footing/typebox';
import { isDay, isInstant } from './identifiers.ts';

/** The parameter `asOf`, with what else is to be known of it where it is used. */
export function asOfField(more: string) {
  return { asOf: Type.Optional({ ...AsOf, description: `${DESCRIPTION} ${more}` }) };
}

const DESCRIPTION =
  'How it stood then: at the end of a day in UTC (`2026-05-31`), or at an instant (RFC 3339). A time to come is now. ' +
  'Of the time before the log of changes began, what the log found is told.';

/** A day or an instant. */
const AsOf = Type.String({
  pattern: '^\\d{4}-\\d\\d-\\d\\d(T[0-9:.]+(Z|[+-]\\d\\d:\\d\\d))?$',
  maxLength: 40,
});

/**
 * The last instant that a value of `asOf` includes, as RFC 3339 text with the database's precision; undefined for what is
 * neither a day nor an instant.
 */
export function asOfInstant(text: string): string | undefined {
  if (isDay(text)) return `${text}T23:59:59.999999Z`;
  return isInstant(text) ? text : undefined;
}
