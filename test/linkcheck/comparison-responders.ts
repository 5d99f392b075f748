/** Sites whose pages can be judged only beside other pages of theirs. */
import { html, prose, type Responder, redirect } from './answers.ts';

let drawn = 0;
/** Text that is another one for each answer. */
const drawnAnew = (words: number): string => {
  drawn += 1;
  return prose(10_000 + 97 * drawn, words);
};

const anew =
  (title: string, body: () => string): Responder =>
  (request, response) =>
    html(title, body())(request, response);

const record = html('Record 4021', `<main><h1>Record</h1><p>${prose(801, 120)}</p></main>`);
const brief = (title: string): Responder => html(title, `<h1>${title}</h1><p>${prose(811, 30)}</p>`);
const song = prose(821, 20);
const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replaceAll('-', ' ');

/** What the sites do for single paths. */
export const COMPARISON_RESPONDERS: Readonly<Record<string, Responder>> = {
  '/guide/first-steps': redirect(301, '/guide/'),
  '/guide/': html('First steps - Guide', `<main><p>${prose(831, 120)}</p></main>`),
  '/cookie-dance/report': redirect(302, '/cookie-dance/report?error=cookies_not_supported'),
  '/cookie-dance/report?error=cookies_not_supported': html(
    'A report',
    `<main><p>${prose(841, 120)}</p></main>`,
  ),
  '/to-front-of-a-library': (request, response) =>
    redirect(302, `http://library.example.net:${request.socket.localPort}/`)(request, response),
  '/title-of-a-blocked-site': brief('Сайт газеты заблокирован: что будет дальше с подписчиками'),
  '/title-of-a-song': brief('Ой, у лузе пры даліне: як спяваюць на вяселлях у вёсках'),
  '/title-that-works': brief('How the lock works'),
  '/news-of-maintenance': html(
    'The bridge is open',
    `<h1>The bridge is open</h1><p>The scheduled maintenance of the bridge has come to its end. ${prose(815, 20)}</p>`,
  ),
  '/title-of-works': brief('Технические работы на мосту через канал завершены до срока'),
  '/members-beside-a-record': html(
    'Atlas of flax',
    '<div><form><input type="password"></form></div><div><h1>Atlas of flax</h1><p>Maps, 1911. Two hundred pages, fourteen plates. Shelf B 12.</p></div>',
  ),
  '/paywall': html(
    'Harvest',
    `<p>${prose(851, 14)}</p><p>This article is for subscribers. Subscribe to read on.</p>`,
  ),
  '/drawing': html('', '<svg viewBox="0 0 9 9"><path d="M1 1h8v8"/></svg>'),
  '/song': html('', '<audio src="/song.ogg"></audio>'),
  '/shell-with-noscript': html(
    '',
    '<noscript><meta http-equiv="refresh" content="0; url=/"></noscript><div id="root"></div><script src="/app.js"></script>',
  ),
  '/shell-with-a-function': html(
    '',
    '<div id="root"></div><script>const home = () => { location.href = "/"; };</script><script src="/app.js"></script>',
  ),
  '/shop-with-a-switch': html(
    'Belt',
    `<p>${prose(861, 20)}</p><script>document.addEventListener("click", function () { document.cookie = "c=1"; location.reload(); });</script>`,
  ),
  '/proof-of-work': html(
    'Making sure you&#39;re not a bot!',
    '<h1>Making sure you&#39;re not a bot!</h1><script src="/.within.website/x/cmd/anubis/static/js/main.mjs"></script>',
  ),
  '/consent-fr': html(
    'Journal',
    '<h1>Votre vie privée</h1><p>Avec votre accord, nous gardons des cookies.</p>',
  ),
  '/geo-es': html('Canal', '<h1>Contenido no disponible en tu país</h1><p>Lo sentimos.</p>'),
  '/maintenance-cs': html('Úřad', '<h1>Probíhá údržba systému</h1><p>Vrátíme se večer.</p>'),
};

/** What they do for whole folders; undefined for any other path. */
export function comparisonFolder(path: string): Responder | undefined {
  // The number names the record; what stands after it does not matter.
  if (path.startsWith('/catalogue/4021/')) return record;
  if (path.startsWith('/scans/flax-atlas-1911/')) return record;
  if (/^\/sections\.php\?.*\bid=55\b/.test(path)) return record;
  if (path.startsWith('/threads/x7f2/'))
    return path === '/threads/x7f2/new-words' ? record : redirect(301, '/threads/x7f2/new-words');
  // Dead, and not said so.
  if (/^\/economy\/\d{4}\/\d+\.html$/.test(path))
    return html(
      'Economy',
      `<link rel="canonical" href="/economy/"><h1>Economy</h1><p>${prose(871, 120)}</p>`,
    );
  if (path.startsWith('/searches/'))
    return anew(
      `Search results for ${lastPart(path)} | Gazette`,
      () => `<h1>Search results for ${lastPart(path)}</h1><p>${drawnAnew(150)}</p>`,
    );
  if (path.startsWith('/choir/'))
    return anew('Choir', () => `<h1>Choir</h1><p>${song}</p><p>${drawnAnew(300)}</p>`);
  if (path.startsWith('/gazette/')) return anew('Gazette', () => `<h1>Gazette</h1><p>${drawnAnew(200)}</p>`);
  // The long number names the page, and what stands after it does not matter.
  if (path.startsWith('/10417/')) return record;
  if (/^\/\d{5,}\//.test(path)) return html('Nothing here', `<p>${prose(881, 60)}</p>`);
  return undefined;
}
