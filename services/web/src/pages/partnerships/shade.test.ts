import { expect, test } from 'vitest';
import { STEPS_OF_SHADE, shadeOf } from './shade.ts';

test('the weakest region has the first shade and the strongest the last, each in between one of those between', () => {
  expect(shadeOf(1, 40)).toBe(1);
  expect(shadeOf(40, 40)).toBe(STEPS_OF_SHADE);
  const shades = Array.from({ length: 40 }, (_, index) => shadeOf(index + 1, 40));
  expect(shades).toEqual([...shades].sort((a, b) => a - b));
  expect(new Set(shades).size).toBe(STEPS_OF_SHADE);
});

test('where all have one agreement, all have the first shade', () => {
  expect(shadeOf(1, 1)).toBe(1);
});
