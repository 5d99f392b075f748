/** The frame of all pages, in a real browser: menu, language, theme, focus, paper. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { type Dashboard, openDashboard } from './open-dashboard.ts';

const PHONE = 390;

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

test('another language is chosen without a reload, and kept for the next visit', async () => {
  const { page, close } = await dashboard.open('/');
  await page.getByLabel('Language').selectOption('ru');
  await page.getByRole('heading', { level: 1, name: 'Обзор' }).waitFor();
  expect(await page.title()).toBe('Обзор · Footing');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Обзор' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('ru');
  await close();
});

test('another theme is chosen without a reload, and kept for the next visit', async () => {
  const { page, close } = await dashboard.open('/', { theme: 'light' });
  const background = (): Promise<string> =>
    page.evaluate<string>('getComputedStyle(document.body.parentElement).backgroundColor');
  expect(await background()).toBe('rgb(255, 255, 255)');
  await page.getByLabel('Theme').selectOption('dark');
  expect(await background()).toBe('rgb(13, 17, 23)');
  await page.reload();
  await page.locator('h1').waitFor();
  expect(await background()).toBe('rgb(13, 17, 23)');
  await close();
});

test('a theme that was not chosen goes with the system', async () => {
  const { page, close } = await dashboard.open('/', { theme: 'light' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-theme="dark"]').waitFor();
  await close();
});

test('on a phone the menu opens by a button, and closes when one goes to a page', async () => {
  const { page, close } = await dashboard.open('/', { width: PHONE });
  const menu = page.getByRole('button', { name: 'Menu' });
  const links = page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: 'Broken citations' });
  expect(await links.isVisible()).toBe(false);
  await menu.click();
  expect(await menu.getAttribute('aria-expanded')).toBe('true');
  await links.click();
  await page.getByRole('heading', { level: 1, name: 'Broken citations' }).waitFor();
  expect(await menu.getAttribute('aria-expanded')).toBe('false');
  await close();
});

test('the first stop of the tab key skips the menu', async () => {
  const { page, close } = await dashboard.open('/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
  await close();
});

test('who goes to a page hears its heading, and the menu says which page it is', async () => {
  const { page, close } = await dashboard.open('/');
  const link = page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: 'Broken citations' });
  await link.click();
  await page.locator('h1:focus', { hasText: 'Broken citations' }).waitFor();
  expect(await page.title()).toBe('Broken citations · Footing');
  expect(await link.getAttribute('aria-current')).toBe('page');
  await close();
});

test('on paper there is the content alone, black on white', async () => {
  const { page, close } = await dashboard.open('/links', { theme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.locator('header.bar').isVisible()).toBe(false);
  expect(await page.locator('.list-actions').isVisible()).toBe(false);
  expect(await page.locator('.link-entry').first().isVisible()).toBe(true);
  expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(
    'rgb(255, 255, 255)',
  );
  await close();
});

test('a reader who wants no motion gets none', async () => {
  const { page, close } = await dashboard.open('/');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await page.evaluate<number>(
    "[...document.querySelectorAll('*')].filter((each) => { const { transitionDuration, animationDuration } = getComputedStyle(each); return transitionDuration !== '0s' || animationDuration !== '0s'; }).length",
  );
  expect(moving).toBe(0);
  await close();
});
