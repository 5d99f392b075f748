/** Every answer of every operation of the OpenAPI document, over the whole corpus, has the shape it promises. */
import { buildServer } from '@footing/api';
import { PROBLEMS } from '@footing/api/problems';
import { readCorpus } from '@footing/corpus';
import {
  Agreement,
  Change,
  Check,
  CheckDetail,
  Citation,
  Delivery,
  Dependents,
  Event,
  EvidenceReport,
  FacetName,
  Facets,
  Figure,
  FigureSeries,
  Host,
  Incident,
  IncidentDetail,
  Link,
  LinkHealth,
  LinkReport,
  Organisation,
  OrganisationDetail,
  Partners,
  Partnership,
  Place,
  PlaceDetail,
  Problem,
  RECORD_FILTERS,
  SearchHit,
  Sector,
  Subscription,
  Vocabulary,
  Work,
} from '@footing/model';
import { dueHosts, dueLinks, ensureCheckPartitions, loadCorpus, saveChecks } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import Type, { type TSchema } from '@footing/typebox';
import { Value } from '@footing/typebox/value';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { addExampleSubscription } from '../generated/example-subscription.ts';
import { readAll, setState } from '../incidents/set-links.ts';

interface Operation {
  operationId: string;
  parameters?: { name: string }[];
  responses: Record<string, unknown>;
}

let store: TestDatabase;
let app: Awaited<ReturnType<typeof buildServer>>;
let document: { paths: Record<string, Record<string, Operation>> };

const CHECKED_AT = new Date('2026-03-01T10:00:00Z');

beforeAll(async () => {
  store = await createTestDatabase();
  await loadCorpus(store.database, await readCorpus());
  await seedChecks();
  await setState(store.database, '%belta%', 'broken');
  await readAll(store.database);
  await addExampleSubscription(store.database);
  app = await buildServer(store.database, createLogger('api', { level: 'silent', format: 'json' }));
  document = (await app.inject('/openapi.json')).json();
});

afterAll(async () => {
  await app.close();
  await store.drop();
});

/** Three checks of a link: one with all that a check may tell, and two with the least. */
async function seedChecks(): Promise<void> {
  await ensureCheckPartitions(store.database, CHECKED_AT);
  const later = new Date(Date.now() + 60_000);
  const [host] = await dueHosts(store.database, later, 1);
  const [link] = await dueLinks(store.database, host?.hostId ?? '', later, 1);
  const next = {
    state: 'moved' as const,
    stateSince: CHECKED_AT,
    failures: 0,
    firstFailureAt: null,
    successes: 1,
    nextCheckAt: later,
  };
  const least = { verdict: 'unreachable' as const, reason: 'No answer.', timings: { totalMs: 5 } };
  const full = {
    verdict: 'moved' as const,
    reason: 'The page has moved.',
    reasonCode: 'permanent_redirect',
    confidence: 0.97,
    transcript: 'asked          https://example.org/\nverdict        moved',
    newAddress: 'https://new.example.org/',
    status: 200,
    failure: null,
    finalUrl: 'https://new.example.org/',
    redirects: [{ status: 301, location: 'https://new.example.org/' }],
    timings: { dnsMs: 1, connectMs: 2, tlsMs: 3, firstByteMs: 4, totalMs: 12.5 },
    bytes: 20_480,
    contentType: 'text/html; charset=utf-8',
    title: 'The page',
  };
  let last: Date | null = null;
  for (const [minute, check] of [full, least, { ...least, failure: 'dns' }].entries()) {
    const checkedAt = new Date(CHECKED_AT.getTime() + minute * 60_000);
    const result = {
      check: { ...check, linkId: link?.id ?? '', checkedAt },
      expectedLastCheckedAt: last,
      next,
    };
    expect(await saveChecks(store.database, [result])).toBe(1);
    last = checkedAt;
  }
}

const pageOf = (item: TSchema) =>
  Type.Object({ items: Type.Array(item), nextCursor: Type.Union([Type.String(), Type.Null()]) });
const recordsOf = (record: TSchema) =>
  Type.Object({
    ...pageOf(record).properties,
    facets: Type.Optional(Facets),
    facetsCut: Type.Optional(Type.Array(FacetName)),
  });
const listOf = (item: TSchema) => Type.Object({ items: Type.Array(item) });
const Status = Type.Object({ status: Type.Literal('ok') });
const ProblemKind = Type.Pick(Type.Object({ ...Problem.properties, about: Type.String() }), [
  'type',
  'title',
  'status',
  'about',
]);

/** What is embedded and counted: all that there is. */
const ALL_OF_A_RECORD = ['citations', 'links', 'parties'].map((name) => `include=${name}`).join('&');
const ALL_FACETS = FacetName.enum.map((name) => `facets=${name}`).join('&');
const WORDS = ['minsk', 'agreement', 'chongqing', 'university', 'export'];

type Item = Record<string, string | number>;

/** All items of a list, by its `Link` headers. */
async function itemsOf(url: string): Promise<Item[]> {
  const items: Item[] = [];
  for await (const answer of pagesOf(url)) items.push(...(answer.body as { items: Item[] }).items);
  return items;
}

async function* pagesOf(url: string): AsyncGenerator<{ request: string; body: unknown }> {
  for (let next: string | undefined = url; next !== undefined; ) {
    const request: string = next;
    const { statusCode, headers, body } = await app.inject(request);
    expect({ request, statusCode, body: statusCode === 200 ? '' : body }).toEqual({
      request,
      statusCode: 200,
      body: '',
    });
    expect(headers['content-type']).toMatch(/^application\/json/);
    yield { request, body: JSON.parse(body) };
    next = /<([^>]+)>; rel="next"/.exec(String(headers['link']))?.[1];
  }
}

const each = async (list: string, toUrl: (item: Item) => string): Promise<string[]> =>
  (await itemsOf(`${list}${list.includes('?') ? '&' : '?'}limit=100`)).map(toUrl);

const everyCitation = (suffix = '') =>
  each('/v1/citations', ({ work, number }) => `/v1/works/${work}/citations/${number}${suffix}`);

/** Every check of every link that has any. */
async function everyCheck(): Promise<string[]> {
  const lists = await each('/v1/links', ({ id }) => `/v1/links/${id}/checks`);
  const checks = await Promise.all(lists.map((list) => each(list, ({ id }) => `${list}/${id}`)));
  return checks.flat();
}

/** The shape of the answers of each operation, and the requests that bring every answer of the corpus. */
const ANSWERS: Readonly<Record<string, { schema: TSchema; requests(): string[] | Promise<string[]> }>> = {
  ...Object.fromEntries(
    (
      [
        ['Agreement', Agreement],
        ['Event', Event],
        ['Figure', Figure],
      ] as const
    ).flatMap(([name, schema]) => {
      const list = `/v1/${name.toLowerCase()}s`;
      return [
        [
          `list${name}s`,
          {
            schema: recordsOf(schema),
            requests: () => [
              `${list}?limit=40`,
              `${list}?limit=100&sort=-date&${ALL_OF_A_RECORD}&${ALL_FACETS}`,
              ...WORDS.map((word) => `${list}?q=${word}&limit=100`),
              `${list}?q=zzzz`,
            ],
          },
        ],
        [
          `get${name}`,
          {
            schema,
            requests: async () => [
              ...(await each(list, ({ slug }) => `${list}/${slug}`)),
              ...(await each(list, ({ slug }) => `${list}/${slug}?${ALL_OF_A_RECORD}`)),
            ],
          },
        ],
      ];
    }),
  ),
  listOrganisations: { schema: pageOf(Organisation), requests: () => ['/v1/organisations?limit=40'] },
  getOrganisation: {
    schema: OrganisationDetail,
    requests: () => each('/v1/organisations', ({ slug }) => `/v1/organisations/${slug}`),
  },
  listPlaces: { schema: pageOf(Place), requests: () => ['/v1/places?limit=40'] },
  getPlace: { schema: PlaceDetail, requests: () => each('/v1/places', ({ slug }) => `/v1/places/${slug}`) },
  listPartners: {
    schema: Partners,
    requests: () => each('/v1/places', ({ slug }) => `/v1/places/${slug}/partners?below=true`),
  },
  listPartnerships: {
    schema: pageOf(Partnership),
    requests: () => ['/v1/partnerships?limit=20', '/v1/partnerships?between=countries'],
  },
  listVocabularies: { schema: listOf(Vocabulary), requests: () => ['/v1/vocabularies'] },
  listSectors: { schema: listOf(Sector), requests: () => ['/v1/sectors'] },
  search: { schema: pageOf(SearchHit), requests: () => WORDS.map((word) => `/v1/search?q=${word}&limit=50`) },
  listSeries: {
    schema: listOf(FigureSeries),
    requests: async () => [
      ...new Set(await each('/v1/figures', ({ indicator }) => `/v1/series?indicator=${indicator}`)),
    ],
  },
  listWorks: { schema: pageOf(Work), requests: () => ['/v1/works?limit=1'] },
  getWork: { schema: Work, requests: () => each('/v1/works', ({ slug }) => `/v1/works/${slug}`) },
  listCitations: { schema: pageOf(Citation), requests: () => ['/v1/citations?limit=40'] },
  getCitation: { schema: Citation, requests: () => everyCitation() },
  listDependents: { schema: Dependents, requests: () => everyCitation('/dependents') },
  listLinks: {
    schema: pageOf(Link),
    requests: () => ['/v1/links?limit=40', '/v1/links?limit=40&asOf=2099-12-31'],
  },
  getLink: { schema: Link, requests: () => each('/v1/links', ({ id }) => `/v1/links/${id}`) },
  listHosts: { schema: pageOf(Host), requests: () => ['/v1/hosts?limit=3'] },
  getHost: { schema: Host, requests: () => each('/v1/hosts', ({ name }) => `/v1/hosts/${name}`) },
  listChecks: {
    schema: pageOf(Check),
    requests: () => each('/v1/links', ({ id }) => `/v1/links/${id}/checks?limit=2`),
  },
  getCheck: { schema: CheckDetail, requests: () => everyCheck() },
  reportEvidenceHealth: {
    schema: EvidenceReport,
    requests: () => [
      '/v1/reports/evidence-health',
      '/v1/reports/evidence-health?over=days',
      '/v1/reports/evidence-health?over=months&from=2026-01-01',
    ],
  },
  reportLinkHealth: {
    schema: LinkHealth,
    requests: () => [
      '/v1/reports/link-health?hosts=200',
      '/v1/reports/link-health?asOf=2026-03-01',
      '/v1/reports/link-health?over=days',
      '/v1/reports/link-health?over=months&from=2026-01-01',
    ],
  },
  listChanges: {
    schema: Type.Object({ ...pageOf(Change).properties, cursor: Type.String() }),
    requests: () => ['/v1/changes?limit=200'],
  },
  listSubscriptions: { schema: pageOf(Subscription), requests: () => ['/v1/subscriptions?limit=1'] },
  getSubscription: { schema: Subscription, requests: () => ['/v1/subscriptions/editors'] },
  listDeliveries: { schema: pageOf(Delivery), requests: () => ['/v1/deliveries'] },
  listIncidents: { schema: pageOf(Incident), requests: () => ['/v1/incidents?limit=1'] },
  getIncident: {
    schema: IncidentDetail,
    requests: () => each('/v1/incidents', ({ id }) => `/v1/incidents/${id}`),
  },
  reportWorkLinks: {
    schema: LinkReport,
    requests: () => each('/v1/works', ({ slug }) => `/v1/works/${slug}/link-report`),
  },
  livez: { schema: Status, requests: () => ['/livez'] },
  readyz: { schema: Status, requests: () => ['/readyz'] },
  getProblem: {
    schema: ProblemKind,
    requests: () => Object.keys(PROBLEMS).map((code) => `/problems/${code}`),
  },
};

/** The operations whose answers are streams of records, with the shape of these. */
const EXPORTS: Readonly<Record<string, { list: 'agreement' | 'event' | 'figure'; schema: TSchema }>> = {
  exportAgreements: { list: 'agreement', schema: Agreement },
  exportEvents: { list: 'event', schema: Event },
  exportFigures: { list: 'figure', schema: Figure },
};

/** What is wrong with a value: where it has another shape, and fields that the shape does not have. */
function faultsOf(schema: TSchema, value: unknown): string[] {
  const faults = Value.Errors(schema, value).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const known = JSON.stringify(Value.Clean(schema, structuredClone(value)));
  return known === JSON.stringify(value) ? faults : [...faults, `it is more than ${known}`];
}

function operations(): Operation[] {
  return Object.values(document.paths).flatMap((methods) => Object.values(methods));
}

test('every operation of the document is asked here, and no other', () => {
  // The answers of `getSchema` are schemas themselves; schemas.test.ts asks for each, and test/feeds for feeds and badge.
  const known = [
    ...Object.keys(ANSWERS),
    ...Object.keys(EXPORTS),
    'getBadge',
    'getContext',
    'getSchema',
    'readAtomFeed',
    'readJsonFeed',
    'streamChanges',
  ];
  expect(
    operations()
      .map(({ operationId }) => operationId)
      .sort(),
  ).toEqual(known.sort());
});

describe('every answer has the shape it promises:', () => {
  test.each(Object.keys(ANSWERS))('%s', async (operationId) => {
    const answers = ANSWERS[operationId];
    if (answers === undefined) throw new Error(`${operationId} has no answers`);
    const requests = await answers.requests();
    expect(requests.length).toBeGreaterThan(0);
    for (const url of requests)
      for await (const { request, body } of pagesOf(url))
        expect({ request, faults: faultsOf(answers.schema, body) }).toEqual({ request, faults: [] });
  });

  test.each(Object.entries(EXPORTS))('%s', async (_operationId, { list, schema }) => {
    const url = `/v1/exports/${list}s`;
    const records = (await app.inject(url)).body.trimEnd().split('\n');
    for (const record of records) expect(faultsOf(schema, JSON.parse(record))).toEqual([]);
    expect(records).toHaveLength((await itemsOf(`/v1/${list}s?limit=100`)).length);
    const csv = (await app.inject(`${url}?format=csv`)).body.trimEnd().split('\r\n');
    expect(csv).toHaveLength(records.length + 1);
  });

  test('streamChanges', async () => {
    const { body } = await app.inject('/v1/changes/stream?since=2024-01-01T00:00:00Z&limit=500');
    const told = [...body.matchAll(/^data: (.*)$/gm)].map(([, json = '']) => JSON.parse(json));
    expect(told).toHaveLength(500);
    for (const change of told) expect(faultsOf(Change, change)).toEqual([]);
  });

  test('getContext', async () => {
    const { headers, body } = await app.inject('/contexts/record.jsonld');
    expect(headers['content-type']).toBe('application/ld+json; charset=utf-8');
    expect(JSON.parse(body)).toEqual({
      '@context': expect.objectContaining({ '@version': 1.1, title: 'schema:name' }),
    });
  });

  test('and so has every problem', async () => {
    const missing = '01890000-0000-7000-8000-000000000000';
    for (const [path, methods] of Object.entries(document.paths)) {
      const asked = path
        .replace('{id}', missing)
        .replace('{check}', missing)
        .replace('{number}', '999')
        .replace(/\{\w+\}/g, 'nothing');
      for (const { operationId, responses } of Object.values(methods)) {
        for (const [status, url] of [
          ['400', `${asked}?unknown=1`],
          ['404', operationId === 'getBadge' ? `${asked}?work=nothing` : asked],
        ] as const) {
          if (!(status in responses)) continue;
          const { statusCode, headers, body } = await app.inject(url);
          // Not every operation takes parameters, so that one may be unknown.
          if (status === '400' && statusCode !== 400) continue;
          expect({ operationId, statusCode: String(statusCode) }).toEqual({
            operationId,
            statusCode: status,
          });
          expect(headers['content-type']).toMatch(/^application\/problem\+json/);
          expect(faultsOf(Problem, JSON.parse(body))).toEqual([]);
        }
      }
    }
  });
});

test('the document names every filter of each list of records, and of its export', () => {
  const parametersOf = (path: string): string[] =>
    document.paths[path]?.['get']?.parameters?.map(({ name }) => name) ?? [];
  for (const kind of ['agreement', 'event', 'figure'] as const)
    for (const path of [`/v1/${kind}s`, `/v1/exports/${kind}s`])
      expect(parametersOf(path)).toEqual(expect.arrayContaining(Object.keys(RECORD_FILTERS[kind])));
});
