/** What is promised of every page of the dashboard. */
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Dashboard } from './open-dashboard.ts';

const LOOKS = [
  ['light', 'en'],
  ['light', 'ru'],
  ['dark', 'en'],
  ['dark', 'ru'],
] as const;
const PHONE = 390;

/** What axe finds wrong with a page as it stands, by all of its rules. */
async function findings(page: Page): Promise<string[]> {
  // By `evaluate`, since the policy of the page lets no inline script in.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** Registers the tests of a page, by a path at which it has something to show. */
export function keepsPagePromises(dashboardOf: () => Dashboard, pathOf: () => string): void {
  test.each(LOOKS)(
    '%s, %s: axe finds nothing, nothing fails, no other host is asked',
    async (theme, language) => {
      const { page, conduct, close } = await dashboardOf().open(pathOf(), { theme, language });
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
      expect(await findings(page)).toEqual([]);
      expect(conduct).toEqual({ errors: [], foreign: [] });
      await close();
    },
  );

  test('it fits a phone, and axe finds nothing there', async () => {
    const { page, close } = await dashboardOf().open(pathOf(), { width: PHONE });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE);
    expect(await findings(page)).toEqual([]);
    await close();
  });
}
