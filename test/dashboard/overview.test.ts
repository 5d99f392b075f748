/** The overview, in a real browser. */
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

describe('before the first check', () => {
  keepsPagePromises(
    () => dashboard,
    () => '/',
  );

  test('the overview says that nothing has been checked, and what will fill it', async () => {
    const { page, close } = await dashboard.open('/');
    expect(await page.title()).toBe('Overview · Footing');
    await page.getByText('Nothing has been checked yet').waitFor();
    await page.getByText('92 links wait for their first check.').waitFor();
    await close();
  });
});

describe('after a sweep in which sources were lost', () => {
  beforeAll(async () => {
    await dashboard.check();
    const broken = dashboard.urls.slice(0, 5);
    for (const url of broken) dashboard.breakSource(url);
    await dashboard.check(broken);
  });

  keepsPagePromises(
    () => dashboard,
    () => '/',
  );

  test('each number leads to the list that it counts', async () => {
    const { page, close } = await dashboard.open('/');
    const broken = page.getByRole('link', { name: '5 broken' });
    await broken.click();
    await page.waitForURL(/\/links\?state=broken$/);
    await page.getByText('5 links', { exact: true }).waitFor();
    await page.goBack();
    const lost = page
      .locator('section', { has: page.getByRole('heading', { name: 'Agreements' }) })
      .getByRole('link', { name: / lost$/ });
    const href = (await lost.getAttribute('href')) ?? '';
    const said = Number((await lost.textContent())?.replace(/\D/g, ''));
    const { total } = (await (await fetch(`${dashboard.origin}/v1${href}&count=true&limit=1`)).json()) as {
      total: number;
    };
    expect(said).toBe(total);
    expect(said).toBeGreaterThan(0);
    await close();
  });

  test('the large numbers stand side by side', async () => {
    const { page, close } = await dashboard.open('/');
    await page.locator('.figure-card').nth(3).waitFor();
    const tops = await page.evaluate<number[]>(
      "[...document.querySelectorAll('.figure-card')].map((card) => card.getBoundingClientRect().top)",
    );
    expect(tops).toHaveLength(4);
    expect(new Set(tops).size).toBe(1);
    await close();
  });

  test('the week is told in sentences, incidents and hosts by name, and the plot as a table too', async () => {
    const { page, close } = await dashboard.open('/');
    await page.getByText(/^5 links broke, none healed, in 97 checks since Monday\.$/).waitFor();
    await page.getByRole('heading', { name: 'Open incidents' }).waitFor();
    const hosts = page.locator('section', { has: page.getByRole('heading', { name: 'Hosts in trouble' }) });
    expect(await hosts.getByRole('row').count()).toBeGreaterThan(1);
    const newestOf = async (title: string): Promise<number[]> => {
      const plot = page.locator('section', { has: page.getByRole('heading', { name: title }) });
      await plot.getByText('The same as a table').click();
      const [, week] = await plot.getByRole('table').getByRole('row').all();
      return ((await week?.getByRole('cell').allTextContents()) ?? []).map(Number);
    };
    expect(await newestOf('Links over time')).toEqual([0, 87, 0, 5]);
    const { rows } = await store.database.pool.query<{ health: string; records: number }>(
      'SELECT health, count(*)::int AS records FROM record_health GROUP BY health',
    );
    const recordsOf = (...healths: string[]): number =>
      rows.reduce((sum, { health, records }) => sum + (healths.includes(health) ? records : 0), 0);
    expect(await newestOf('Claims over time')).toEqual([
      recordsOf('unchecked', 'uncited'),
      recordsOf('sound', 'archived', 'print_only'),
      recordsOf('weakened'),
      recordsOf('lost'),
    ]);
    await close();
  });
});

describe('without a record', () => {
  let emptyStore: TestDatabase;
  let empty: Dashboard;

  beforeAll(async () => {
    emptyStore = await createTestDatabase();
    empty = await openDashboard(emptyStore, { isEmpty: true });
  });

  afterAll(async () => {
    await empty?.close();
    await emptyStore.drop();
  });

  keepsPagePromises(
    () => empty,
    () => '/',
  );

  test('the overview says how it is filled', async () => {
    const { page, close } = await empty.open('/');
    await page.getByText('The record is empty').waitFor();
    await page.getByText('footing load FOLDER').waitFor();
    await close();
  });
});
