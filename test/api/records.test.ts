import { buildServer } from '@footing/api';
import { readCorpus } from '@footing/corpus';
import {
  type Agreement,
  type CorpusInput,
  overlaps,
  type PartyRef,
  parseEdtf,
  type WorkInput,
} from '@footing/model';
import { loadCorpus } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

type App = Awaited<ReturnType<typeof buildServer>>;

let store: TestDatabase;
let app: App;
let corpus: CorpusInput;
let work: WorkInput;

beforeAll(async () => {
  store = await createTestDatabase();
  corpus = await readCorpus();
  const [first] = corpus.works;
  if (first === undefined) throw new Error('the corpus has no work');
  work = first;
  await loadCorpus(store.database, corpus);
  app = await buildServer(store.database, createLogger('api', { level: 'silent', format: 'json' }));
});

afterAll(async () => {
  await app.close();
  await store.drop();
});

async function get(url: string, headers: Record<string, string> = {}) {
  const response = await app.inject({ url, headers });
  expect({
    url,
    status: response.statusCode,
    body: response.statusCode === 200 ? '' : response.body,
  }).toEqual({ url, status: 200, body: '' });
  return response;
}

async function slugs(url: string): Promise<string[]> {
  const found: string[] = [];
  for (
    let next: string | undefined = `${url}${url.includes('?') ? '&' : '?'}limit=60`;
    next !== undefined;
  ) {
    const response: Awaited<ReturnType<typeof get>> = await get(next);
    found.push(...response.json().items.map(({ slug }: { slug: string }) => slug));
    next = /<([^>]+)>; rel="next"/.exec(String(response.headers['link']))?.[1];
  }
  expect(new Set(found).size).toBe(found.length);
  return found;
}

/** The country of a party's organisation or place. */
function countryOf({ organisation, place }: PartyRef): string | null | undefined {
  const seat = corpus.organisations.find(({ slug }) => slug === organisation)?.place;
  return corpus.places.find(({ slug }) => slug === (place ?? seat))?.country;
}

const MISSING = '01890000-0000-7000-8000-000000000000';

function overlapsYear(edtf: string, year: string): boolean {
  const [range, wanted] = [parseEdtf(edtf), parseEdtf(year)];
  return range !== undefined && wanted !== undefined && overlaps(range, wanted);
}

const sorted = (list: readonly string[]): string[] => [...list].sort();

describe('fields', () => {
  test.each([
    ['/v1/agreements?limit=2&fields=title,evidenceHealth', ['id', 'slug', 'work', 'title', 'evidenceHealth']],
    [
      '/v1/agreements?limit=2&fields=title&fields=evidenceHealth',
      ['id', 'slug', 'work', 'title', 'evidenceHealth'],
    ],
    ['/v1/places?limit=2&fields=name', ['id', 'slug', 'name', 'kind']],
    ['/v1/citations?limit=2&fields=title', ['id', 'work', 'number', 'kind', 'title']],
    ['/v1/links?limit=2&fields=url', ['id', 'url']],
  ])('of %s are those and the ones by which an item is known', async (url, fields) => {
    const { items } = (await get(url)).json();
    expect(items).toHaveLength(2);
    for (const item of items) expect(sorted(Object.keys(item))).toEqual(sorted(fields));
  });

  test('narrow a single record, and leave the rest of a page as it is', async () => {
    const page = (await get('/v1/agreements?limit=1&fields=title&count=true&facets=status')).json();
    expect(page).toMatchObject({ total: work.agreements.length, facets: { status: expect.anything() } });
    const { slug, title } = page.items[0];
    const record = (await get(`/v1/agreements/${slug}?fields=title`)).json();
    expect(record).toEqual({ id: expect.any(String), slug, work: expect.any(String), title });
  });

  test('that the kind does not have are refused by name', async () => {
    for (const url of [
      '/v1/agreements?fields=title,indicator',
      '/v1/agreements?fields=',
      '/v1/places?fields=constructor',
    ]) {
      const response = await app.inject(url);
      expect(response.statusCode).toBe(400);
      expect(response.json().detail).toContain('fields');
    }
  });
});

describe('a newcomer finds', () => {
  test('which documents Minsk Region made with Chongqing, and that no memorandum is among them', async () => {
    const expected = work.agreements.filter(({ parties }) =>
      ['minsk-region', 'chongqing'].every((slug) => parties.some(({ place }) => place === slug)),
    );
    expect(sorted(await slugs('/v1/agreements?party=minsk-region&party=chongqing'))).toEqual(
      sorted(expected.map(({ slug }) => slug)),
    );
    expect(await slugs('/v1/agreements?party=minsk-region&party=chongqing&type=memorandum')).toEqual([]);
    expect(await slugs('/v1/agreements?party=minsk-region&party=chongqing&type=roadmap')).toEqual([
      'minsk-region-chongqing-roadmap-2023',
    ]);
  });

  test('what trade came to in 2023', async () => {
    const { items } = (
      await get('/v1/figures?indicator=trade-turnover&subject=belarus&from=2023&to=2023')
    ).json();
    expect(
      items.map(({ value, unit, qualifier, period }: Record<string, string>) => [
        qualifier,
        value,
        unit,
        period,
      ]),
    ).toEqual([['more-than', '4000000000', 'USD', '2023-01/2023-06']]);
  });

  test('which agreements rest on a dead link, as soon as it is dead, and no longer once it lives', async () => {
    const setState = (state: string) =>
      store.database.pool.query(
        `UPDATE links SET state = $1 WHERE id = (SELECT link_id FROM citations WHERE number = 82)`,
        [state],
      );
    const before = (
      await get('/v1/works/belarusian-chinese-partnership-2024/citations/82/dependents')
    ).json();
    expect(before.items).toContainEqual(
      expect.objectContaining({ slug: 'ict-memorandum-2024', evidenceHealth: 'unchecked', ifLost: 'lost' }),
    );
    await setState('broken');
    expect(await slugs('/v1/agreements?health=lost')).toContain('ict-memorandum-2024');
    expect((await get('/v1/agreements?facets=health&limit=1')).json().facets.health).toContainEqual({
      value: 'lost',
      count: expect.any(Number),
    });
    await setState('alive');
    expect(await slugs('/v1/agreements?health=lost')).toEqual([]);
    expect(await slugs('/v1/agreements?health=sound')).toContain('ict-memorandum-2024');
    await setState('unchecked');
  });
});

describe('filters', () => {
  test('of time find what overlaps, as the ranges of EDTF say, and nothing else', async () => {
    const moment = fc
      .tuple(fc.integer({ min: 2000, max: 2026 }), fc.option(fc.integer({ min: 1, max: 12 })))
      .map(([year, month]) => (month === null ? `${year}` : `${year}-${String(month).padStart(2, '0')}`));
    await fc.assert(
      fc.asyncProperty(moment, moment, async (a, b) => {
        const [from = a, to = b] = [a, b].sort();
        const asked = { earliest: parseEdtf(from)?.earliest ?? null, latest: parseEdtf(to)?.latest ?? null };
        const expected = work.events.filter(({ date }) => {
          const range = date === null ? undefined : parseEdtf(date);
          return range !== undefined && overlaps(range, asked);
        });
        expect(sorted(await slugs(`/v1/events?from=${from}&to=${to}`))).toEqual(
          sorted(expected.map(({ slug }) => slug)),
        );
      }),
      { numRuns: 25 },
    );
  });

  test('of place take in everything below it', async () => {
    const below = await slugs('/v1/agreements?place=vitebsk-region');
    expect(below).toEqual(
      expect.arrayContaining([
        'orsha-qingdao-friendship',
        'vitebsk-meat-dairy-suihua-intentions-2023',
        'vitebsk-region-jiangxi-cooperation-2022',
      ]),
    );
    expect(await slugs('/v1/agreements?place=orsha')).not.toContain(
      'vitebsk-region-jiangxi-cooperation-2022',
    );
    expect(await slugs('/v1/agreements?place=china')).toHaveLength(
      work.agreements.filter(({ parties }) => parties.some((party) => countryOf(party) === 'CN')).length,
    );
    expect(await slugs('/v1/agreements?country=CN')).toHaveLength(
      work.agreements.filter(({ parties }) => parties.some((party) => countryOf(party) === 'CN')).length,
    );
  });

  test.each([
    [
      '/v1/agreements?type=roadmap&type=strategy',
      ({ type }: Agreement) => ['roadmap', 'strategy'].includes(type),
    ],
    [
      '/v1/agreements?status=planned&level=state',
      ({ status, level }: Agreement) => status === 'planned' && level === 'state',
    ],
    [
      '/v1/agreements?sector=health&sector=sport',
      ({ sectors }: Agreement) => sectors.some((sector) => ['health', 'sport'].includes(sector)),
    ],
    [
      '/v1/agreements?citation=22',
      ({ citations }: Agreement) => citations.some(({ number }) => number === 22),
    ],
    [
      '/v1/agreements?section=from-in-depth-plans-to-project-implementation',
      ({ sections }: Agreement) => sections.includes('from-in-depth-plans-to-project-implementation'),
    ],
    [
      '/v1/agreements?minValue=20000000&unit=USD',
      ({ value }: Agreement) =>
        value !== null && value.currency === 'USD' && Number(value.amount) >= 20_000_000,
    ],
    [
      '/v1/agreements?maxValue=7000000&unit=CNY',
      ({ value }: Agreement) =>
        value !== null && value.currency === 'CNY' && Number(value.amount) <= 7_000_000,
    ],
    ['/v1/agreements?validOn=2025', ({ valid }: Agreement) => valid !== null && overlapsYear(valid, '2025')],
    ['/v1/agreements?event=ciie-2023', ({ event }: Agreement) => event === 'ciie-2023'],
    ['/v1/agreements?health=uncited', ({ citations }: Agreement) => citations.length === 0],
    ['/v1/agreements?work=belarusian-chinese-partnership-2024', () => true],
  ])('%s', async (url, meets) => {
    const expected = work.agreements
      .filter((agreement) => meets(agreement as unknown as Agreement))
      .map(({ slug }) => slug);
    expect(sorted(await slugs(url))).toEqual(sorted(expected));
  });

  test.each(['date', '-date', 'title', '-title'])(
    'the whole list comes in pages by %s, each record once',
    async (sort) => {
      expect(sorted(await slugs(`/v1/agreements?sort=${sort}`))).toEqual(
        sorted(work.agreements.map(({ slug }) => slug)),
      );
    },
  );

  test('the place where an event took place is another question than the places that it touches', async () => {
    const inMinsk = await slugs('/v1/events?venue=minsk');
    expect(sorted(inMinsk)).toEqual(
      sorted(work.events.filter(({ place }) => place === 'minsk').map(({ slug }) => slug)),
    );
    expect((await slugs('/v1/events?place=minsk')).length).toBeGreaterThan(inMinsk.length);
  });

  test('sorting by value keeps what has none, at the end, and mixes no units', async () => {
    const whole = sorted(work.agreements.map(({ slug }) => slug));
    const unitsOf = async (sort: string): Promise<(string | undefined)[]> => {
      const url = `/v1/agreements?sort=${sort}`;
      expect(sorted(await slugs(url))).toEqual(whole);
      const items: Agreement[] = (await get(`${url}&limit=200`)).json().items;
      return items.map(({ value }) => value?.currency);
    };
    for (const sort of ['value', '-value']) {
      const units = await unitsOf(sort);
      const given = units.filter((unit) => unit !== undefined);
      expect(units.slice(0, given.length)).toEqual(sorted(given as string[]));
    }
  });

  test.each([
    ['sort=title', 'sort=-title'],
    ['sort=value', 'sort=date'],
    ['sort=date', 'sort=value'],
    ['q=tractor', 'sort=title'],
  ])('a cursor of %s is refused by %s', async (made, asked) => {
    const { nextCursor } = (await get(`/v1/agreements?${made}&limit=1`)).json();
    const { statusCode, body } = await app.inject(`/v1/agreements?${asked}&cursor=${nextCursor}`);
    expect(statusCode).toBe(400);
    expect(body).toContain('/problems/invalid-cursor');
  });

  test.each([
    ['date', '2024-02-30'],
    ['date', '0000-01-01'],
    ['value', '1e400 USD'],
    ['value', 'USD'],
  ])('a forged cursor of %s (%s) is refused', async (sort, key) => {
    const cursor = Buffer.from(JSON.stringify([sort, key, MISSING])).toString('base64url');
    const { statusCode } = await app.inject(`/v1/agreements?sort=${sort}&cursor=${cursor}`);
    expect(statusCode).toBe(400);
  });

  test.each([
    ['/v1/agreements?party=nobody', 'party=nobody'],
    ['/v1/agreements?work=another&section=nowhere', 'work=another, section=nowhere'],
    ['/v1/agreements?event=never', 'event=never'],
    ['/v1/events?venue=atlantis', 'venue=atlantis'],
    ['/v1/figures?subject=nobody&indicator=luck', 'subject=nobody, indicator=luck'],
    ['/v1/agreements?minValue=5', 'needs "unit"'],
    ['/v1/figures?maxValue=5', 'needs "unit"'],
    ['/v1/agreements?validOn=2024-13', 'validOn'],
    ['/v1/events?minValue=5', 'minValue'],
    ['/v1/events?sector=health', 'sector'],
  ])('%s is told, not swallowed', async (url, told) => {
    const { statusCode, body } = await app.inject(url);
    expect(statusCode).toBe(400);
    expect(JSON.parse(body).detail).toContain(told);
  });

  test('the total is told on demand, under the same filters', async () => {
    for (const url of [
      '/v1/agreements?type=roadmap',
      '/v1/events',
      '/v1/figures?unit=USD',
      '/v1/citations?kind=web',
      '/v1/links?host=mlyn.by',
      '/v1/places?within=belarus',
      '/v1/organisations?kind=university',
    ]) {
      const joined = `${url}${url.includes('?') ? '&' : '?'}`;
      const all = (await get(`${joined}limit=200&count=true`)).json();
      const first = (await get(`${joined}limit=1&count=true`)).json();
      expect({ url, total: first.total }).toEqual({ url, total: all.items.length });
      expect((await get(`${joined}limit=1`)).json()).not.toHaveProperty('total');
    }
  });

  test('an item is found by its id as by its slug', async () => {
    for (const list of ['agreements', 'events', 'figures', 'places', 'organisations']) {
      const [item] = (await get(`/v1/${list}?limit=1`)).json().items;
      expect((await get(`/v1/${list}/${item.id}`)).json()).toEqual(
        (await get(`/v1/${list}/${item.slug}`)).json(),
      );
    }
  });

  test('facets have names, and say where they are cut', async () => {
    const { facets, facetsCut } = (
      await get('/v1/agreements?facets=party&facets=section&facets=type&limit=1')
    ).json();
    expect(facetsCut).toEqual(['party']);
    expect(facets.party).toHaveLength(50);
    expect(facets.party.find(({ value }: { value: string }) => value === 'minsk-region').name).toBe(
      'Minsk Region',
    );
    expect(facets.section.every(({ name }: { name?: string }) => name !== undefined)).toBe(true);
    expect(facets.type.some(({ name }: { name?: string }) => name !== undefined)).toBe(false);
  });

  test('sorting by value within a unit goes up and down', async () => {
    const up = await slugs('/v1/figures?unit=USD&sort=value');
    expect(await slugs('/v1/figures?unit=USD&sort=-value')).toEqual([...up].reverse());
    const values = (await get('/v1/figures?unit=USD&sort=value&limit=200'))
      .json()
      .items.map(({ value }: { value: string }) => Number(value));
    expect(values).toEqual([...values].sort((a, b) => a - b));
  });

  test('facets count under all filters but their own, as a shopper expects', async () => {
    const { facets } = (
      await get(
        '/v1/agreements?type=roadmap&level=regional&facets=type&facets=level&facets=sector&facets=place&limit=1',
      )
    ).json();
    const count = (meets: (agreement: WorkInput['agreements'][number]) => boolean): number =>
      work.agreements.filter(meets).length;
    const facet = (name: string, value: string) =>
      facets[name].find((entry: { value: string }) => entry.value === value)?.count ?? 0;
    expect(facet('type', 'roadmap')).toBe(
      count(({ type, level }) => type === 'roadmap' && level === 'regional'),
    );
    expect(facet('type', 'twinning')).toBe(
      count(({ type, level }) => type === 'twinning' && level === 'regional'),
    );
    expect(facet('level', 'municipal')).toBe(
      count(({ type, level }) => type === 'roadmap' && level === 'municipal'),
    );
    expect(facet('sector', 'health')).toBe(
      count(
        ({ type, level, sectors }) =>
          type === 'roadmap' && level === 'regional' && sectors.includes('health'),
      ),
    );
    expect(facet('place', 'belarus')).toBe(facet('type', 'roadmap'));
  });
});

describe('text', () => {
  test('is found by stem, by prefix, without accents, by other names, and is marked', async () => {
    expect(await slugs('/v1/agreements?q=tractors')).toContain('mtz-tractor-roadmap-2024');
    expect(await slugs('/v1/agreements?q=trac')).toContain('mtz-tractor-roadmap-2024');
    expect(await slugs('/v1/agreements?q=Tráctor')).toContain('mtz-tractor-roadmap-2024');
    expect(await slugs('/v1/agreements?q=YKSU')).toContain('grsu-shijiazhuang-agreement-2023');
    const { items } = (await get('/v1/agreements?q=tractor')).json();
    expect(items[0].highlight).toMatch(/<mark>tractors?<\/mark>/i);
  });

  test.each([
    "'; DROP TABLE records; --",
    '& | ! ( ) :*',
    '<script>alert(1)</script>',
    '   ',
    '%',
    'a'.repeat(200),
  ])('that is %j does no harm', async (q) => {
    const response = await app.inject({ url: '/v1/search', query: { q } });
    expect(response.statusCode).toBe(200);
    expect(response.body).not.toContain('<script>');
  });

  test('search finds records, organisations and places at once, in pages', async () => {
    const kinds = new Set<string>();
    for (let next: string | undefined = '/v1/search?q=chongqing&limit=7'; next !== undefined; ) {
      const response: Awaited<ReturnType<typeof get>> = await get(next);
      for (const { kind, highlight } of response.json().items) {
        kinds.add(kind);
        expect(highlight).not.toBe('');
      }
      next = /<([^>]+)>; rel="next"/.exec(String(response.headers['link']))?.[1];
    }
    expect(sorted([...kinds])).toEqual(['agreement', 'event', 'figure', 'organisation', 'place']);
  });
});

describe('names', () => {
  const found = async (url: string): Promise<{ slug: string; match?: string }[]> =>
    (await get(url)).json().items;

  test.each([
    ['Сиань', 'xian', 'text'],
    ['Магілёў', 'mogilev', 'text'],
    ['минск', 'minsk', 'text'],
    ['МИНСК', 'minsk', 'text'],
    ['БГУ', 'bsu', 'text'],
    ['北京大学', 'pku', 'text'],
    ['中白工业园', 'great-stone-park', 'text'],
    ['Xian', 'xian', 'text'],
    ['Mogilyov', 'mogilev', 'text'],
    ['Chonqing', 'chongqing', 'spelling'],
    ['Shangdong', 'shandong', 'spelling'],
    ['greatstone', 'great-stone-park', 'spelling'],
    ['Витепск', 'vitebsk', 'spelling'],
  ])('%s finds %s among the first three (by %s)', async (q, slug, match) => {
    const hits = (await found(`/v1/search?q=${encodeURIComponent(q)}`)).slice(0, 3);
    expect(hits).toContainEqual(expect.objectContaining({ slug, match }));
    const lists = await Promise.all(
      ['places', 'organisations'].map(async (list) =>
        (await get(`/v1/${list}?q=${encodeURIComponent(q)}`)).json(),
      ),
    );
    const list = lists.find(({ items }) => items.some((item: { slug: string }) => item.slug === slug));
    expect(list.match).toBe(match === 'spelling' ? 'spelling' : undefined);
  });

  test('that are like nothing find nothing', async () => {
    expect(await found('/v1/search?q=qqxyzzy')).toEqual([]);
    expect((await get('/v1/places?q=qqxyzzy')).json()).toEqual({ items: [], nextCursor: null });
  });

  test('whole words come before words that merely begin so', async () => {
    const hits = await found('/v1/search?q=Xian&limit=100');
    const places = hits.map(({ slug }) => slug);
    expect(places.indexOf('xian')).toBeLessThan(
      places.indexOf('xiangyu') === -1 ? 1_000 : places.indexOf('xiangyu'),
    );
  });

  test('in Russian, Belarusian and Chinese are known of every place', () => {
    for (const { slug, names } of corpus.places)
      expect({ slug, languages: Object.keys(names) }).toEqual({
        slug,
        languages: expect.arrayContaining(['be', 'ru', 'zh']),
      });
  });
});

describe('a reader on another site', () => {
  test('may read everything, and see where the next page is', async () => {
    for (const url of ['/v1/agreements?limit=1', '/v1/places/minsk', '/v1/nothing', '/openapi.json']) {
      const { headers } = await app.inject({ url, headers: { origin: 'https://reader.example' } });
      expect({ url, allowed: headers['access-control-allow-origin'] }).toEqual({ url, allowed: '*' });
      expect(String(headers['access-control-expose-headers'])).toContain('link');
    }
    const preflight = await app.inject({
      method: 'OPTIONS',
      url: '/v1/agreements',
      headers: { origin: 'https://reader.example', 'access-control-request-method': 'DELETE' },
    });
    expect(preflight.headers['access-control-allow-methods']).toBe('GET, HEAD');
  });

  test('gets no answer that was made for another format', async () => {
    for (const url of [
      '/v1/agreements',
      '/v1/agreements/ict-memorandum-2024',
      '/v1/citations',
      '/v1/exports/events',
    ])
      expect((await get(url)).headers['vary']).toContain('accept');
  });
});

test('places and organisations tell how many records they have, as the filters find them', async () => {
  for (const [list, filter] of [
    ['places', 'place'],
    ['organisations', 'party'],
  ] as const)
    for (const slug of list === 'places' ? ['minsk', 'china', 'anhui'] : ['butb', 'bsu']) {
      const { records } = (await get(`/v1/${list}/${slug}`)).json();
      for (const kind of ['agreements', 'events', 'figures']) {
        const { total } = (await get(`/v1/${kind}?${filter}=${slug}&limit=1&count=true`)).json();
        expect({ slug, kind, count: records[kind] }).toEqual({ slug, kind, count: total });
      }
    }
});

describe('relations', () => {
  test('the twinning graph of a region holds its own ties, and with `below` those of its cities', async () => {
    const own = (await get('/v1/places/vitebsk-region/partners?type=twinning')).json();
    expect(own.items.map(({ partner }: { partner: string }) => partner)).toEqual(['heilongjiang']);
    const all = (await get('/v1/places/vitebsk-region/partners?type=twinning&below=true')).json();
    expect(all.items.map(({ partner }: { partner: string }) => partner)).toEqual(
      expect.arrayContaining(['heilongjiang', 'jinan', 'weihai', 'qingdao', 'dezhou', 'jining', 'liaocheng']),
    );
  });

  test('an event lists the agreements made there, and both say the same', async () => {
    const event = (await get('/v1/events/ciie-2023')).json();
    expect(sorted(event.agreements)).toEqual(
      sorted(work.agreements.filter((agreement) => agreement.event === 'ciie-2023').map(({ slug }) => slug)),
    );
  });

  test('figures come as series in the order of time', async () => {
    const { items } = (await get('/v1/series?indicator=accredited-participants&subject=butb')).json();
    expect(items).toHaveLength(1);
    expect(items[0].points.map(({ value }: { value: string }) => value)).toEqual(['67', '113', '152', '162']);
    expect(items[0]).toMatchObject({
      subjectName: 'Belarusian Universal Commodity Exchange',
      counterpart: 'china',
      counterpartName: 'China',
    });
  });

  test('each point of a series says how sure its value is and what it rests on, as its figure does', async () => {
    interface Point {
      slug: string;
      work: string;
      citations: number[];
    }
    const { items } = (await get('/v1/series')).json();
    const points: Point[] = items.flatMap((series: { points: Point[] }) => series.points);
    expect(sorted(points.map(({ slug }) => slug))).toEqual(sorted(work.figures.map(({ slug }) => slug)));
    for (const point of points) {
      const figure = work.figures.find(({ slug }) => slug === point.slug);
      expect(point).toMatchObject({
        work: work.slug,
        period: figure?.period,
        value: figure?.value,
        upperValue: figure?.upperValue ?? null,
        qualifier: figure?.qualifier,
        citations: figure?.citations.map(({ number }) => number).sort((a, b) => a - b),
      });
    }
    expect(points.some(({ citations }) => citations.length > 1)).toBe(true);
  });

  test('sources, links and parties are embedded on demand, in the same answer', async () => {
    const bare = (await get('/v1/agreements/ict-memorandum-2024')).json();
    expect(bare.citations).toEqual([{ number: 82, section: expect.any(String), basis: expect.any(String) }]);
    const full = (
      await get('/v1/agreements/ict-memorandum-2024?include=citations&include=links&include=parties')
    ).json();
    expect(full.citations[0]).toMatchObject({
      number: 82,
      title: expect.any(String),
      csl: { type: 'article-newspaper' },
      link: { state: 'unchecked', url: expect.stringContaining('656109') },
    });
    expect(full.parties[0]).toMatchObject({
      slug: 'ministry-of-communications',
      kind: 'ministry',
      place: 'belarus',
    });
  });
});

describe('formats', () => {
  test('CSV has a line for each record, and no cell that a spreadsheet would run', async () => {
    await store.database.pool.query(
      `UPDATE records SET title = '=HYPERLINK("http://evil.example")' WHERE slug = 'ict-memorandum-2024'`,
    );
    const { body, headers } = await get('/v1/agreements?citation=82', { accept: 'text/csv' });
    expect(headers['content-type']).toContain('text/csv');
    const lines = body.trim().split('\r\n');
    expect(lines[0]).toMatch(/^slug,title,type,/);
    expect(lines).toHaveLength(
      1 + work.agreements.filter(({ citations }) => citations.some(({ number }) => number === 82)).length,
    );
    for (const cell of body.split(/,|\r\n/)) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+@]/);
    await store.database.pool.query(
      `UPDATE records SET title = 'Memorandum' WHERE slug = 'ict-memorandum-2024'`,
    );
  });

  test('JSON-LD uses only terms of its context', async () => {
    const document = (await get('/v1/agreements?limit=60&format=jsonld')).json();
    const context = (await get(document['@context'])).json()['@context'];
    const terms = new Set<string>();
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(walk);
      else if (value !== null && typeof value === 'object') {
        for (const [key, inner] of Object.entries(value)) {
          if (!key.startsWith('@')) terms.add(key);
          walk(inner);
        }
      }
    };
    walk(document);
    for (const term of terms) expect(Object.keys(context)).toContain(term);
    expect(document.items[0]['@type']).toBe('schema:CreativeWork');
  });

  test('exports hold every record, a line each', async () => {
    const response = await get('/v1/exports/figures?format=ndjson');
    const lines = response.body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).slug as string);
    expect(sorted(lines)).toEqual(sorted(await slugs('/v1/figures')));
    expect((await get('/v1/exports/figures?format=csv')).body.trim().split('\r\n').length).toBeGreaterThan(
      work.figures.length,
    );
  });

  test('citations come as CSL-JSON, BibTeX and RIS', async () => {
    const csl = (await get('/v1/citations?limit=200&format=csl')).json();
    expect(csl).toHaveLength(98);
    expect((await get('/v1/citations?limit=200&format=bibtex')).body.match(/^@/gm)).toHaveLength(98);
    expect(
      (await get('/v1/citations?limit=200', { accept: 'application/x-research-info-systems' })).body.match(
        /^TY {2}- /gm,
      ),
    ).toHaveLength(98);
  });
});

test('loading the corpus again changes nothing', async () => {
  await loadCorpus(store.database, corpus);
  const state = `SELECT md5(string_agg(r::text, '' ORDER BY r.id)) FROM records r`;
  const { rows: before } = await store.database.pool.query(state);
  await loadCorpus(store.database, corpus);
  expect((await store.database.pool.query(state)).rows).toEqual(before);
});

describe('the years of records', () => {
  test('are counted by the first day, of those that have one, whatever the time that is asked for', async () => {
    const countsAt = async (query: string) => {
      const { facets } = (await get(`/v1/agreements?limit=1&facets=year${query}`)).json();
      return Object.fromEntries(
        facets.year.map(({ value, count }: { value: string; count: number }) => [value, count]),
      );
    };
    const counted: Record<string, number> = {};
    for (const { signed, valid } of work.agreements) {
      const year = parseEdtf(signed ?? valid ?? '')?.earliest?.slice(0, 4);
      if (year !== undefined) counted[year] = (counted[year] ?? 0) + 1;
    }
    expect(Object.keys(counted).length).toBeGreaterThan(5);
    expect(await countsAt('')).toEqual(counted);
    expect(await countsAt('&from=2023&to=2023')).toEqual(counted);
    expect(await countsAt('&type=twinning')).not.toEqual(counted);
  });
});
