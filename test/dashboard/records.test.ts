/** The lists of agreements, events and figures, in a real browser. */
import { answerOf, createFootingClient } from '@footing/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { type Dashboard, openDashboard } from './open-dashboard.ts';
import { keepsPagePromises } from './page-promises.ts';

let store: TestDatabase;
let dashboard: Dashboard;

beforeAll(async () => {
  store = await createTestDatabase();
  dashboard = await openDashboard(store);
});

afterAll(async () => {
  await dashboard?.close();
  await store.drop();
});

/** How many records of a kind there are, by the API. */
async function totalOf(kind: 'agreements' | 'events' | 'figures'): Promise<number> {
  const client = createFootingClient({ baseUrl: dashboard.origin });
  const options = { params: { query: { count: true, limit: 1 } } };
  switch (kind) {
    case 'agreements':
      return (await answerOf(client.GET('/v1/agreements', options))).total ?? 0;
    case 'events':
      return (await answerOf(client.GET('/v1/events', options))).total ?? 0;
    case 'figures':
      return (await answerOf(client.GET('/v1/figures', options))).total ?? 0;
  }
}

describe.each(['agreements', 'events', 'figures'] as const)('the list of %s', (kind) => {
  test('says how many there are, and shows them with the health of their evidence and their sources', async () => {
    const { page, conduct, close } = await dashboard.open(`/${kind}`);
    const total = await totalOf(kind);
    await page.getByRole('heading', { level: 2, name: `${total} ${kind}` }).waitFor();
    const records = page.locator('.record-list > li');
    expect(await records.count()).toBe(25);
    expect(await records.locator('.state-mark').count()).toBe(25);
    expect(await records.locator('.record-sources a').count()).toBeGreaterThan(5);
    expect(conduct).toEqual({ errors: [], foreign: [] });
    await close();
  });

  test('gives exactly this list as CSV', async () => {
    const { page, close } = await dashboard.open(
      `/${kind}?country=CN&section=from-in-depth-plans-to-project-implementation`,
    );
    const [count = ''] = /^\d+/.exec((await page.locator('.records-head h2').textContent()) ?? '') ?? [];
    const href = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href');
    const lines = (await (await fetch(`${dashboard.origin}${href}`)).text()).trim().split('\r\n');
    expect(lines).toHaveLength(Number(count) + 1);
    await close();
  });
});

describe('the list of agreements', () => {
  keepsPagePromises(
    () => dashboard,
    () => '/agreements?q=university&sector=education',
  );

  test('is filtered by a click on a count, with that many then, and by another click no longer', async () => {
    const { page, close } = await dashboard.open('/agreements');
    const facet = page.locator('.facet', { hasText: 'Twinning' });
    const count = (await facet.locator('.number').textContent()) ?? '';
    await facet.click();
    await page.waitForURL(/\/agreements\?type=twinning$/);
    await page.getByRole('heading', { level: 2, name: `${count} agreements` }).waitFor();
    await page
      .getByRole('list', { name: 'Filters that hold' })
      .getByRole('link', { name: /Twinning/ })
      .click();
    await page.waitForURL(/\/agreements$/);
    await page.getByRole('heading', { level: 2, name: '229 agreements' }).waitFor();
    await close();
  });

  test('is searched while one types, which the address tells and the field keeps', async () => {
    const { page, close } = await dashboard.open('/agreements');
    const field = page.getByLabel('Search');
    await field.pressSequentially('tractor');
    await page.waitForURL(/\?q=tractor$/);
    await page.locator('.record-list mark').first().waitFor();
    expect(await field.inputValue()).toBe('tractor');
    expect(await page.evaluate('document.activeElement.type')).toBe('search');
    await close();
  });

  test('is narrowed to a time as soon as one is typed, and not by half of one', async () => {
    const { page, close } = await dashboard.open('/agreements');
    const field = page.getByLabel('From', { exact: true });
    await field.pressSequentially('200');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.pressSequentially('5');
    await page.waitForURL(/\?from=2005$/);
    expect(await field.getAttribute('aria-invalid')).toBe('false');
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await close();
  });

  test('pages through all of it, each record once', async () => {
    const { page, close } = await dashboard.open('/agreements?type=memorandum&type=agreement');
    const titles: string[] = [];
    const seen = page.locator('.record-list h3');
    for (;;) {
      const before = (await seen.first().textContent()) ?? '';
      titles.push(...(await seen.allTextContents()));
      const next = page.getByRole('link', { name: 'Next page' });
      if ((await next.count()) === 0) break;
      await next.click();
      await seen.first().filter({ hasNotText: before }).waitFor();
    }
    const { items } = await answerOf(
      createFootingClient({ baseUrl: dashboard.origin }).GET('/v1/agreements', {
        params: { query: { type: ['memorandum', 'agreement'], limit: 200 } },
      }),
    );
    expect(titles).toEqual(items.map(({ title }) => title));
    await close();
  });

  test('keeps what it shows while the network is away, and reads on when it is back', async () => {
    const { page, close } = await dashboard.open('/agreements');
    await page.context().setOffline(true);
    await page.getByLabel('Search').pressSequentially('tractor');
    await page.getByText('Footing cannot be reached just now').waitFor();
    expect(await page.locator('.record-list > li').count()).toBe(25);
    await page.context().setOffline(false);
    await page.locator('.record-list mark').first().waitFor();
    await close();
  });

  test('says so where nothing is found, and what the API refuses', async () => {
    const none = await dashboard.open('/agreements?q=zzzz');
    await none.page.getByText('No record meets all of these filters').waitFor();
    await none.close();
    const refused = await dashboard.open('/agreements?health=dead');
    await refused.page
      .getByRole('alert')
      .getByText('The query parameter "health" must be equal to one of the allowed values')
      .waitFor();
    await refused.close();
  });
});
