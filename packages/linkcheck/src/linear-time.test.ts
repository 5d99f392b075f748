/** Foreign text costs time in proportion to its length, whatever it is. */
import { describe, expect, test } from 'vitest';
import { extractLinks } from './extract/extract-links.ts';
import type { SourceFormat } from './extract/format.ts';
import { decodePage } from './page/charset.ts';
import { readRefresh } from './page/page-facts.ts';
import { parsePage } from './page/parse-page.ts';
import { numberSiblingOf, randomSiblingOf } from './verdict/random-sibling.ts';

const LENGTH = 200_000;
/** What grows with the square of `LENGTH` takes from seconds to minutes; what is linear takes milliseconds. */
const MAX_MS = 1_500;

/** A unit, repeated up to `LENGTH` characters. */
const filled = (unit: string, length = LENGTH): string => unit.repeat(Math.ceil(length / unit.length));

function expectLinear(work: () => void): void {
  const started = performance.now();
  work();
  expect(performance.now() - started).toBeLessThan(MAX_MS);
}

describe('in linear time is read', () => {
  test.each([
    ['blanks', `text/html; charset=${filled(' ')};`],
    ['blanks after a quotation mark', `text/html; charset="${filled(' ')};`],
    ['the word alone', filled('charset ')],
  ])('a content type of %s', (_of, contentType) => {
    expectLinear(() => decodePage(Buffer.from('caf\xe9', 'latin1'), contentType));
  });

  test.each([
    ['tags that do not end', filled('<')],
    ['elements that do not end', filled('<i>')],
    ['attributes', `<a${filled(' b=c')}>`],
    ['comments that do not end', filled('<!-- ')],
    ['character references', filled('&amp')],
    ['places', filled('<a id=x>')],
    ['scripts with a function without a name', filled(`<script>function${' '.repeat(19_900)}</script>`)],
    [
      'scripts that define one function often',
      filled(`<script>${'function a(){}'.repeat(500)}${'.a('.repeat(4_200)}</script>`),
    ],
  ])('a page of %s', (_of, html) => {
    expectLinear(() => parsePage(Buffer.from(html), 'text/html').fingerprint());
  });

  test.each<[SourceFormat, string, string]>([
    ['markdown', 'schemes', filled('a://')],
    ['markdown', 'URLs that are none', filled('http://]')],
    ['markdown', 'URLs in one word', filled('https://a,')],
    ['markdown', 'brackets', filled('[')],
    ['markdown', 'emphasis', filled('*a_')],
    ['markdown', 'tags', filled('<a ')],
    ['html', 'closing tags of no element', `${filled('<i>', LENGTH / 2)}${filled('</b>', LENGTH / 2)}`],
    ['html', 'commas in a srcset', `<img srcset="${filled(', ')}">`],
    ['text', 'URLs that are none', filled('http://]')],
    ['text', 'DOIs without a name', filled('doi:10.1)')],
    ['text', 'schemes', filled('https://')],
    ['bibtex', 'fields that do not end', filled('a={')],
    ['bibtex', 'blanks', `a = {\\url ${filled(' ')}`],
    ['csl-json', 'escapes', `{"URL": "${filled('\\n')}"}`],
  ])('%s of %s', (format, _of, text) => {
    expectLinear(() => extractLinks(text, format));
  });

  test.each([filled('1'), filled('a1'), filled('/')])('an address of one sign', (path) => {
    expectLinear(() => numberSiblingOf(`https://example.org/${path}/`));
    expectLinear(() => randomSiblingOf(`https://example.org/${path}/`)?.url());
  });

  test('a refresh of blanks', () => {
    expectLinear(() => readRefresh(`0;${filled(' ')}''`));
    expectLinear(() => readRefresh(`0;url${filled(' ')}`));
  });
});

test('an element with the name of what every object has is an element without links', () => {
  const links = extractLinks('<constructor href="a"><__proto__><toString><a href="b">', 'html');
  expect(links).toEqual([{ url: 'b', line: 1 }]);
});

test('a URL that is cut off at its limit is cut between characters', () => {
  for (const before of ['', 'a']) {
    const [link] = extractLinks(`https://example.org/${before}${'😀'.repeat(9_000)}`, 'text');
    expect(link?.url.isWellFormed()).toBe(true);
  }
});
