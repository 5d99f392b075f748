/** NDJSON has one line a record, whatever its texts hold. */
import { expect, test } from 'vitest';
import { ndjsonLines } from './ndjson.ts';

test.each(['\n', '\r\n', '\v', '\f', '\u001C', '\u0085', '\u2028', '\u2029', '\uD800'])(
  'a record with %j is one line that reads back',
  (character) => {
    const records = [{ title: `One${character}two` }, { title: 'plain' }];
    const lines = ndjsonLines(records.map((record) => JSON.stringify(record))).split(
      /[\n\r\v\f\u0085\u2028\u2029]/,
    );
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(records);
  },
);
