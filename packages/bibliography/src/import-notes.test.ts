/** What the importer makes of notes that name more, or less, than one source in full. */
import { describe, expect, test } from 'vitest';
import { importBibliography } from './import-bibliography.ts';

function citations(notes: readonly string[]) {
  return importBibliography(`# Ports\n\n${notes.map((note, at) => `[^${at + 1}]: ${note}`).join('\n')}\n`)
    .citations;
}

describe('a note that names two sources', () => {
  const several = 'its note names more than one source; only the first is read';

  test.each([
    ['Jane Doe, *Harbours* (London: Example Press, 2020), 5; Richard Roe, *Rivers* (Paris: Press, 2019), 9.'],
    [
      'Jane Doe, *Harbours* (London: Example Press, 2020), 5. See also Richard Roe, *Rivers* (Paris: Press, 2019), 9, https://a.example/b.',
    ],
    [
      'Jane Doe, *Harbours* (London: Example Press, 2020), 5; siehe auch Roe, Richard: Rivers, Paris 2019, S. 4.',
    ],
  ])('is read up to the second one, and says so: %s', (note) => {
    const [citation] = citations([note]);
    expect(citation).toMatchObject({
      title: 'Harbours',
      year: 2020,
      pinpoint: '5',
      reviewNotes: [several],
      printed: { footnote: expect.stringContaining('Rivers') },
    });
    expect(citation?.url).toBeUndefined();
  });

  test('in short forms points to the first', () => {
    const [, , third] = citations([
      'Doe, Jane: Harbours, London 2020, S. 5.',
      'Roe, Richard: Rivers, Paris 2019, S. 9.',
      'Doe (wie Anm. 1), S. 7; Roe (wie Anm. 2), S. 8.',
    ]);
    expect(third).toMatchObject({ sameAs: 1, pinpoint: '7', reviewNotes: [several] });
  });

  test.each([
    'Doe, Jane; Roe, Richard: Harbours, London 2020, S. 5.',
    'Doe, Jane: Harbours (London 2020; Paris 2021), S. 5.',
  ])('is not seen in a semicolon between other things: %s', (note) => {
    expect(citations([note])[0]?.reviewNotes).toEqual([]);
  });
});

describe('the author of the source before', () => {
  test.each([
    'Ders., Rivers, Paris 2019, S. 9.',
    'Vgl. Dies.: Rivers, Paris 2019, S. 9.',
    'Idem, Rivers, Paris 2019, 9.',
  ])('is that of a note that says only: %s', (note) => {
    const [, , third] = citations(['Jane Doe, Harbours, London 2020, S. 5.', 'Ebd., S. 6.', note]);
    expect(third).toMatchObject({
      authors: [{ family: 'Doe', given: 'Jane' }],
      title: 'Rivers',
      year: 2019,
      pinpoint: '9',
    });
  });

  test.each(['———. ', '---. ', '——— '])(
    'is that of an entry with a dash in its place (%s), which stays as it is printed',
    (dash) => {
      const { citations: listed } = importBibliography(
        `## Bibliography\n\nDoe, Jane. *Harbours*. London: Example Press, 2020.\n\n${dash}*Rivers*. London: Example Press, 2021.\n`,
      );
      expect(listed[1]).toMatchObject({
        authors: [{ family: 'Doe', given: 'Jane' }],
        title: 'Rivers',
        year: 2021,
        printed: { bibliography: `${dash}Rivers. London: Example Press, 2021.` },
      });
    },
  );
});

describe('a note that names a work cited before by its author', () => {
  test.each([
    'J. Doe, op. cit., p. 20.',
    'Doe, op. cit., p. 20.',
    'Doe, a.a.O., S. 20.',
    'J. Doe, dz. cyt., s. 20.',
    'Doe, *ob. cit.*, p. 20.',
  ])('is that work: %s', (note) => {
    expect(citations(['Jane Doe, Harbours (London: Example Press, 2020), 5.', note])[1]).toMatchObject({
      sameAs: 1,
      title: 'Harbours',
      year: 2020,
      pinpoint: '20',
    });
  });

  test('says so if there is none', () => {
    expect(citations(['Roe, op. cit., p. 20.'])[0]?.reviewNotes).toContain(
      'it names a work by its author alone, and that work is not there',
    );
  });

  test.each(['Ibíd., p. 15.', 'Ibid., p. 15.', 'Tamże, s. 15.'])('"%s" is the note before', (note) => {
    expect(citations(['Jane Doe, Harbours (London: Example Press, 2020), 5.', note])[1]).toMatchObject({
      sameAs: 1,
      pinpoint: '15',
    });
  });
});

test('of the pages of an article and the cited page, the cited page is read', () => {
  expect(
    citations(['Doe, Jane: Harbours, in: Roe, Al (Hg.): Coasts, Bremen 2003, S. 11–30, hier S. 14.'])[0],
  ).toMatchObject({ title: 'Harbours', year: 2003, pinpoint: '14' });
});

test.each([
  ['another author', 'Jane Doe, *Harbours* (London: Example Press, 2020), 5.'],
  ['the same author', 'Richard Roe, *Harbours* (London: Example Press, 2020), 5.'],
])('a note is not taken for an entry of the same publisher with another title, by %s', (_by, note) => {
  const {
    citations: [only],
    reviewNotes,
  } = importBibliography(
    `# Ports\n\nProse.[^1]\n\n[^1]: ${note}\n\n## Bibliography\n\nRoe, Richard. *Rivers*. London: Example Press, 2019.\n`,
  );
  expect(only).toMatchObject({ title: 'Harbours', year: 2020 });
  expect(reviewNotes).toEqual([expect.stringContaining('No note cites the entry')]);
});
