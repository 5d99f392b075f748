/** A list of links holds in every checkout. */
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { toRelativeUrl } from './relative-url.ts';

test.each([
  ['/here/docs/a.md', './docs/a.md'],
  ['/other/a.md', './../other/a.md'],
  ['/here/b #1?%/ж.md', './b%20%231%3F%25/%D0%B6.md'],
  ['/here/a:b.md', './a%3Ab.md'],
])('the file %s is %s from /here', (file, relative) => {
  const url = pathToFileURL(file).href;
  expect(toRelativeUrl(url, '/here')).toBe(relative);
  expect(new URL(relative, 'file:///here/').pathname).toBe(file.split('/').map(encodeURIComponent).join('/'));
});

test.each(['https://a.example/b?c#d', 'http://not a url/'])('%s is the same from anywhere', (url) => {
  expect(toRelativeUrl(url, '/here')).toBe(url);
});
