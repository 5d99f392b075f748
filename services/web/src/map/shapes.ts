/** The shapes of the map: which there are, and how they are read. */
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The shape of a region. */
export interface RegionShape {
  /** ISO 3166-2; none for land that is no region. */
  code: string | undefined;
  /** A point well within it: longitude and latitude. */
  anchor: readonly [number, number] | undefined;
  shape: Feature<Polygon | MultiPolygon>;
}

/** A file of shapes, as `build/simplify-shapes.ts` writes it. */
export type ShapesFile = Topology<{
  regions: GeometryCollection<{ anchor?: [number, number] }>;
}>;

/** The name of the file of all land, for places of countries that have no shapes. */
export const WORLD = 'world';

const FILES = import.meta.glob<string>('./shapes/*.json', { query: '?url', import: 'default', eager: true });
const read = new Map<string, Promise<RegionShape[]>>();

/** Whether there are shapes of the regions of a country (ISO 3166-1). */
export function hasShapes(country: string): boolean {
  return addressOf(country) !== undefined;
}

/** The shapes of a country, or of the world. Each file is read once; what fails is tried again by who asks again. */
export function readShapes(name: string): Promise<RegionShape[]> {
  const known = read.get(name);
  if (known !== undefined) return known;
  const asked = fetchShapes(name);
  read.set(name, asked);
  asked.catch(() => read.delete(name));
  return asked;
}

async function fetchShapes(name: string): Promise<RegionShape[]> {
  const response = await fetch(addressOf(name) ?? '');
  if (!response.ok) throw new Error(`The shapes of ${name} are answered with ${response.status}.`);
  return shapesOf(await response.json());
}

/** The shapes of a file. */
export function shapesOf(file: ShapesFile): RegionShape[] {
  return feature(file, file.objects.regions).features.map((shape) => ({
    code: shape.id === undefined ? undefined : String(shape.id),
    anchor: shape.properties.anchor,
    shape: shape as RegionShape['shape'],
  }));
}

function addressOf(name: string): string | undefined {
  return FILES[`./shapes/${name}.json`];
}
