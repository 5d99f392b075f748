/** What the importer finds in books of other styles and languages than those of its first corpus. */
import { describe, expect, test } from 'vitest';
import { importBibliography } from './import-bibliography.ts';

function summary(text: string) {
  return importBibliography(text).citations.map(
    ({ number, authors, title, year, url, pinpoint, sameAs, section }) => ({
      number,
      ...(authors[0] === undefined ? {} : { author: authors[0].family }),
      title,
      ...(year === undefined ? {} : { year }),
      ...(url === undefined ? {} : { url }),
      ...(pinpoint === undefined ? {} : { pinpoint }),
      ...(sameAs === undefined ? {} : { sameAs }),
      ...(section === undefined ? {} : { section }),
    }),
  );
}

const german = `# Brücken

## 1. Äußere Häfen

Text.[^1] Text.[^2] Text.[^3] Text.[^4] Text.[^5]

[^1]: Vgl. Weber, Karl: Die Häfen des Nordens, Berlin 1987, S. 12 f.
[^2]: Ebd., S. 15.
[^3]: Müller, Anna: Brücken und Brüche, in: Hafenblätter 4 (2011), S. 33–58, online unter: https://www.hafen.example/artikel/2011/muel-
ler_bruecken (Zugriff am 3.5.2015).
[^4]: Weber, Häfen (wie Anm. 1), S. 20.
[^5]: Siehe auch Müller, Brücken, S. 40.

## Quellen- und Literaturverzeichnis

1. Müller, Anna: Brücken und Brüche, in: Hafenblätter 4 (2011), S. 33–58, online unter: https://www.hafen.example/artikel/2011/mueller_bruecken (Zugriff am 3.5.2015).
2. Weber, Karl: Die Häfen des Nordens, Berlin 1987.
3. Zander, Eva: Seile, Köln 1990.
`;

const weber = { author: 'Weber', title: 'Die Häfen des Nordens', year: 1987, section: '1-aussere-hafen' };
const mueller = {
  author: 'Müller',
  title: 'Brücken und Brüche',
  year: 2011,
  url: 'https://www.hafen.example/artikel/2011/mueller_bruecken',
  section: '1-aussere-hafen',
};

describe('a German book whose notes cite a list of works', () => {
  test('has its notes as citations; "Ebd.", "wie Anm. 1" and short titles name an earlier source', () => {
    expect(summary(german)).toEqual([
      { number: 1, ...weber, pinpoint: '12f.' },
      { number: 2, ...weber, pinpoint: '15', sameAs: 1 },
      { number: 3, ...mueller, pinpoint: '33-58' },
      { number: 4, ...weber, pinpoint: '20', sameAs: 1 },
      { number: 5, ...mueller, pinpoint: '40', sameAs: 3 },
    ]);
  });

  test('says which entry of the list no note cites, and has no doubt where both printings agree', () => {
    const { reviewNotes, citations } = importBibliography(german);
    expect(reviewNotes).toEqual([expect.stringContaining('Zander, Eva: Seile')]);
    expect(citations.flatMap(({ reviewNotes: notes }) => notes)).toEqual([]);
  });

  test('is read the same with Windows line ends', () => {
    expect(summary(german.replaceAll('\n', '\r\n'))).toEqual(summary(german));
  });
});

describe('Chicago notes and bibliography', () => {
  const book = `# Rivers

Prose.<sup>1</sup> Prose.<sup>2</sup> Prose.<sup>3</sup> Prose.<sup>4</sup>

<sup>1</sup> Jane Doe, *Harbours of the North* (London: Example Press, 2020), 15.

<sup>2</sup> Ibid., 17–18.

<sup>3</sup> Richard Roe, “Locks and Weirs,” *River Studies* 12, no. 3 (2019): 45, https://rivers.example/locks.

<sup>4</sup> Doe, *Harbours*, 99.

## Bibliography

Doe, Jane. *Harbours of the North*. London: Example Press, 2020.

Roe, Richard. “Locks and Weirs.” *River Studies* 12, no. 3 (2019): 45–67. https://rivers.example/locks.
`;

  test('are matched by name and title, and the unnumbered list is found', () => {
    expect(summary(book)).toEqual([
      {
        number: 1,
        author: 'Doe',
        title: 'Harbours of the North',
        year: 2020,
        pinpoint: '15',
        section: 'rivers',
      },
      {
        number: 2,
        author: 'Doe',
        title: 'Harbours of the North',
        year: 2020,
        pinpoint: '17-18',
        sameAs: 1,
        section: 'rivers',
      },
      {
        number: 3,
        author: 'Roe',
        title: 'Locks and Weirs',
        year: 2019,
        pinpoint: '45',
        url: 'https://rivers.example/locks',
        section: 'rivers',
      },
      {
        number: 4,
        author: 'Doe',
        title: 'Harbours of the North',
        year: 2020,
        pinpoint: '99',
        sameAs: 1,
        section: 'rivers',
      },
    ]);
  });

  test('say when a short form can mean two works, and when "Ibid." has nothing before it', () => {
    const two = book
      .replace('<sup>4</sup> Doe, *Harbours*, 99.', '<sup>4</sup> Doe, 99.')
      .replace(
        '<sup>1</sup> Jane Doe, *Harbours of the North* (London: Example Press, 2020), 15.',
        '<sup>1</sup> Ibid., 3.',
      )
      .replace('Roe, Richard', 'Doe, Jane. *Rivers*. London: Example Press, 2001.\n\nRoe, Richard');
    const { citations } = importBibliography(two);
    expect(citations[0]?.reviewNotes).toContain('it points to another note, and that note is not there');
    expect(citations[3]?.reviewNotes).toContain('it may name "Harbours of the North" or "Rivers"');
  });
});

describe('a list without notes', () => {
  test('in author-date style and without numbers is numbered in its order, and the review says so', () => {
    const text = `# Ports

References

Doe, J. (2020). Harbours of the north. Journal of Ports, 12(3), 45–67. https://ports.example/a

Roe, R., & Poe, E. (2019). Quiet rivers. Example Press.
`;
    const { reviewNotes } = importBibliography(text);
    expect(summary(text).map(({ number, author, year }) => [number, author, year])).toEqual([
      [1, 'Doe', 2020],
      [2, 'Roe', 2019],
    ]);
    expect(reviewNotes).toContain(
      'The entries under "References" have no numbers; they are numbered in their order.',
    );
    expect(reviewNotes).toContain('The text has no footnotes, so the sections of the citations are unknown.');
  });

  test('with keys keeps them', () => {
    const text = `# Ports

## Works cited

[Doe20] Doe, Jane: Harbours of the North. London: Example Press, 2020.
[RP19] Roe, Richard: Quiet Rivers. London: Example Press, 2019.
`;
    expect(importBibliography(text).citations.map(({ key, title }) => [key, title])).toEqual([
      ['Doe20', 'Harbours of the North'],
      ['RP19', 'Quiet Rivers'],
    ]);
  });

  test.each([
    ['[1] ', '[2] '],
    ['1) ', '2) '],
    ['(1) ', '(2) '],
  ])('is cut at the numbers %s and %s', (first, second) => {
    const text = `## References\n\n${first}Doe, J. (2020). Harbours. Example Press.\n${second}Roe, R. (2019). Quiet rivers. Example Press.\n`;
    expect(summary(text).map(({ number, title }) => [number, title])).toEqual([
      [1, 'Harbours'],
      [2, 'Quiet rivers'],
    ]);
  });

  test.each([
    ['en', 'Works Cited'],
    ['de', 'Literaturverzeichnis'],
    ['de', '7. Quellen und Literatur:'],
    ['fr', 'Références bibliographiques'],
    ['es', 'Bibliografía'],
    ['pl', 'Literatura'],
    ['cs', 'Seznam použité literatury'],
    ['ru', 'Список использованной литературы'],
    ['be', 'Спіс выкарыстаных крыніц'],
    ['uk', 'Список використаних джерел'],
    ['zh', '参考文献'],
  ])('is found under the heading of its language (%s: %s), with and without a mark', (_language, heading) => {
    const entries =
      '1. Doe, J. (2020). Harbours. Example Press.\n\n2. Roe, R. (2019). Rivers. Example Press.\n';
    for (const printed of [`## ${heading}`, `**${heading}**`, heading])
      expect(summary(`# Book\n\nProse.\n\n${printed}\n\n${entries}`)).toHaveLength(2);
  });
});

describe('notes', () => {
  test('that begin again at 1 in each chapter are numbered through, and the review says from where', () => {
    const chapter = (title: string, year: number) =>
      `## ${title}\n\nProse.[^1] Prose.[^2]\n\n[^1]: Doe, Jane: ${title} am Meer, Berlin ${year}, S. 5.\n[^2]: Ebd., S. 6.\n`;
    const { citations, reviewNotes } = importBibliography(
      `${chapter('Häfen', 2001)}\n${chapter('Schleusen', 2002)}`,
    );
    expect(citations.map(({ number, title, section, sameAs }) => [number, title, section, sameAs])).toEqual([
      [1, 'Häfen am Meer', 'hafen', undefined],
      [2, 'Häfen am Meer', 'hafen', 1],
      [3, 'Schleusen am Meer', 'schleusen', undefined],
      [4, 'Schleusen am Meer', 'schleusen', 3],
    ]);
    expect(reviewNotes).toContain(
      'The notes begin again at 1 under "Schleusen" (line 12): its note 1 is citation 3.',
    );
  });

  test('with names are numbered in the order in which the text refers to them', () => {
    const text = `# Ports

Prose.[^roe] Prose.[^doe]

[^doe]: Doe, Jane: Harbours. London: Example Press, 2020.

[^roe]: Roe, Richard: Rivers. London: Example Press, 2019.
`;
    expect(summary(text).map(({ number, title }) => [number, title])).toEqual([
      [1, 'Rivers'],
      [2, 'Harbours'],
    ]);
  });

  test('with superscript digits are found', () => {
    const text =
      '# Ports\n\nProse.¹ Prose.²\n\n¹ Doe, Jane: Harbours, London 2020.\n\n² Roe, Richard: Rivers, London 2019.\n';
    expect(summary(text).map(({ number, title }) => [number, title])).toEqual([
      [1, 'Harbours'],
      [2, 'Rivers'],
    ]);
  });

  test('after the list are not taken for its entries', () => {
    const text = `# Ports

Prose.[^1]

## Bibliography

Doe, Jane. *Harbours*. London: Example Press, 2020.

[^1]: Jane Doe, *Harbours* (London: Example Press, 2020), 3.
`;
    const { citations, reviewNotes } = importBibliography(text);
    expect(citations.map(({ number, title, pinpoint }) => [number, title, pinpoint])).toEqual([
      [1, 'Harbours', '3'],
    ]);
    expect(reviewNotes).toEqual([]);
  });

  test('alone are read, and the review says that no list was found', () => {
    const { reviewNotes } = importBibliography(
      '# Ports\n\nProse.[^1]\n\n[^1]: Doe, Jane: Harbours, London 2020.\n',
    );
    expect(reviewNotes).toEqual([
      'No list of references was found; the citations are read from the notes alone.',
    ]);
  });

  test('of one number that are unlike are not dropped without a word', () => {
    const text =
      '# Ports\n\nProse.[^1]\n\n[^1]: Doe, Jane: Harbours, London 2020.\n\n[^1]: Roe, Richard: A quite different book of rivers, Paris 1999.\n';
    expect(importBibliography(text).reviewNotes).toContain(
      'A second note with the number 1, on line 5, is left out.',
    );
  });
});

test('an address ends before the words of access in the language of the entry', () => {
  const entry = (trailer: string) =>
    importBibliography(`## References\n\n1. Doe, J. (2020). Harbours. https://ports.example/a/b${trailer}\n`)
      .citations[0]?.url;
  for (const trailer of [
    ', abgerufen am 3.5.2015.',
    ' abgerufen am 3.5.2015.',
    ' consulté le 3 mai 2015.',
    '. Дата доступа: 03.05.2015.',
    ' дата звароту: 03.05.2015.',
    ' Accessed May 3, 2015.',
    ' (Zugriff am 3.5.2015).',
    ', 访问日期 2015-05-03.',
  ])
    expect(entry(trailer), trailer).toBe('https://ports.example/a/b');
});

describe('the address of an entry', () => {
  const list = (entry: string) => importBibliography(`## References\n\n1. ${entry}\n`).citations[0];

  test.each([
    ['[https://a.example/b](https://a.example/b)', 'https://a.example/b'],
    ['[Link](https://a.example/b_(c)).', 'https://a.example/b_(c)'],
    ['<https://a.example/b>', 'https://a.example/b'],
  ])('is read from %s', (printed, url) => {
    expect(list(`Doe, J. (2020). Harbours. ${printed}`)?.url).toBe(url);
  });

  test('behind a linked title leaves the source after it to be read', () => {
    expect(list('Doe, Jane. [Harbours](https://a.example/b). London: Example Press, 2020.')).toMatchObject({
      title: 'Harbours',
      url: 'https://a.example/b',
      publisher: 'Example Press',
      year: 2020,
    });
  });

  test('without a scheme is to be reviewed, and so is a second address', () => {
    expect(list('Doe, J. (2020). Harbours. ports.example/b')?.reviewNotes).toEqual([
      'its address is printed without https:// or http://',
    ]);
    expect(list('Doe, J. (2020). Harbours. https://a.example/b. See also https://b.example/c')).toMatchObject(
      {
        url: 'https://a.example/b',
        reviewNotes: ['it has more than one address; only the first is read'],
      },
    );
    expect(
      list('Doe, J. (2020). Harbours. https://archive.example/2015/http://a.example/b')?.reviewNotes,
    ).toEqual([]);
  });

  test.each([
    ['Přístavy [online]. Praha: Příklad, 2015 [cit. 2019-03-12]. Dostupné z: https://a.example/b', 2015],
    ['Doe, Jane. Harbours. Geneva: Example Press; 2010 [cited 2012 Jan 5]. https://a.example/b', 2010],
  ])('and the day of access do not give its year: %s', (entry, year) => {
    expect(list(entry)?.year).toBe(year);
  });
});

describe('notes at the end of the book', () => {
  test('are read under their heading, and belong to the sections of their marks', () => {
    const text = `# One\n\nProse.<sup>1</sup> Prose.<sup>2</sup>\n\n# Two\n\nProse.<sup>3</sup>\n\n# Notes\n\n1. Jane Doe, *Harbours* (London: Example Press, 2020), 5.\n2. Ibid., 7.\n3. Richard Roe, *Rivers* (London: Example Press, 2019), 9.\n`;
    expect(
      summary(text).map(({ number, title, sameAs, section }) => [number, title, sameAs, section]),
    ).toEqual([
      [1, 'Harbours', undefined, 'one'],
      [2, 'Harbours', 1, 'one'],
      [3, 'Rivers', undefined, 'two'],
    ]);
  });

  test('that begin again at 1 under the heading of each chapter are numbered through', () => {
    const text = `# One\n\nProse.<sup>1</sup>\n\n# Two\n\nProse.<sup>1</sup>\n\n# Endnotes\n\n## One\n\n1. Jane Doe, *Harbours* (London: Example Press, 2020), 5.\n\n## Two\n\n1. Richard Roe, *Rivers* (London: Example Press, 2019), 9.\n\n## Bibliography\n\nRoe, Richard. *Rivers*. London: Example Press, 2019.\n`;
    expect(summary(text).map(({ number, title, section }) => [number, title, section])).toEqual([
      [1, 'Harbours', 'one'],
      [2, 'Rivers', 'two'],
    ]);
  });
});

describe('a list that runs over pages', () => {
  const text = `REFERENCES\n\n1. Doe, J. (2020). Harbours. Example Press.\n\n2. Roe, R. (2019). Rivers and\n\n118\n\nREFERENCES\n\ntheir locks. Example Press. https://site.example/rivers-\n\n119\n\nand-locks\n\n3. Poe, A. (2018). Weirs. Sample Press.\n`;

  test('is one list: its running heads and page numbers are no part of it', () => {
    expect(summary(text).map(({ number, title, url }) => [number, title, url])).toEqual([
      [1, 'Harbours', undefined],
      [2, 'Rivers and their locks', 'https://site.example/rivers-and-locks'],
      [3, 'Weirs', undefined],
    ]);
    expect(summary(text.replace('REFERENCES', '## References'))).toHaveLength(3);
  });
});

test('a list before the last one is not left out without a word', () => {
  const list = (year: number) => `## References\n\n1. Doe, J. (${year}). Harbours. Example Press.\n\n`;
  expect(importBibliography(`# One\n\n${list(2001)}# Two\n\n${list(2002)}`).reviewNotes).toContain(
    'The list under "References" on line 3 is not read; only the last one is.',
  );
});
