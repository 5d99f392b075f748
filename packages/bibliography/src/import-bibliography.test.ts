import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BibliographyError } from './errors.ts';
import { importBibliography } from './import-bibliography.ts';
import { damagedBook } from './testing/damaged-book.ts';

const book = `
# Rivers and harbours

The harbour grew"<sup>1</sup>. Its trade doubled"<sup>2</sup>.

<sup>&</sup>lt;sup>1</sup> Doe, J. Harbours of the north / Jane Doe. - Example Press, 2021. - C. 14.

<sup>2</sup> Trade of the harbour doubled [Electronic resource]. - 2022. - URL:

more prose of the next page, which has nothing to do with it

https://news.example.org/view/trade-of-theharbour-doubled-1204-2022/ <sup>3</sup> Roe, R. Bridges / R. Roe // [Electronic resource]. - 2023. - URL: https://example.net/a b_c

#### Literature

1. Doe, J. Harbours of the north / J. Doe. - Example Press, 2021. - 96 c.

2. Trade of the harbour doubled [Electronic resource]. -
2022. - URL: <u>https://news.example.org/view/trade-of-</u>

<u>the-harbour-doubled-1204-2022</u> 3. Roe, R. Bridges / R. Roe // [Electronic resource]. - 2023. - URL: https://example.net/a\\_b\\_c
`;

function refusal(text: string): BibliographyError {
  try {
    importBibliography(text);
  } catch (error) {
    if (error instanceof BibliographyError) return error;
    throw error;
  }
  throw new Error('the text was imported');
}

describe('importBibliography', () => {
  test('recovers every address of a bibliography whose two printings are damaged in different places', () => {
    fc.assert(
      fc.property(damagedBook, ({ citations, text }) => {
        const imported = importBibliography(text);
        expect(imported.citations.map(({ url, title, year }) => ({ url, title, year }))).toEqual(
          citations.map(({ url, title, year }) => ({ url, title, year })),
        );
      }),
      { numRuns: 250 },
    );
  });

  test('reads authors, pages, kind and section from both printings', () => {
    const { sections, citations } = importBibliography(book);
    expect(sections).toEqual([{ slug: 'rivers-and-harbours', title: 'Rivers and harbours' }]);
    expect(citations.map(({ number, kind, section }) => ({ number, kind, section }))).toEqual([
      { number: 1, kind: 'print', section: 'rivers-and-harbours' },
      { number: 2, kind: 'web', section: 'rivers-and-harbours' },
      { number: 3, kind: 'web', section: 'rivers-and-harbours' },
    ]);
    expect(citations[0]).toMatchObject({
      authors: [{ family: 'Doe', given: 'Jane' }],
      title: 'Harbours of the north',
      publisher: 'Example Press',
      year: 2021,
      pinpoint: '14',
      extent: 96,
    });
  });

  test('goes on with an address on the next page, and gives each repair its reason', () => {
    const [, second, third] = importBibliography(book).citations;
    expect(second?.url).toBe('https://news.example.org/view/trade-of-the-harbour-doubled-1204-2022/');
    expect(second?.repairs.map(({ kind }) => kind)).toContain('hyphen_restored');
    expect(second?.repairs.map(({ kind }) => kind)).toContain('slash_restored');
    for (const { reason, confidence } of second?.repairs ?? []) {
      expect(reason).not.toBe('');
      expect(confidence).toBeGreaterThan(0);
    }
    expect(third?.url).toBe('https://example.net/a_b_c');
  });

  test('takes a footnote with a misread number for the entry whose text it has, and says so', () => {
    const text = book.replace('<sup>3</sup> Roe', '<sup>8</sup> Roe');
    const third = importBibliography(text).citations[2];
    expect(third?.section).toBe('rivers-and-harbours');
    expect(third?.reviewNotes).toEqual(['its footnote is printed with the number 8, not 3']);
  });

  test('refuses a list with a gap, naming the number and the way on', () => {
    const text = book
      .replace(/\n2\. Trade[\s\S]*?<\/u> 3\./, '\n3.')
      .replace(/<sup>2<\/sup> Trade[^\n]*/, '');
    const error = refusal(text);
    expect(error.code).toBe('bibliography_gap');
    expect(error.message).toContain('2');
    expect(error.hint).toContain('--allow-gaps');
    const { citations, reviewNotes } = importBibliography(text, { allowGaps: true });
    expect(citations.map(({ number }) => number)).toEqual([1, 3]);
    expect(reviewNotes).toEqual(['No entry has the number 2.']);
  });

  test('names numbers that are missing in a row in one note', () => {
    const note = (number: number) => `[^${number}]: Doe, A. Tar ${number}. - 2019.`;
    const { reviewNotes } = importBibliography([3, 5, 9_000, 100_000].map(note).join('\n\n'), {
      allowGaps: true,
    });
    expect(reviewNotes.slice(0, -1)).toEqual([
      'No entry has the numbers 1 to 2.',
      'No entry has the number 4.',
      'No entry has the numbers 6 to 8999.',
      'No entry has the numbers 9001 to 99999.',
    ]);
  });

  test('refuses a list that gives one number twice', () => {
    const error = refusal(
      book.replace(
        '\n2. Trade',
        '\n1. Other things [Electronic resource]. - 2020. - URL: https://example.org/x\n\n2. Trade',
      ),
    );
    expect(error.code).toBe('bibliography_duplicate_number');
    expect(error.message).toContain('1');
  });

  test('refuses a text without a bibliography, and a file that is not text', () => {
    expect(refusal('# Nothing\n\nhere').code).toBe('bibliography_not_found');
    expect(refusal('PK\0\0').code).toBe('bibliography_not_text');
  });

  test('reads footnotes alone where the book has no literature list', () => {
    const [notes = ''] = book.split('#### Literature');
    const { citations } = importBibliography(notes);
    expect(citations.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(citations[1]?.confidence).toBeLessThan(1);
  });
});

test('notes a lost final slash, a year that the address contradicts, and an address that is less than sure', () => {
  const entry = (number: number, address: string, year = 2022): string =>
    `${number}. News ${number} of the harbour [Electronic resource]. - ${year}. - URL: ${address}`;
  const news = (number: number): string =>
    `https://news.example.org/view/harbour-${number}-${1200 + number}-2022`;
  const entries = [1, 2, 3, 4, 5].map((number) => entry(number, `${news(number)}/`));
  const text = `# Harbours\n\n#### Literature\n\n${[...entries, entry(6, news(6)), entry(7, `${news(7)}/`, 2021)].join('\n\n')}\n`;
  const agency = {
    agency: 'News',
    host: 'news\\.example\\.org',
    path: '^/(?<section>view)/harbour-\\d-(?<id>\\d+)-(?<year>\\d{4})',
  };
  const { citations } = importBibliography(text, { agencies: [agency] });
  const notes = citations.map(({ reviewNotes }) => reviewNotes.join('; '));
  expect(notes[5]).toContain(`it may read ${news(6)}/`);
  expect(notes[6]).toContain('the reference has the year 2021, its address 2022');
  expect(notes[0]).not.toMatch(/slash|year/);
});
