/** What is read from the files of reference managers, and what is said of files that cannot be read. */
import { describe, expect, test } from 'vitest';
import { BibliographyError } from '../errors.ts';
import { formatReferences } from '../export/reference-formats.ts';
import { toCsl } from '../export/to-csl.ts';
import { referencesFormatOf } from './format.ts';
import { importReferences } from './import-references.ts';

const bibtex = `
@article{doe20, author={Doe, Jane and {World Harbour Office}}, title={The {Harbours} of M\\"uller},
  journal={Ports}, year=2020, pages={3--9}, doi={10.9999/x}}
@online{weir-news, title={Weirs}, url={https://rivers.example/a_b}, date={2021-05}, urldate={2022-01-02}}
@book{roe, title={Rivers}, editor={van der Roe, Richard}, publisher={Example Press}, year={1999}}
`;

function refusal(run: () => unknown): BibliographyError {
  try {
    run();
  } catch (error) {
    if (error instanceof BibliographyError) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('importReferences', () => {
  test('reads BibTeX and BibLaTeX with their keys, in their order', () => {
    expect(importReferences(bibtex, 'bibtex').citations).toMatchObject([
      {
        number: 1,
        key: 'doe20',
        kind: 'web',
        authors: [{ family: 'Doe', given: 'Jane' }, { family: 'World Harbour Office' }],
        title: 'The Harbours of Müller',
        container: 'Ports',
        year: 2020,
        pinpoint: '3-9',
        url: 'https://doi.org/10.9999/x',
      },
      {
        number: 2,
        key: 'weir-news',
        kind: 'web',
        title: 'Weirs',
        year: 2021,
        url: 'https://rivers.example/a_b',
      },
      {
        number: 3,
        key: 'roe',
        kind: 'print',
        authors: [{ family: 'van der Roe', given: 'Richard' }],
        title: 'Rivers',
        publisher: 'Example Press',
        year: 1999,
      },
    ]);
  });

  test('reads RIS', () => {
    const ris = [
      'TY  - JOUR\nAU  - Doe, Jane\nTI  - Harbours\nPY  - 2020\nUR  - https://ports.example/a\nT2  - Ports\nSP  - 3\nEP  - 9\nER  - ',
      'TY  - BOOK\nA1  - Roe, R.\nT1  - Rivers\nY1  - 2019/05/03\nER  - \n',
    ].join('\n');
    const { citations } = importReferences(ris, 'ris');
    expect(citations).toMatchObject([
      {
        number: 1,
        authors: [{ family: 'Doe' }],
        title: 'Harbours',
        container: 'Ports',
        year: 2020,
        pinpoint: '3-9',
        url: 'https://ports.example/a',
      },
      { number: 2, kind: 'print', title: 'Rivers', year: 2019 },
    ]);
    expect(citations.every(({ key }) => key === undefined)).toBe(true);
  });

  test.each([
    ['a list', (item: object) => [item]],
    ['one item', (item: object) => item],
    ['an object with items', (item: object) => ({ items: [item] })],
  ])('reads CSL-JSON that is %s', (_form, wrap) => {
    const item = {
      id: 'x',
      title: 'The <i>Harbours</i>',
      author: [{ literal: 'World Harbour Office' }],
      'container-title': 'Ports',
      issued: { 'date-parts': [['2020', 5]] },
      URL: 'https://ports.example/a',
    };
    expect(importReferences(JSON.stringify(wrap(item)), 'csl-json').citations).toMatchObject([
      {
        key: 'x',
        title: 'The Harbours',
        authors: [{ family: 'World Harbour Office' }],
        container: 'Ports',
        year: 2020,
      },
    ]);
  });

  test.each(['bibtex', 'ris'] as const)('reads back what is exported as %s', (format) => {
    const { citations } = importReferences(bibtex, 'bibtex');
    const exported = formatReferences(
      citations.map((citation) => toCsl(`work-${citation.number}`, citation)),
      format,
    );
    const again = importReferences(exported, format).citations;
    expect(again.map(({ title, year, url }) => ({ title, year, url }))).toEqual(
      citations.map(({ title, year, url }) => ({ title, year, url })),
    );
  });

  test('says of each reference what it cannot find', () => {
    const { citations } = importReferences('@misc{a, author={Doe, Jane}}', 'bibtex');
    expect(citations[0]?.reviewNotes).toEqual(['no title could be read', 'no year could be read']);
  });

  test.each([
    ['bibtex', '@article{x, title={a', 'references_invalid', 'line 1'],
    ['csl-json', '[{"title": "a",]', 'references_invalid', 'position'],
    ['csl-json', '[{"title": {}}]', 'references_invalid', 'reference 1/title'],
    ['csl-json', '[null]', 'references_invalid', 'reference 1'],
    ['csl-json', '[]', 'bibliography_not_found', 'CSL-JSON'],
    ['bibtex', 'only words', 'bibliography_not_found', 'BibTeX'],
    ['ris', 'only words', 'bibliography_not_found', 'RIS'],
  ] as const)('refuses %s that is %j as %s, naming %j', (format, text, code, named) => {
    const error = refusal(() => importReferences(text, format));
    expect(error.code).toBe(code);
    expect(error.message).toContain(named);
  });
});

test.each([
  ['a.bib', '', 'bibtex'],
  ['a.ris', '', 'ris'],
  ['a.json', '', 'csl-json'],
  ['a', '@book{x,', 'bibtex'],
  ['a', 'TY  - BOOK', 'ris'],
  ['a', '[ {', 'csl-json'],
  ['a.md', '@book{x,', undefined],
  ['a', '# Harbours', undefined],
])('a file %j that begins %j has the format %s', (name, text, format) => {
  expect(referencesFormatOf(name, text)).toBe(format);
});
