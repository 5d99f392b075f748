/** How dark a region is drawn. */

/** How many shades there are. */
export const STEPS_OF_SHADE = 5;

/** The shade of a weight, from 1 to the number of shades: each takes in as many times more as the one before. */
export function shadeOf(weight: number, most: number): number {
  if (weight <= 1 || most <= 1) return 1;
  return Math.min(STEPS_OF_SHADE, 1 + Math.floor((STEPS_OF_SHADE * Math.log(weight)) / Math.log(most + 1)));
}
