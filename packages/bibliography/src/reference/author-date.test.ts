/** What the reader of author-date styles promises. */
import { describe, expect, test } from 'vitest';
import { looksLikeAuthorDate, parseAuthorDate } from './author-date.ts';
import { looksLikeGost } from './gost.ts';
import { looksLikeNotes } from './notes-style.ts';
import type { ReferenceFields } from './reference-fields.ts';

const jane = { family: 'Doe', given: 'Jane' };
const doe = { family: 'Doe', given: 'J.' };
const roe = { family: 'Roe', given: 'R.' };
const smith = { family: 'Smith', given: 'J.' };

const entries: [string, ReferenceFields][] = [
  [
    'Doe, J. (2020). Harbours of the north. Journal of Ports, 12(3), 45–67. https://doi.org/10.9999/x',
    {
      kind: 'web',
      authors: [doe],
      title: 'Harbours of the north',
      container: 'Journal of Ports',
      pinpoint: '45-67',
      year: 2020,
    },
  ],
  [
    'Doe, J. M., Roe, R., & Poe, E. (2019a). Quiet rivers: A history. Example Press.',
    {
      kind: 'print',
      authors: [{ family: 'Doe', given: 'J. M.' }, roe, { family: 'Poe', given: 'E.' }],
      title: 'Quiet rivers: A history',
      publisher: 'Example Press',
      year: 2019,
    },
  ],
  [
    'Doe, J., et al. (n.d.). Bridges and tides. Harbour Review, 8, 101-119.',
    {
      kind: 'print',
      authors: [doe],
      title: 'Bridges and tides',
      container: 'Harbour Review',
      pinpoint: '101-119',
    },
  ],
  [
    'World Harbour Office. (2021, May 3). Trade doubled in spring. Harbour News. https://news.example.org/a',
    {
      kind: 'web',
      authors: [{ family: 'World Harbour Office' }],
      title: 'Trade doubled in spring',
      container: 'Harbour News',
      year: 2021,
    },
  ],
  [
    'Trade of the harbour doubled in spring. (2021, May 3). Harbour News. https://news.example.org/b',
    {
      kind: 'web',
      authors: [],
      title: 'Trade of the harbour doubled in spring',
      container: 'Harbour News',
      year: 2021,
    },
  ],
  [
    'Roe, R. (Ed.). (2018). Rivers of the plain (2nd ed.). Example Press.',
    { kind: 'print', authors: [roe], title: 'Rivers of the plain', publisher: 'Example Press', year: 2018 },
  ],
  [
    'Poe, E. (2017). Salt and rope. In R. Roe & J. Doe (Eds.), Trades of the coast (pp. 12–34). Example Press.',
    {
      kind: 'print',
      authors: [{ family: 'Poe', given: 'E.' }],
      title: 'Salt and rope',
      container: 'Trades of the coast',
      publisher: 'Example Press',
      pinpoint: '12-34',
      year: 2017,
    },
  ],
  [
    'Doe, Jane, and Richard Roe. 2020. "Locks and Weirs." River Studies 12: 45-67.',
    {
      kind: 'print',
      authors: [jane, { family: 'Roe', given: 'Richard' }],
      title: 'Locks and Weirs',
      container: 'River Studies',
      pinpoint: '45-67',
      year: 2020,
    },
  ],
  [
    'Doe, Jane. 2020. “Rope Makers.” In Trades of the Coast, edited by R. Roe, 45–67. Chicago: Example Press.',
    {
      kind: 'print',
      authors: [jane],
      title: 'Rope Makers',
      container: 'Trades of the Coast',
      publisher: 'Example Press',
      pinpoint: '45-67',
      year: 2020,
    },
  ],
  [
    'Doe, Jane. n.d. "Tar." Harbour News. Accessed May 3, 2021. https://example.org.',
    { kind: 'web', authors: [jane], title: 'Tar', container: 'Harbour News' },
  ],
  [
    'Smith, J. and Jones, K., 2020. The price of tar. Journal of Ports, 12(3), pp.45-67.',
    {
      kind: 'print',
      authors: [smith, { family: 'Jones', given: 'K.' }],
      title: 'The price of tar',
      container: 'Journal of Ports',
      pinpoint: '45-67',
      year: 2020,
    },
  ],
  [
    'Smith, J. (2015) ‘Tar’, in Roe, R. (ed.) Trades of the coast. London: Example Press, pp. 12–34.',
    {
      kind: 'print',
      authors: [smith],
      title: 'Tar',
      container: 'Trades of the coast',
      publisher: 'Example Press',
      pinpoint: '12-34',
      year: 2015,
    },
  ],
  [
    'Smith, J. (2021) Harbour lights [Online]. Available at: https://example.org/lights (Accessed: 3 May 2021).',
    { kind: 'web', authors: [smith], title: 'Harbour lights', year: 2021 },
  ],
  [
    'Müller, H. (Hg.) (2011): Brücken im Norden. Berlin: Beispiel Verlag.',
    {
      kind: 'print',
      authors: [{ family: 'Müller', given: 'H.' }],
      title: 'Brücken im Norden',
      publisher: 'Beispiel Verlag',
      year: 2011,
    },
  ],
  [
    'Müller, Hans/Schmidt, Eva (2012): Seil und Salz. In: Hafenblätter 12 (3), S. 45–67.',
    {
      kind: 'print',
      authors: [
        { family: 'Müller', given: 'Hans' },
        { family: 'Schmidt', given: 'Eva' },
      ],
      title: 'Seil und Salz',
      container: 'Hafenblätter',
      pinpoint: '45-67',
      year: 2012,
    },
  ],
  [
    'Doe, J., Roe, R., . . . Low, T. (2011). Mud. Journal of Ports, 3(1), 9-10. doi:10.9999/z',
    {
      kind: 'print',
      authors: [doe, roe, { family: 'Low', given: 'T.' }],
      title: 'Mud',
      container: 'Journal of Ports',
      pinpoint: '9-10',
      year: 2011,
    },
  ],
];

describe('parseAuthorDate', () => {
  test.each(entries)('reads %s', (printed, fields) => {
    expect(parseAuthorDate(printed)).toEqual(fields);
  });

  test.each(entries)('finds more evidence of its own style than of the others in %s', (printed) => {
    const evidence = looksLikeAuthorDate(printed);
    expect(evidence).toBeGreaterThan(looksLikeNotes(printed));
    expect(evidence).toBeGreaterThan(looksLikeGost(printed));
  });

  test.each(['Just words', '', '(2020)', 'Doe, Jane. Harbours of the North. London: Example Press, 2020.'])(
    'finds no evidence in %j',
    (printed) => {
      expect(looksLikeAuthorDate(printed)).toBe(0);
    },
  );

  test('keeps the text of an entry of another style as a title instead of losing it', () => {
    expect(parseAuthorDate('Just words')).toEqual({ kind: 'print', authors: [], title: 'Just words' });
  });
});
