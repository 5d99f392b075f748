/** When an address without a final slash has another reading. */
import { expect, test } from 'vitest';
import { withFinalSlash } from './site-habits.ts';

const page = (name: string, slash = '/'): string => `https://www.example.org/news/${name}${slash}`;
const FOUR = ['a', 'b', 'c', 'd'].map((name) => page(name));

test('an address without the final slash that nearly all of its site have may have lost it', () => {
  expect([...withFinalSlash([...FOUR, page('e', '')])]).toEqual([[page('e', ''), page('e')]]);
  expect([...withFinalSlash([...FOUR, 'https://example.org/news/e'])]).toEqual([
    ['https://example.org/news/e', 'https://example.org/news/e/'],
  ]);
});

test.each([
  ['few addresses', [...FOUR.slice(1), page('e', '')]],
  ['no habit', [...FOUR, page('e', ''), page('f', '')]],
  ['another site', [...FOUR, page('e'), 'https://other.example/news/e']],
  ['a file', [...FOUR, page('e.pdf', '')]],
  ['parameters', [...FOUR, page('e?x=1', '')]],
  ['no address', [...FOUR, page('e'), 'news/e']],
])('%s say nothing', (_about, urls) => {
  expect(withFinalSlash(urls).size).toBe(0);
});
