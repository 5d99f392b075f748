/** A work, read in a real browser. */
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

const WORK = 'belarusian-chinese-partnership-2024';

beforeAll(async () => {
  store = await createTestDatabase();
  dashboard = await openDashboard(store);
  await dashboard.check();
});

keepsPagePromises(
  () => dashboard,
  () => `/works/${WORK}/read`,
);

test('the only work is opened at once', async () => {
  const { page, close } = await dashboard.open('/works');
  await page.waitForURL(new RegExp(`/works/${WORK}/read$`));
  await close();
});

test('a section is turned to by the address, with the claims that the API has of it', async () => {
  const { page, close } = await dashboard.open(`/works/${WORK}/read`);
  await page.getByRole('link', { name: 'Next section' }).click();
  await page.waitForURL(/section=/);
  const section = new URL(page.url()).searchParams.get('section');
  const { total } = (await (
    await fetch(`${dashboard.origin}/v1/agreements?work=${WORK}&section=${section}&count=true&limit=1`)
  ).json()) as { total: number };
  await page.locator(".claims a[href^='/agreements/']").first().waitFor();
  expect(await page.locator(".claims a[href^='/agreements/']").count()).toBe(total);
  await close();
});

test('a number says title and state while one is on it, and leads to its citation', async () => {
  const { page, close } = await dashboard.open(`/works/${WORK}/read`);
  const mark = page.locator('.citation-mark').first();
  expect(await mark.getAttribute('aria-label')).toMatch(/^\d+: .+, (alive|print only)$/);
  await mark.focus();
  await page.locator('.citation-note').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.citation-note').waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/citations\/\d+$/);
  await close();
});
