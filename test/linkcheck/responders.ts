/** What the fault server does for each path. */
import type { Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { answer, encoded, html, page, prose, type Responder, redirect } from './answers.ts';
import { COMPARISON_RESPONDERS, comparisonFolder } from './comparison-responders.ts';

/** Writes for ever, until the reader goes away. */
const endless: Responder = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const chunk = Buffer.alloc(16_384, 'x');
  const write = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', write);
  write();
};

/** Cyrillic in windows-1251, declared by a `meta` in the page. */
const windows1251: Responder = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const title = Buffer.from([0xcc, 0xe8, 0xed, 0xf1, 0xea]);
  response.end(
    Buffer.concat([
      Buffer.from('<meta charset="windows-1251"><title>'),
      title,
      Buffer.from(`</title><p>${'text of the page '.repeat(10)}`),
    ]),
  );
};

/** 256 MiB of zeros behind a quarter of a megabyte of gzip. */
const bomb = gzipSync(Buffer.alloc(256 * 1024 * 1024));
/** The head of a gzip member, and empty stored blocks (RFC 1951, 3.2.4) without end, in brotli. */
const bombOfNothing = brotliCompressSync(
  Buffer.concat([
    Buffer.from('1f8b0800000000000003', 'hex'),
    Buffer.alloc(64 * 1024 * 1024, Buffer.from('000000ffff', 'hex')),
  ]),
);

const packed = Buffer.from(`<title>Packed</title><p>${'words of the page '.repeat(30)}</p>`);

/** Sends whoever has no cookie to fetch one, for ever. */
const cookieGate: Responder = (request, response) => {
  if (request.headers.cookie?.includes('seen=1') === true) page('Behind the cookie')(request, response);
  else response.writeHead(302, { location: '/cookie-gate?again', 'set-cookie': 'seen=1; Path=/' }).end();
};

/** As above, but sends back to the very address. */
const cookieWall: Responder = (request, response) => {
  if (request.headers.cookie?.includes('passed=1') === true) page('Behind the wall')(request, response);
  else response.writeHead(302, { location: '/cookie-wall', 'set-cookie': 'passed=1; Path=/' }).end();
};

/** A permanent redirect with a body that goes on for ever. */
const endlessRedirect: Responder = (_request, response) => {
  response.writeHead(301, { location: '/ok' });
  const write = (): void => {
    while (!response.destroyed && response.write(Buffer.alloc(16_384, 'x')));
  };
  response.on('drain', write);
  write();
};

/** Sends to another host, which is this server too. */
function toHost(host: string): Responder {
  return (request, response) =>
    redirect(302, `http://${host}:${request.socket.localPort}/ok`)(request, response);
}

/** Says what it has to say a byte at a time, until the reader goes away. */
function drip(socket: Socket, text: string): void {
  const bytes = [...text].values();
  const timer = setInterval(() => {
    const { value, done } = bytes.next();
    if (done === true || socket.destroyed) clearInterval(timer);
    else socket.write(value);
  }, 100);
}

/** Says the same again and again, as fast as the reader takes it, until it goes away. */
function repeat(socket: Socket, text: string): void {
  const many = text.repeat(10);
  const write = (): void => {
    if (!socket.destroyed && socket.write(many)) setImmediate(write);
  };
  socket.on('drain', write);
  write();
}

const tooLong = `<title>Longer than it says</title><p>${'words of the page '.repeat(10)}</p>`;

const PAGE = `<!doctype html><title>A page</title><main><p>${prose(71, 200)}</p></main></html>`;

/** A response as it stands, then the end of the connection; PAGE, CHUNK, LENGTH and MORE stand for the page's. */
function raw(response: string): Responder {
  const length = Buffer.byteLength(PAGE);
  const filled = response
    .replaceAll('LENGTH', String(length))
    .replaceAll('MORE', String(length + 40))
    .replaceAll('CHUNK', () => `${length.toString(16)}\r\n${PAGE}`)
    .replaceAll('PAGE', () => PAGE);
  return ({ socket }) => socket.end(filled);
}

/** What the server does for each path. */
export const RESPONDERS: Readonly<Record<string, Responder>> = {
  ...COMPARISON_RESPONDERS,
  '/': page('Front page'),
  '/ok': page('A page'),
  '/moved': redirect(301, '/ok'),
  '/moved-308': redirect(308, '/ok'),
  '/temporary': redirect(302, '/ok'),
  '/mixed': redirect(301, '/temporary'),
  '/to-root': redirect(302, '/'),
  '/loop': redirect(302, '/loop-back'),
  '/loop-back': redirect(302, '/loop'),
  '/nowhere': answer(302),
  '/metadata': redirect(302, 'http://169.254.169.254/latest/meta-data/'),
  '/scheme': redirect(302, 'file:///etc/passwd'),
  '/missing': page('Page not found', 404),
  '/gone': answer(410),
  '/bad-request': answer(400),
  '/forbidden': answer(403),
  '/unauthorized': answer(401),
  '/legal': answer(451),
  '/challenge': answer(403, { 'cf-mitigated': 'challenge' }),
  '/busy': answer(429, { 'retry-after': '120' }),
  '/maintenance': answer(503, { 'retry-after': '3600' }),
  '/error': answer(500),
  '/soft-404': page('404 Not Found'),
  '/soft-404-ru': page('Страница не найдена'),
  '/soft-404-be': page('Старонка не знойдзена'),
  '/soft-404-zh': page('页面不存在'),
  '/room-404': page('Meeting in room 404 of the academy'),
  '/silent': () => undefined,
  '/stalls': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write('<title>Half');
  },
  '/endless': endless,
  '/bomb': encoded('gzip', bomb),
  '/bomb-of-nothing': encoded('gzip, br', bombOfNothing),
  '/bad-gzip': encoded('gzip', 'not gzip'),
  '/odd-coding': encoded('compress', 'x'),
  '/reset': ({ socket }) => socket.resetAndDestroy(),
  '/garbage': ({ socket }) => socket.end('this is not HTTP\r\n\r\n'),
  '/short': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
    response.write('<title>Short</title>');
    response.socket?.end();
  },
  '/windows-1251': windows1251,
  '/file.pdf': (_request, response) =>
    response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7'),
  '/empty': answer(204),
  '/moved-303': redirect(303, '/ok'),
  '/moved-307': redirect(307, '/ok'),
  '/news/view/gone-article': redirect(301, '/news/view/'),
  '/news/view/': page('All the news'),
  '/deep/in/the/site': redirect(302, '/en/'),
  '/en/': page('Front page'),
  '/members/article': redirect(302, '/login?next=article'),
  '/login?next=article': html('Portal', '<p>Welcome back to the portal of the members of the society.</p>'),
  '/password-form': html('Archive', '<p>Please enter your details.</p><form><input type="password"></form>'),
  '/sign-in-title': html('Sign in - Archive', '<p>Welcome to the archive of the society.</p>'),
  '/consent': toHost('consent.example.org'),
  '/consent-path': redirect(302, '/cookie-consent?back=article'),
  '/cookie-consent?back=article': page('Portal'),
  '/to-error-page': redirect(302, '/404.html'),
  '/404.html': page('Portal'),
  '/to-search': redirect(301, '/search?q=article'),
  '/search?q=article': page('Portal'),
  '/to-login-host': toHost('login.example.org'),
  '/consent-title': html('Before you continue', '<p>We use cookies on this site.</p>'),
  '/parked': html('example.org', '<p>This domain is for sale. Buy this domain today.</p>'),
  '/parked-ru': html('Сайт', '<p>Срок регистрации домена истёк.</p>'),
  '/geo': html('Sorry', '<p>This content is not available in your country.</p>'),
  '/geo-ru': html('Ошибка', '<p>Сайт недоступен в вашем регионе.</p>'),
  '/geo-403': html('Sorry', '<p>This service is blocked in your region.</p>', 403),
  '/just-a-moment': html('Just a moment...', '<p>Enable JavaScript and cookies to continue</p>', 503),
  '/ddos-guard': html('DDoS-Guard', '<p>Checking your browser before accessing the site.</p>'),
  '/maintenance-page': html('Site', '<p>The site is down for maintenance.</p>'),
  '/maintenance-ru': html('Технические работы', '<p>Скоро вернёмся.</p>'),
  '/near-empty': html('', '<p>.</p>'),
  '/app-shell': html('', '<div id="root"></div><script src="/app.js"></script>'),
  '/meta-refresh-root': html('', '<meta http-equiv="refresh" content="0; url=/"><p>One moment, please.</p>'),
  '/meta-refresh': html('', '<meta http-equiv="refresh" content="0; url=/ok">'),
  '/quotes-404': html(
    'How sites say so',
    `<main><p>Page not found, they say. ${'More of the article. '.repeat(60)}</p></main>`,
  ),
  '/not-found-body': html('Portal', '<h1>Page not found</h1><p>Try the search.</p>'),
  '/deleted-ru': html('Материал удалён', '<p>Материал удалён редакцией.</p>'),
  '/cookie-gate': cookieGate,
  '/deflate': encoded('deflate', deflateSync(packed)),
  '/brotli': encoded('br', brotliCompressSync(packed)),
  '/zstd': encoded('zstd', zstdCompressSync(packed)),
  '/twice-packed': encoded('gzip, br', brotliCompressSync(gzipSync(packed))),
  '/thrice-packed': encoded('gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(packed)))),
  '/odd-charset': (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=x-nonsense' }).end(packed),
  '/twice-typed': (_request, response) => {
    response.setHeader('content-type', ['text/html; charset=utf-8', 'text/html']);
    response.end(packed);
  },
  '/early-hints': (request, response) => {
    response.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' });
    page('After the hints')(request, response);
  },
  '/long': ({ socket }) =>
    socket.end(
      `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: ${tooLong.length}\r\n\r\n${tooLong}and more`,
    ),
  '/two-lengths': ({ socket }) =>
    socket.end('HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 9\r\n\r\nwords'),
  '/refresh-header': (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html', refresh: '0; url=/' }).end('<p>One moment.</p>'),
  '/script-to-404': html('', '<script>window.location.replace("/404.html");</script>'),
  '/parked-frame': html('', '<iframe src="https://www.sedoparking.com/example.org"></iframe>'),
  '/to-letters': redirect(301, Buffer.from('/страница').toString('latin1')),
  [encodeURI('/страница')]: page('A page with letters in its address'),
  '/drip': ({ socket }) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n');
    drip(socket, 'words of a page that never comes to its end');
  },
  '/drip-headers': ({ socket }) => drip(socket, 'HTTP/1.1 200 OK\r\nserver: one that takes its time'),
  '/huge-header': answer(200, { 'x-huge': 'x'.repeat(80_000) }),
  '/method': answer(405),
  '/teapot': answer(418),
  '/not-acceptable': answer(406),
  '/multiple-choices': html('300 Multiple Choices', '<ul><li><a href="/b">b</a></ul>', 300),
  '/page-without-target': html('A page', `<p>${prose(61, 200)}</p>`, 302),
  '/empty.xlsx': (_request, response) =>
    response.writeHead(200, { 'content-type': 'application/vnd.ms-excel', 'content-length': '0' }).end(),
  '/chunks-without-end': raw(
    'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nCHUNK\r\n',
  ),
  '/length-and-chunks': raw(
    'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 7\r\nTransfer-Encoding: chunked\r\n\r\nCHUNK\r\n0\r\n\r\n',
  ),
  '/same-length-twice': raw(
    'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: LENGTH\r\nContent-Length: LENGTH\r\n\r\nPAGE',
  ),
  '/length-in-characters': raw(
    'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: MORE\r\n\r\nPAGE',
  ),
  '/lf-only': raw('HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Length: LENGTH\n\nPAGE'),
  '/header-without-colon': raw(
    'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nNotice in line 5\r\nContent-Length: LENGTH\r\n\r\nPAGE',
  ),
  '/odd-header-name': raw(
    'HTTP/1.1 200 OK\r\nX Powered By: hand\r\nContent-Type: text/html\r\nContent-Length: LENGTH\r\n\r\nPAGE',
  ),
  '/folded-header': raw(
    'HTTP/1.1 200 OK\r\nX-Note: one\r\n  and two\r\nContent-Type: text/html\r\nContent-Length: LENGTH\r\n\r\nPAGE',
  ),
  '/continue-and-hints': raw(
    'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: LENGTH\r\n\r\nPAGE',
  ),
  '/endless-hints': ({ socket }) => repeat(socket, 'HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n'),
  '/endless-continue': ({ socket }) => repeat(socket, 'HTTP/1.1 100 Continue\r\n\r\n'),
  '/no-coding': encoded('none', PAGE),
  '/to-one-byte': redirect(301, '/%E9'.replace('%E9', '\u00e9')),
  '/%E9': page('A page with a letter in its address'),
  '/early': answer(425),
  '/timeout-408': answer(408),
  '/gateway': answer(502),
  '/gateway-timeout': answer(504),
  '/busy-420': answer(420),
  '/payment': answer(402),
  '/reset-after-headers': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write('<title>Cut</title>', () => setTimeout(() => response.socket?.resetAndDestroy(), 50));
  },
  '/cookie-gate?again': cookieGate,
  '/cookie-wall': cookieWall,
  '/endless-redirect': endlessRedirect,
  '/picture': html('', '<img src="/scan.png">'),
  '/on-link-rot': html('404 Not Found: how links die', `<main><p>${prose(41, 400)}</p></main>`),
  '/login-beside': html(
    'A short item',
    `<div><input type="text"><input type="password"></div><p>${prose(42, 80)}</p>`,
  ),
  '/deflate-raw': encoded('deflate', deflateRawSync(packed)),
  '/cut-gzip': encoded('gzip', gzipSync(packed).subarray(0, -4)),
  '/articles/one/print': redirect(301, '/articles/one'),
  '/sold': toHost('www.hugedomains.com'),
  '/suspended': html('Account Suspended', '<p>Contact your hosting provider.</p>'),
  '/article.php?id=5': redirect(302, '/'),
  '/to-root-with-reason': redirect(302, '/?error=404'),
  '/?error=404': page('Front page'),
  '/not-found-heading': html(
    'Portal',
    `<nav>${prose(43, 300)}</nav><h1>Страница не найдена</h1><p>Вернитесь на главную.</p>`,
  ),
  '/canonical-404': html('Portal', `<link rel="canonical" href="/404"><p>${prose(44, 60)}</p>`),
  '/default-page': html('Welcome to nginx!', `<p>${prose(45, 60)}</p>`),
  '/waf': (_request, response) =>
    response.writeHead(202, { 'content-type': 'text/html', 'x-amzn-waf-action': 'challenge' }).end(),
  '/cookie-script': html('', '<script>document.cookie = "seen=1"; location.reload();</script>'),
  '/denied': html('Access Denied', '<p>You don’t have permission to access this page.</p>'),
  '/refused-999': answer(999),
  '/too-many': html('Too Many Requests', '<p>Come back later.</p>'),
  '/error-200': html('Error', '<p>Error establishing a database connection</p>'),
};

/** What it does for whole folders: the number of redirects that a path names, the same for every name, an article a name. */
export function folderResponder(path: string): Responder | undefined {
  const hops = /^\/chain\/(\d+)$/.exec(path)?.[1];
  if (hops !== undefined) return redirect(302, hops === '0' ? '/ok' : `/chain/${Number(hops) - 1}`);
  if (path.startsWith('/catch-all/'))
    return html('Portal', `<h1>Welcome</h1><p>${prose(1, 120)}</p><p>You asked for ${path}</p>`);
  if (path.startsWith('/echo/'))
    return html('Portal', `<p>Welcome to the portal. You asked for ${path.slice(6)}.</p>`);
  if (path.startsWith('/view.php?id=')) return html('Portal', `<h1>Welcome</h1><p>${prose(3, 120)}</p>`);
  if (path.startsWith('/app/'))
    return html(
      'Portal',
      '<div>Loading the portal. Please wait a little.</div><script src="/app.js"></script>',
    );
  if (path.startsWith('/articles/'))
    return html(
      `Article ${path}`,
      `<nav>${prose(2, 30)}</nav><main><p>${prose(path.length * 31, 150)}</p></main>`,
    );
  return comparisonFolder(path);
}
