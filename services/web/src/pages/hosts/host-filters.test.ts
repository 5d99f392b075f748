/** The filters of the list of hosts. */
import { expect, test } from 'vitest';
import { readHostFilters } from './host-filters.ts';

test('those in trouble come first where nothing else is asked', () => {
  expect(readHostFilters({})).toEqual({ sort: '-unwell' });
  expect(readHostFilters({ sort: ['name'] })).toEqual({ sort: 'name' });
});

test('filters keep the names of the API, and what it does not know is not asked of it', () => {
  expect(
    readHostFilters({ q: ['belta'], outage: ['true'], state: ['broken', 'dead'], cursor: ['abc'] }),
  ).toEqual({ q: 'belta', outage: true, state: ['broken'], cursor: 'abc', sort: '-unwell' });
  expect(readHostFilters({ q: [''], outage: ['maybe'], sort: ['size'] })).toEqual({ sort: '-unwell' });
});
