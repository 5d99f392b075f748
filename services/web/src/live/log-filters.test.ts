/** The filters of the log. */
import { expect, test } from 'vitest';
import type { LiveChange } from './changes.ts';
import { meets, newerThan, readLogFilters } from './log-filters.ts';

const change: LiveChange = {
  id: '12',
  type: 'link.state_changed',
  at: '2026-11-30T09:00:00Z',
  subject: {
    kind: 'link',
    id: '01a20fc6-0dbe-74c9-81a5-09dbdbe7beca',
    name: 'https://a.example.org/',
    title: null,
  },
  actor: 'worker',
  host: 'a.example.org',
  works: ['w'],
  sections: ['w/s'],
  before: { state: 'alive' },
  after: { state: 'broken', verdict: null, reason: null },
};

test('what the API does not know is not asked of it', () => {
  expect(readLogFilters({ type: ['link.moved', 'link.lost'], subject: ['link', 'moon'] })).toEqual({
    type: ['link.moved'],
    subject: ['link'],
  });
});

test.each([
  [{}, true],
  [{ type: ['link.state_changed'], subject: ['link'], host: 'a.example.org', work: 'w', section: 's' }, true],
  [{ type: ['link.moved'] }, false],
  [{ subject: ['event'] }, false],
  [{ host: 'b.example.org' }, false],
  [{ work: 'x' }, false],
  [{ work: 'w', section: 'x' }, false],
] satisfies [Parameters<typeof meets>[1], boolean][])('a change meets %j: %s', (filters, isMet) => {
  expect(meets(change, filters)).toBe(isMet);
});

test('new is what has a higher number, not what sorts later as text', () => {
  expect(newerThan([change, { ...change, id: '9' }], '9')).toBe(1);
  expect(newerThan([change], undefined)).toBe(0);
});
