/** Hosts, in a real browser. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { type Dashboard, openDashboard } from './open-dashboard.ts';
import { keepsPagePromises } from './page-promises.ts';

let store: TestDatabase;
let dashboard: Dashboard;

afterAll(async () => {
  await dashboard?.close();
  await store.drop();
});

let host: string;

beforeAll(async () => {
  store = await createTestDatabase();
  dashboard = await openDashboard(store);
});

test('before the first check the list says that nothing has been checked', async () => {
  const { page, close } = await dashboard.open('/hosts');
  await page.getByText('Nothing has been checked yet').waitFor();
  await close();
});

describe('after a check', () => {
  beforeAll(async () => {
    await dashboard.check();
    // By name its host would come last.
    const broken =
      dashboard.urls.toSorted((one, other) => (new URL(one).host < new URL(other).host ? -1 : 1)).at(-1) ??
      '';
    host = new URL(broken).host;
    dashboard.breakSource(broken);
    await dashboard.check([broken]);
  });

  keepsPagePromises(
    () => dashboard,
    () => '/hosts',
  );

  test('the host in trouble comes first; a count leads to the links that it counts', async () => {
    const { page, close } = await dashboard.open('/hosts');
    const row = page.locator('tbody tr').first();
    expect(await row.getAttribute('data-host')).toBe(host);
    await row.getByRole('link', { name: '1 broken' }).click();
    await page.getByText('1 link', { exact: true }).waitFor();
    await close();
  });

  test('it is sorted and searched by the address', async () => {
    const { page, close } = await dashboard.open('/hosts?sort=name');
    const names = await page.evaluate<string[]>(
      "[...document.querySelectorAll('tbody tr')].map((row) => row.dataset.host)",
    );
    expect(names).toEqual([...names].sort());
    await page.getByLabel('Name', { exact: true }).fill(host);
    await page.getByLabel('Name', { exact: true }).press('Enter');
    await page.waitForURL(/q=/);
    const found = names.filter((name) => name.includes(host));
    await page.getByText(new RegExp(`^${found.length} hosts?$`)).waitFor();
    await close();
  });

  describe('the page of a host', () => {
    keepsPagePromises(
      () => dashboard,
      () => `/hosts/${encodeURIComponent(host)}`,
    );

    test('has its links by state, how it is checked, its incidents and what changed', async () => {
      const { page, close } = await dashboard.open(`/hosts/${encodeURIComponent(host)}`);
      await page.getByRole('link', { name: '1 broken' }).waitFor();
      await page.getByText('Pause between requests').waitFor();
      await page.getByText('A page is gone').waitFor();
      expect(await page.locator('[data-change]').count()).toBeGreaterThan(1);
      await close();
    });
  });
});
