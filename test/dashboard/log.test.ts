/** The log, in a real browser. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { type Dashboard, openDashboard } from './open-dashboard.ts';
import { keepsPagePromises } from './page-promises.ts';

let store: TestDatabase;
let dashboard: Dashboard;

afterAll(async () => {
  await dashboard?.close();
  await store.drop();
});

const [broken, other] = [0, 1];

beforeAll(async () => {
  store = await createTestDatabase();
  dashboard = await openDashboard(store);
  await dashboard.check();
});

keepsPagePromises(
  () => dashboard,
  () => '/log',
);

test('a change appears without a reload, and not while it is paused', async () => {
  const { page, close } = await dashboard.open('/log?type=link.state_changed');
  const news = page.locator('[data-new="true"]');
  expect(await news.count()).toBe(0);
  const sources = [broken, other].map((at) => dashboard.urls[at] ?? '');
  const lose = async (source = ''): Promise<void> => {
    dashboard.breakSource(source);
    await dashboard.check([source]);
  };
  await lose(sources[0]);
  await news.first().waitFor({ timeout: 3_000 });
  await page.getByText('1 new change').waitFor();
  await page.getByRole('button', { name: 'Pause' }).click();
  await lose(sources[1]);
  await page.getByText('Paused: 1 change waits').waitFor();
  expect(await news.count()).toBe(1);
  await page.getByRole('button', { name: 'Go on' }).click();
  await news.nth(1).waitFor();
  await close();
});

test('is filtered by the address, goes back page by page, and has a feed of just this', async () => {
  const { page, close } = await dashboard.open('/log?subject=link');
  await page.getByRole('link', { name: 'Next page' }).click();
  await page.waitForURL(/cursor=/);
  await page.getByRole('link', { name: 'First page' }).waitFor();
  expect(await page.getByRole('button', { name: 'Pause' }).count()).toBe(0);
  const feed = await page.getByRole('link', { name: 'Feed' }).getAttribute('href');
  expect(feed).toBe('/feeds/changes.atom?subject=link');
  await page.getByLabel('Host', { exact: true }).fill('nobody.example.org');
  await page.getByLabel('Host', { exact: true }).press('Enter');
  await page.getByText('No change is so').waitFor();
  await close();
});

test('who cannot reach the API is told so', async () => {
  const { page, close } = await dashboard.open('/hosts');
  await page.route('**/v1/changes?*', (route) => route.abort());
  await page.getByRole('navigation').getByRole('link', { name: 'Log' }).click();
  await page.getByText('Footing cannot be reached', { exact: true }).waitFor();
  await close();
});
