/** Sums of states. */
import { expect, test } from 'vitest';
import { healthGroups, linkGroups } from './counts.ts';

const LINKS = {
  ...{
    unchecked: 1,
    alive: 2,
    moved: 4,
    redirected: 8,
    drifted: 16,
    restricted: 32,
    suspect: 64,
    broken: 128,
  },
  ...{ unreachable: 256, skipped: 512 },
};

test('each link is counted once, as alive, in doubt, broken or not known', () => {
  const groups = linkGroups(LINKS);
  expect(groups.map(({ name, count }) => [name, count])).toEqual([
    ['alive', 2 + 4 + 8 + 32],
    ['doubt', 64 + 256 + 16],
    ['broken', 128],
    ['unchecked', 1 + 512],
  ]);
  expect(groups.flatMap(({ states }) => states).sort()).toEqual(Object.keys(LINKS).sort());
});

test('each record is counted once, as one that stands, is weakened, lost or not known', () => {
  const counts = { sound: 1, weakened: 2, archived: 4, lost: 8, print_only: 16, unchecked: 32, uncited: 64 };
  expect(healthGroups(counts).map(({ count }) => count)).toEqual([1 + 4 + 16, 2, 8, 32 + 64]);
});
