/** Both forms of `Retry-After`, and what makes no sense. */
import { expect, test } from 'vitest';
import { readRetryAfter } from './retry-after.ts';

const NOW = new Date('2026-01-01T00:00:00.500Z');
const WEEK = 7 * 24 * 3600;

test.each<[about: string, header: string | undefined, seconds: number | undefined]>([
  ['a number of seconds', '120', 120],
  ['a number with space around it', ' 120 ', 120],
  ['nothing to wait for', '0', 0],
  ['a week', String(WEEK), WEEK],
  ['more than a week, which is taken for a mistake', String(WEEK + 1), WEEK],
  ['a date, from now on and in whole seconds', 'Thu, 01 Jan 2026 00:01:00 GMT', 60],
  ['a date with space around it', ' Thu, 01 Jan 2026 02:00:00 GMT ', 7_200],
  ['a date that is past', 'Wed, 31 Dec 2025 23:00:00 GMT', 0],
  ['a date more than a week away', 'Fri, 01 Jan 2027 00:00:00 GMT', WEEK],
  ['a number below zero', '-120', 0],
  ['words', 'soon', undefined],
  ['an empty header', '', undefined],
  ['no header', undefined, undefined],
])('%s (%j) asks for %s seconds', (_about, header, seconds) => {
  expect(readRetryAfter(header, NOW)).toBe(seconds);
});
