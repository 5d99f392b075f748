/** What a redirect leads to, by the two addresses alone. */
import { expect, test } from 'vitest';
import { isNamedBy, type TargetKind, targetKind } from './redirect-target.ts';

const at = (path: string): string => (path.includes('//') ? path : `https://news.example.org${path}`);

test.each<[from: string, to: string, TargetKind | undefined]>([
  // Lost: sent to somewhere that is no page of its own.
  ['/news/article-1', '/', 'front_page'],
  ['/article-1', '/', 'front_page'],
  ['/article.php?id=5', '/', 'front_page'],
  ['/?p=123', '/', 'front_page'],
  ['/news/article-1', '/?utm_source=404', 'front_page'],
  ['/news/article-1', '/?lang=ru', 'front_page'],
  ['/news/article-1', '/index.php', 'front_page'],
  ['/news/article-1', '/ru/', 'front_page'],
  ['/ru/news/article-1', '/ru/', 'front_page'],
  ['/ru/news/article-1', '/en', 'front_page'],
  ['/news/article-1', 'https://other.example.com/', 'front_page'],
  ['/news/view/article-1', '/news/view/', 'section'],
  ['/news/view/article-1', '/news', 'section'],
  ['/ru/news/article-1', '/ru/news', 'section'],
  ['/ru/news/article-1', '/news/', 'section'],
  ['/2023/05/article-1', '/2023/05/', 'section'],
  ['/view.php?id=5', '/view.php', 'section'],
  ['/news/article-1', '/404', 'error_page'],
  ['/news/article-1', '/404.html', 'error_page'],
  ['/news/article-1', '/errors/404', 'error_page'],
  ['/news/article-1', '/page-not-found/', 'error_page'],
  ['/news/article-1', '/error.aspx?aspxerrorpath=/news/article-1', 'error_page'],
  ['/news/article-1', '/ru/not_found.php', 'error_page'],
  ['/news/article-1', '/news/all?error=404', 'error_page'],
  ['/news/article-1', '/news/?status=404', 'error_page'],
  ['/news/article-1', '/search?q=article', 'search'],
  ['/news/article-1', 'https://www.hugedomains.com/domain_profile.cfm?d=example', 'parking'],
  ['/news/article-1', '/login?next=/news/article-1', 'login'],
  ['/news/article-1', 'https://accounts.example.org/v3/signin', 'login'],
  ['/news/article-1', '/wp-login.php?redirect_to=x', 'login'],
  ['/news/article-1', 'https://consent.example.org/?continue=x', 'consent'],
  // Not lost: another address of the page, or of what was a front page before.
  ['/news/article-1', '/news/article-1/', undefined],
  ['/news/article-1', '/archive/article-1', undefined],
  ['/news/article-1', '/news/2023/article-1', undefined],
  ['http://news.example.org/news/article-1', 'https://www.news.example.org/news/article-1', undefined],
  ['/', '/en/', undefined],
  ['/index.html', '/', undefined],
  ['/ru/', '/', undefined],
  ['/', '/404-street/', undefined],
  ['/news/index.php', '/news/', undefined],
  ['/news/article-1/amp', '/news/article-1', undefined],
  ['/news/article-1/page/2', '/news/article-1', undefined],
  ['/questions/1234567/how-to', '/questions/1234567', undefined],
  ['/news/article-1.html/print', '/news/article-1.html', undefined],
  ['/article-1?utm_source=x', '/article-1', undefined],
  ['/article-1?print=1', '/article-1', undefined],
  ['/news/article-595101?id=5', '/news/article-595101', undefined],
  ['/?p=123', '/2023/05/article-1/', undefined],
  ['/news/article-1', '/?p=123', undefined],
  ['/news/article-1', '/news/?id=7', undefined],
  ['/news/article-1?error=1', '/archive/article-1?error=1', undefined],
  ['/login', '/login/', undefined],
  ['/errors/of-the-past', '/errors-of-the-past', undefined],
])('%s -> %s: %s', (from, to, kind) => {
  expect(targetKind(at(from), at(to))).toBe(kind);
});

test('a name is the one in an address if it holds all its words, unless a parameter names the page', () => {
  expect(isNamedBy('https://example.org/news/the-council-met.html', 'The council met - Gazette')).toBe(true);
  expect(isNamedBy('https://example.org/news/the-council-met', 'The council')).toBe(false);
  expect(isNamedBy('https://example.org/view.php?id=17', 'Search results for: view php')).toBe(false);
});
