/** Which addresses can be checked, and their one form. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseUrl } from './url.ts';

describe('normaliseUrl', () => {
  test.each([
    ['HTTPS://Example.ORG:443/a/../b#part', 'https://example.org/b', 'example.org'],
    ['http://example.org:8080', 'http://example.org:8080/', 'example.org:8080'],
    ['http://пример.рф/', 'http://xn--e1afmkfd.xn--p1ai/', 'xn--e1afmkfd.xn--p1ai'],
  ])('%s is %s on %s', (address, url, host) => {
    expect(normaliseUrl(address)).toEqual({ url, host });
  });

  test.each([
    'ftp://example.org/',
    'javascript:alert(1)',
    'http://user:secret@example.org/',
    'http://user@example.org/',
    'http://:secret@example.org/',
    'http://',
    '/path',
    '',
  ])('refuses %s', (address) => {
    expect(normaliseUrl(address)).toBeUndefined();
  });

  test('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
        const once = normaliseUrl(address);
        expect(normaliseUrl(once?.url ?? '')).toEqual(once);
      }),
    );
  });
});
