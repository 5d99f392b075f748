/** The shapes of the map, against the places of the first corpus and the capitals of all regions. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readCorpus } from '@footing/corpus';
import type { CorpusInput } from '@footing/model';
import { geoContains } from 'd3-geo';
import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { beforeAll, describe, expect, test } from 'vitest';
import { regionCode, SHAPE_SOURCES } from '../../services/web/build/shape-sources.ts';

type Place = CorpusInput['places'][number];
type Region = Feature & { properties: { anchor: [number, number] } };

const FOLDER = path.resolve(import.meta.dirname, '../../services/web/src/map/shapes');
const MAX_KB = 14;

/** The seat of each region: longitude and latitude. */
const SEATS: Readonly<Record<string, [number, number]>> = {
  'BY-BR': [23.73, 52.1],
  'BY-HM': [27.56, 53.9],
  'BY-HO': [30.98, 52.43],
  'BY-HR': [23.81, 53.67],
  'BY-MA': [30.33, 53.9],
  // Borisov: the seat of the region is the city of Minsk, which is no part of it.
  'BY-MI': [28.5, 54.23],
  'BY-VI': [30.2, 55.19],
  'CN-AH': [117.23, 31.82],
  'CN-BJ': [116.41, 39.9],
  'CN-CQ': [106.55, 29.56],
  'CN-FJ': [119.3, 26.07],
  'CN-GD': [113.26, 23.13],
  'CN-GS': [103.83, 36.06],
  'CN-GX': [108.37, 22.82],
  'CN-GZ': [106.63, 26.65],
  'CN-HA': [113.63, 34.75],
  'CN-HB': [114.31, 30.59],
  'CN-HE': [114.51, 38.04],
  'CN-HI': [110.2, 20.02],
  'CN-HL': [126.53, 45.8],
  'CN-HN': [112.94, 28.23],
  'CN-JL': [125.32, 43.82],
  'CN-JS': [118.8, 32.06],
  'CN-JX': [115.86, 28.68],
  'CN-LN': [123.43, 41.81],
  'CN-NM': [111.75, 40.84],
  'CN-NX': [106.23, 38.49],
  'CN-QH': [101.78, 36.62],
  'CN-SC': [104.07, 30.57],
  'CN-SD': [117.12, 36.65],
  'CN-SH': [121.47, 31.23],
  'CN-SN': [108.94, 34.34],
  'CN-SX': [112.55, 37.87],
  'CN-TJ': [117.2, 39.09],
  'CN-XJ': [87.62, 43.83],
  'CN-XZ': [91.11, 29.65],
  'CN-YN': [102.83, 24.88],
  'CN-ZJ': [120.16, 30.27],
};

let regions: Map<string, Region>;
let places: readonly Place[];

beforeAll(async () => {
  regions = new Map();
  for (const country of Object.keys(SHAPE_SOURCES)) {
    const file: Topology<{ regions: GeometryCollection<{ anchor: [number, number] }> }> = JSON.parse(
      await readFile(path.join(FOLDER, `${country}.json`), 'utf8'),
    );
    for (const region of feature(file, file.objects.regions).features) regions.set(String(region.id), region);
  }
  places = (await readCorpus()).places;
});

/** The regions in which a point lies. */
function regionsAt(point: [number, number]): string[] {
  return [...regions].flatMap(([code, region]) => (geoContains(region, point) ? [code] : []));
}

/** The code of the region that a place is, or lies in; undefined for a country. */
function regionOf({ code, parent }: Place): string | undefined {
  if (code?.includes('-')) return code;
  const above = places.find(({ slug }) => slug === parent);
  return above === undefined ? undefined : regionOf(above);
}

const pointOf = ({ coordinates }: Place): [number, number] => [coordinates.longitude, coordinates.latitude];

describe('the shapes', () => {
  test('are those of every region, by ISO 3166-2', () => {
    expect([...regions.keys()].sort()).toEqual(Object.keys(SEATS));
  });

  test.each(Object.entries(SEATS))('%s has its seat in its shape, and in no other', (code, seat) => {
    expect(regionsAt(seat)).toEqual([code]);
  });

  test('have a point within them, where lines to them end', () => {
    for (const [code, region] of regions) expect(regionsAt(region.properties.anchor)).toEqual([code]);
  });

  test('weigh little', async () => {
    const files = await Promise.all(
      Object.keys(SHAPE_SOURCES).map((country) => readFile(path.join(FOLDER, `${country}.json`))),
    );
    const bytes = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
    expect(bytes).toBeLessThan(MAX_KB * 1024);
  });

  test('are of the countries of the table, and of all land', async () => {
    expect((await readdir(FOLDER)).sort()).toEqual(
      [...Object.keys(SHAPE_SOURCES), 'world'].map((name) => `${name}.json`).sort(),
    );
  });
});

describe('the places of the first corpus', () => {
  test('lie in the shapes that their codes say, but a seat that is a region of its own', () => {
    const astray = places.flatMap((place) => {
      const code = regionOf(place);
      const found = regionsAt(pointOf(place));
      if (code === undefined || (found.length === 1 && found[0] === code)) return [];
      const isSeatElsewhere = places.some(
        (other) => other.code === found[0] && String(pointOf(other)) === String(pointOf(place)),
      );
      return [{ slug: place.slug, code, found, isSeatElsewhere }];
    });
    expect(astray).toEqual([
      { slug: 'minsk-region', code: 'BY-MI', found: ['BY-HM'], isSeatElsewhere: true },
    ]);
  });

  test('have a shape for every code of a country that has shapes', () => {
    const codes = places.flatMap(({ code, country }) =>
      code?.includes('-') && country !== null && country in SHAPE_SOURCES ? [code] : [],
    );
    expect(codes.length).toBeGreaterThan(25);
    expect(codes.filter((code) => !regions.has(code))).toEqual([]);
  });
});

describe('the join of HASC with ISO 3166-2', () => {
  test.each([
    ['CN.HA', 'CN-HI'],
    ['CN.HB', 'CN-HE'],
    ['CN.HE', 'CN-HA'],
    ['CN.HU', 'CN-HB'],
    ['CN.SA', 'CN-SN'],
    ['CN.SX', 'CN-SX'],
  ])('%s is %s', (hasc, code) => {
    expect(regionCode(hasc, SHAPE_SOURCES['CN'] ?? { file: '', join: {} })).toBe(code);
  });

  test('what is no region has no code', () => {
    expect(regionCode('CN', SHAPE_SOURCES['CN'] ?? { file: '', join: {} })).toBeUndefined();
  });
});
