import { describe, expect, test } from 'vitest';
import { extractLinks, formatOf, type SourceFormat } from './extract-links.ts';

const cases: [SourceFormat, string, [string, number][]][] = [
  [
    'markdown',
    '# T\n\nSee [a](https://a.example/x "t") and <https://b.example/>.\nBare https://c.example/y.\n\n[r]: https://d.example/\n[use][r]\n\n```\nhttps://in.code.example/\n```\n',
    [
      ['https://a.example/x', 3],
      ['https://b.example/', 3],
      ['https://c.example/y', 3],
      ['https://d.example/', 7],
    ],
  ],
  [
    'html',
    '<p>\n<a href="https://a.example/?a=1&amp;b=2">x</a>\n<img src="https://b.example/i.png"><a href="/local">l</a>',
    [
      ['https://a.example/?a=1&b=2', 2],
      ['https://b.example/i.png', 3],
    ],
  ],
  [
    'text',
    'one https://a.example/x_(y), two\n(http://b.example/).',
    [
      ['https://a.example/x_(y)', 1],
      ['http://b.example/', 2],
    ],
  ],
  [
    'bibtex',
    '@misc{x,\n  url = {https://a.example/a_b},\n  howpublished = {\\url{https://b.example/c\\_d}},\n}',
    [
      ['https://a.example/a_b', 2],
      ['https://b.example/c_d', 3],
    ],
  ],
  [
    'csl-json',
    '[\n{"id":"1","URL":"https://a.example/"},\n{"id":"2","DOI":"10.1000/1"}]',
    [
      ['https://a.example/', 2],
      ['https://doi.org/10.1000/1', 1],
    ],
  ],
];

describe('extractLinks', () => {
  test.each(cases)('reads the links of %s with their lines', (format, text, expected) => {
    expect(extractLinks(text, format).map(({ url, line }) => [url, line])).toEqual(expected);
  });

  test.each([
    ['a.MD', '', 'markdown'],
    ['refs.bib', '', 'bibtex'],
    ['-', '<!DOCTYPE html><html>', 'html'],
    ['-', '@book{x,', 'bibtex'],
    ['-', '[{"id":"1"}]', 'csl-json'],
    ['-', 'https://a.example/', 'text'],
  ])('takes %s beginning %j for %s', (name, text, format) => {
    expect(formatOf(name, text)).toBe(format);
  });
});
