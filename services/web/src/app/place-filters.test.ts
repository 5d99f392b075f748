/** The filters by place and time. */
import { expect, test } from 'vitest';
import { knownValues, readPlace } from './place-filters.ts';

test('filters keep the names of the API', () => {
  const place = { host: 'a.example.org', work: 'w', section: 's', since: '2026-11-01T00:00:00Z' };
  expect(
    readPlace(Object.fromEntries(Object.entries(place).map(([name, value]) => [name, [value]]))),
  ).toEqual(place);
});

test('what the API would refuse is not asked of it: a section without its work, a day that is none', () => {
  expect(readPlace({ section: ['s'], since: ['soon'], host: [''] })).toEqual({});
});

test('of a filter only values that the API knows are asked', () => {
  expect(knownValues({ cause: ['host', 'moon'] }, 'cause', ['link', 'host'])).toEqual(['host']);
});
