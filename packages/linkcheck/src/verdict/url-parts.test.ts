/** What the parts of an address name. */
import { describe, expect, test } from 'vitest';
import { isFrontPage, mayNamePage, pageParameter, pathParts } from './url-parts.ts';

const at = (path: string): URL => new URL(`https://example.org${path}`);

describe('the parts of a path', () => {
  test.each<[path: string, parts: string[]]>([
    ['/', []],
    ['/news/article-1', ['news', 'article-1']],
    ['//news///article-1/', ['news', 'article-1']],
    ['/news/index.php', ['news']],
    ['/news/Default.aspx', ['news']],
    ['/index', []],
    ['/indexes', ['indexes']],
    ['/ru/news', ['news']],
    ['/RU/news', ['news']],
    ['/zh-hans', []],
    ['/ru/ru/news', ['ru', 'news']],
    ['/news/ru', ['news', 'ru']],
    ['/rust/news', ['rust', 'news']],
    ['/ru/index.html', []],
  ])('%s are %j', (path, parts) => {
    expect(pathParts(at(path))).toEqual(parts);
  });
});

test.each<[path: string, isFront: boolean]>([
  ['/', true],
  ['/en/', true],
  ['/home', true],
  ['/?utm_source=x&lang=ru&from=there', true],
  ['/?p=17', false],
  ['/ru/?utm_source=x&p=17', false],
  ['/news', false],
])('%s is a front page: %s', (path, isFront) => {
  expect(isFrontPage(at(path))).toBe(isFront);
});

test.each<[path: string, may: boolean]>([
  ['/x', false],
  ['/x?utm_campaign=spring', false],
  ['/x?404;http://example.org/y', false],
  ['/x?fbclid=1&gclid=2&_ga=3', false],
  ['/x?colour=blue', true],
  ['/x?utm_source=x&id=5', true],
])('the parameters of %s may name a page: %s', (path, may) => {
  expect(mayNamePage(at(path))).toBe(may);
});

test.each<[path: string, parameter: string | undefined]>([
  ['/view.php?id=5', 'id'],
  ['/view.php?lang=ru&news_id=5', 'news_id'],
  ['/?p=17', 'p'],
  ['/news/?id=5', 'id'],
  ['/news?id=5', 'id'],
  ['/article-1?id=5', undefined],
  ['/view.php', undefined],
  ['/view.php?colour=blue', undefined],
  ['/view.php?PHPSESSID=5', undefined],
  ['/view.php?sid=5', undefined],
  ['/view.php?yclid=5', undefined],
])('the parameter of %s that tells which page to show is %s', (path, parameter) => {
  expect(pageParameter(at(path))).toBe(parameter);
});
