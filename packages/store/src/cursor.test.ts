/** What a page cut from a list promises, and which cursors are refused before they reach the database. */
import { describe, expect, test } from 'vitest';
import { InvalidCursorError, readCursor, toPage } from './cursor.ts';

const ID = '01890000-0000-7000-8000-00000000abcd';
const INSTANT = '2026-01-31T12:30:00.250Z';

function cursorOf(key: unknown): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

const pageOf = (rows: readonly number[], limit: number) =>
  toPage(
    rows,
    limit,
    (row) => [row, `key of ${row}`],
    (row) => `item ${row}`,
  );

describe('a page', () => {
  test('has no cursor when it holds the last rows, however many these are', () => {
    expect(pageOf([], 2)).toEqual({ items: [], nextCursor: null });
    expect(pageOf([1], 2)).toEqual({ items: ['item 1'], nextCursor: null });
    expect(pageOf([1, 2], 2)).toEqual({ items: ['item 1', 'item 2'], nextCursor: null });
  });

  test('leaves out the row beyond its limit, and its cursor is the key of the last row that it has', () => {
    const { items, nextCursor } = pageOf([1, 2, 3], 2);
    expect(items).toEqual(['item 1', 'item 2']);
    expect(readCursor(nextCursor ?? '', 'integer', 'text')).toEqual([2, 'key of 2']);
  });

  test('has a cursor that needs no escaping in an address', () => {
    const { nextCursor } = toPage(
      ['??>>ÿÿ', 'next'],
      1,
      (row) => [row],
      (row) => row,
    );
    expect(nextCursor).toMatch(/^[\w-]+$/);
    expect(readCursor(nextCursor ?? '', 'text')).toEqual(['??>>ÿÿ']);
  });
});

describe('readCursor', () => {
  test('reads nothing from no cursor', () => {
    expect(readCursor(undefined, 'uuid')).toBeUndefined();
  });

  test.each([
    [['text'], ['a title, "quoted"']],
    [['text'], ['']],
    [['uuid'], [ID]],
    [['uuid'], [ID.toUpperCase()]],
    [
      ['instant', 'uuid'],
      [INSTANT, ID],
    ],
    [
      ['uuid', 'integer'],
      [ID, 2 ** 31 - 1],
    ],
    [
      ['uuid', 'integer'],
      [ID, 1 - 2 ** 31],
    ],
    ...['0', '0.0607927', '10.2', '1e-20', '2.5e-05', '1e+20', '1e+38'].map(
      (rank) => [['rank'], [rank]] as const,
    ),
  ] as const)('reads a key of %j', (kinds, key) => {
    expect(readCursor(cursorOf(key), ...kinds)).toEqual(key);
  });

  test.each<[what: string, kinds: Parameters<typeof readCursor>[1][], cursor: string]>([
    ['that is empty', ['uuid'], ''],
    ['that is not base64', ['uuid'], '%%%'],
    ['that is not JSON', ['uuid'], Buffer.from('[1,').toString('base64url')],
    ['that is JSON but no list', ['uuid'], cursorOf({ 0: ID, length: 1 })],
    ['that is null', ['uuid'], cursorOf(null)],
    ['of a list with fewer parts', ['text', 'uuid'], cursorOf([ID])],
    ['of a list with more parts', ['uuid'], cursorOf([ID, 1])],
    ['of a list with the same parts in another order', ['uuid', 'integer'], cursorOf([1, ID])],
    ['with a number for a text', ['text'], cursorOf([7])],
    ['with null for a text', ['text'], cursorOf([null])],
    ['with a NUL in a text', ['text'], cursorOf(['a\0b'])],
    ['with a text for an id', ['uuid'], cursorOf(['a-title'])],
    ['with more than an id', ['uuid'], cursorOf([`${ID}0`])],
    ['with more before an id', ['uuid'], cursorOf([`0${ID}`])],
    ['with a list for an id', ['uuid'], cursorOf([[ID]])],
    ['with a NUL in an id', ['uuid'], cursorOf([`${ID.slice(0, -1)}\0`])],
    ['with a word for an instant', ['instant'], cursorOf(['yesterday'])],
    ['with a day for an instant', ['instant'], cursorOf(['2026-01-31'])],
    ['with an instant of no calendar', ['instant'], cursorOf(['2026-13-31T12:30:00Z'])],
    ['with a day that its month does not have', ['instant'], cursorOf(['2024-02-30T12:30:00Z'])],
    ['with an instant of the year 0', ['instant'], cursorOf(['0000-01-31T12:30:00Z'])],
    ['with a leap second', ['instant'], cursorOf(['2016-12-31T23:59:60Z'])],
    ['with half a surrogate pair in a text', ['text'], cursorOf(['a\ud800b'])],
    ['with a word for a rank', ['rank'], cursorOf(['abc'])],
    ['with a number for a rank', ['rank'], cursorOf([1])],
    ['with no number for a rank', ['rank'], cursorOf(['NaN'])],
    ['with a negative rank', ['rank'], cursorOf(['-1'])],
    ['with a rank above those of PostgreSQL', ['rank'], cursorOf(['9e99'])],
    ['with a rank below those of PostgreSQL', ['rank'], cursorOf(['1e-99'])],
    ['with a rank of many digits', ['rank'], cursorOf(['9'.repeat(40)])],
    ['with more than an instant', ['instant'], cursorOf([`${INSTANT} or so`])],
    ['with a number for an instant', ['instant'], cursorOf([1_769_862_600_000])],
    ['with a text for an integer', ['integer'], cursorOf(['1'])],
    ['with a fraction for an integer', ['integer'], cursorOf([1.5])],
    ['with an integer above those of PostgreSQL', ['integer'], cursorOf([2 ** 31])],
    ['with an integer below those of PostgreSQL', ['integer'], cursorOf([-(2 ** 31) - 1])],
    ['with a number beyond all', ['integer'], Buffer.from('[1e999]').toString('base64url')],
  ])('refuses a cursor %s', (_what, kinds, cursor) => {
    expect(() => readCursor(cursor, ...kinds)).toThrow(InvalidCursorError);
  });
});
