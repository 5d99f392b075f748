/** Twenty ways in which sites lay out a page. */
import type { Language } from './languages.ts';

/** What a page shows. */
interface Shown {
  language: Language;
  title: string;
  paragraphs: readonly string[];
  /** Headlines of other pages; other ones in each answer. */
  headlines: readonly string[];
  /** Changes with each answer. */
  counter: number;
}

type Layout = (shown: Shown) => string;

const each = (items: readonly string[], tag: string): string =>
  items.map((item) => `<${tag}>${item}</${tag}>`).join('');
const links = (items: readonly string[], tag = 'li'): string =>
  items.map((item, index) => `<${tag}><a href="/h/${index}">${item}</a></${tag}>`).join('');
const text = ({ paragraphs }: Shown): string => each(paragraphs, 'p');
const menu = ({ language: { words } }: Shown, count = 8): string =>
  `<nav><ul>${links(words.slice(12, 12 + count))}</ul></nav>`;
const brief = ({ paragraphs }: Shown): string => (paragraphs[0] ?? '').slice(0, 260);

export const LAYOUTS: readonly (readonly [name: string, layout: Layout])[] = [
  [
    'main and article',
    (shown) =>
      `${menu(shown)}<main><article><h1>${shown.title}</h1>${text(shown)}</article></main><footer>${shown.counter}</footer>`,
  ],
  [
    'blocks beside a column',
    (shown) =>
      `<div class="top">${menu(shown)}</div><div class="c"><h1>${shown.title}</h1><div>${text(shown)}</div></div><div class="side"><h3>${shown.language.related}</h3><ul>${links(shown.headlines)}</ul></div>`,
  ],
  [
    'a table for everything',
    (shown) =>
      `<table><tr><td>${links(shown.headlines, 'div')}</td><td><h2>${shown.title}</h2>${shown.paragraphs.join('<br><br>')}</td></tr></table>`,
  ],
  [
    'a brief among headlines',
    (shown) =>
      `<h1>${shown.title}</h1><div><p>${brief(shown)}</p></div><div>${links(shown.headlines, 'p')}</div>`,
  ],
  [
    'a long menu',
    (shown) =>
      `${menu(shown, 40)}<div>${menu(shown, 40)}</div><div id="body"><h1>${shown.title}</h1>${text(shown)}</div>`,
  ],
  [
    'comments below',
    (shown) =>
      `<div class="post"><h1>${shown.title}</h1>${text(shown)}</div><div class="comments">${each(shown.headlines.slice(0, 3), 'p')}</div>`,
  ],
  [
    'pictures with captions',
    (shown) =>
      `<h1>${shown.title}</h1>${shown.paragraphs.map((caption, index) => `<figure><img src="/${index}.jpg" alt=""><figcaption>${caption.slice(0, 120)}</figcaption></figure>`).join('')}`,
  ],
  [
    'a login box above',
    (shown) =>
      `<form action="/login"><input name="user"><input type="password"><button>${shown.language.login}</button></form><div><h1>${shown.title}</h1>${text(shown)}</div>`,
  ],
  [
    'a cookie bar above',
    (shown) =>
      `<div id="cookie-bar">${shown.language.cookies}</div><article><h1>${shown.title}</h1>${text(shown)}</article>`,
  ],
  [
    'data for scripts beside the text',
    (shown) =>
      `<div id="app"><h1>${shown.title}</h1>${text(shown)}</div><script type="application/json">{"n":${shown.counter},"all":${JSON.stringify(shown.headlines)}}</script><script src="/app.js"></script>`,
  ],
  [
    'an encyclopaedia',
    (shown) =>
      `<div id="content"><h1>${shown.title}</h1>${shown.paragraphs.map((part, index) => `<h2 id="s${index}">${shown.language.words[20 + index]}</h2><p>${part}</p>`).join('')}</div><div id="menu">${menu(shown)}</div>`,
  ],
  [
    'a thread',
    (shown) =>
      `<h1>${shown.title}</h1>${shown.paragraphs.map((post, index) => `<div class="post"><b>user${index}</b><div>${post}</div></div>`).join('')}<p>${shown.counter}</p>`,
  ],
  [
    'a record of a catalogue',
    (shown) =>
      `<h1>${shown.title}</h1><dl>${shown.paragraphs.map((part, index) => `<dt>${shown.language.words[14 + index]}</dt><dd>${part.slice(0, 90)}</dd>`).join('')}</dl>`,
  ],
  [
    'a table of data',
    (shown) =>
      `<h1>${shown.title}</h1><p>${brief(shown)}</p><table>${shown.paragraphs.map((part, index) => `<tr><td>${part.slice(0, 24)}</td><td>${index * 17 + part.length}</td></tr>`).join('')}</table>`,
  ],
  ['preformatted text', (shown) => `<pre>${shown.title}\n\n${shown.paragraphs.join('\n\n')}</pre>`],
  ['a short brief', (shown) => `${menu(shown)}<div><h1>${shown.title}</h1><p>${brief(shown)}</p></div>`],
  [
    'a film with a caption',
    (shown) =>
      `<h1>${shown.title}</h1><video src="/film.mp4"></video><p>${brief(shown)}</p><div>${links(shown.headlines)}</div>`,
  ],
  [
    'a diary with an archive',
    (shown) =>
      `<div class="entry"><h2>${shown.title}</h2>${text(shown)}</div><ul class="archive">${links(Array.from({ length: 24 }, (_, month) => `2024-${month + 1}`))}</ul>`,
  ],
  [
    'fonts and centred text',
    (shown) =>
      `<center><font size="5">${shown.title}</font></center><font>${shown.paragraphs.join('<p>')}</font><hr><font size="1">${shown.counter}</font>`,
  ],
  [
    'sections with a teaser each',
    (shown) =>
      `<section><h1>${shown.title}</h1>${text(shown)}</section>${shown.headlines.map((line) => `<section><h3><a href="/x">${line}</a></h3><p>${line}</p></section>`).join('')}`,
  ],
];
