import { describe, expect, test } from 'vitest';
import { planeOver } from './plane.ts';

const FRAME = { x: 100, y: 50, width: 400, height: 300 };

type Corner = [number, number];
const box = (west: number, south: number, east: number, north: number): Corner[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
];

describe.each([
  ['of the north', box(20, 50, 33, 57)],
  ['of the south', box(110, -40, 155, -10)],
  ['on both sides of the equator', box(-80, -50, -35, 10)],
  ['at the back of the earth', box(170, -20, 180, -10).concat(box(-180, -20, -170, -10))],
])('a part of the earth %s', (_name, corners) => {
  const plane = planeOver(corners, FRAME);

  test('fills its frame in one direction and stays in it in the other', () => {
    const drawn = corners.map((corner) => plane.pointOf(corner));
    const [xs, ys] = [drawn.map(({ x }) => x), drawn.map(({ y }) => y)];
    const [width, height] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(FRAME.x);
    expect(Math.max(...xs)).toBeLessThanOrEqual(FRAME.x + FRAME.width);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(FRAME.y);
    expect(Math.max(...ys)).toBeLessThanOrEqual(FRAME.y + FRAME.height);
    expect(Math.max(width / (FRAME.width - 16), height / (FRAME.height - 16))).toBeCloseTo(1, 2);
  });

  test('has the north above and the east to the right', () => {
    const [southWest, southEast, northEast] = corners as [Corner, Corner, Corner];
    expect(plane.pointOf(southEast).x).toBeGreaterThan(plane.pointOf(southWest).x);
    expect(plane.pointOf(northEast).y).toBeLessThan(plane.pointOf(southEast).y);
  });
});

test('areas are in proportion', () => {
  const plane = planeOver(box(0, 40, 40, 70), FRAME);
  const areaOf = (corners: Corner[]): number => {
    const drawn = corners.map((corner) => plane.pointOf(corner));
    return Math.abs(
      drawn.reduce((sum, { x, y }, index) => {
        const next = drawn[(index + 1) % drawn.length] ?? { x: 0, y: 0 };
        return sum + (x * next.y - next.x * y) / 2;
      }, 0),
    );
  };
  // Boxes of the same area on the earth: the sines of their latitudes are equally far apart.
  const degrees = (sine: number): number => (Math.asin(sine) * 180) / Math.PI;
  const south = areaOf(box(10, degrees(0.7), 14, degrees(0.74)));
  const north = areaOf(box(10, degrees(0.88), 14, degrees(0.92)));
  expect(north / south).toBeCloseTo(1, 1);
});
