/** The pages of a link and of a citation, in a real browser. */
import { listLinks } from '@footing/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { redirect } from '../linkcheck/answers.ts';
import { type Dashboard, openDashboard } from './open-dashboard.ts';
import { keepsPagePromises } from './page-promises.ts';

let store: TestDatabase;
let dashboard: Dashboard;
let broken: string;
let redirected: string;

beforeAll(async () => {
  store = await createTestDatabase();
  dashboard = await openDashboard(store);
  const [first = '', second = ''] = dashboard.urls;
  await dashboard.check([first, second]);
  dashboard.breakSource(first);
  dashboard.answerWith(second, redirect(302, '/ok'));
  await dashboard.check([first, second]);
  const { items } = await listLinks(store.database, { limit: 200 });
  broken = items.find(({ url }) => url === first)?.id ?? '';
  redirected = items.find(({ url }) => url === second)?.id ?? '';
});

afterAll(async () => {
  await dashboard?.close();
  await store.drop();
});

describe('the page of a link', () => {
  keepsPagePromises(
    () => dashboard,
    () => `/links/${broken}`,
  );

  test('says how it stands and why, what was cited and what is there now, and what would fall', async () => {
    const { page, close } = await dashboard.open(`/links/${broken}`);
    await page.getByText('The page is gone; several checks have confirmed it.').waitFor();
    await page.getByText('Title when it was first seen well').waitFor();
    await page.getByRole('heading', { name: 'What leans on it' }).waitFor();
    expect(await page.getByRole('row').count()).toBeGreaterThan(1);
    await close();
  });

  test('has a year of days, one stop of the tab key, in which arrows move and each day says what it was', async () => {
    const { page, close } = await dashboard.open(`/links/${broken}`);
    const cells = page.locator('.strip-cell');
    expect(await cells.count()).toBe(365);
    expect(await page.locator('.strip-cell[tabindex="0"]').count()).toBe(1);
    await page.locator('.strip-cell[tabindex="0"]').focus();
    expect(await page.evaluate('document.activeElement.ariaLabel')).toMatch(
      /: broken\. The page is not found/,
    );
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate('document.activeElement.ariaLabel')).toMatch(
      /: not known, no check that day$/,
    );
    await page.getByText('It had not been checked by then.').waitFor();
    await page.keyboard.press('End');
    await page.getByText('How this check came to its verdict').click();
    await page.locator('.transcript').waitFor();
    await close();
  });

  test('shows the way by which an address was redirected', async () => {
    const { page, close } = await dashboard.open(`/links/${redirected}`);
    await page.getByRole('heading', { name: 'Redirects' }).waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: /^302 .*\/ok$/ })
      .waitFor();
    await close();
  });

  test('says of a link that is not there that there is no such page', async () => {
    const { page, close } = await dashboard.open('/links/01a20fc6-0dbe-74c9-81a5-09dbdbe7beca');
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    await close();
  });
});

describe('the page of a citation', () => {
  keepsPagePromises(
    () => dashboard,
    () => '/works/belarusian-chinese-partnership-2024/citations/48',
  );

  test('shows it as it is printed, for reference managers, and what rests on it', async () => {
    const { page, close } = await dashboard.open('/works/belarusian-chinese-partnership-2024/citations/48');
    await page.getByText('In the bibliography').waitFor();
    const bibtex = await page.getByRole('link', { name: 'BibTeX' }).getAttribute('href');
    expect(await (await fetch(`${dashboard.origin}${bibtex}`)).text()).toMatch(/^@\w+\{/);
    expect(await page.getByRole('row').count()).toBeGreaterThan(1);
    await close();
  });
});
