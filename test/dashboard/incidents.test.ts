/** Incidents, in a real browser. */
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

let incident: string;
let source: string;

beforeAll(async () => {
  store = await createTestDatabase();
  dashboard = await openDashboard(store);
  await dashboard.check();
  source = dashboard.urls[0] ?? '';
  dashboard.breakSource(source);
  await dashboard.check([source]);
  const { rows } = await store.database.pool.query<{ id: string }>('SELECT id FROM incidents');
  incident = rows[0]?.id ?? '';
});

describe('the list of incidents', () => {
  keepsPagePromises(
    () => dashboard,
    () => '/incidents',
  );

  test('has those that are open first, and says that none is closed', async () => {
    const { page, close } = await dashboard.open('/incidents');
    expect(await page.locator('h2').allTextContents()).toEqual(['Open incidents', 'Closed incidents']);
    await page.getByRole('link', { name: source }).waitFor();
    await page.getByText('No incident has been closed').waitFor();
    await close();
  });

  test('is filtered by the address, as the API is', async () => {
    const { page, close } = await dashboard.open('/incidents?open=true&host=nobody.example.org');
    await page.getByText('No incident is open').waitFor();
    expect(await page.getByText('Closed incidents').count()).toBe(0);
    const feed = await page.getByRole('link', { name: 'Feed' }).getAttribute('href');
    expect((await fetch(`${dashboard.origin}${feed}`)).status).toBe(200);
    await page.getByLabel('Cause').selectOption('network');
    await page.waitForURL(/cause=network/);
    await close();
  });
});

describe('the page of an incident', () => {
  keepsPagePromises(
    () => dashboard,
    () => `/incidents/${incident}`,
  );

  test('tells what it costs, what happened, and which records have another living source; live until it closes', async () => {
    const { page, close } = await dashboard.open(`/incidents/${incident}`);
    await page.getByText('1 link was confirmed broken.').waitFor();
    await page.locator('tr', { hasText: source }).getByText('broken').waitFor();
    await page.getByRole('columnheader', { name: 'Another living source' }).waitFor();
    dashboard.healSource(source);
    await dashboard.check([source]);
    await page.locator('.link-state', { hasText: 'closed' }).waitFor({ timeout: 3_000 });
    await close();
  });

  test('of what is not there says so', async () => {
    const { page, close } = await dashboard.open('/incidents/01a20fc6-0dbe-74c9-81a5-09dbdbe7beca');
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    await close();
  });
});
