/** The series of figures, in a real browser. */
import { readFile } from 'node:fs/promises';
import { readCorpus } from '@footing/corpus';
import { parseEdtf } from '@footing/model';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { periodRange } from '../../services/web/src/plot/period.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { type Dashboard, openDashboard } from './open-dashboard.ts';
import { keepsPagePromises } from './page-promises.ts';

const TRADE = '/series?indicator=trade-turnover&unit=USD&subject=belarus&subject=minsk-region';

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

/** The file that a button gives. */
async function fileBy(page: Page, name: string): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

describe('the series', () => {
  keepsPagePromises(
    () => dashboard,
    () => TRADE,
  );

  test('compare two subjects, with value, uncertainty and source of each point', async () => {
    const { page, close } = await dashboard.open(TRADE);
    const rows = page.getByRole('table').locator('tbody tr');
    expect(await rows.count()).toBe(3);
    const belarus = rows.filter({ hasText: 'Belarus and China' });
    expect(await belarus.textContent()).toMatch(/January 2023 – June 2023.*more than USD.4,000,000,000.*2/s);
    await belarus.getByRole('link', { name: 'Source 2' }).waitFor();
    expect(await page.locator('.time-plot canvas').count()).toBe(1);
    await close();
  });

  test('take another subject by a click, and leave it by another', async () => {
    const { page, close } = await dashboard.open(TRADE);
    const names = page.getByRole('list', { name: 'Subjects to compare' });
    expect(await names.locator('[aria-current]').count()).toBe(2);
    await names.getByRole('link', { name: /^Brest Region/ }).click();
    await page.getByRole('row', { name: /Brest Region and China/ }).waitFor();
    expect(await names.locator('[aria-current]').count()).toBe(3);
    await names.getByRole('link', { name: /^Belarus and/ }).click();
    await page.getByRole('row', { name: /Belarus and China/ }).waitFor({ state: 'detached' });
    await close();
  });

  test('show something where the address names nothing, and another indicator when it is chosen', async () => {
    const { page, close } = await dashboard.open('/series');
    expect(await page.getByRole('table').locator('tbody tr').count()).toBeGreaterThan(2);
    await page.getByLabel('Indicator').selectOption({ label: 'Students (people)' });
    await page.waitForURL(/\/series\?indicator=students&unit=people$/);
    await page.getByRole('heading', { level: 2, name: 'Students, people' }).waitFor();
    await close();
  });

  test('say so where there is none of that name', async () => {
    const { page, close } = await dashboard.open('/series?indicator=happiness');
    await page.getByText('There is no such series').waitFor();
    await close();
  });

  test('are given as SVG and PNG with the citation in the picture, and as CSV of what is shown', async () => {
    const { page, conduct, close } = await dashboard.open(TRADE);
    await page.getByText('Its sources').waitFor({ state: 'detached' });
    const svg = await fileBy(page, 'SVG');
    expect(svg.name).toBe('trade-turnover-minsk-region-belarus.svg');
    const picture = svg.content.toString();
    expect(picture).toContain('Belarusian-Chinese partnership in an unstable global economy');
    expect(picture).toMatch(/Its sources: 2, 3, 64/);
    expect(picture).toContain(`Retrieved from ${dashboard.origin}/series?indicator=trade-turnover`);
    expect(picture.match(/<circle /g)).toHaveLength(3);
    const png = await fileBy(page, 'PNG');
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
    expect(png.content.readUInt32BE(16)).toBe(1920);
    const table = await fileBy(page, 'CSV');
    const rows: Record<string, string>[] = parse(table.content, { columns: true });
    expect(rows.map(({ figure }) => figure)).toContain('trade-turnover-belarus-china-2023-01-2023-06');
    expect(rows).toHaveLength(3);
    expect(conduct).toEqual({ errors: [], foreign: [] });
    await close();
  });
});

test('each figure of the first corpus stands where EDTF says that its time is', async () => {
  const { works } = await readCorpus();
  const periods = works.flatMap(({ figures }) => figures.map(({ period }) => period));
  for (const period of periods) {
    const { earliest, latest } = parseEdtf(period) ?? {};
    const range = periodRange(period);
    const [from, to] = [earliest, latest].map((day) =>
      day == null ? undefined : Date.parse(`${day}T00:00:00Z`) / 1_000,
    );
    expect({ period, from: range?.from }).toEqual({ period, from: from ?? range?.from });
    expect({ period, to: range?.to }).toEqual({ period, to: to === undefined ? range?.to : to + 86_400 });
  }
});
