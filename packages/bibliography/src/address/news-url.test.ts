/** What the address of a news agency tells of an article, by the patterns that a corpus brings along. */
import { describe, expect, test } from 'vitest';
import { readNewsUrl } from './news-url.ts';

const COAST = {
  agency: 'Coast News',
  host: '^(?:[a-z]{2}\\.)?coast\\.example$',
  path: '^/(?<section>[a-z]+)/view/[a-z0-9-]+?-(?<id>\\d{3,})(?:-(?<year>(?:19|20)\\d\\d))?/?$',
};
const HILLS = {
  agency: 'Hill Wire',
  host: '^wire\\.hills\\.example$',
  path: '^/(?<year>\\d{4})/(?<section>\\w+)/(?<id>\\d+)$',
};
const AGENCIES = [COAST, HILLS];

describe('readNewsUrl', () => {
  test.each([
    [
      'https://coast.example/economics/view/a-bridge-opens-12345-2023/',
      { agency: 'Coast News', articleId: 12345, section: 'economics', year: 2023 },
    ],
    [
      'https://coast.example/society/view/a-bridge-of-2019-opens-12345-1999',
      { agency: 'Coast News', articleId: 12345, section: 'society', year: 1999 },
    ],
    [
      'http://en.coast.example/sport/view/rowing-987?from=list#top',
      { agency: 'Coast News', articleId: 987, section: 'sport' },
    ],
    [
      'https://COAST.example:8443/culture/view/songs-00123-2024',
      { agency: 'Coast News', articleId: 123, section: 'culture', year: 2024 },
    ],
    [
      'https://wire.hills.example/2017/roads/42',
      { agency: 'Hill Wire', articleId: 42, section: 'roads', year: 2017 },
    ],
  ])('reads %s', (url, source) => {
    expect(readNewsUrl(url, AGENCIES)).toEqual(source);
  });

  test('has no year where the address has none', () => {
    expect(readNewsUrl('https://coast.example/sport/view/rowing-987', AGENCIES)).not.toHaveProperty('year');
  });

  test.each([
    ['of another host', 'https://other.example/economics/view/a-bridge-12345-2023/'],
    ['of a host that only ends so', 'https://notcoast.example/economics/view/a-bridge-12345-2023/'],
    ['of a host with the name below it', 'https://coast.example.org/economics/view/a-bridge-12345/'],
    ['with the host in its path', 'https://other.example/coast.example/economics/view/a-bridge-12345'],
    ['of the host, but of no article', 'https://coast.example/economics/'],
    ['of the path of another agency', 'https://coast.example/2017/roads/42'],
    ['that cannot be parsed', 'https://coast example/economics/view/a-bridge-12345'],
    ['that is none', 'coast.example/economics/view/a-bridge-12345'],
    ['that is empty', ''],
  ])('reads nothing from an address %s', (_what, url) => {
    expect(readNewsUrl(url, AGENCIES)).toBeUndefined();
  });

  test('reads by the first agency that matches, and by a later one where an earlier matches in part', () => {
    const early = { ...HILLS, agency: 'Early', path: '^/(?<section>nothing)/(?<id>\\d+)$' };
    const copy = { ...HILLS, agency: 'Copy' };
    const url = 'https://wire.hills.example/2017/roads/42';
    expect(readNewsUrl(url, [early, HILLS, copy])?.agency).toBe('Hill Wire');
    expect(readNewsUrl(url, [copy, HILLS])?.agency).toBe('Copy');
  });

  test.each([
    ['no groups', '^/\\d{4}/\\w+/\\d+$'],
    ['no section', '^/\\d{4}/\\w+/(?<id>\\d+)$'],
    ['no id', '^/\\d{4}/(?<section>\\w+)/\\d+$'],
  ])('reads nothing by a pattern with %s', (_what, path) => {
    expect(readNewsUrl('https://wire.hills.example/2017/roads/42', [{ ...HILLS, path }])).toBeUndefined();
  });

  test('reads nothing without agencies', () => {
    expect(readNewsUrl('https://coast.example/sport/view/rowing-987', [])).toBeUndefined();
  });

  test.each(['host', 'path'])('throws for a %s that is no regular expression', (name) => {
    const broken = { ...HILLS, [name]: '(' };
    expect(() => readNewsUrl('https://wire.hills.example/2017/roads/42', [broken])).toThrow(SyntaxError);
  });
});
