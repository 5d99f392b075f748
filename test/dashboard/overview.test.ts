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

describe('the overview', () => {
  keepsPagePromises(
    () => dashboard,
    () => '/',
  );

  test('is the page at the root', async () => {
    const { page, close } = await dashboard.open('/');
    expect(await page.title()).toBe('Overview · Footing');
    await close();
  });
});
