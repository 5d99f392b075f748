import { expect, test } from 'vitest';
import { divide } from './frames.ts';

test('frames lie side by side in a wide picture, as wide as their weights are', () => {
  expect(divide({ width: 324, height: 100 }, [1, 2])).toEqual([
    { x: 0, y: 0, width: 100, height: 100 },
    { x: 124, y: 0, width: 200, height: 100 },
  ]);
});

test('frames lie one below the other in a high picture', () => {
  expect(divide({ width: 100, height: 324 }, [1, 2])).toEqual([
    { x: 0, y: 0, width: 100, height: 100 },
    { x: 0, y: 124, width: 100, height: 200 },
  ]);
});
