/** A corpus of two other countries, with other sectors and kinds, is validated, loaded and served like the first. */
import path from 'node:path';
import { buildServer } from '@footing/api';
import { readCorpus, validateCorpus } from '@footing/corpus';
import { loadCorpus } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

const FOLDER = path.resolve(import.meta.dirname, '../corpora/rails-2019');

let store: TestDatabase;
let app: Awaited<ReturnType<typeof buildServer>>;

beforeAll(async () => {
  store = await createTestDatabase();
  await loadCorpus(store.database, await readCorpus(FOLDER));
  app = await buildServer(store.database, createLogger('api', { level: 'silent', format: 'json' }));
});

afterAll(async () => {
  await app.close();
  await store.drop();
});

async function get(url: string) {
  const response = await app.inject(url);
  expect({ url, status: response.statusCode }).toEqual({ url, status: 200 });
  return response.json();
}

const slugsOf = ({ items }: { items: { slug: string }[] }): string[] => items.map(({ slug }) => slug);

describe('a corpus of two other countries', () => {
  test('holds together', async () => {
    expect(await validateCorpus(FOLDER)).toEqual({
      counts: {
        works: 1,
        citations: 2,
        places: 5,
        organisations: 3,
        agreements: 2,
        events: 1,
        figures: 1,
      },
      faults: [],
      more: 0,
    });
  });

  test('is found by party, by country and by its own terms', async () => {
    const charter = 'duisburg-kazakhstan-charter-2019';
    const timetable = 'duisburg-hamburg-timetable-2018';
    expect(slugsOf(await get('/v1/agreements?country=DE'))).toEqual([timetable, charter]);
    expect(slugsOf(await get('/v1/agreements?country=DE&country=KZ'))).toEqual([charter]);
    expect(slugsOf(await get('/v1/agreements?party=duisburg&party=hamburg'))).toEqual([timetable]);
    expect(slugsOf(await get('/v1/agreements?sector=gauge-change&type=charter&level=port'))).toEqual([
      charter,
    ]);
    expect(slugsOf(await get('/v1/events?type=first-train&place=kazakhstan'))).toEqual(['first-train-2019']);
    expect(slugsOf(await get('/v1/figures?country=KZ&indicator=wagons'))).toEqual(['wagons-2019']);
    expect(slugsOf(await get('/v1/places?country=KZ'))).toEqual(['kazakhstan', 'khorgos']);
    expect(slugsOf(await get('/v1/organisations?country=DE'))).toEqual(['rhine-rail']);
  });

  test('has the country of each party from its entity, and none for a joint or international body', async () => {
    const { parties } = await get('/v1/agreements/duisburg-kazakhstan-charter-2019');
    expect(
      parties.map(({ slug, country }: { slug: string; country: string | null }) => [slug, country]),
    ).toEqual([
      ['duisburg', 'DE'],
      ['kazakhstan', 'KZ'],
      ['two-gauges-council', null],
    ]);
    const { items } = await get('/v1/organisations');
    expect(
      items.map(({ slug, place, country }: Record<string, string | null>) => [slug, place, country]),
    ).toEqual([
      ['gauge-union', 'hamburg', null],
      ['rhine-rail', 'duisburg', 'DE'],
      ['two-gauges-council', null, null],
    ]);
  });

  test('counts by country and by its own sectors', async () => {
    const { facets } = await get('/v1/agreements?facets=country&facets=sector&facets=type');
    expect(facets).toEqual({
      country: [
        { value: 'DE', count: 2 },
        { value: 'KZ', count: 1 },
      ],
      sector: [
        { value: 'gauge-change', count: 1 },
        { value: 'rolling-stock', count: 1 },
      ],
      type: [
        { value: 'charter', count: 1 },
        { value: 'timetable', count: 1 },
      ],
    });
  });

  test('names partners abroad, bodies of no country, and partners within one country', async () => {
    const { items } = await get('/v1/places/duisburg/partners');
    expect(
      items.map(({ partner, country }: { partner: string; country: string | null }) => [partner, country]),
    ).toEqual([
      ['hamburg', 'DE'],
      ['kazakhstan', 'KZ'],
      ['two-gauges-council', null],
    ]);
    expect((await get('/v1/places/duisburg/partners?type=charter')).items).toHaveLength(2);
  });

  test('serves its vocabularies, and says which term is none', async () => {
    const { items } = await get('/v1/vocabularies');
    expect(items.find(({ name }: { name: string }) => name === 'agreement-types').terms).toEqual([
      { slug: 'charter', description: 'A charter of a service' },
      { slug: 'timetable', description: 'A joint timetable' },
    ]);
    expect((await get('/v1/sectors')).items).toEqual([
      { slug: 'rolling-stock', description: 'Wagons and locomotives', agreements: 1 },
      { slug: 'gauge-change', description: 'Changing between track gauges', agreements: 1 },
    ]);
    for (const [url, detail] of [
      [
        '/v1/agreements?type=roadmap',
        '"type" has a value that is no term of the vocabulary: roadmap (charter, timetable)',
      ],
      ['/v1/agreements?sector=health', '"sector"'],
      ['/v1/agreements?level=state', '"level"'],
      ['/v1/events?type=visit', '(first-train)'],
      ['/v1/places?kind=province', '(state, river-port, dry-port)'],
      ['/v1/organisations?kind=ministry', '(railway, union)'],
      ['/v1/places/duisburg/partners?type=twinning', '(charter, timetable)'],
    ] as const) {
      const response = await app.inject(url);
      expect({ url, status: response.statusCode }).toEqual({ url, status: 400 });
      expect(response.json().detail).toContain(detail);
    }
    expect((await get('/v1/agreements?type=timetable&sector=gauge-change')).items).toEqual([]);
  });

  test('is exported as CSV and JSON-LD, and found by the search', async () => {
    const csv = (await app.inject('/v1/exports/agreements?format=csv')).body.split('\r\n');
    expect(csv[2]).toMatch(/^duisburg-kazakhstan-charter-2019,.*,1500000\.50,EUR,about,first-train-2019,/);
    const node = (await app.inject('/v1/agreements/duisburg-kazakhstan-charter-2019?format=jsonld')).json();
    expect(node.parties[1]).toMatchObject({ '@id': '/v1/places/kazakhstan', country: 'KZ' });
    expect(slugsOf(await get('/v1/search?q=Khorgos'))).toEqual(['khorgos']);
    expect(slugsOf(await get('/v1/places?q=Deutschland'))).toEqual(['germany']);
  });

  test('names no country, term or body of the first corpus in the OpenAPI document, but in examples', async () => {
    const EXAMPLES = ['example', 'examples', 'x-codeSamples'];
    const document = JSON.stringify((await app.inject('/openapi.json')).json(), (key, value) => {
      if (EXAMPLES.includes(key)) return undefined;
      return typeof value === 'string' ? value.replace(/```[\s\S]*?```/g, '') : value;
    });
    expect(document).not.toMatch(/belarus|china|"BY"|"CN"|minsk|roadmap|twinning/i);
  });
});
