/** The links that each format of source has, with their lines. */
import { describe, expect, test } from 'vitest';
import { extractLinks } from './extract-links.ts';
import { formatOf, type SourceFormat } from './format.ts';

const cases: [SourceFormat, string, [string, number][]][] = [
  [
    'markdown',
    '# T\n\nSee [a](https://a.example/x "t") and <https://b.example/>.\nBare https://c.example/y.\n\n[r]: https://d.example/\n[use][r]\n\n```\nhttps://in.code.example/\n```\n',
    [
      ['https://a.example/x', 3],
      ['https://b.example/', 3],
      ['https://c.example/y', 4],
      ['https://d.example/', 7],
    ],
  ],
  [
    'html',
    '<p>\n<a href="https://a.example/?a=1&amp;b=2">x</a>\n<img src="https://b.example/i.png"><a href="/local">l</a>',
    [
      ['https://a.example/?a=1&b=2', 2],
      ['https://b.example/i.png', 3],
      ['/local', 3],
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
      ['https://doi.org/10.1000/1', 3],
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
    ['a.markdown', '', 'markdown'],
    ['a.html', '', 'html'],
    ['a.xhtml', '', 'html'],
    ['A.HTM', '@book{x,', 'html'],
    ['refs.json', '', 'csl-json'],
    ['refs.txt', '@book{x,', 'bibtex'],
    ['html', '', 'text'],
    ['-', '\n  <html lang="en">', 'html'],
    ['-', '  \n@book{x,', 'bibtex'],
    ['-', '\n{"id":"1"}', 'csl-json'],
    ['-', '<p>A line that begins with a tag', 'text'],
    ['-', '<!DOCTYPE html><html>', 'html'],
    ['-', '@book{x,', 'bibtex'],
    ['-', '[{"id":"1"}]', 'csl-json'],
    ['a.ndjson', '{"id":"1"}', 'text'],
    ['a.jsonl', '{"id":"1"}', 'text'],
    ['-', 'https://a.example/', 'text'],
  ])('takes %s beginning %j for %s', (name, text, format) => {
    expect(formatOf(name, text)).toBe(format);
  });

  test.each<[about: string, SourceFormat, text: string, expected: [string, number][]]>([
    [
      'HTML among Markdown, by its own lines',
      'markdown',
      'One\n\n<div>\n<p>\n<a href="https://a.example/?a=1&amp;b=2">x</a>\n</div>\n\nTwo <img src="https://b.example/?c=1&amp;d=2"> here',
      [
        ['https://a.example/?a=1&b=2', 5],
        ['https://b.example/?c=1&d=2', 8],
      ],
    ],
    [
      'pictures of Markdown, and links in lists',
      'markdown',
      '![p](https://a.example/i.png)\n\n- [l](https://b.example/)',
      [
        ['https://a.example/i.png', 1],
        ['https://b.example/', 3],
      ],
    ],
    [
      'no name of a host in Markdown that nobody made a link',
      'markdown',
      'See example.com, 10.0.0.1 and a@b.com.',
      [],
    ],
    ['no name of a host in a text', 'text', 'See example.com, 10.0.0.1 and a@b.com.', []],
    [
      'links of other schemes, too, so that they are counted',
      'markdown',
      '[m](mailto:a@b.com) [f](ftp://a.example/) [u](HTTPS://A.example/)',
      [
        ['mailto:a@b.com', 1],
        ['ftp://a.example/', 1],
        ['HTTPS://A.example/', 1],
      ],
    ],
    [
      'the areas and frames of HTML, and not what a page loads',
      'html',
      '<link href="https://no.example/"><script src="https://no.example/"></script>\n<area href="https://a.example/">\n<iframe src="https://b.example/"></iframe><a name="x">x</a><img alt="x"><p src="https://no.example/">',
      [
        ['https://a.example/', 2],
        ['https://b.example/', 3],
      ],
    ],
    [
      'BibTeX with its escapes undone',
      'bibtex',
      'url = "https://a.example/a\\textunderscore{}b\\%20c\\&d\\~e"',
      [['https://a.example/a_b%20c&d~e', 1]],
    ],
    [
      'CSL-JSON with one item, or with items that are none',
      'csl-json',
      '[null,\n{"URL": 5, "DOI": null},\n{"URL":"https://a.example/"}]',
      [['https://a.example/', 3]],
    ],
    ['one item of CSL-JSON', 'csl-json', '{"URL":"https://a.example/"}', [['https://a.example/', 1]]],
  ])('reads %s', (_about, format, text, expected) => {
    expect(extractLinks(text, format).map(({ url, line }) => [url, line])).toEqual(expected);
  });

  test('refuses CSL-JSON that is no JSON', () => {
    expect(() => extractLinks('{', 'csl-json')).toThrow(SyntaxError);
  });
});
