import { describe, expect, test } from 'vitest';
import type { Page } from './page.ts';
import { readRefresh } from './page-facts.ts';
import { parsePage } from './parse-page.ts';

const read = (html: string): Page => parsePage(Buffer.from(html), 'text/html; charset=utf-8');
const NEWS =
  'The council of the region met the delegation on Tuesday and spoke of the trade of the past year, of the roads to the border and of the new pier. '.repeat(
    3,
  );
const same = (html: string): void =>
  expect(read(html).fingerprint()).toBe(read(`<p>${NEWS}</p>`).fingerprint());

describe('what a page is about', () => {
  test('is its text without menus, and the same however it is marked up', () => {
    same(`<nav>Home News</nav><p>${NEWS}</p><footer>All rights</footer>`);
    same(
      `<header>Site</header><div>${NEWS.replaceAll('council', '<b>council</b>')}</div><aside>Most read</aside>`,
    );
    same(`<p>${NEWS.replaceAll('the', 'THE')}</p>`);
  });

  test('is its main element where there is one', () => {
    same(`<div>Most read of the week and of the month</div><main><p>${NEWS}</p></main>`);
    same(`<article>${NEWS}<form>Your comment on this</form></article><div>More of it</div>`);
  });

  test('is not any of several articles that only announce others', () => {
    const cards = ['One', 'Two', 'Three']
      .map((name) => `<article>${name} ${NEWS.slice(0, 250)}</article>`)
      .join('');
    expect(read(`<div>${NEWS}</div>${cards}`).mainLength).toBeGreaterThan(NEWS.length + 600);
    same(`<article>${NEWS}</article><article>Another of this week</article>`);
  });

  test('is what is in a form, where the whole page is in one', () => {
    same(`<form id="aspnetForm"><div>${NEWS}</div></form>`);
    same(
      `<form id="aspnetForm"><div>Menu of the site</div><main>${NEWS}<button>Search</button></main></form>`,
    );
    expect(read(`<form>${NEWS}</form>`).mainLength).toBe(NEWS.length - 1);
  });

  test('is not what the page hides, or what scripts and styles say', () => {
    same(`<div hidden>Log in to comment</div><p>${NEWS}</p>`);
    same(`<div style="display:none"><div>Log</div> in</div><p>${NEWS}</p><script>let x = 'words';</script>`);
    same(`<body style="display:none"><p>${NEWS}</p><noscript>Turn scripts on</noscript></body>`);
  });

  test('has its letters as written or as references', () => {
    expect(read('<title>Caf&eacute; &amp; more</title><h1>Caf&#233;</h1><p>caf&eacute;').title).toBe(
      'Café & more',
    );
    expect(read('<h1>Caf&#233;</h1>').heading).toBe('Café');
    expect(read('<p>caf&eacute; noir</p>').fingerprint()).toBe(read('<p>café noir</p>').fingerprint());
  });
});

test('the opening is of what the page is about, and of its menus only where there is nothing else', () => {
  expect(read('<nav>Menu</nav><p>The notice</p>').excerpt).toBe('The notice');
  expect(read('<nav>Menu</nav>').excerpt).toBe('Menu');
  expect(read(`<p>${'\n    word'.repeat(160)}</p>`).excerpt).toHaveLength(600);
});

test.each([
  ['0;url=/there', '/there'],
  ["5; URL='/there'", '/there'],
  ['0, /there', '/there'],
  ['30', undefined],
  ['', undefined],
])('refresh %j leads to %s', (content, target) => {
  expect(readRefresh(content).refresh).toBe(target);
});

test.each([
  ['<script>window.location = "/there";</script>', '/there'],
  ["<script>location.replace('/there')</script>", '/there'],
  ["<script>if (old) location.href = '/upgrade';</script>", undefined],
  [`<script>${'// a long script\n'.repeat(40)}location.href = '/there';</script>`, undefined],
])('the script in %j leads to %s', (html, target) => {
  expect(read(html).refresh).toBe(target);
});

test('a page says what it gives as its own address', () => {
  expect(read('<link rel="canonical" href="https://example.org/a?b=1&amp;c=2">').canonical).toBe(
    'https://example.org/a?b=1&c=2',
  );
});
