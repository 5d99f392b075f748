/** Lays a part of the earth out on a plane: each shape and point of it in the pixels of a frame. */
import { geoConicEqualAreaRaw } from 'd3-geo';
import type { Position } from 'geojson';
import type { Frame } from './frames.ts';
import type { RegionShape } from './shapes.ts';

/** A point of the earth: longitude and latitude in degrees. */
type Point = readonly [number, number];

/** How a frame shows its part of the earth. */
export interface Plane {
  /** Where a point is drawn. */
  pointOf(point: Point): { x: number; y: number };
  /** How a shape is drawn, as the data of an SVG path. */
  pathOf(shape: RegionShape['shape']): string;
}

/** The margin of each frame, in which lines may bend. */
const MARGIN = 8;
const RADIAN = Math.PI / 180;

/**
 * The plane on which these points fill a frame, with areas in proportion: a cone that touches the earth where they are, or a
 * cylinder where they are on both sides of the equator. Each shape is turned to the
 * near side as a whole: none is cut at the back of the earth.
 */
export function planeOver(points: readonly Point[], { x, y, width, height }: Frame): Plane {
  const isSplit = spanOf(points.map(([longitude]) => longitude)) > 180;
  const eastward = (longitude: number): number => (isSplit && longitude < 0 ? longitude + 360 : longitude);
  const [west, east] = rangeOf(points.map(([longitude]) => eastward(longitude)));
  const [south, north] = rangeOf(points.map(([, latitude]) => latitude));
  const middle = (west + east) / 2;
  const isAstride = south < 0 && north > 0;
  const parallels = isAstride ? [-30, 30] : [south + (north - south) / 6, north - (north - south) / 6];
  const raw = geoConicEqualAreaRaw((parallels[0] ?? 0) * RADIAN, (parallels[1] ?? 0) * RADIAN);
  const onPlane = ([longitude, latitude]: Point): [number, number] => {
    const [right, up] = raw((longitude - middle) * RADIAN, latitude * RADIAN);
    return [right, -up];
  };
  /** By how many degrees something is turned to be on the near side of the earth. */
  const turnOf = (longitude: number): number => 360 * Math.round((middle - longitude) / 360);
  const turned = ([longitude, latitude]: Point, turn = turnOf(longitude)): Point => [
    longitude + turn,
    latitude,
  ];

  const drawn = points.map((point) => onPlane(turned(point)));
  const [left, right] = rangeOf(drawn.map(([at]) => at));
  const [top, bottom] = rangeOf(drawn.map(([, at]) => at));
  const scale = Math.min(
    (width - 2 * MARGIN) / Math.max(right - left, Number.EPSILON),
    (height - 2 * MARGIN) / Math.max(bottom - top, Number.EPSILON),
  );
  const toFrame = (point: Point): [number, number] => {
    const [atX, atY] = onPlane(point);
    return [
      round(x + width / 2 + (atX - (left + right) / 2) * scale),
      round(y + height / 2 + (atY - (top + bottom) / 2) * scale),
    ];
  };
  return {
    pointOf: (point) => {
      const [atX, atY] = toFrame(turned(point));
      return { x: atX, y: atY };
    },
    pathOf: (shape) =>
      ringsOf(shape)
        .map((ring) => {
          const [from, to] = rangeOf(ring.map(([longitude]) => longitude));
          const turn = turnOf((from + to) / 2);
          return `M${ring.map((point) => toFrame(turned(point, turn)).join(' ')).join('L')}Z`;
        })
        .join(''),
  };
}

/** Every point of some shapes. */
export function pointsOf(regions: readonly RegionShape[]): Point[] {
  return regions.flatMap(({ shape }) => ringsOf(shape).flat());
}

function ringsOf({ geometry }: RegionShape['shape']): Point[][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat().map(unbroken);
}

/** A ring that goes on beyond 180 degrees where it crosses that, in place of going back around the earth. */
function unbroken(ring: readonly Position[]): Point[] {
  let turn = 0;
  let before: number | undefined;
  return ring.map(([longitude = 0, latitude = 0]): Point => {
    if (before !== undefined && Math.abs(longitude - before) > 180)
      turn -= 360 * Math.sign(longitude - before);
    before = longitude;
    return [longitude + turn, latitude];
  });
}

/** Least and greatest of some numbers, which may be too many for the arguments of a function. */
function rangeOf(values: readonly number[]): [number, number] {
  return values.reduce(
    ([least, greatest], value) => [Math.min(least, value), Math.max(greatest, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

function spanOf(values: readonly number[]): number {
  const [least, greatest] = rangeOf(values);
  return greatest - least;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
