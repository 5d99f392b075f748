/** The map, in a real browser: of the first corpus, and of one about countries that have no shapes. */
import path from 'node:path';
import { answerOf, createFootingClient } from '@footing/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { type Dashboard, openDashboard } from './open-dashboard.ts';
import { keepsPagePromises } from './page-promises.ts';

/** The pairs of regions of two countries, by the API. */
function pairsOf({ origin }: Dashboard, filters: { from?: string; to?: string; sector?: string[] }) {
  const query = { ...filters, abroad: true, limit: 200 };
  return answerOf(createFootingClient({ baseUrl: origin }).GET('/v1/partnerships', { params: { query } }));
}

describe('the map of the first corpus', () => {
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

  keepsPagePromises(
    () => dashboard,
    () => '/map?place=shandong',
  );

  test('has a shape for every region, and a line for each pair of them that agreements join', async () => {
    const { page, close } = await dashboard.open('/map');
    const pairs = await pairsOf(dashboard, {});
    expect(pairs.items.length).toBeGreaterThan(30);
    expect(await page.locator('.picture .tie').count()).toBe(pairs.items.length);
    // The 31 provinces and the 7 regions.
    expect(await page.locator('.picture .region').count()).toBe(38);
    await page.getByText('state no position on any border').waitFor();
    await close();
  });

  test('counts in its table what the list of agreements counts', async () => {
    const { page, close } = await dashboard.open('/map?from=2023&to=2023');
    const counted = page.getByRole('link', { name: /agreements that join Shandong – Vitebsk Region/ });
    const [count = ''] = /\d+/.exec((await counted.textContent()) ?? '') ?? [];
    await counted.click();
    await page.waitForURL(/\/agreements\?place=shandong&place=vitebsk-region&from=2023&to=2023$/);
    await page.getByRole('heading', { level: 2, name: `${count} agreements` }).waitFor();
    await close();
  });

  test('shows of a chosen place its partners, then the agreements with one of them and their sources', async () => {
    const { page, close } = await dashboard.open('/map');
    await page.locator('.region-link[data-key="shandong"]').click();
    await page.waitForURL(/\/map\?place=shandong$/);
    const partners = page.getByRole('list', { name: 'Partners, each with the number of agreements' });
    expect(await partners.getByRole('listitem').allTextContents()).toEqual([
      'Vitebsk Region 13',
      'Minsk 3',
      'Mogilev Region 2',
    ]);
    await partners.getByRole('link', { name: 'Minsk 3' }).click();
    await page.waitForURL(/place=shandong&place=minsk$/);
    await page.getByRole('heading', { level: 2, name: 'Shandong – Minsk' }).waitFor();
    await page.getByRole('link', { name: '3 agreements in the list' }).waitFor();
    const agreement = page.locator('.agreement-list > li', { hasText: 'Belshina' }).first();
    await agreement.getByRole('list', { name: 'Sources' }).getByRole('link').first().waitFor();
    await close();
  });

  test('is moved about by arrows and chosen by Enter, with one stop of the Tab key', async () => {
    const { page, close } = await dashboard.open('/map');
    expect(await page.locator('.picture a[tabindex="0"]').count()).toBe(1);
    await page.locator('.picture a[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    const key = await page.evaluate<string>('document.activeElement.dataset.key');
    expect(key).toBe('beijing');
    await page.keyboard.press('Enter');
    await page.waitForURL(/place=beijing$/);
    await close();
  });

  test('is filtered by year, sector and type, and says so in the address', async () => {
    const { page, close } = await dashboard.open('/map');
    await page.getByLabel('Year').selectOption('2023');
    await page.waitForURL(/\/map\?from=2023&to=2023$/);
    await page.getByLabel('Sector').selectOption('education');
    await page.waitForURL(/from=2023&to=2023&sector=education$/);
    const { items } = await pairsOf(dashboard, { from: '2023', to: '2023', sector: ['education'] });
    await page.getByText(`${items.length} pairs of regions`).waitFor();
    expect(await page.locator('.picture .tie').count()).toBe(items.length);
    await close();
  });

  test('says so where no agreement meets the filters, and where the API refuses them', async () => {
    const none = await dashboard.open('/map?sector=health&type=twinning');
    await none.page.getByText('No agreement joins two regions').waitFor();
    await none.close();
    const refused = await dashboard.open('/map?sector=astrology');
    await refused.page.getByRole('alert').getByText('no term of the vocabulary: astrology').waitFor();
    await refused.close();
  });
});

describe('the map of a corpus about other countries', () => {
  let store: TestDatabase;
  let dashboard: Dashboard;

  beforeAll(async () => {
    store = await createTestDatabase();
    dashboard = await openDashboard(store, {
      folder: path.resolve(import.meta.dirname, '../corpora/rails-2019'),
    });
  });

  afterAll(async () => {
    await dashboard?.close();
    await store.drop();
  });

  test('has its places as points on the outlines of land, also within one country', async () => {
    const { page, conduct, close } = await dashboard.open('/map');
    expect(await page.locator('.dot-link').allTextContents()).toEqual([
      expect.stringContaining('Duisburg'),
      expect.stringContaining('Hamburg'),
    ]);
    expect(await page.locator('.picture .region').count()).toBeGreaterThan(0);
    await page.locator('.dot-link[data-key="hamburg"]').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '1 agreement in the list' }).waitFor();
    expect(conduct).toEqual({ errors: [], foreign: [] });
    await close();
  });

  test('is a network, too', async () => {
    const { page, conduct, close } = await dashboard.open('/network');
    expect(await page.locator('.node-link').count()).toBe(2);
    expect(conduct).toEqual({ errors: [], foreign: [] });
    await close();
  });
});
