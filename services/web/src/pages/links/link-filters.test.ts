/** The filters of the list of links. */
import { expect, test } from 'vitest';
import { queryOf } from '../../api/query-of.ts';
import { readFilters } from './link-filters.ts';

test('filters keep the names of the API, and the newest change comes first', () => {
  const filters = readFilters({ state: ['broken', 'suspect'], host: ['a.example.org'], cursor: ['abc'] });
  expect(queryOf(filters)).toBe('host=a.example.org&cursor=abc&state=broken&state=suspect&sort=-stateSince');
});

test('what the API does not know is not asked of it', () => {
  expect(readFilters({ state: ['dead'], sort: ['colour'], host: [''], other: ['x'] })).toEqual({
    sort: '-stateSince',
  });
});

test('the order in which links were first seen is that of the API without sort', () => {
  expect(readFilters({ sort: ['seen'] })).toEqual({});
});
