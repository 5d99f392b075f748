import { buildServer } from '@footing/api';
import { ensureCheckPartitions, listLinks, openDatabase, saveChecks } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedLinks } from '../database/seed-links.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

type App = Awaited<ReturnType<typeof buildServer>>;

const CHECKED = ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z', '2026-01-03T00:00:00.000Z'];
const logger = createLogger('api', { level: 'silent', format: 'json' });

let store: TestDatabase;
let app: App;

beforeAll(async () => {
  store = await createTestDatabase();
  await seedLinks(
    store.database,
    Array.from({ length: 7 }, (_, index) => `https://host-${index % 2}.example.org/page-${index}`),
    'first-work',
  );
  await seedLinks(
    store.database,
    ['https://host-0.example.org/page-0', 'https://other.example.org/'],
    'second-work',
  );
  await ensureCheckPartitions(store.database, new Date(CHECKED[0] ?? ''));
  const [first, second] = (await listLinks(store.database, { limit: 2 })).items;
  let last: Date | null = null;
  for (const instant of CHECKED) {
    const checkedAt = new Date(instant);
    const check = {
      checkedAt,
      verdict: 'broken' as const,
      reason: 'The page is not found (404).',
      status: 404,
      timings: { totalMs: 12 },
    };
    const next = {
      state: 'broken' as const,
      stateSince: checkedAt,
      failures: 3,
      firstFailureAt: checkedAt,
      successes: 0,
      nextCheckAt: checkedAt,
    };
    const records = [first, second].map((link) => ({
      check: { ...check, linkId: link?.id ?? '' },
      expectedLastCheckedAt: last,
      next,
    }));
    expect(await saveChecks(store.database, records)).toBe(2);
    last = checkedAt;
  }
  app = await buildServer(store.database, logger);
});

afterAll(async () => {
  await app.close();
  await store.drop();
});

async function get(url: string, headers: Record<string, string> = {}) {
  const response = await app.inject({ url, headers });
  return { status: response.statusCode, headers: response.headers, body: response.json() };
}

interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  responses: Record<string, { content?: Record<string, { schema?: object }> } | undefined>;
}

/** Addresses for people and for Prometheus; they are no operations. The pages of the dashboard are below none of these. */
const UNDESCRIBED = /^(?!\/(?:v1|feeds|problems|contexts|badge\.svg|livez|readyz)(?:\/|$))/;

/** The routes of a server as OpenAPI writes them, read from the tree that Fastify prints. */
function routesOf(server: App): string[] {
  const parents: string[] = [];
  return server
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', part = '', methods = ''] = /^([│ ]*)[├└]── (\S+) \((.+)\)$/.exec(line) ?? [];
      if (part === '') return [];
      parents.splice(indent.length / 4, parents.length, part);
      const path = parents
        .join('')
        .replace('//', '/')
        .replace(/:(\w+)/g, '{$1}');
      if (UNDESCRIBED.test(path)) return [];
      return methods
        .split(', ')
        .filter((method) => method !== 'HEAD')
        .map((method) => `${method} ${path}`);
    });
}

/** Follows `Link: rel="next"` to the end. */
async function walk<T>(url: string): Promise<T[]> {
  const items: T[] = [];
  for (let next: string | undefined = url; next !== undefined; ) {
    const { body, headers, status }: Awaited<ReturnType<typeof get>> = await get(next);
    expect(status).toBe(200);
    items.push(...body.items);
    next = /<([^>]+)>; rel="next"/.exec(String(headers['link']))?.[1];
    expect(next === undefined).toBe(body.nextCursor === null);
  }
  return items;
}

describe('lists', () => {
  test.each([
    ['/v1/works', 2],
    ['/v1/citations', 9],
    ['/v1/citations?work=first-work', 7],
    ['/v1/links', 8],
  ])('%s comes in pages that neither repeat nor miss', async (url, total) => {
    const separator = url.includes('?') ? '&' : '?';
    const paged = await walk<{ id: string }>(`${url}${separator}limit=2`);
    expect(paged).toHaveLength(total);
    expect(new Set(paged.map(({ id }) => id)).size).toBe(total);
    expect(await walk(url)).toEqual(paged);
  });

  test('a page that is read while rows are added goes on where it stopped', async () => {
    const { body } = await get('/v1/links?limit=3');
    const extra = await openDatabase(store.url);
    await seedLinks(extra, ['https://late.example.org/'], 'late-work');
    await extra.close();
    const rest = await walk<{ url: string }>(`/v1/links?limit=3&cursor=${body.nextCursor}`);
    const urls = [...body.items, ...rest].map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls).toContain('https://late.example.org/');
    await store.database.pool.query("DELETE FROM works WHERE slug = 'late-work'");
    await store.database.pool.query("DELETE FROM links WHERE url = 'https://late.example.org/'");
  });

  test.each([
    ['/v1/links?state=broken', 2],
    ['/v1/links?state=broken&state=unchecked', 8],
    ['/v1/links?host=host-1.example.org', 3],
    ['/v1/links?work=second-work', 2],
    ['/v1/links?section=a-section&work=first-work&state=unchecked', 5],
    ['/v1/links?state=broken&since=2026-01-03T00:00:00Z', 2],
    ['/v1/links?state=broken&since=2026-01-04T00:00:00Z', 0],
    ['/v1/citations?state=broken', 3],
    ['/v1/citations?host=other.example.org', 1],
    ['/v1/citations?kind=print', 0],
    ['/v1/citations?needsReview=false&section=a-section', 9],
    ['/v1/citations?needsReview=true', 0],
  ])('%s has %i', async (url, total) => {
    expect(await walk(url)).toHaveLength(total);
  });
});

describe('records', () => {
  test('a work has its sections', async () => {
    const { body } = await get('/v1/works/first-work');
    expect(body).toMatchObject({
      slug: 'first-work',
      citations: 7,
      sections: [{ slug: 'a-section', ordinal: 1, citations: 7 }],
    });
  });

  test('a citation says how its link stands', async () => {
    const { body } = await get('/v1/works/second-work/citations/1');
    expect(body).toMatchObject({
      work: 'second-work',
      number: 1,
      section: 'a-section',
      link: { url: 'https://host-0.example.org/page-0', state: 'broken' },
    });
  });

  test('a link says which citations rest on it', async () => {
    const { body } = await get('/v1/links?state=broken&limit=1');
    const [link] = body.items;
    expect((await get(`/v1/links/${link.id}`)).body).toEqual(link);
    expect(link.citedBy).toEqual([
      { work: 'first-work', number: 1, section: 'a-section' },
      { work: 'second-work', number: 1, section: 'a-section' },
    ]);
  });

  test('the checks of a link come newest first, in pages', async () => {
    const { body } = await get('/v1/links?state=broken&limit=1');
    const url = `/v1/links/${body.items[0].id}/checks`;
    const checks = await walk<{ checkedAt: string; status: number }>(`${url}?limit=1`);
    expect(checks.map(({ checkedAt }) => checkedAt)).toEqual([...CHECKED].reverse());
    expect(checks[0]).toMatchObject({
      verdict: 'broken',
      state: 'broken',
      status: 404,
      reason: 'The page is not found (404).',
      timings: { totalMs: 12 },
    });
    expect(await walk(`${url}?since=2026-01-02T00:00:00Z`)).toHaveLength(2);
    expect(await walk(`${url}?verdict=alive`)).toHaveLength(0);
  });

  test('a check of a link is read alone, with its transcript or null where none is kept', async () => {
    const { body } = await get('/v1/links?state=broken&limit=2');
    const [link, other] = body.items;
    const check = (await get(`/v1/links/${link.id}/checks`)).body.items.at(-1);
    const { status, body: alone } = await get(`/v1/links/${link.id}/checks/${check.id}`);
    expect(status).toBe(200);
    expect(alone).toEqual({ ...check, transcript: null });
    await store.database.pool.query(
      `UPDATE findings SET transcript = E'asked\\nverdict' WHERE first_found_at = $1`,
      [check.checkedAt],
    );
    expect((await get(`/v1/links/${link.id}/checks/${check.id}`)).body.transcript).toEqual([
      'asked',
      'verdict',
    ]);
    expect((await get(`/v1/links/${other.id}/checks/${check.id}`)).status).toBe(404);
    // An id whose time is beyond the year 9999.
    const beyond = 'f47ac10b-58cc-4372-a567-0e02b2c3d479';
    expect((await get(`/v1/links/${link.id}/checks/${beyond}`)).status).toBe(404);
  });

  test('the report counts every link in its state, by host and by section', async () => {
    const { body } = await get('/v1/reports/link-health?hosts=1');
    expect(body).toMatchObject({
      total: 8,
      lastCheckedAt: CHECKED[2],
      states: { broken: 2, unchecked: 6, alive: 0 },
    });
    expect(body.hosts).toEqual([
      { host: 'host-0.example.org', total: 4, states: expect.objectContaining({ broken: 1, unchecked: 3 }) },
    ]);
    expect(body.sections.map(({ work, total }: { work: string; total: number }) => [work, total])).toEqual([
      ['first-work', 7],
      ['second-work', 2],
    ]);
  });
});

describe('problems', () => {
  const MISSING = '01890000-0000-7000-8000-000000000000';

  test.each([
    ['/v1/nothing', 404, 'not-found', 'There is no GET /v1/nothing here.'],
    ['/v1/works/nothing', 404, 'not-found', 'There is no work "nothing".'],
    ['/v1/works/first-work/citations/99', 404, 'not-found', 'has no citation 99'],
    [`/v1/links/${MISSING}`, 404, 'not-found', MISSING],
    [`/v1/links/${MISSING}/checks`, 404, 'not-found', MISSING],
    [`/v1/links/${MISSING}/checks/${MISSING}`, 404, 'not-found', MISSING],
    ['/v1/links/not-a-uuid', 400, 'invalid-request', 'path parameter "id"'],
    ['/v1/links?state=dead', 400, 'invalid-request', '"state"'],
    ['/v1/links?sate=broken', 400, 'invalid-request', 'parameter "sate" is not known'],
    ['/v1/links?limit=0', 400, 'invalid-request', '"limit"'],
    ['/v1/links?limit=many', 400, 'invalid-request', '"limit"'],
    ['/v1/links?since=yesterday', 400, 'invalid-request', '"since"'],
    ['/v1/links?cursor=nonsense', 400, 'invalid-cursor', 'not made by this list'],
    ['/v1/links?cursor=WzFd', 400, 'invalid-cursor', 'not made by this list'],
    ['/v1/links?cursor=WyJ4Il0', 400, 'invalid-cursor', 'not made by this list'],
  ])('%s is answered with %i %s', async (url, status, code, detail) => {
    const { body, headers, ...answer } = await get(url, { 'x-request-id': 'test-1' });
    expect(answer.status).toBe(status);
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(body).toMatchObject({ type: `/problems/${code}`, status, instance: url, requestId: 'test-1' });
    expect(body.detail).toContain(detail);
    expect((await get(body.type)).body).toMatchObject({ type: body.type, title: body.title, status });
  });

  test('a database that is gone makes requests 503, and the process stays alive', async () => {
    const lost = await createTestDatabase();
    const orphan = await buildServer(lost.database, logger);
    await store.database.pool.query(`DROP DATABASE ${new URL(lost.url).pathname.slice(1)} WITH (FORCE)`);
    const answers = await Promise.all(['/readyz', '/v1/links', '/livez'].map((url) => orphan.inject(url)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([503, 503, 200]);
    expect(answers[1]?.headers['retry-after']).toBe('5');
    expect(answers[1]?.body).not.toContain('pg');
    await orphan.close();
    await lost.database.close();
  });
});

describe('the description of the API', () => {
  test('is OpenAPI 3.1 with every route that is served, and no other', async () => {
    const { body } = await get('/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    const described = Object.entries<object>(body.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    // What browsers ask before a request to another site is no operation.
    const served = routesOf(app).filter((route) => route !== 'OPTIONS *');
    expect(described.sort()).toEqual(served.sort());
  });

  test('tells of every operation what it does, and names the shape of its answer', async () => {
    const { body } = await get('/openapi.json');
    expect(Object.keys(body.components.schemas)).toEqual(
      expect.arrayContaining(['Agreement', 'Citation', 'Link', 'Problem']),
    );
    const operations = Object.values<Record<string, Operation>>(body.paths).flatMap((methods) =>
      Object.values(methods),
    );
    expect(operations.length).toBeGreaterThan(20);
    for (const { operationId, summary, description, responses } of operations) {
      expect({ operationId, summary, description }).toEqual({
        operationId: expect.stringMatching(/./),
        summary: expect.stringMatching(/./),
        description: expect.stringMatching(/./),
      });
      const answers = Object.values(responses['200']?.content ?? {});
      expect(answers.length).toBeGreaterThan(0);
      for (const { schema } of answers)
        expect({ operationId, hasSchema: schema !== undefined }).toEqual({ operationId, hasSchema: true });
    }
  });

  test('is served as pages', async () => {
    const response = await app.inject('/docs/');
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toContain('text/html');
  });
});

test('health answers ok, and each answer carries its request id', async () => {
  expect((await get('/livez')).body).toEqual({ status: 'ok' });
  const { body, headers } = await get('/readyz');
  expect(body).toEqual({ status: 'ok' });
  expect(headers['x-request-id']).toMatch(/^[\w-]{36}$/);
});
