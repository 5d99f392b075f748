/** The reference at `/docs`, in a real browser on the first corpus. */
import { buildServer } from '@footing/api';
import { readCorpus } from '@footing/corpus';
import { loadCorpus } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { openBrowser, type TestBrowser } from './open-browser.ts';
import { type Conduct, watchConduct } from './page-conduct.ts';

const AXE = axe.source;

let store: TestDatabase;
let app: Awaited<ReturnType<typeof buildServer>>;
let origin: string;
let chromium: TestBrowser;

beforeAll(async () => {
  store = await createTestDatabase();
  await loadCorpus(store.database, await readCorpus());
  app = await buildServer(store.database, createLogger('api', { level: 'silent', format: 'json' }));
  origin = await app.listen({ host: '127.0.0.1', port: 0 });
  chromium = await openBrowser();
});

afterAll(async () => {
  await chromium?.close();
  await app.close();
  await store.drop();
});

/** Opens the reference at the list of agreements. */
async function open(width: number, colorScheme: 'light' | 'dark'): Promise<{ page: Page; conduct: Conduct }> {
  const context = await chromium.browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  const conduct = watchConduct(page, origin);
  await page.goto(`${origin}/docs#tag/agreements/GET/v1/agreements`);
  await page.getByRole('heading', { level: 1, name: 'Footing' }).waitFor({ state: 'attached' });
  await page
    .getByRole('button', { name: /^Test Request/ })
    .first()
    .waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  return { page, conduct };
}

/** What axe finds serious or critical on a page as it stands. */
async function seriousFindings(page: Page): Promise<string[]> {
  // By `evaluate`, since the policy of the page lets no inline script in.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

describe.each([
  [1280, 'light'],
  [1280, 'dark'],
  [390, 'light'],
  [390, 'dark'],
] as const)('at %i px, %s', (width, scheme) => {
  let page: Page;
  let conduct: Conduct;

  beforeAll(async () => {
    ({ page, conduct } = await open(width, scheme));
  });

  afterAll(() => page.context().close());

  test('it is as light or dark as the reader prefers, and fits the width', async () => {
    const background = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    expect(background).toBe(scheme === 'dark' ? 'rgb(13, 17, 23)' : 'rgb(255, 255, 255)');
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(width);
  });

  test('axe finds nothing serious', async () => {
    expect(await seriousFindings(page)).toEqual([]);
  });

  test('an operation is tried and its answer seen; nothing fails, no other host is asked', async () => {
    await page.getByRole('button', { name: /^Test Request ?\(get \/v1\/agreements\)$/ }).click();
    const answer = page.waitForResponse((response) => new URL(response.url()).pathname === '/v1/agreements');
    await page.getByRole('button', { name: /^Send/ }).first().click();
    expect((await answer).status()).toBe(200);
    await page.getByRole('dialog').getByText('minsk-region-chongqing-twinning-2017').first().waitFor();
    expect(conduct).toEqual({ errors: [], foreign: [] });
  });
});

describe('the page', () => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await open(1280, 'light'));
  });

  afterAll(() => page.context().close());

  test('it has the name and icon of Footing, and samples in curl, JavaScript and Python', async () => {
    expect(await page.title()).toBe('Footing API');
    const icon = await page.locator('link[rel=icon]').getAttribute('href');
    const { headers } = await app.inject(icon ?? '');
    expect(headers['content-type']).toBe('image/svg+xml');
    expect(await page.locator('a[href*="scalar.com"]:visible').count()).toBe(0);
    await page.getByRole('button', { name: 'Change code sample language: curl' }).first().click();
    expect(await page.getByRole('option').allTextContents()).toEqual(['curl', 'JavaScript', 'Python']);
  });

  test('by keyboard alone a reader searches for an operation and comes to it', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('What would fall');
    await page.getByRole('option', { name: /What would fall/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#tag\/citations\/GET\/.*dependents$/);
    await page.getByRole('heading', { name: 'What would fall if a source fell' }).waitFor();
  });
});

test('its policy lets in no inline script and no other host', async () => {
  const { headers } = await app.inject('/docs');
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
});
