/** Lists of links: their order, what rests on them, and the list as a table. */
import { buildServer } from '@footing/api';
import { readCorpus } from '@footing/corpus';
import type { Link } from '@footing/model';
import { loadCorpus } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

let store: TestDatabase;
let app: Awaited<ReturnType<typeof buildServer>>;

beforeAll(async () => {
  store = await createTestDatabase();
  await loadCorpus(store.database, await readCorpus());
  // Each state changed at another instant, within one millisecond where links share it.
  await store.database.pool.query(
    `UPDATE links SET state_since = '2026-01-01T00:00:00Z'::timestamptz + (number % 40) * interval '7 microseconds' + (number % 3) * interval '1 day'`,
  );
  app = await buildServer(store.database, createLogger('api', { level: 'silent', format: 'json' }));
});

afterAll(async () => {
  await app.close();
  await store.drop();
});

/** All links of a list, page by page. */
async function walk(query: string): Promise<Link[]> {
  const items: Link[] = [];
  let cursor = '';
  do {
    // A page that comes again would come for ever.
    expect(items.length).toBeLessThan(200);
    const page = (await app.inject(`/v1/links?limit=7&${query}${cursor}`)).json();
    items.push(...page.items);
    cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`;
  } while (cursor !== '');
  return items;
}

test.each(['stateSince', '-stateSince'])('sort=%s: pages neither repeat nor miss, in order', async (sort) => {
  const links = await walk(`sort=${sort}`);
  expect(new Set(links.map(({ id }) => id)).size).toBe(92);
  const times = links.map(({ stateSince }) => stateSince);
  const sorted = [...times].sort();
  expect(times).toEqual(sort === 'stateSince' ? sorted : sorted.reverse());
});

test('include=dependents tells of each record that rests on a link once, as the dependents of its citations do', async () => {
  const links = await walk('include=dependents');
  const [link] = links.filter(({ citedBy }) => citedBy.some(({ number }) => number === 82));
  const dependents = (
    await app.inject('/v1/works/belarusian-chinese-partnership-2024/citations/82/dependents')
  ).json();
  expect(link?.dependents?.total).toBe(dependents.items.length);
  expect(link?.dependents?.items.map(({ slug }) => slug).sort()).toEqual(
    dependents.items.map(({ slug }: { slug: string }) => slug).sort(),
  );
  const single = (await app.inject(`/v1/links/${link?.id}?include=dependents`)).json();
  expect(single.dependents).toEqual(link?.dependents);
  expect((await app.inject(`/v1/links/${link?.id}`)).json()).not.toHaveProperty('dependents');
});

test('the list is a table too, with what rests on each', async () => {
  const { headers, body } = await app.inject('/v1/links?format=csv&include=dependents&limit=200');
  expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  const rows: Record<string, string>[] = parse(body, { columns: true });
  expect(rows).toHaveLength(92);
  expect(rows.find(({ citedBy }) => citedBy?.endsWith('/82'))).toMatchObject({
    state: 'unchecked',
    dependents: '7',
  });
});
