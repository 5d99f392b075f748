/** What happens to sources is seen as it happens: in a browser, with the API, a worker, and a web that breaks and heals. */
import { listLinks } from '@footing/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { type Dashboard, openDashboard } from './open-dashboard.ts';

/** How long it may take until a change is seen. */
const SEEN_WITHIN_MS = 3_000;
/** An agreement that rests on this source alone. */
const CITATION = 82;

let store: TestDatabase;
let dashboard: Dashboard;
let source: { id: string; url: string };

beforeAll(async () => {
  store = await createTestDatabase();
  dashboard = await openDashboard(store);
  await dashboard.check();
  const { items } = await listLinks(store.database, { limit: 200 });
  const link = items.find(({ citedBy }) => citedBy.some(({ number }) => number === CITATION));
  source = { id: link?.id ?? '', url: link?.url ?? '' };
});

afterAll(async () => {
  await dashboard?.close();
  await store.drop();
});

/** Makes a page say that it was not loaded again. */
const MARK = 'window.footingWasHere = true';
const IS_MARKED = 'window.footingWasHere === true';

test('a link dies and all pages show it within 3 seconds without a reload; it heals, and they show that', async () => {
  const overview = await dashboard.open('/');
  const list = await dashboard.open('/links?state=broken');
  const own = await dashboard.open(`/links/${source.id}`);
  const pages = [overview, list, own];
  for (const { page } of pages) await page.evaluate(MARK);
  const soon = { timeout: SEEN_WITHIN_MS };
  const counts = overview.page.locator('.figure-card');
  await counts.last().getByText('0 broken').waitFor();
  await list.page.getByText('No link is so').waitFor();

  dashboard.breakSource(source.url);
  await dashboard.check([source.url]);
  // Each is asked for before any is waited for: the time runs from the check on.
  await Promise.all([
    overview.page.getByRole('link', { name: '1 broken' }).waitFor(soon),
    counts
      .first()
      .getByRole('link', { name: /^\d+ lost$/ })
      .waitFor(soon),
    list.page.locator(`a[href="/links/${source.id}"]`).first().waitFor(soon),
    own.page.locator('.link-state', { hasText: 'broken' }).waitFor(soon),
    own.page
      .locator('tr', { hasText: 'Memorandum of understanding' })
      .getByText('lost')
      .first()
      .waitFor(soon),
  ]);
  await overview.page
    .locator('section', { has: overview.page.getByRole('heading', { name: 'Open incidents' }) })
    .getByRole('link', { name: source.url })
    .waitFor(soon);

  dashboard.healSource(source.url);
  await dashboard.check([source.url]);
  await Promise.all([
    overview.page.getByText('0 broken').waitFor(soon),
    counts.first().getByText('0 lost').waitFor(soon),
    list.page.getByText('No link is so').waitFor(soon),
    own.page.locator('.link-state', { hasText: 'alive' }).waitFor(soon),
    overview.page.getByText('No incident is open').waitFor(soon),
  ]);
  for (const { page, conduct, close } of pages) {
    expect(await page.evaluate(IS_MARKED)).toBe(true);
    expect(conduct).toEqual({ errors: [], foreign: [] });
    await close();
  }
});

test('who loses the network is told so and keeps what was read; with the network what was missed is seen', async () => {
  const { page, close } = await dashboard.open('/links?state=broken');
  await page.context().setOffline(true);
  await page.getByText('Footing cannot be reached just now.').waitFor();
  await page.getByText('not live', { exact: true }).waitFor();
  await page.getByText('No link is so').waitFor();
  dashboard.breakSource(source.url);
  await dashboard.check([source.url]);
  await page.context().setOffline(false);
  await page.locator(`a[href="/links/${source.id}"]`).first().waitFor();
  expect(await page.getByText('Footing cannot be reached just now.').count()).toBe(0);
  await close();
  dashboard.healSource(source.url);
  await dashboard.check([source.url]);
});

test('an answer that fails is told with its request number, and is asked for again by a button', async () => {
  const { page, close } = await dashboard.open('/');
  let isFailing = true;
  await page.route('**/v1/links?*', (route) =>
    isFailing
      ? route.fulfill({
          status: 500,
          contentType: 'application/problem+json',
          body: JSON.stringify({
            ...{ type: '/problems/internal-error', title: 'Something went wrong here', status: 500 },
            ...{ detail: 'The fault is ours.', instance: '/v1/links', requestId: 'request-7' },
          }),
        })
      : route.continue(),
  );
  await page.getByRole('link', { name: /^\d+ alive$/ }).click();
  await page.getByText('This could not be read').waitFor();
  await page.getByText('request-7').waitFor();
  isFailing = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.link-entry').first().waitFor();
  await close();
});

test('where nothing could be read yet, a page says that it waits, then that it cannot reach the API, then shows it', async () => {
  const { page, close } = await dashboard.open('/');
  let isAway = true;
  await page.route('**/v1/links?*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await (isAway ? route.abort() : route.continue());
  });
  await page.getByRole('link', { name: /^\d+ alive$/ }).click();
  await page.getByText('Reading…').waitFor();
  await page.getByText('Footing cannot be reached', { exact: true }).waitFor();
  isAway = false;
  // By itself, without the button.
  await page.locator('.link-entry').first().waitFor();
  await close();
});
