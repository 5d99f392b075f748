/** Which failures a run tolerates. */
import { expect, test } from 'vitest';
import type { LinkFinding } from './reports/finding.ts';
import { type Tolerance, tolerate } from './tolerance.ts';

const failing: LinkFinding = {
  url: 'https://a.example/',
  verdict: { verdict: 'broken', reasonCode: 'http_404', reason: 'It is gone.', confidence: 1 },
  status: 404,
  finalUrl: 'https://a.example/',
  ms: 1,
  places: [],
  failed: true,
};
const NOTHING: Tolerance = {
  isInBaseline: () => false,
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
