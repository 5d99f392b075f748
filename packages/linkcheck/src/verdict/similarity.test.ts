import { describe, expect, test } from 'vitest';
import type { Observation } from '../fetch/observation.ts';
import type { Page } from '../page/page.ts';
import { parsePage } from '../page/parse-page.ts';
import { answersAlike, type Baseline, isSamePage, likeTitles } from './similarity.ts';

const pageOf = (title: string, body: string): Page =>
  parsePage(Buffer.from(`<title>${title}</title><body>${body}</body>`), 'text/html; charset=utf-8');
const baselineOf = (page: Page): Baseline => ({ title: page.title, fingerprint: page.fingerprint() });
const observed = (url: string, page: Page, more: Partial<Observation> = {}): Observation => ({
  url: `https://example.org${url}`,
  finalUrl: `https://example.org${url}`,
  observedAt: new Date(0),
  redirects: [],
  status: 200,
  timings: { totalMs: 1 },
  page,
  ...more,
});

/** Words of no language, the same each time: what is judged here by chance must not be tested by chance. */
const wordAt = (index: number): string =>
  [1, 2, 3].map((part) => (Math.imul(index * 3 + part, 0x9e3779b1) >>> 8).toString(36).slice(0, 3)).join('');
const paragraph = (number: number): string =>
  `<p>${Array.from({ length: 40 }, (_, at) => wordAt(number * 40 + at)).join(' ')}</p>`;
/** An article of ten paragraphs, the first of which are replaced. */
const article = (number: number, replaced: number): string =>
  Array.from({ length: 10 }, (_, at) => paragraph(number * 20 + (at < replaced ? at + 10 : at))).join('');

describe('a page is still what it was', () => {
  const ARTICLES = 300;
  /** How many articles are no longer taken for themselves. */
  const lost = (replaced: number, title: string): number =>
    Array.from({ length: ARTICLES }, (_, number) =>
      isSamePage(pageOf(title, article(number, replaced)), baselineOf(pageOf('Before', article(number, 0)))),
    ).filter((same) => same === false).length;

  test('while a fifth of its paragraphs are rewritten, and with its title while four in ten are', () => {
    expect(lost(2, 'After')).toBeLessThanOrEqual(ARTICLES * 0.01);
    expect(lost(4, 'Before')).toBeLessThanOrEqual(ARTICLES * 0.03);
  });

  test('but not when nine of them are, even under its title', () => {
    expect(lost(9, 'After')).toBeGreaterThanOrEqual(ARTICLES * 0.99);
    expect(lost(10, 'After')).toBeGreaterThanOrEqual(ARTICLES * 0.99);
    expect(lost(10, 'Before')).toBeGreaterThanOrEqual(ARTICLES * 0.97);
  });

  test('whatever the order in which its menus and dates change', () => {
    const text = 'The council of the region met the delegation on Tuesday and spoke of trade. '.repeat(6);
    const before = pageOf('News', `<nav>One Two Three</nav><time>1 May</time><main><p>${text}</p></main>`);
    const after = pageOf('News', `<header>Four</header><main><p>${text}</p></main><footer>Five</footer>`);
    expect(isSamePage(after, baselineOf(before))).toBe(true);
    expect(after.fingerprint()).toBe(before.fingerprint());
  });

  test('by its title alone, where scripts fill it in', () => {
    const shell = pageOf('The treaty of 2019', '<div id="app"></div><script src="/app.js"></script>');
    const full = pageOf('The treaty of 2019', '<p>Now the server sends the text of the treaty itself.</p>');
    expect(isSamePage(full, baselineOf(shell))).toBe(true);
    expect(isSamePage(shell, baselineOf(full))).toBe(true);
    expect(isSamePage(pageOf('Casino', '<p>Win now and win again.</p>'), baselineOf(shell))).toBeUndefined();
  });
});

describe('a site answers for a page as for one that nobody made', () => {
  const welcome = 'Welcome to the portal of the region, where all the news of the day is found. ';

  test.each([
    ['with the same long text', `<p>${welcome.repeat(5)}</p>`, `<p>${welcome.repeat(5)}</p>`, true],
    [
      'with what was asked for in it',
      `<p>${welcome} No hits for article.</p>`,
      `<p>${welcome} No hits for footing 1.</p>`,
      true,
    ],
    [
      'with what was asked for in a short text',
      '<p>You asked for: article</p>',
      '<p>You asked for: footing 1</p>',
      true,
    ],
    [
      'not with another text',
      `<p>${welcome.repeat(3)}</p>`,
      `<p>${'An article of its own, on the roads to the border. '.repeat(5)}</p>`,
      false,
    ],
    [
      'not with a shell that scripts fill in',
      '<div>Loading the portal</div><script src="/a.js"></script>',
      '<div>Loading the portal</div><script src="/a.js"></script>',
      false,
    ],
    [
      'not with menus alone',
      `<nav>${welcome.repeat(3)}</nav><script src="/a.js"></script>`,
      `<nav>${welcome.repeat(3)}</nav><script src="/a.js"></script>`,
      false,
    ],
  ])('%s', (_how, body, other, alike) => {
    const page = observed('/news/article', pageOf('Portal', body));
    const missing = observed('/news/footing-1', pageOf('Portal', other));
    expect(answersAlike(page, missing)).toBe(alike);
  });

  test('when both lead to one address', () => {
    const redirects = [{ status: 302, location: 'https://example.org/archive' }];
    const finalUrl = 'https://example.org/archive';
    const page = observed('/news/article', pageOf('Archive', '<p>a</p>'), { redirects, finalUrl });
    const missing = observed('/news/footing-1', pageOf('Archive', '<p>b</p>'), { redirects, finalUrl });
    expect(answersAlike(page, missing)).toBe(true);
  });

  test('but not when the missing ones are sent to the page itself', () => {
    const landing = pageOf('News', `<p>${welcome.repeat(5)}</p>`);
    const redirects = [{ status: 302, location: 'https://example.org/news/all' }];
    const finalUrl = 'https://example.org/news/all';
    expect(
      answersAlike(
        observed('/news/all', landing),
        observed('/news/footing-1', landing, { redirects, finalUrl }),
      ),
    ).toBe(false);
  });

  test('when both give one address as their own and say much the same', () => {
    const front = (extra: string): Page =>
      pageOf(
        `Portal ${extra}`,
        `<link rel="canonical" href="/"><p>${welcome} ${welcome.repeat(3)} ${extra} of the day</p>`,
      );
    expect(
      answersAlike(
        observed('/a', front('Monday rain over town')),
        observed('/footing-1', front('Tuesday sun')),
      ),
    ).toBe(true);
  });

  test('but not when the random sibling is honestly not there', () => {
    const page = observed('/news/article', pageOf('Portal', `<p>${welcome.repeat(5)}</p>`));
    expect(answersAlike(page, { ...page, status: 404 })).toBe(false);
  });
});

test.each([
  ['Minsk signs a road map', 'Minsk signs a road map - News of the day', true],
  ['Minsk signs a road map', 'A quite different thing happened', false],
  ['', 'Minsk', false],
  [null, null, true],
  [null, 'Minsk', false],
])('the titles %j and %j are alike: %s', (a, b, alike) => {
  expect(likeTitles(a, b)).toBe(alike);
});
