/** The pages of the record before there is one, in a real browser. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { type Dashboard, openDashboard } from './open-dashboard.ts';
import { keepsPagePromises } from './page-promises.ts';

let store: TestDatabase;
let dashboard: Dashboard;

beforeAll(async () => {
  store = await createTestDatabase();
  dashboard = await openDashboard(store, { isEmpty: true });
});

afterAll(async () => {
  await dashboard?.close();
  await store.drop();
});

describe.each([
  ['/agreements', 'Records come with a corpus: footing load.'],
  ['/events', 'Records come with a corpus: footing load.'],
  ['/figures', 'Records come with a corpus: footing load.'],
  ['/map', 'Before a corpus is loaded, there is none at all.'],
  ['/network', 'Before a corpus is loaded, there is none at all.'],
  ['/series', 'Records come with a corpus: footing load.'],
])('%s', (path, text) => {
  test('says what will fill it, and asks for nothing that is not there', async () => {
    const { page, conduct, close } = await dashboard.open(path);
    await page.getByText(text).waitFor();
    expect(conduct).toEqual({ errors: [], foreign: [] });
    await close();
  });
});

describe('the empty list', () => {
  keepsPagePromises(
    () => dashboard,
    () => '/agreements',
  );
});
