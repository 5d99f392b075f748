/** Which failures a run tolerates. */
import { expect, test } from 'vitest';
import { madeFinding } from './reports/made-finding.ts';
import { type Tolerance, tolerate } from './tolerance.ts';

const failing = madeFinding('https://a.example/', 'broken', true);
const NOTHING: Tolerance = {
  isInBaseline: () => false,
  sinceDays: 0,
  now: new Date('2026-03-10T12:00:00.000Z'),
};

test('where nothing is tolerated a finding stays as it is', () => {
  expect(tolerate(failing, NOTHING)).toEqual(failing);
});

test('what is in the baseline does not fail the run, and what is not does', () => {
  const tolerance = { ...NOTHING, isInBaseline: (url: string) => url === failing.url };
  expect(tolerate(failing, tolerance)).toEqual({ ...failing, failed: false, tolerated: 'in_baseline' });
  const other = { ...failing, url: 'https://b.example/' };
  expect(tolerate(other, tolerance)).toEqual(other);
});

test.each([
  ['2026-03-07T11:59:59.000Z', 3, undefined],
  ['2026-03-07T12:00:00.000Z', 3, undefined],
  ['2026-03-07T12:00:01.000Z', 3, 'too_recent'],
  ['2026-03-10T11:59:59.000Z', 0, undefined],
  [undefined, 0, undefined],
  [undefined, 0.5, 'too_recent'],
])('what has failed since %s is, with --since-days %d, %s', (since, sinceDays, tolerated) => {
  const { failed, ...found } = tolerate(failing, { ...NOTHING, firstFailure: () => since, sinceDays });
  expect(failed).toBe(tolerated === undefined);
  expect(found.tolerated).toBe(tolerated);
  expect(found.failingSince).toBe(since ?? '2026-03-10T12:00:00.000Z');
});

test('what does not fail is not dated', () => {
  const healthy = { ...failing, failed: false };
  expect(tolerate(healthy, { ...NOTHING, firstFailure: () => '2026-03-01T00:00:00.000Z' })).toEqual(healthy);
});
