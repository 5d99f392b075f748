/** What a page says of itself, read from its HTML. */
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
  ['0; url = /there ', '/there'],
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

describe('the title and the headings', () => {
  test.each<[html: string, title: string | null, heading: string | null, subheadings: string[]]>([
    ['<p>x', null, null, []],
    ['<title> </title><h1></h1><h2> </h2>', null, null, []],
    ['<title> A\n title </title><h1>A <b>bold</b> heading</h1>', 'A title', 'A bold heading', []],
    ['<title>One</title><svg><title>Two</title></svg><h1>First</h1><h1>Second</h1>', 'One', 'First', []],
    ['<h2>1</h2><h2>2<i>b</i></h2><h2>3</h2><h2>4</h2>', null, null, ['1', '2b', '3']],
    ['<nav><h2>Menu</h2></nav><h2>News</h2>', null, null, ['News']],
    ['<header><h1>Site</h1></header><h1>News</h1>', null, 'Site', []],
    ['<div hidden><h1>Log in</h1></div>', null, null, []],
    ['<h1>Seen <span hidden>unseen</span> text</h1>', null, 'Seen text', []],
    ['<h1>Title</h1>text<h2>Sub</h2>more', null, 'Title', ['Sub']],
    ['<title>Title</title>text', 'Title', null, []],
    ['<title>&amp;lt; is how &lt; is written</title>', '&lt; is how < is written', null, []],
  ])('%s', (html, title, heading, subheadings) => {
    const page = read(html);
    expect([page.title, page.heading, page.subheadings]).toEqual([title, heading, subheadings]);
  });

  test('are three hundred characters at the most', () => {
    expect(read(`<title>${'x'.repeat(400)}</title>`).title).toHaveLength(300);
    expect(read(`<h2>${'x'.repeat(400)}</h2>`).subheadings[0]).toHaveLength(300);
  });
});

/** With so many letters for each number in braces. */
const filled = (html: string): string =>
  html.replace(/\{(\d+)\}/g, (_match, count) => 'x'.repeat(Number(count)));

describe('the length', () => {
  test.each<[html: string, textLength: number, mainLength: number]>([
    ['<p>12345</p>', 5, 5],
    ['<nav>123</nav><p>12345</p>', 8, 5],
    ['<form>12</form><p>12345</p>', 7, 7],
    ['<form>12</form><p>{199}</p>', 201, 201],
    ['<form>12</form><p>{200}</p>', 202, 200],
    ['<form>12<nav>123</nav></form>', 5, 2],
    ['<style>x{}</style><noscript>on</noscript><template>t</template><script>s</script>1', 1, 1],
    ['<select><option>One</select><time>May</time><button>Go</button>1', 9, 3],
    ['<main>{199}</main><p>12345</p>', 204, 204],
    ['<main>{200}</main><p>12345</p>', 205, 200],
    ['<main>{200}<article>{50}</article></main><p>12345</p>', 255, 250],
    ['<article>{200}</article><article>{200}</article><p>1</p>', 401, 200],
    ['<article>{200}</article><article>{201}</article><p>1</p>', 402, 201],
    ['<article>{200}</article><article>{200}</article><article>x</article>', 401, 401],
    ['<main>{300}<form>12</form></main>', 302, 300],
    ['<form><main>{300}</main>12</form>', 302, 300],
    ['<form><main>{300}<button>12</button></main></form>', 302, 300],
    ['<main><article>{100}</article><article>{100}</article></main><p>12345</p>', 205, 200],
    ['<main>{200}</main><nav>1</nav><nav>2</nav><p>12345</p>', 207, 200],
    ['</nav></main></form><p>12345</p>', 5, 5],
  ])('of %s is %d, and %d of what it is about', (html, textLength, mainLength) => {
    const page = read(filled(html));
    expect([page.textLength, page.mainLength]).toEqual([textLength, mainLength]);
  });

  test('is counted beyond what is kept', () => {
    const page = read(`<p>${'word '.repeat(100_000)}</p>`);
    expect(page.mainLength).toBe(499_999);
    expect(page.excerpt).toBe('');
  });
});

describe('what is hidden', () => {
  test.each<[html: string, mainLength: number]>([
    ['<div hidden>12</div>345', 3],
    ['<div hidden="">12<div>34</div>56</div>7', 1],
    ['<div hidden="until-found">12</div>345', 5],
    ['<div style="color: red; DISPLAY : none">12</div>345', 3],
    ['<div style="display: block">12</div>345', 5],
    ['<div hidden>1<p hidden>2</p>3</div>45', 2],
    ['<div><br hidden>12</div>345', 5],
    ['<body hidden>12345</body>', 5],
    ['<html style="display:none"><main style="display:none">12345</main></html>', 5],
  ])('in %s leaves %d characters', (html, mainLength) => {
    expect(read(html).mainLength).toBe(mainLength);
  });
});

describe('the excerpt', () => {
  test('is of a page that may be nothing but a notice', () => {
    expect(read(`<p>${'x'.repeat(1_500)}</p>`).excerpt).toBe('x'.repeat(600));
    expect(read(`<p>${'x'.repeat(1_501)}</p>`).excerpt).toBe('');
  });

  test('has a space where elements divide the text', () => {
    expect(read('<p>One</p>two').excerpt).toBe('One two');
    expect(read('<nav><a>One</a><a>Two</a></nav>').excerpt).toBe('One Two');
    expect(read('<form><b>One</b><b>two</b></form>').excerpt).toBe('One two');
    expect(read(`<main>${'<b>word</b>'.repeat(60)}</main>`).excerpt).toBe('word '.repeat(60).trim());
    expect(read('<p>One<br>two</p><p>three<b>four</b></p>').excerpt).toBe('One two three four');
  });

  test('is of the first of two articles that are as long', () => {
    const articles = ['x', 'y'].map((letter) => `<article>${letter.repeat(200)}</article>`).join('');
    expect(read(articles).excerpt).toBe('x'.repeat(200));
  });

  test('is of the main element, where that is long enough', () => {
    const text = 'word '.repeat(50).trim();
    expect(read(`<p>Before</p><main>${text}</main>`).excerpt).toBe(text);
    expect(read('<p>Before</p><main>Short</main>').excerpt).toBe('Before Short');
    expect(read('<form>In a form</form><p>Text</p>').excerpt).toBe('Text In a form');
  });
});

test.each<[html: string, signs: string[]]>([
  ['<p>x</p>', []],
  ['<input type="password">', ['hasPasswordField']],
  ['<input type=" PASSWORD ">', ['hasPasswordField']],
  ['<input type="text"><p type="password">', []],
  ['<div hidden><input type="password"></div>', []],
  ['<img src="a.png">', ['hasUnseen']],
  ['<video></video>', ['hasUnseen']],
  ['<iframe></iframe>', ['hasUnseen']],
  ['<script></script>', ['hasUnseen']],
  ['<svg></svg>', ['hasUnseen']],
  ['<audio src="/song.ogg"></audio>', ['hasUnseen']],
  ['<script src="/_Incapsula_Resource?a=1&amp;b=2"></script>', ['hasUnseen', 'hasBotWall']],
  ['<script src="/_Incapsula_Resource"></script><script src="/a.js"></script>', ['hasUnseen', 'hasBotWall']],
  ['<form action="/cdn-cgi/challenge-platform/h/b/x"></form>', ['hasBotWall']],
  ['<a href="/_Incapsula_Resource" src="/_Incapsula_Resource">x</a>', []],
  ['<script>window._cf_chl_opt={}</script><script>let a;</script>', ['hasUnseen', 'hasBotWall']],
  ['<script src="/a.js">window._cf_chl_opt={}</script>', ['hasUnseen']],
  ['<script>//{19000}\nwindow._cf_chl_opt={}</script>', ['hasUnseen', 'hasBotWall']],
  ['<script>//{20000}\nwindow._cf_chl_opt={}</script>', ['hasUnseen']],
  ['<p>window._cf_chl_opt</p>', []],
  ['<script>let a;</script><p>window._cf_chl_opt</p>', ['hasUnseen']],
  ['<frame src="https://www.sedoparking.com/x"><script src="/a.js"></script>', ['hasUnseen', 'hasParking']],
  ['<script>window.park = "x"</script><script>let a;</script>', ['hasUnseen', 'hasParking']],
])('%s shows %j', (html, signs) => {
  const { hasPasswordField, hasUnseen, hasBotWall, hasParking } = read(filled(html));
  const shown = Object.entries({ hasPasswordField, hasUnseen, hasBotWall, hasParking });
  expect(shown.flatMap(([sign, isShown]) => (isShown ? [sign] : []))).toEqual(signs);
});

test.each<[html: string, canonical: string | undefined, refresh: string | undefined]>([
  ['<link rel=" Canonical " href=" /a ">', '/a', undefined],
  ['<link rel="canonical" href="">', undefined, undefined],
  ['<link rel="canonical">', undefined, undefined],
  ['<link rel="stylesheet" href="/a.css"><a rel="canonical" href="/b">', undefined, undefined],
  ['<link rel="canonical" href="/a"><link rel="canonical" href="">', '/a', undefined],
  ['<meta http-equiv="REFRESH" content="0; url=/a?b=1&amp;c=2">', undefined, '/a?b=1&c=2'],
  ['<meta http-equiv="refresh" content="30">', undefined, undefined],
  ['<meta name="refresh" content="0; url=/a">', undefined, undefined],
  ['<meta http-equiv="refresh">', undefined, undefined],
  ['<p http-equiv="refresh" content="0; url=/a">', undefined, undefined],
  ['<script>location="/a"</script><script>location="/b"</script>', undefined, '/a'],
  ['<script>//{383}\nlocation="/a";</script>', undefined, '/a'],
  ['<script>//{384}\nlocation="/a";</script>', undefined, undefined],
])('%s gives %s as its own address and sends its reader on to %s', (html, canonical, refresh) => {
  const page = read(filled(html));
  expect([page.canonical, page.refresh]).toEqual([canonical, refresh]);
});

test('no header says nothing of where its reader is sent', () => {
  expect(readRefresh(undefined)).toEqual({});
});

describe('what a page says of itself is bounded before it is kept', () => {
  test('a title is cut between characters', () => {
    const { title } = parsePage(Buffer.from(`<title>${'a'.repeat(299)}\u{1f600}</title>`), 'text/html');
    expect(title).toBe('a'.repeat(299));
  });

  test('headings and the opening of the text are, too', () => {
    const long = `${'a'.repeat(299)}\u{1f600}${'b'.repeat(299)}\u{1f600}`;
    const page = parsePage(Buffer.from(`<h1>${long}</h1><h2>${long}</h2>`), 'text/html');
    expect(page.heading).toBe('a'.repeat(299));
    expect(page.subheadings).toEqual(['a'.repeat(299)]);
    expect(page.excerpt).toHaveLength(600);
    expect(page.excerpt.isWellFormed()).toBe(true);
  });

  test('an address of more than 8192 characters is none', () => {
    const of = (length: number) =>
      parsePage(
        Buffer.from(
          `<link rel=canonical href="${'a'.repeat(length)}"><meta http-equiv=refresh content="0;url=${'b'.repeat(length)}">`,
        ),
        'text/html',
      );
    expect(of(8_192)).toMatchObject({ canonical: 'a'.repeat(8_192), refresh: 'b'.repeat(8_192) });
    expect(of(8_193).canonical).toBeUndefined();
    expect(of(8_193).refresh).toBeUndefined();
  });

  test('places of more than 200,000 characters in all leave it unknown which there are', () => {
    const of = (length: number) =>
      parsePage(Buffer.from(`<p id="${'a'.repeat(length)}">x</p><p id=b>`), 'text/html').places;
    expect(of(199_999)?.size).toBe(2);
    expect(of(200_000)).toBeUndefined();
  });
});
