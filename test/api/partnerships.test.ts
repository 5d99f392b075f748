/** Pairs of places that agreements join, against the files of the first corpus. */
import { buildServer } from '@footing/api';
import { readCorpus } from '@footing/corpus';
import type { CorpusInput, Partnership } from '@footing/model';
import { loadCorpus } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

let store: TestDatabase;
let app: Awaited<ReturnType<typeof buildServer>>;
let corpus: CorpusInput;

beforeAll(async () => {
  store = await createTestDatabase();
  corpus = await readCorpus();
  await loadCorpus(store.database, corpus);
  app = await buildServer(store.database, createLogger('api', { level: 'silent', format: 'json' }));
});

afterAll(async () => {
  await app.close();
  await store.drop();
});

/** All pairs that a query finds, in pages of `limit`, as `one other count`. */
async function pairsOf(query: string, limit = 200): Promise<string[]> {
  const pairs: string[] = [];
  for (let next: string | undefined = `/v1/partnerships?limit=${limit}&${query}`; next !== undefined; ) {
    const response: Awaited<ReturnType<typeof app.inject>> = await app.inject(next);
    expect({ next, status: response.statusCode }).toEqual({ next, status: 200 });
    const items: Partnership[] = response.json().items;
    pairs.push(
      ...items.map(({ places, agreements }) => `${places.map(({ slug }) => slug).join(' ')} ${agreements}`),
    );
    next = /<([^>]+)>; rel="next"/.exec(String(response.headers['link']))?.[1];
  }
  return pairs;
}

type PlaceRow = CorpusInput['places'][number];

/** The place, and all in which it lies, the outermost first. */
function chainOf(slug: string | null | undefined): PlaceRow[] {
  const place = corpus.places.find((one) => one.slug === slug);
  return place === undefined ? [] : [...chainOf(place.parent), place];
}

/** The pairs at a depth of the tree of places, counted from the files. */
function countedPairs(depth: number, abroad: boolean): string[] {
  const counts = new Map<string, number>();
  for (const { parties } of corpus.works.flatMap(({ agreements }) => agreements)) {
    const touched = new Map<string, PlaceRow>();
    for (const { place, organisation } of parties) {
      const seat = corpus.organisations.find(({ slug }) => slug === organisation)?.place;
      const at = chainOf(place ?? seat)[depth];
      if (at !== undefined) touched.set(at.slug, at);
    }
    for (const [one, { country }] of touched)
      for (const [other, { country: theirs }] of touched)
        if (one < other && !(abroad && country === theirs))
          counts.set(`${one} ${other}`, (counts.get(`${one} ${other}`) ?? 0) + 1);
  }
  return [...counts].map(([pair, count]) => `${pair} ${count}`).sort();
}

describe('partnerships', () => {
  test.each([
    ['regions', 1, false],
    ['regions', 1, true],
    ['countries', 0, false],
  ] as const)(
    'between %s (depth %i, abroad: %s) are those that the agreements touch',
    async (between, depth, abroad) => {
      const counted = countedPairs(depth, abroad);
      expect(counted.length).toBeGreaterThan(0);
      expect((await pairsOf(`between=${between}&abroad=${abroad}`)).sort()).toEqual(counted);
    },
  );

  test('come in pages, those with most agreements first, each pair once', async () => {
    const whole = await pairsOf('');
    expect(await pairsOf('', 7)).toEqual(whole);
    expect(new Set(whole).size).toBe(whole.length);
    const counts = whole.map((pair) => Number(pair.split(' ')[2]));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  test.each(['', 'from=2023&to=2023', 'sector=education', 'type=twinning&type=roadmap', 'country=CN'])(
    'count what the list of agreements lists for both places: %s',
    async (filter) => {
      const pairs = await pairsOf(filter);
      expect(pairs.length).toBeGreaterThan(0);
      for (const pair of pairs) {
        const [one, other, count] = pair.split(' ');
        const list = await app.inject(
          `/v1/agreements?place=${one}&place=${other}&count=true&limit=1&${filter}`,
        );
        expect(list.json().total).toBe(Number(count));
      }
    },
  );

  test('say where the places are and what they are called elsewhere', async () => {
    const [pair] = (await app.inject('/v1/partnerships?place=vitebsk-region&place=shandong&limit=1')).json()
      .items;
    const { slug, name, names, country, code, coordinates } = corpus.places.find(
      (place) => place.slug === 'shandong',
    ) as PlaceRow;
    expect(pair.places[0]).toEqual({ slug, name, names, country, code, coordinates });
  });

  test.each([
    ['sector=no-such-sector', 'sector'],
    ['place=no-such-place', 'place=no-such-place'],
    ['from=yesterday', 'from'],
    ['between=villages', 'between'],
    ['cursor=WyJkZXpob3UiXQ', 'cursor'],
  ])('refuse %s', async (query, named) => {
    const response = await app.inject(`/v1/partnerships?${query}`);
    expect(response.statusCode).toBe(400);
    expect(response.json().detail).toContain(named);
  });
});
