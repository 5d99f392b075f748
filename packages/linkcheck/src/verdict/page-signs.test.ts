/** The signs that titles, headings, texts and scripts of pages give, and the pages that give none. */
import { describe, expect, test } from 'vitest';
import { parsePage } from '../page/parse-page.ts';
import { type PageSign, readSign } from './page-signs.ts';

const NEWS =
  'The council of the region met the delegation on Tuesday and spoke of the trade of the past year, of the roads to the border and of the new pier. ';

function signOf(title: string, body: string): PageSign | undefined {
  return readSign(
    parsePage(
      Buffer.from(`<html><head><title>${title}</title></head><body>${body}</body></html>`),
      'text/html; charset=utf-8',
    ),
  )?.sign;
}

describe('a page that says in its title that it is not there', () => {
  test.each([
    '404',
    '404 Not Found',
    '404 | Example News',
    'Example News | 404',
    'Error 404 - Example News',
    'HTTP 404',
    '404: Page not found',
    'Page not found - Example',
    'Article unavailable',
    "This content isn't available right now",
    'Page Not Found (404)',
    'The page you requested was not found',
    'The page you are looking for does not exist',
    "The page you're looking for doesn't exist",
    'This page could not be found',
    'This article has been removed',
    'The article is no longer available',
    'This page isn’t available',
    'Sorry, this page is no longer available',
    "We can't find that page",
    'We couldn’t find the page you were looking for',
    'Oops! Something is missing',
    'Not Found',
    'No such page',
    'The requested URL was not found on this server',
    'The resource cannot be found.',
    'File or directory not found',
    'Nothing found here',
    '410 Gone',
    'Страница не найдена',
    'Страница не найдена - БЕЛТА',
    'Запрашиваемая страница не найдена',
    'Запрашиваемая вами страница не существует',
    'Ошибка 404',
    'Этой страницы больше нет',
    'Старонка, якую вы шукаеце, не існуе',
    'Ошибка 404. Страница не найдена',
    'Материал удалён',
    'Новость была удалена',
    'Статья не существует',
    'Документ не найден',
    'Такой страницы не существует',
    'Такой страницы нет',
    'К сожалению, страница удалена или перемещена',
    'Страница больше не существует',
    'Не удалось найти страницу',
    'Не найдено',
    'Запись не обнаружена',
    'Упс! Страница потерялась',
    'Старонка не знойдзена',
    'Памылка 404',
    'Такой старонкі няма',
    'Артыкул не знойдзены',
    'Старонка была выдалена',
    'Не знойдзена',
    'Сторінку не знайдено',
    'Помилка 404',
    '页面不存在',
    '您访问的页面不存在',
    '抱歉,找不到您要访问的页面',
    '404错误页面',
    '该文章已被删除',
    '您要找的内容不存在',
    '頁面不存在',
    'Seite nicht gefunden',
    'Page introuvable',
    'Página no encontrada',
    'Nie znaleziono strony',
  ])('%s', (title) => {
    expect(signOf(title, '<p>Try the front page.</p>')).toBe('not_found_title');
  });

  test('or in its first heading, under the name of the site and beside its menus', () => {
    const menus = `<nav>${NEWS.repeat(20)}</nav>`;
    expect(signOf('Example News', `${menus}<h1>Страница не найдена</h1><p>Вернитесь на главную.</p>`)).toBe(
      'not_found_title',
    );
    expect(
      signOf('Example News', `<div>${NEWS.repeat(6)}</div><h2>Материал удалён</h2><p>Читайте другие.</p>`),
    ).toBe('not_found_title');
    expect(signOf('Example News', `<div class="err"><span>404</span> Page&nbsp;not found</div>`)).toBe(
      'not_found_title',
    );
  });
});

describe('a page that is something else than what was asked for', () => {
  test.each<[PageSign, string, string]>([
    ['challenge', 'Just a moment...', '<p>example.org needs to review the security of your connection.</p>'],
    ['challenge', 'Attention Required! | Cloudflare', '<p>Please complete the security check.</p>'],
    ['challenge', 'example.org', '<p>Verifying you are human. This may take a few seconds.</p>'],
    [
      'challenge',
      'Pardon Our Interruption',
      '<p>Something about your browser made us think you were a bot.</p>',
    ],
    ['challenge', 'Ой!', '<p>Подтвердите, что запросы отправляли вы, а не робот</p>'],
    ['challenge', 'example.org', '<p>Please wait while we verify your browser.</p>'],
    ['challenge', 'Подождите', '<p>Идёт проверка вашего соединения.</p>'],
    ['challenge', 'Вы не робот?', '<p>Введите код с картинки</p>'],
    ['challenge', 'Проверка браузера', '<p>Подождите.</p>'],
    ['challenge', '安全验证', '<p>请完成下列验证后继续访问</p>'],
    ['challenge', '', '<script>document.cookie="a=1";location.reload();</script>'],
    ['challenge', '', '<script src="/_Incapsula_Resource?SWJIYLWA=7"></script>'],
    ['challenge', '', '<iframe src="https://geo.captcha-delivery.com/captcha/?x=1"></iframe>'],
    [
      'access_denied',
      'Access Denied',
      "<p>You don't have permission to access this page on this server.</p>",
    ],
    ['access_denied', 'Доступ запрещён', '<p>Обратитесь к администратору.</p>'],
    ['access_denied', '访问被拒绝', '<p>请联系管理员</p>'],
    ['too_many_requests', 'Too Many Requests', '<p>Please wait.</p>'],
    ['login_wall', 'Log in', '<form><input type="password"></form>'],
    ['login_wall', 'Вход', '<p>Введите имя и пароль.</p>'],
    ['login_wall', 'Авторизация', '<p>Введите имя и пароль.</p>'],
    ['login_wall', 'Уваход на сайт', '<p>Імя і пароль.</p>'],
    ['login_wall', '用户登录', '<p>账号</p>'],
    ['login_wall', 'Example News', '<p>Please log in to continue reading this document.</p>'],
    ['login_wall', 'Example News', '<p>Необходимо авторизоваться, чтобы продолжить.</p>'],
    ['consent_page', 'Before you continue', '<p>We use cookies and data.</p>'],
    ['consent_page', 'Example', '<h1>We value your privacy</h1><button>Accept all</button>'],
    ['geo_blocked', 'Unavailable', '<p>This content is not available in your region.</p>'],
    ['geo_blocked', 'Unavailable', '<p>This site can’t be reached from your region.</p>'],
    [
      'geo_blocked',
      'Unavailable',
      '<p>We are unavailable in most of the European Economic Area: the content is unavailable in the European Economic Area.</p>',
    ],
    [
      'geo_blocked',
      'Access denied',
      '<p>The owner of this website has banned the country or region your IP address is in.</p>',
    ],
    ['geo_blocked', 'Сайт', '<p>Этот материал недоступен в вашей стране.</p>'],
    ['geo_blocked', 'Сайт', '<p>Доступ к сайту из вашего региона ограничен.</p>'],
    ['geo_blocked', 'Сайт', '<p>Гэты матэрыял недаступны ў вашай краіне.</p>'],
    ['geo_blocked', '提示', '<p>您所在的地区无法访问本网站</p>'],
    ['parked_domain', 'example.org', '<p>This domain is for sale. Buy this domain today.</p>'],
    ['parked_domain', 'example.org is parked', '<p>This Web page is parked for free.</p>'],
    ['parked_domain', 'example.org is for sale', '<p>Make an offer.</p>'],
    ['parked_domain', 'example.by', '<p>Домен example.by продаётся</p>'],
    ['parked_domain', 'Домен не прилинкован', '<p>Добавьте домен в панели.</p>'],
    ['parked_domain', 'example.by', '<p>Срок регистрации домена истёк.</p>'],
    ['parked_domain', '域名出售', '<p>该域名可出售,欢迎联系</p>'],
    ['site_suspended', 'Account Suspended', '<p>Contact your hosting provider.</p>'],
    ['site_suspended', 'Сайт временно заблокирован', '<p>Сайт приостановлен за неуплату.</p>'],
    ['maintenance', 'Maintenance', '<p>Please come back later.</p>'],
    ['maintenance', 'Сайт', '<p>Сайт на техническом обслуживании.</p>'],
    ['maintenance', 'Scheduled maintenance', '<p>Back in an hour.</p>'],
    ['maintenance', 'Example', "<p>We'll be back soon!</p>"],
    ['maintenance', 'Сайт временно недоступен', '<p>Зайдите позже.</p>'],
    ['maintenance', 'Сайт', '<p>На сайте ведутся технические работы.</p>'],
    ['maintenance', 'Сайт', '<p>На сайце вядуцца тэхнічныя работы.</p>'],
    ['maintenance', '网站维护中', '<p>请稍后再试</p>'],
    ['server_error_page', 'Ошибка', '<p>Обновите страницу через минуту.</p>'],
    ['server_error_page', '502 Bad Gateway', '<p>nginx</p>'],
    ['server_error_page', 'Error', '<p>Error establishing a database connection</p>'],
    ['server_error_page', 'Ошибка', '<p>Ошибка подключения к базе данных</p>'],
    ['server_error_page', 'Internal Server Error', '<p>Sorry.</p>'],
    ['default_page', 'Coming soon', '<p>We are building something new.</p>'],
    ['default_page', 'Welcome to nginx!', `<p>${NEWS.repeat(3)}</p>`],
    ['default_page', 'Apache2 Ubuntu Default Page: It works', `<p>${NEWS.repeat(20)}</p>`],
    ['default_page', 'IIS Windows Server', '<img src="iis.png">'],
    ['near_empty', 'x', '<p>.</p>'],
  ])('%s: %s %s', (sign, title, body) => {
    expect(signOf(title, body)).toBe(sign);
  });
});

describe('a page that is what it seems', () => {
  const article = `<main><h1>News</h1><p>${NEWS.repeat(4)}</p></main>`;

  test.each([
    'Peugeot 404 of 1965 sold at auction',
    'Peugeot 404',
    'Room 404 of the academy',
    'Кабинет 404',
    'Boeing 737-404 lands in Minsk',
    '404 delegates came to the forum',
    'Minsk and Chongqing sign 404 contracts',
    'Page 3 of the agreement found its reader',
    'A new page in the history of the two countries',
    'Новая страница в истории отношений',
    'Материал о сотрудничестве регионов',
    'Вход в ЕАЭС: что изменится для экспортёров',
    'Trade grows 503 per cent',
    'Security of supply in the region',
    'Dan.com buys a domain registrar',
    'The login of the century',
    'Доступная среда в регионах',
    '中白工业园新闻',
    '文章:中国与白俄罗斯的合作',
    'Домен культуры: новый музей',
    'Регион ограничен в ресурсах',
    'Maintenance of bridges: a survey',
    'Coming soon: a new pier for the ferries',
    'Error of judgement: the case of the pier',
    'Fines are available for purchase of bonds',
    'Ойл Трейд открыла представительство',
    'Упсала и Минск стали побратимами',
  ])('%s', (title) => {
    expect(signOf(title, article)).toBeUndefined();
  });

  test.each([
    [
      'a long article on pages that are not found',
      'How sites say so',
      `<main><p>Page not found, they say. ${NEWS.repeat(15)}</p></main>`,
    ],
    [
      'a login beside a short article',
      'News',
      `<div><input type="password">Remember me</div><p>${NEWS.repeat(4)}</p>`,
    ],
    [
      'a login in a dialogue that is closed',
      'News',
      `<div style="display: none"><h2>Log in</h2><input type="password"></div><p>${NEWS.repeat(2)}</p>`,
    ],
    [
      'a banner about cookies above an article',
      'News',
      `<div>We value your privacy. Accept all cookies.</div><p>${NEWS.repeat(5)}</p>`,
    ],
    ['a shell that scripts fill in', '', '<div id="app"></div><script src="/app.js"></script>'],
    ['a picture and nothing else', '', '<img src="/scan-of-the-treaty.png">'],
    ['a page that sends its reader on', '', '<meta http-equiv="refresh" content="0; url=/there">'],
    [
      'a news item on technical work',
      'News',
      `<p>${NEWS.repeat(4)} На станции ведутся технические работы.</p>`,
    ],
    [
      'an article with a captcha for comments',
      'News',
      `<p>${NEWS.repeat(6)}</p><script src="https://www.google.com/recaptcha/api.js"></script>`,
    ],
    [
      'an article with the scripts of a content network',
      'News',
      `<p>${NEWS.repeat(3)}</p><script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>`,
    ],
  ])('%s', (_about, title, body) => {
    expect(signOf(title, body)).toBeUndefined();
  });
});

describe('how long a page may be', () => {
  /** Text of exactly so many characters that begins so. */
  const text = (length: number, start = ''): string =>
    `${start} ${'x'.repeat(length)}`.trim().slice(0, length);

  test.each<[PageSign, phrase: string, most: number]>([
    ['challenge', 'Verifying you are human.', 800],
    ['too_many_requests', 'Too many requests.', 400],
    ['parked_domain', 'This domain is for sale.', 1_500],
    ['site_suspended', 'This account has been suspended.', 600],
    ['geo_blocked', 'Not available in your country.', 1_500],
    ['not_found_title', 'This page was not found.', 600],
    ['access_denied', 'Access denied.', 400],
    ['consent_page', 'Before you continue.', 400],
    ['server_error_page', 'Internal server error.', 400],
    ['maintenance', 'Scheduled maintenance.', 400],
    ['login_wall', 'Please log in to continue.', 300],
    ['login_wall', 'This article is for subscribers.', 600],
  ])('%s is read in the text (%s) of %d characters at the most', (sign, phrase, most) => {
    expect(signOf('Example', `<p>${text(most, phrase)}</p>`)).toBe(sign);
    expect(signOf('Example', `<p>${text(most + 1, phrase)}</p>`)).toBeUndefined();
  });

  test.each<[PageSign, title: string, body: string, most: number]>([
    ['access_denied', 'Access denied', '', 1_500],
    ['maintenance', 'Scheduled maintenance', '', 1_500],
    ['consent_page', 'Example', '<h1>Before you continue</h1>', 1_500],
    ['default_page', 'Welcome to nginx!', '', 5_000],
    ['login_wall', 'Log in', '', 300],
    ['login_wall', 'Log in', '<input type="password">', 1_500],
    ['login_wall', 'Example', '<input type="password">', 60],
    ['challenge', 'Example', '<script src="/_Incapsula_Resource?x=1"></script>', 300],
    ['parked_domain', 'Example', '<iframe src="https://www.sedoparking.com/x"></iframe>', 1_500],
    ['parked_domain', 'Example', '<script>window.park = "x";</script>', 1_500],
  ])('%s is read in %s %s above a text of %d characters at the most', (sign, title, body, most) => {
    const heading = body.replace(/<[^>]*>/g, '').length;
    expect(signOf(title, `${body}<p>${text(most - (body.includes('<h1>') ? heading : 0))}</p>`)).toBe(sign);
    expect(signOf(title, `${body}<p>${text(most + 1)}</p>`)).toBeUndefined();
  });

  test('does not matter where its title or its heading says that it is not there', () => {
    const long = `<p>${text(9_000)}</p>`;
    expect(signOf('Page not found', `<h1>Example</h1>${long}`)).toBe('not_found_title');
    expect(signOf('Example', `<h1>Page not found</h1>${long}`)).toBe('not_found_title');
  });

  test('is 1500 characters for what may be nothing but a notice', () => {
    const seen = (length: number) =>
      readSign(parsePage(Buffer.from(`<title>Not found</title><p>${text(length)}</p>`), 'text/html'));
    expect(seen(1_500)).toMatchObject({ sign: 'not_found_title', isRefutable: false });
    expect(seen(1_501)).toMatchObject({ sign: 'not_found_title', isRefutable: true });
  });
});

describe('a phrase further down', () => {
  test.each<[PageSign, phrase: string, within: number]>([
    ['not_found_title', 'This page was not found.', 200],
    ['consent_page', 'Before you continue.', 150],
  ])('counts for %s (%s) within %d characters', (sign, phrase, within) => {
    const after = (chars: number): string => `<p>${'x'.repeat(chars - 1)} ${phrase}</p>`;
    expect(signOf('Example', after(within - phrase.length))).toBe(sign);
    expect(signOf('Example', after(within - 5))).toBeUndefined();
  });

  test('of a login counts only where it asks for one', () => {
    expect(
      signOf('Example', '<p>Login of the century: a story of passwords, told anew.</p>'),
    ).toBeUndefined();
    expect(signOf('Example', '<p>A story of passwords. You must log in to read on.</p>')).toBe('login_wall');
  });
});

describe('a page with next to no text', () => {
  test.each<[title: number, body: number, PageSign | undefined]>([
    [0, 39, 'near_empty'],
    [0, 40, undefined],
    [19, 20, 'near_empty'],
    [20, 20, undefined],
    [30, 15, undefined],
    [39, 0, 'near_empty'],
    [40, 0, undefined],
  ])('has a title of %d and a text of %d characters: %s', (title, body, sign) => {
    expect(signOf('x'.repeat(title), `<p>${'x'.repeat(body)}</p>`)).toBe(sign);
  });
});

test('a sign says what shows it', () => {
  const shownBy = (title: string, body: string): string | undefined =>
    readSign(parsePage(Buffer.from(`<title>${title}</title>${body}`), 'text/html'))?.shownBy;
  expect(shownBy('Example', '<p>Sorry, this page was not found.</p>')).toBe(
    '“page was not found” in the text',
  );
  expect(shownBy('Page not found', '')).toBe('the title or heading “Page not found”');
  expect(shownBy('Page not found', `<p>${'x'.repeat(2_000)}</p>`)).toBe(
    'the title or heading “Page not found” above a long text',
  );
  expect(shownBy('A', '<p>B</p>')).toBe('2 characters in title and text');
});
