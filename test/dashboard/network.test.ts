/** The network, in a real browser. */
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

/** Where each node stands. */
const POSITIONS = `[...document.querySelectorAll('.node')].map((node) => node.getAttribute('cx') + ' ' + node.getAttribute('cy')).join()`;

describe('the network', () => {
  keepsPagePromises(
    () => dashboard,
    () => '/network',
  );

  test('is the same picture each time', async () => {
    const pictures: string[] = [];
    for (const _time of [1, 2]) {
      const { page, close } = await dashboard.open('/network');
      pictures.push(await page.evaluate<string>(POSITIONS));
      await close();
    }
    expect(pictures[0]?.split(',').length).toBeGreaterThan(25);
    expect(pictures[0]).toBe(pictures[1]);
  });

  test('keeps what is chosen when one goes to the map and back', async () => {
    const { page, close } = await dashboard.open('/network?sector=education');
    await page.locator('.node-link[data-key="minsk"]').click();
    await page.waitForURL(/place=minsk$/);
    await page.getByRole('link', { name: 'The same on a map' }).click();
    await page.waitForURL(/\/map\?sector=education&place=minsk$/);
    await page.getByRole('heading', { level: 2, name: 'Minsk', exact: true }).waitFor();
    await page.getByRole('link', { name: 'The same as a network' }).click();
    await page.waitForURL(/\/network\?sector=education&place=minsk$/);
    await close();
  });

  test('gives all pairs back when nothing is chosen any more', async () => {
    const { page, close } = await dashboard.open('/network?place=minsk&place=shandong');
    await page.getByRole('link', { name: 'All pairs' }).click();
    await page.waitForURL(/\/network$/);
    await page.getByRole('table').waitFor();
    await close();
  });
});
