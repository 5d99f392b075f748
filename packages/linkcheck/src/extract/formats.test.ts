/** How people write links in each format, and on which line each is said to stand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractLinks } from './extract-links.ts';
import type { SourceFormat } from './format.ts';

const urlsOf = (text: string, format: SourceFormat): string[] =>
  extractLinks(text, format).map(({ url }) => url);

describe('a URL in text ends', () => {
  test.each([
    [
      'before a comma, semicolon, colon or full stop',
      'http://a.example/x, http://a.example/y; http://a.example/z: http://a.example/w.',
      ['x', 'y', 'z', 'w'],
    ],
    [
      'before brackets that were opened before it',
      '(http://a.example/x) [http://a.example/y] <http://a.example/z>',
      ['x', 'y', 'z'],
    ],
    [
      'before quotation marks of any kind',
      '"http://a.example/x" «http://a.example/y» „http://a.example/z“',
      ['x', 'y', 'z'],
    ],
    [
      'before full-width punctuation',
      '见http://a.example/x，http://a.example/y（注）。《书》http://a.example/z《书》',
      ['x', 'y', 'z'],
    ],
    [
      'where a script without spaces begins after a letter',
      '请看http://a.example/x以及http://a.example/y和',
      ['x', 'y'],
    ],
    [
      'before the marks of emphasis and code around it',
      '**http://a.example/x** _http://a.example/y_ `http://a.example/z` |http://a.example/w|',
      ['x', 'y', 'z', 'w'],
    ],
    ['before a footnote mark in brackets', 'http://a.example/x[1] and http://a.example/y¹', ['x[1]', 'y¹']],
    [
      'after brackets, commas and marks of its own',
      'http://a.example/x_(y) http://a.example/h?ids=1,2 http://a.example/_z_',
      ['x_(y)', 'h?ids=1,2', '_z_'],
    ],
    [
      'after letters that are not encoded',
      'http://a.example/новости http://a.example/wiki/中国',
      ['новости', 'wiki/中国'],
    ],
  ])('%s', (_where, text, paths) => {
    expect(urlsOf(text, 'text')).toEqual(paths.map((path) => `http://a.example/${path}`));
  });

  test.each([
    'http://my_blog.example.org/a',
    'http://192.0.2.1/a',
    'http://[2001:db8::1]/a',
    'HTTP://A.example/a',
  ])('and begins with any host: %s', (url) => {
    expect(urlsOf(`see ${url} there`, 'text')).toEqual([url]);
    expect(urlsOf(`see ${url} there`, 'markdown')).toEqual([url]);
  });
});

describe('a DOI leads to its resolver', () => {
  test.each<[string, SourceFormat, string]>([
    ['as a BibTeX field', 'bibtex', '@article{a, doi = {10.1000/1}}'],
    ['as a URL in a BibTeX doi field', 'bibtex', '@article{a, doi = "https://doi.org/10.1000/1"}'],
    ['as a CSL-JSON field', 'csl-json', '[{"DOI": "10.1000/1"}]'],
    ['with its prefix in CSL-JSON', 'csl-json', '[{"DOI": "doi:10.1000/1"}]'],
    ['with its prefix in text', 'text', 'See doi:10.1000/1.'],
    ['with its prefix and a space in text', 'text', 'DOI: 10.1000/1'],
    ['in Markdown', 'markdown', '[x](https://doi.org/10.1000/1)'],
  ])('%s', (_how, format, text) => {
    expect(urlsOf(text, format)).toEqual(['https://doi.org/10.1000/1']);
  });

  test.each([
    ['10.1002/(SICI)1-2(199)37:2<203::A>3.0.CO;2-#', '10.1002/(SICI)1-2(199)37:2%3C203::A%3E3.0.CO;2-%23'],
    ['10.1000/a?b', '10.1000/a%3Fb'],
    ['10.1000/a%b', '10.1000/a%25b'],
  ])('with what would divide a URL encoded: %s', (doi, path) => {
    expect(urlsOf(JSON.stringify([{ DOI: doi }]), 'csl-json')).toEqual([`https://doi.org/${path}`]);
  });

  test('also where it is written as a URL with a # in it', () => {
    expect(urlsOf('[x](https://doi.org/10.1000/a#b)', 'markdown')).toEqual(['https://doi.org/10.1000/a%23b']);
    expect(urlsOf('https://example.org/a#b', 'text')).toEqual(['https://example.org/a#b']);
  });
});

describe('BibTeX', () => {
  test.each([
    ['\\_ escaped', '@m{a, url = {http://a.example/a\\_b}}', 'http://a.example/a_b'],
    ['{\\_} in braces', '@m{a, url = {http://a.example/a{\\_}b}}', 'http://a.example/a_b'],
    ['{\\textasciitilde}', '@m{a, url = {http://a.example/{\\textasciitilde}u/p}}', 'http://a.example/~u/p'],
    ['\\textasciitilde{}', '@m{a, url = {http://a.example/\\textasciitilde{}u}}', 'http://a.example/~u'],
    ['\\~{}', '@m{a, url = {http://a.example/\\~{}u}}', 'http://a.example/~u'],
    ['\\%20 escaped', '@m{a, url = {http://a.example/a\\%20b}}', 'http://a.example/a%20b'],
    ['\\url{}', '@m{a, howpublished = {\\url{http://a.example/x}}}', 'http://a.example/x'],
    ['\\href{}{}', '@m{a, note = {\\href{http://a.example/x}{text}}}', 'http://a.example/x'],
    ['a quoted value', '@m{a, url = "http://a.example/x"}', 'http://a.example/x'],
    ['angle brackets', '@m{a, url = {http://a.example/(S)1:3<2::A>3.0}}', 'http://a.example/(S)1:3<2::A>3.0'],
  ])('reads a URL with %s', (_how, text, url) => {
    expect(urlsOf(text, 'bibtex')).toEqual([url]);
  });

  test('gives each URL the line of its field', () => {
    expect(
      extractLinks('@m{a,\n title={T},\n url = {http://a.example/x},\n doi = {10.1000/1}\n}', 'bibtex'),
    ).toEqual([
      { url: 'http://a.example/x', line: 3 },
      { url: 'https://doi.org/10.1000/1', line: 4 },
    ]);
  });
});

describe('HTML', () => {
  test.each([
    ['white space around a URL', '<a href=" http://a.example/x ">', ['http://a.example/x']],
    [
      'line ends around it and within',
      '<a href="\n  http://a.example/\nx\n">',
      ['http://a.example/  x'.replace('  ', '')],
    ],
    [
      'a base',
      '<base href="http://a.example/en/"><a href="g">g</a><a href="/m">m</a>',
      ['http://a.example/en/g', 'http://a.example/m'],
    ],
    [
      'srcset',
      '<img src="http://a.example/a" srcset="http://a.example/b 300w, http://a.example/c 600w,">',
      ['http://a.example/a', 'http://a.example/b', 'http://a.example/c'],
    ],
    [
      'srcset without descriptors',
      '<source srcset="http://a.example/b, http://a.example/c">',
      ['http://a.example/b', 'http://a.example/c'],
    ],
    [
      'videos and their posters',
      '<video src="http://a.example/v" poster="http://a.example/p"></video>',
      ['http://a.example/v', 'http://a.example/p'],
    ],
    ['no scheme', '<a href="//a.example/x">', ['//a.example/x']],
    ['relative URLs', '<a href="./about.html">', ['./about.html']],
  ])('is read with %s', (_how, text, urls) => {
    expect(urlsOf(text, 'html')).toEqual(urls);
  });
});

describe('Markdown gives each link its own line', () => {
  test('in paragraphs, tables, lists and after HTML', () => {
    const text = [
      'A paragraph',
      'with [a](http://a.example/2)',
      'and http://a.example/3 bare  ',
      'and <span>',
      'HTML</span> <http://a.example/5>.',
      '',
      '| x | y |',
      '|---|---|',
      '| [t](http://a.example/9) | y |',
      '| x | http://a.example/10 |',
      '',
      '- item',
      '  - [n](http://a.example/13)',
      '',
      '> quoted',
      '> ![p](http://a.example/16)',
    ].join('\n');
    const lines = extractLinks(text, 'markdown').map(({ url, line }) => [url, line]);
    expect(lines).toEqual([2, 3, 5, 9, 10, 13, 16].map((line) => [`http://a.example/${line}`, line]));
  });

  test('and a reference the line where it is used', () => {
    expect(extractLinks('One\n[two][r]\n\n[r]: http://a.example/', 'markdown')).toEqual([
      { url: 'http://a.example/', line: 2 },
    ]);
  });
});

test('CSL-JSON is read in an object, as one item, and with escapes', () => {
  expect(urlsOf('{"items": [{"URL": "http:\\/\\/a.example\\/x"}]}', 'csl-json')).toEqual([
    'http://a.example/x',
  ]);
  expect(urlsOf('{"id": "a", "URL": "http://a.example/x"}', 'csl-json')).toEqual(['http://a.example/x']);
});

test.each<[SourceFormat, (n: number) => string]>([
  ['text', (n) => 'see http://a.example/a, doi:10.1000/1 ('.repeat(n)],
  ['text', (n) => `http://${'('.repeat(n * 20)}`],
  ['markdown', (n) => '[a](http://a.example/a) http://b.example/\n'.repeat(n)],
  ['html', (n) => `<img srcset="${'http://a.example/a 1x, '.repeat(n)}">`],
  ['html', (n) => `<img srcset="${','.repeat(n * 20)}">`],
  ['bibtex', (n) => 'a = {'.repeat(n * 5)],
  ['bibtex', (n) => '@m{a, url = {http://a.example/a}}\n'.repeat(n)],
  [
    'csl-json',
    (n) => JSON.stringify(Array.from({ length: n }, (_, id) => ({ id, URL: `http://a.example/${id}` }))),
  ],
])('costs what is read in %s: a text of a megabyte takes less than a few seconds', (format, make) => {
  const text = make(25_000);
  const started = performance.now();
  extractLinks(text, format);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('any text can be read in any format', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom<SourceFormat[]>('markdown', 'html', 'text', 'bibtex'),
      (text, format) => {
        for (const { line } of extractLinks(`${text} http://a.example/`, format))
          expect(line).toBeGreaterThan(0);
      },
    ),
  );
});
