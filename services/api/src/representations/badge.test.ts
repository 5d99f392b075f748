import { expect, test } from 'vitest';
import { toBadge } from './badge.ts';

test.each([
  [29, 71, '29'],
  [57, 43, '57'],
  [999, 1, '99'],
  [5, 0, '100'],
])('a badge of %i sources that stand and %i that do not says %s %%', (standing, lost, percent) => {
  expect(toBadge({ standing, lost }, 'en')).toContain(`>${percent} %`);
});
