/** Fragments of cited addresses, and the pages that have or have not such a place. */
import { expect, test } from 'vitest';
import type { Observation } from '../fetch/observation.ts';
import { parsePage } from '../page/parse-page.ts';
import { judgeFragment } from './fragment.ts';
import type { Verdict } from './judge.ts';

const ALIVE: Verdict = {
  verdict: 'alive',
  reasonCode: 'http_200',
  reason: 'The page answers (200).',
  confidence: 0.8,
};
const observed = (body: string, more: Partial<Observation> = {}): Observation => ({
  url: 'http://example.org/a',
  finalUrl: 'http://example.org/a',
  observedAt: new Date(0),
  redirects: [],
  status: 200,
  timings: { totalMs: 1 },
  page: parsePage(Buffer.from(`<title>Flax</title>${body}`), 'text/html; charset=utf-8'),
  ...more,
});
const SCRIPT = '<script src="/app.js"></script>';
const HEADINGS = '<h2 id="a">A</h2><h2 id="b">B</h2><h2 id="c">C</h2>';

test.each([
  ['history', '<h2 id="history">History</h2>'],
  ['history', '<a name="history">History</a>'],
  ['history', '<h2><a id="user-content-history"></a>History</h2>'],
  ['%D0%BB%D1%91%D0%BD', '<h2 id="лён">Лён</h2>'],
  ['100%', '<h2 id="100%">All</h2>'],
  ['a&b', '<h2 id="x">X</h2>'],
  ['history:~:text=flax', '<h2 id="history">History</h2>'],
  [':~:text=flax', '<p>Flax'],
  ['', '<p>Flax'],
  ['top', '<p>Flax'],
  ['!/page/2', '<p>Flax'],
  ['/page/2', '<p>Flax'],
  ['page=4', '<p>Flax'],
  ['made-by-a-script', `<p>Flax${SCRIPT}`],
])('#%s is there, or nobody can tell, in %s', (fragment, body) => {
  expect(judgeFragment(observed(body), ALIVE, fragment)).toBe(ALIVE);
});

test.each([
  ['history', '<h2 id="flax">Flax</h2>'],
  ['History', '<h2 id="history">History</h2>'],
  ['history', `${HEADINGS}${SCRIPT}`],
])('#%s is not in %s', (fragment, body) => {
  expect(judgeFragment(observed(body), ALIVE, fragment)).toMatchObject({
    verdict: 'drifted',
    reasonCode: 'fragment_missing',
    reason: `The page is there, but the place #${fragment} in it is not.`,
  });
});

test('nothing is said of a page that was not read to its end, or that is not there', () => {
  const gone: Verdict = {
    verdict: 'broken',
    reasonCode: 'http_404',
    reason: 'The page is not found (404).',
    confidence: 0.9,
  };
  expect(judgeFragment(observed('<p>Flax', { truncated: true }), ALIVE, 'history')).toBe(ALIVE);
  expect(judgeFragment(observed('<p>Flax'), gone, 'history')).toBe(gone);
  const { page: _page, ...file } = observed('');
  expect(judgeFragment(file, ALIVE, 'history')).toBe(ALIVE);
});

test('a page with more places than are kept says nothing of others', () => {
  const body = Array.from({ length: 10_001 }, (_, at) => `<p id="p${at}">x</p>`).join('');
  expect(judgeFragment(observed(body), ALIVE, 'history')).toBe(ALIVE);
});
