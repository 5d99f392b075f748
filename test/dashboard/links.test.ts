/** The list of links, in a real browser. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { type Dashboard, openDashboard } from './open-dashboard.ts';
import { keepsPagePromises } from './page-promises.ts';

let store: TestDatabase;
let dashboard: Dashboard;

beforeAll(async () => {
  store = await createTestDatabase();
  dashboard = await openDashboard(store);
  await dashboard.check();
  const broken = dashboard.urls.slice(0, 3);
  for (const url of broken) dashboard.breakSource(url);
  await dashboard.check(broken);
});

afterAll(async () => {
  await dashboard?.close();
  await store.drop();
});

describe('the list of broken citations', () => {
  keepsPagePromises(
    () => dashboard,
    () => '/links?state=broken',
  );

  test('tells of each link how it stands and why, where it is cited and what leans on it', async () => {
    const { page, close } = await dashboard.open('/links?state=broken');
    const entries = page.locator('.link-entry');
    expect(await entries.count()).toBe(3);
    const first = entries.first();
    await first.getByText('broken', { exact: true }).waitFor();
    await first.getByText('The page is not found (404).').waitFor();
    await first.getByRole('link', { name: /^no\. \d+$/ }).waitFor();
    await first.getByText('What leans on it').waitFor();
    await first.getByRole('link', { name: 'Look in the Internet Archive' }).waitFor();
    await close();
  });

  test('filters by a click and says so in the address, with counts', async () => {
    const { page, close } = await dashboard.open('/links');
    await page.getByText('92 links', { exact: true }).waitFor();
    await page.getByRole('link', { name: /^broken 3$/ }).click();
    await page.waitForURL(/\/links\?state=broken$/);
    await page.getByText('3 links', { exact: true }).waitFor();
    await page.getByRole('link', { name: /^broken 3$/ }).click();
    await page.waitForURL(/\/links$/);
    await page.getByText('92 links', { exact: true }).waitFor();
    await close();
  });

  test('is worked through by keyboard alone: next, previous, open', async () => {
    const { page, close } = await dashboard.open('/links?state=broken');
    const names = page.locator('a.link-name');
    await names.first().focus();
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('k');
    const second = await names.nth(1).getAttribute('href');
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe(second);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${dashboard.origin}${second}`);
    await page.locator('h1:focus').waitFor();
    await close();
  });

  test('gives exactly this list as CSV and as a feed', async () => {
    const { page, close } = await dashboard.open('/links?state=broken');
    const hrefOf = async (name: string): Promise<string> =>
      `${dashboard.origin}${await page.getByRole('link', { name, exact: true }).getAttribute('href')}`;
    const table = await (await fetch(await hrefOf('CSV'))).text();
    expect(table.trim().split('\r\n')).toHaveLength(1 + 3);
    const feed = await fetch(await hrefOf('Feed'));
    expect(feed.status).toBe(200);
    expect(feed.headers.get('content-type')).toContain('application/atom+xml');
    await close();
  });

  test('goes from page to page', async () => {
    const { page, close } = await dashboard.open('/links');
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.waitForURL(/cursor=/);
    await page.getByRole('link', { name: 'First page' }).waitFor();
    expect(await page.locator('.link-entry').count()).toBe(25);
    await close();
  });

  test('says that nothing is so, where nothing is', async () => {
    const { page, close } = await dashboard.open('/links?state=drifted');
    await page.getByText('No link is so').waitFor();
    await close();
  });
});
