import { describe, expect, test } from 'vitest';
import { layOutMap, type MapPlace } from './map-layout.ts';
import by from './shapes/BY.json';
import world from './shapes/world.json';
import { type ShapesFile, shapesOf } from './shapes.ts';

const BELARUS = shapesOf(by as ShapesFile);
const LAND = shapesOf(world as ShapesFile);
const SIZE = { width: 800, height: 500 };

function place(
  slug: string,
  country: string,
  code: string | null,
  latitude: number,
  longitude: number,
): MapPlace {
  return { slug, country, code, coordinates: { latitude, longitude } };
}

const VITEBSK = place('vitebsk-region', 'BY', 'BY-VI', 55.19, 30.2);
const POLOTSK = place('polotsk', 'BY', null, 55.49, 28.79);
const DUISBURG = place('duisburg', 'DE', null, 51.43, 6.76);
const ALMATY = place('almaty', 'KZ', null, 43.24, 76.89);

/** The rings of a path, each as its corners. */
function ringsOf(path: string): number[][][] {
  return path
    .split('Z')
    .filter((ring) => ring !== '')
    .map((ring) =>
      ring
        .slice(1)
        .split('L')
        .map((corner) => corner.split(' ').map(Number)),
    );
}

/** Whether a point lies within a ring: whether a ray from it crosses the ring an odd number of times. */
function isWithin(ring: number[][], x: number, y: number): boolean {
  return (
    ring.filter(([x1 = 0, y1 = 0], index) => {
      const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
      return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    }).length %
      2 ===
    1
  );
}

describe('the map', () => {
  test('gives a region its shape, and the line to it an end well within', () => {
    const { shapes, points, dots } = layOutMap(
      [VITEBSK],
      [],
      { countries: new Map([['BY', BELARUS]]), land: [] },
      SIZE,
    );
    expect(shapes).toHaveLength(7);
    expect(shapes.filter(({ slug }) => slug === 'vitebsk-region')).toHaveLength(1);
    expect(dots).toEqual([]);
    expect(points.get('vitebsk-region')).toEqual({ x: expect.any(Number), y: expect.any(Number) });
  });

  test('gives a place without a shape a dot among the shapes of its country', () => {
    const { dots, points } = layOutMap(
      [VITEBSK, POLOTSK],
      [{ one: 'vitebsk-region', other: 'polotsk', weight: 1 }],
      { countries: new Map([['BY', BELARUS]]), land: [] },
      SIZE,
    );
    expect(dots).toEqual(['polotsk']);
    const [region, city] = [points.get('vitebsk-region'), points.get('polotsk')];
    expect(Math.hypot((region?.x ?? 0) - (city?.x ?? 0), (region?.y ?? 0) - (city?.y ?? 0))).toBeLessThan(
      200,
    );
  });

  test('shows countries without shapes as points on the outlines of all land', () => {
    const { shapes, points, dots, ties } = layOutMap(
      [DUISBURG, ALMATY],
      [{ one: 'almaty', other: 'duisburg', weight: 2 }],
      { countries: new Map(), land: LAND },
      SIZE,
    );
    expect(shapes.every(({ slug }) => slug === undefined)).toBe(true);
    expect(shapes.some(({ path }) => path.startsWith('M'))).toBe(true);
    expect(dots).toEqual(['duisburg', 'almaty']);
    for (const { x, y } of points.values()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(SIZE.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(SIZE.height);
    }
    expect(ties).toHaveLength(1);
  });

  test('has land where there is land, and sea where there is sea, also at the back of the earth', () => {
    const at = (slug: string, latitude: number, longitude: number) =>
      place(slug, 'XX', null, latitude, longitude);
    for (const [land, sea] of [
      [at('hamburg', 53.0, 10.0), at('north-sea', 56.0, 3.0)],
      [at('chukotka', 67.0, 178.0), at('bering-sea', 59.0, -176.0)],
      [at('alaska', 65.0, -150.0), at('arctic-ocean', 75.0, 178.0)],
      [at('kamchatka', 56.0, 160.0), at('pacific', 45.0, -150.0)],
    ] as const) {
      const { shapes, points } = layOutMap([land, sea], [], { countries: new Map(), land: LAND }, SIZE);
      const isOnLand = (slug: string): boolean => {
        const { x, y } = points.get(slug) ?? { x: 0, y: 0 };
        return (
          shapes.flatMap(({ path }) => ringsOf(path)).filter((ring) => isWithin(ring, x, y)).length % 2 === 1
        );
      };
      expect({ slug: land.slug, isOnLand: isOnLand(land.slug) }).toEqual({ slug: land.slug, isOnLand: true });
      expect({ slug: sea.slug, isOnLand: isOnLand(sea.slug) }).toEqual({ slug: sea.slug, isOnLand: false });
    }
  });

  test('is drawn of a single place, and of none', () => {
    for (const places of [[DUISBURG], []]) {
      const { points } = layOutMap(places, [], { countries: new Map(), land: LAND }, SIZE);
      for (const { x, y } of points.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    }
  });
});
