/** Lays out the map: shapes and places of each country in a frame of its own, and the ties between the places. */
import { divide, type Frame, type PictureSize } from './frames.ts';
import { planeOver, pointsOf } from './plane.ts';
import type { RegionShape } from './shapes.ts';

/** A place of the map. */
export interface MapPlace {
  slug: string;
  country: string | null;
  code: string | null;
  coordinates: { latitude: number; longitude: number };
}

/** Two places that are tied, and how strongly. */
export interface Tie {
  one: string;
  other: string;
  weight: number;
}

/** A shape as it is drawn. */
interface DrawnShape {
  path: string;
  /** The place that has this shape; none where nothing is known of it. */
  slug: string | undefined;
  /** Beyond which it is not drawn. */
  frame: Frame;
}

/** The map as it is drawn. */
export interface MapLayout {
  shapes: DrawnShape[];
  /** Where lines to each place end. */
  points: ReadonlyMap<string, { x: number; y: number }>;
  /** The places that are drawn as a point, since they have no shape. */
  dots: string[];
  ties: { tie: Tie; path: string }[];
}

/** The shapes that the map is made of. */
export interface MapShapes {
  /** The regions of countries, by ISO 3166-1. */
  countries: ReadonlyMap<string, readonly RegionShape[]>;
  /** All land, for the places of other countries. */
  land: readonly RegionShape[];
}

/** How many degrees of land are shown around places that have no shapes. */
const LAND_AROUND = 5;
/** How far a tie bends, as a share of its length. */
const BEND = 0.16;

/** Lays out places and their ties. Countries with shapes come first, in the order of their first place. */
export function layOutMap(
  places: readonly MapPlace[],
  ties: readonly Tie[],
  { countries, land }: MapShapes,
  size: PictureSize,
): MapLayout {
  const named = [...new Set(places.map(({ country }) => country ?? ''))].filter((name) =>
    countries.has(name),
  );
  const elsewhere = places.filter(({ country }) => !named.includes(country ?? ''));
  const weights = named.map((name) => Math.sqrt(countries.get(name)?.length ?? 1));
  if (elsewhere.length > 0) weights.push(Math.max(3, ...weights));
  const frames = divide(size, weights);

  const shapes: DrawnShape[] = [];
  const points = new Map<string, { x: number; y: number }>();
  const dots: string[] = [];
  for (const [index, frame] of frames.entries()) {
    const name = named[index];
    const own = name === undefined ? elsewhere : places.filter(({ country }) => country === name);
    const regions = name === undefined ? land : (countries.get(name) ?? []);
    const plane = planeOver(name === undefined ? own.flatMap(cornersAround) : pointsOf(regions), frame);
    for (const { code, shape, anchor } of regions) {
      const place = own.find((each) => code !== undefined && each.code === code);
      shapes.push({ path: plane.pathOf(shape), slug: place?.slug, frame });
      if (place !== undefined) points.set(place.slug, plane.pointOf(anchor ?? coordinatesOf(place)));
    }
    for (const place of own.filter(({ slug }) => !points.has(slug))) {
      points.set(place.slug, plane.pointOf(coordinatesOf(place)));
      dots.push(place.slug);
    }
  }
  return { shapes, points, dots, ties: ties.flatMap((tie) => drawTie(tie, points)) };
}

function coordinatesOf({ coordinates }: MapPlace): [number, number] {
  return [coordinates.longitude, coordinates.latitude];
}

/** Four points around a place, so that the map has land around it, also around a single one. */
function cornersAround({ coordinates: { latitude, longitude } }: MapPlace): [number, number][] {
  const [south, north] = [Math.max(latitude - LAND_AROUND, -90), Math.min(latitude + LAND_AROUND, 90)];
  return [longitude - LAND_AROUND, longitude + LAND_AROUND].flatMap((at): [number, number][] => [
    [at, south],
    [at, north],
  ]);
}

/** A curve from one place to the other, bent upwards, so that ties of one place lie side by side. */
function drawTie(tie: Tie, points: MapLayout['points']): MapLayout['ties'] {
  const [from, to] = [points.get(tie.one), points.get(tie.other)];
  if (from === undefined || to === undefined) return [];
  const bend = Math.hypot(to.x - from.x, to.y - from.y) * BEND;
  const middle = { x: round((from.x + to.x) / 2), y: round((from.y + to.y) / 2 - bend) };
  return [{ tie, path: `M${from.x} ${from.y}Q${middle.x} ${middle.y} ${to.x} ${to.y}` }];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
