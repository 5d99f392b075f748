/** Which texts are ids and instants that the database takes. */
import { describe, expect, test } from 'vitest';
import { isInstant, isUuid } from './identifiers.ts';

describe('an instant', () => {
  test.each([
    '2024-02-29T00:00:00Z',
    '2026-01-31T12:30:00.250Z',
    '2026-01-31T23:59:59.123456789+14:00',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '9999-12-31T23:59:59+23:59',
  ])('may be %s', (text) => {
    expect(isInstant(text)).toBe(true);
  });

  test.each([
    ['with a leap second', '2016-12-31T23:59:60Z'],
    ['of a day that its month does not have', '2024-02-30T00:00:00Z'],
    ['of a month that no year has', '2024-13-01T00:00:00Z'],
    ['of the year 0', '0000-06-01T00:00:00Z'],
    ['that its offset takes to the year 0', '0001-01-01T00:00:00+00:01'],
    ['that its offset takes to the year 10000', '9999-12-31T23:59:59-23:59'],
    ['with a sign before its year', '+2024-01-01T00:00:00Z'],
    ['at the hour 24', '2024-01-01T24:00:00Z'],
    ['with an offset of a day', '2024-01-01T00:00:00+24:00'],
    ['without an offset', '2024-01-01T00:00:00'],
    ['without a time', '2024-01-01'],
    ['with a blank for the T', '2024-01-01 00:00:00Z'],
    ['with more behind it', '2024-01-01T00:00:00Z '],
  ])('is none %s', (_what, text) => {
    expect(isInstant(text)).toBe(false);
  });
});

describe('a UUID', () => {
  const id = '01890000-0000-7000-8000-00000000abcd';

  test.each([id, id.toUpperCase()])('may be %s', (text) => {
    expect(isUuid(text)).toBe(true);
  });

  test.each([`urn:uuid:${id}`, `{${id}}`, id.replaceAll('-', ''), ` ${id}`, `${id}\n`, `${id}0`, ''])(
    'is not %j',
    (text) => {
      expect(isUuid(text)).toBe(false);
    },
  );
});
