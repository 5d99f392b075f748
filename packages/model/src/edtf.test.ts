/** The days that an EDTF text covers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps, parseEdtf } from './edtf.ts';

describe('parseEdtf', () => {
  test.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-11', '2023-11-01', '2023-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-11-27', '2023-11-27', '2023-11-27'],
    ['2024~', '2024-01-01', '2024-12-31'],
    ['2024-22', '2024-06-01', '2024-08-31'],
    ['2023-24', '2023-12-01', '2024-02-29'],
    ['2018/2020', '2018-01-01', '2020-12-31'],
    ['2023-06/2023-07', '2023-06-01', '2023-07-31'],
    ['2018~/2023~', '2018-01-01', '2023-12-31'],
    ['../2026', null, '2026-12-31'],
    ['2023-11-27/2023-11-27', '2023-11-27', '2023-11-27'],
    ['/2023-02', null, '2023-02-28'],
    ['2022-03/..', '2022-03-01', null],
  ])('%s is from %s to %s', (text, earliest, latest) => {
    expect(parseEdtf(text)).toEqual({ earliest, latest });
  });

  test.each([
    '',
    '/',
    '../..',
    '23',
    '2023-13',
    '2023-00',
    '2023-02-30',
    '2023-22-01',
    '2024/2023',
    '2023/2024/2025',
    'May 2023',
    '2023-5',
    '-2023',
    '-2023/2024',
    '0000',
    '0000-01-01',
    '0000/2024',
    '9999-24',
  ])('refuses "%s"', (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  test('every day of the calendar is its own range', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(parseEdtf(day)).toEqual({ earliest: day, latest: day });
        },
      ),
    );
  });

  test('no text makes it throw, and a range never ends before it begins', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9/.~?%-]{0,24}$/), (text) => {
        const range = parseEdtf(text);
        if (range !== undefined && range.earliest !== null && range.latest !== null) {
          expect(range.earliest <= range.latest).toBe(true);
        }
      }),
    );
  });
});

test('ranges overlap when they share a day, whatever the order', () => {
  const november = { earliest: '2023-11-01', latest: '2023-11-30' };
  expect(overlaps(november, { earliest: '2023-11-30', latest: null })).toBe(true);
  expect(overlaps({ earliest: null, latest: '2023-10-31' }, november)).toBe(false);
  expect(overlaps({ earliest: null, latest: null }, november)).toBe(true);
  expect(overlaps({ earliest: '2023-11-30', latest: null }, november)).toBe(true);
  expect(overlaps({ earliest: '2023-12-01', latest: null }, november)).toBe(false);
  expect(overlaps(november, { earliest: '2023-12-01', latest: null })).toBe(false);
  expect(overlaps(november, { earliest: null, latest: '2023-11-01' })).toBe(true);
  expect(overlaps(november, { earliest: null, latest: '2023-10-31' })).toBe(false);
});
