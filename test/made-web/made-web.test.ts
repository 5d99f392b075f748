/** How often the judge is wrong about pages of twenty layouts in ten languages, on sites that miss pages in nine ways. */
import { expect, test } from 'vitest';
import { judgeMadeWeb, type Tally } from './judge-made-web.ts';

/** Every combination of layout and language. */
const SITES = 200;
const share = ({ checked, wrong }: Tally): number => wrong.length / checked;

test('no living page is called lost, and losses, drift and unchanged pages are told apart', async () => {
  const { living, unchanged, replaced, gone } = await judgeMadeWeb(SITES, 5, 2);
  expect([living, unchanged, replaced, gone].map(({ checked }) => checked)).toEqual([
    1_000, 1_000, 1_000, 400,
  ]);
  expect(living.wrong).toEqual([]);
  expect(share(unchanged)).toBeLessThanOrEqual(0.01);
  expect(share(replaced)).toBeLessThanOrEqual(0.01);
  expect(share(gone)).toBeLessThanOrEqual(0.03);
});
