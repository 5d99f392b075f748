/** The pages of an agreement, an event and a figure, in a real browser. */
import { answerOf, createFootingClient } from '@footing/client';
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

describe('the page of an agreement', () => {
  keepsPagePromises(
    () => dashboard,
    () => '/agreements/ict-memorandum-2024',
  );

  test('has its facts, each leading to the records that share it, and the event by its title', async () => {
    const { page, close } = await dashboard.open('/agreements/ict-memorandum-2024');
    const facts = page.getByRole('complementary', { name: 'Facts' });
    await facts.getByRole('link', { name: 'Official visit of Premier Li Qiang to Belarus' }).waitFor();
    await facts.getByRole('link', { name: 'Memorandum', exact: true }).click();
    await page.waitForURL(/\/agreements\?type=memorandum$/);
    await page.getByRole('heading', { level: 2, name: '20 agreements' }).waitFor();
    await close();
  });

  test('shows within seconds, without a reload, that its source has died, and that it lives again', async () => {
    const { citations } = await answerOf(
      createFootingClient({ baseUrl: dashboard.origin }).GET('/v1/agreements/{slug}', {
        params: { path: { slug: 'ict-memorandum-2024' }, query: { include: ['links'] } },
      }),
    );
    const url = citations[0]?.link?.url ?? '';
    await dashboard.check([url]);
    const { page, close } = await dashboard.open('/agreements/ict-memorandum-2024');
    const evidence = page.getByRole('region', { name: 'What it rests on' });
    await evidence.getByText('Every source on the web lives.').waitFor();
    dashboard.breakSource(url);
    await dashboard.check([url]);
    await evidence.getByText('lost', { exact: true }).waitFor();
    await evidence.getByText('broken', { exact: true }).waitFor();
    dashboard.healSource(url);
    await dashboard.check([url]);
    await dashboard.check([url]);
    await evidence.getByText('sound', { exact: true }).waitFor();
    await close();
  });

  test('can be cited as text, BibTeX and RIS, as the API writes them, and is one click from its JSON', async () => {
    const { page, close } = await dashboard.open('/agreements/ict-memorandum-2024');
    const text = page.locator('.cite pre');
    await text.getByText(/In: Zalesskij, Boris\. Belarusian-Chinese partnership/).waitFor();
    await page.getByLabel('BibTeX').check();
    await text.getByText(/^@article\{belarusian-chinese-partnership-2024-82,/).waitFor();
    await page.getByLabel('RIS').check();
    const ris = await fetch(
      `${dashboard.origin}/v1/works/belarusian-chinese-partnership-2024/citations/82?format=ris`,
    );
    const [first = ''] = (await ris.text()).split('\n');
    await text.getByText(first.trim()).waitFor();
    await page.getByRole('link', { name: 'JSON', exact: true }).click();
    await page.waitForURL(/\/v1\/agreements\/ict-memorandum-2024$/);
    await close();
  });

  test('is told to be none where there is none', async () => {
    const { page, close } = await dashboard.open('/agreements/nothing-of-the-kind');
    await page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor();
    await close();
  });
});

describe('the page of an event', () => {
  test('lists the agreements made there with their health', async () => {
    const { page, conduct, close } = await dashboard.open('/events/li-qiang-visit-2024-08');
    const { items } = await answerOf(
      createFootingClient({ baseUrl: dashboard.origin }).GET('/v1/agreements', {
        params: { query: { event: 'li-qiang-visit-2024-08', limit: 100 } },
      }),
    );
    const made = page.locator('.related > li');
    await made.first().waitFor();
    expect(await made.count()).toBe(items.length);
    expect(await made.locator('.state-mark').count()).toBe(items.length);
    expect(conduct).toEqual({ errors: [], foreign: [] });
    await close();
  });
});

describe('the page of a figure', () => {
  test('has its value as the source tells it, and leads to its series', async () => {
    const { page, close } = await dashboard.open('/figures/trade-turnover-belarus-china-2023-01-2023-06');
    await page.locator('.figure-large', { hasText: /more than USD.4,000,000,000/ }).waitFor();
    await page.getByRole('link', { name: 'In its series' }).click();
    await page.waitForURL(/\/series\?indicator=trade-turnover&unit=USD&subject=belarus$/);
    await page.getByRole('heading', { level: 2, name: 'Trade turnover, USD' }).waitFor();
    await close();
  });
});
