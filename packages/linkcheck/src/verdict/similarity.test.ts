/** When two pages are one, and when a site answers for a page as for one that nobody made. */
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

/** The fingerprint with so many of its bits turned over. */
function turned(fingerprint: string, bits: number): string {
  const mask = (1n << BigInt(bits)) - 1n;
  return (BigInt(`0x${fingerprint}`) ^ mask).toString(16).padStart(32, '0');
}
const NEWS_OF_ELSEWHERE = 'The council of the region met on Tuesday and spoke of trade and of roads. ';
const OTHER_WORDS = 'Bakers sell rye bread from ovens that their grandmothers built beside the mill. ';
const withFingerprint = (page: Page, fingerprint: string): Page =>
  Object.assign(page, { fingerprint: () => fingerprint });

describe('a page is the same as its baseline', () => {
  const page = (): Page => pageOf('Minsk signs a road map', paragraph(1));

  test.each<[title: string | null, bits: number, same: boolean]>([
    ['Minsk signs a road map', 50, true],
    ['Minsk signs a road map', 51, false],
    ['A quite different thing', 42, true],
    ['A quite different thing', 43, false],
    [null, 42, true],
    [null, 43, false],
  ])('under the title %j, with %d bits that differ: %s', (title, bits, same) => {
    expect(isSamePage(page(), { title, fingerprint: turned(page().fingerprint(), bits) })).toBe(same);
  });

  test('unless it has lost all its text, and no script fills it in', () => {
    const baseline = baselineOf(page());
    expect(isSamePage(pageOf('Minsk signs a road map', ''), baseline)).toBe(false);
    expect(isSamePage(pageOf('Minsk signs a road map', '<script src="/a.js"></script>'), baseline)).toBe(
      true,
    );
    expect(isSamePage(pageOf('Casino', '<script src="/a.js"></script>'), baseline)).toBeUndefined();
  });

  test('unless it says something else, also beside pictures', () => {
    const other = pageOf('Minsk signs a road map', `<img src="/a.png">${paragraph(9)}`);
    expect(isSamePage(other, baselineOf(page()))).toBe(false);
  });

  test('or nobody knows, where neither title nor text is there to tell by', () => {
    expect(isSamePage(pageOf('', paragraph(1)), { title: null, fingerprint: '' })).toBeUndefined();
    expect(isSamePage(pageOf('Title', paragraph(1)), { title: 'Title', fingerprint: '' })).toBe(true);
  });
});

describe('a page and the answer for one that nobody made', () => {
  const long = `<p>${OTHER_WORDS.repeat(8)}</p>`;
  /** A page of so many characters. */
  const ofLength = (length: number, letter: string, more = ''): Page =>
    pageOf('Portal', `${more}<p>${letter.repeat(length)}</p>`);
  const ZERO = '0'.repeat(32);

  test.each<[about: string, missing: Partial<Observation>, alike: boolean]>([
    ['answers 200', { status: 200 }, true],
    ['answers 299', { status: 299 }, true],
    ['answers 300', { status: 300 }, false],
    ['answers 404', { status: 404 }, false],
    ['fails', { failure: { class: 'reset', detail: '' } }, false],
  ])('are compared only where that one is good: it %s', (_about, more, alike) => {
    const page = pageOf('Portal', long);
    expect(answersAlike(observed('/news/a', page), observed('/news/footing-1', page, more))).toBe(alike);
  });

  test('are not compared where either is no page, or nothing came', () => {
    const page = observed('/news/a', pageOf('Portal', long));
    const { page: _page, ...file } = page;
    const { status: _status, ...silent } = page;
    expect(answersAlike(file, page)).toBe(false);
    expect(answersAlike(page, file)).toBe(false);
    expect(answersAlike(page, silent)).toBe(false);
  });

  test('are compared, where that one is sent elsewhere', () => {
    const redirects = [{ status: 302, location: 'https://example.org/b' }];
    const missing = { redirects, finalUrl: 'https://example.org/b' };
    expect(answersAlike(observed('/a', pageOf('P', long)), observed('/x', pageOf('P', long), missing))).toBe(
      true,
    );
    const other = pageOf('Q', `<p>${NEWS_OF_ELSEWHERE.repeat(8)}</p>`);
    expect(answersAlike(observed('/a', pageOf('P', long)), observed('/x', other, missing))).toBe(false);
  });

  const script = '<script src="/a.js"></script>';
  test.each<[length: number, more: string, alike: boolean]>([
    [79, '', false],
    [80, '', true],
    [199, script, false],
    [200, script, true],
  ])('of %d characters %s are told apart by their text: alike %s', (length, more, alike) => {
    const page = withFingerprint(ofLength(length, 'x', more), ZERO);
    const missing = withFingerprint(ofLength(length, 'y', more), ZERO);
    expect(answersAlike(observed('/a', page), observed('/footing-1', missing))).toBe(alike);
  });

  test('are not told by their menus, where they have nothing else', () => {
    const menus = (): Page => pageOf('Portal', `<nav>${OTHER_WORDS}</nav>`);
    expect(answersAlike(observed('/a', menus()), observed('/footing-1', menus()))).toBe(false);
  });

  test.each<
    [about: string, titles: [string, string], canonical: [string, string], bits: number, alike: boolean]
  >([
    ['one title', ['Portal', 'Portal'], ['', ''], 12, true],
    ['one title', ['Portal', 'Portal'], ['', ''], 13, false],
    ['no title', ['', ''], ['', ''], 12, true],
    ['titles that repeat what was asked', ['Portal: article', 'Portal: footing 1'], ['', ''], 12, true],
    ['titles that repeat what was asked', ['Portal: article', 'Portal: footing 1'], ['', ''], 13, false],
    ['two titles', ['Portal', 'Bread'], ['', ''], 6, true],
    ['two titles', ['Portal', 'Bread'], ['', ''], 7, false],
    ['one address of their own', ['Portal', 'Bread'], ['/', '/'], 42, true],
    ['one address of their own', ['Portal', 'Bread'], ['/', '/'], 43, false],
    ['two addresses of their own', ['Portal', 'Bread'], ['/', '/x'], 7, false],
  ])('with %s (%j, %j) may differ by %d bits: %s', (_about, titles, canonical, bits, alike) => {
    const [page, missing] = titles.map((title, index) =>
      pageOf(
        title,
        `${canonical[index] === '' ? '' : `<link rel="canonical" href="${canonical[index]}">`}<p>${'xy'[index]?.repeat(600)}</p>`,
      ),
    ) as [Page, Page];
    expect(
      answersAlike(
        observed('/news/article', withFingerprint(page, ZERO)),
        observed('/news/footing-1', withFingerprint(missing, turned(ZERO, bits))),
      ),
    ).toBe(alike);
  });

  test.each<[lengths: [number, number], alike: boolean]>([
    [[500, 500], true],
    [[501, 501], false],
    [[500, 501], false],
    [[501, 500], false],
  ])('of %j characters are alike by their opening, if it is all of them: %s', ([a, b], alike) => {
    // The first 500 characters are the same words, and what follows them is a full stop.
    const text = (length: number): string =>
      `${'word '.repeat(99)}words...`.slice(0, 500).padEnd(length, '.');
    const page = withFingerprint(pageOf('Portal', `<p>${text(a)}</p>`), ZERO);
    const missing = withFingerprint(pageOf('Portal', `<p>${text(b)}</p>`), turned(ZERO, 60));
    expect(answersAlike(observed('/a', page), observed('/footing-1', missing))).toBe(alike);
  });

  test('are compared also at addresses whose encoding is damaged', () => {
    const page = observed('/%E0%A4%A', pageOf('Portal', '<p>You asked for something.</p>'));
    const missing = observed('/footing-1', pageOf('Portal', '<p>You asked for something.</p>'));
    expect(answersAlike(page, missing)).toBe(true);
  });

  test('repeat letters of an address that are encoded in it', () => {
    const page = observed('/%D1%85%D0%BB%D0%B5%D0%B1', pageOf('Portal', '<p>Вы искали: Хлеб</p>'));
    const missing = observed('/footing-1', pageOf('Portal', '<p>Вы искали: footing 1</p>'));
    expect(answersAlike(page, missing)).toBe(true);
  });

  test('are not alike in saying nothing but what was asked', () => {
    const page = observed('/article', pageOf('Portal', '<p>article</p>'));
    const missing = observed('/footing-1', pageOf('Portal', '<p>footing 1</p>'));
    expect(answersAlike(page, missing)).toBe(false);
  });
});

test.each([
  ['one two three four five', 'one two three', true],
  ['one two three four five', 'one two three six seven', true],
  ['one two three four five', 'one two eight six seven', false],
  ['one two', 'two one and many more words', true],
  ['one two and many more words', 'two one', true],
  ['news news news minsk opens', 'news of all the world today', false],
  ['News: Minsk!', 'minsk, NEWS', true],
  ['...', '...', false],
])('the titles %j and %j share enough of the shorter: %s', (a, b, alike) => {
  expect(likeTitles(a, b)).toBe(alike);
});
