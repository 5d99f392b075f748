/** The address that nobody made beside a page. */
import { expect, test } from 'vitest';
import { randomSiblingOf } from './random-sibling.ts';

const beside = (path: string): string | undefined =>
  randomSiblingOf(`https://example.org${path}`)
    ?.url()
    .replace('https://example.org', '')
    .replace(/[0-9a-f]{12}/, 'X');

test.each([
  ['/news/article-1', '/news/footing-X'],
  ['/news/article-1/', '/news/footing-X/'],
  ['/news/article-1.html', '/news/footing-X.html'],
  ['/article-1', '/footing-X'],
  ['/news/article-595101-2023/?utm_source=x', '/news/footing-X/'],
  ['/view.php?lang=ru&key_id=abc', '/view.php?lang=ru&key_id=footing-X'],
  ['/search.php?PHPSESSID=123', '/footing-X.php'],
  ['/about?id=1', '/footing-X'],
  ['/blog/index.php?article=one', '/blog/index.php?article=footing-X'],
])('beside %s stands %s', (path, expected) => {
  expect(beside(path)).toBe(expected);
});

test('a number that names a page gives way to a number', () => {
  expect(randomSiblingOf('https://example.org/view.php?id=17#top')?.url()).toMatch(
    /^https:\/\/example\.org\/view\.php\?id=9\d{8}$/,
  );
  expect(randomSiblingOf('https://example.org/?p=17')?.url()).toMatch(/^https:\/\/example\.org\/\?p=9\d{8}$/);
});

test('a root with a parameter that names no page of a script has none beside it', () => {
  expect(randomSiblingOf('https://example.org/?colour=blue')).toBeUndefined();
});

test.each(['/', '/index.html', '/ru/', '/?lang=ru'])('the front page %s has none beside it', (path) => {
  expect(randomSiblingOf(`https://example.org${path}`)).toBeUndefined();
});

test('one stands for all pages of a folder, and for folders that differ by short numbers or dates alone', () => {
  const keyOf = (path: string): string | undefined => randomSiblingOf(`https://example.org${path}`)?.key;
  expect(keyOf('/2023/05/12/a')).toBe(keyOf('/2024/11/3/b'));
  expect(keyOf('/view.php?id=5')).toBe(keyOf('/view.php?id=6'));
  expect(keyOf('/view.php?id=5&lang=ru')).toBe(keyOf('/view.php?lang=ru&id=6'));
  expect(keyOf('/view.php?id=5')).not.toBe(keyOf('/view.php?id=5&lang=ru'));
  expect(keyOf('/20240512/a')).toBe(keyOf('/20231103/b'));
  expect(keyOf('/10417/a')).not.toBe(keyOf('/10418/a'));
  expect(keyOf('/news/a')).not.toBe(keyOf('/sport/a'));
  expect(keyOf('/news/a')).not.toBe(keyOf('/news/a.html'));
});
