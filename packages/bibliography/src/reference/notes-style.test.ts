/** What the reader of notes, MLA and German styles promises. */
import { describe, expect, test } from 'vitest';
import { looksLikeAuthorDate } from './author-date.ts';
import { looksLikeGost } from './gost.ts';
import { looksLikeNotes, parseNotes } from './notes-style.ts';
import type { ReferenceFields } from './reference-fields.ts';

const jane = { family: 'Doe', given: 'Jane' };
const hans = { family: 'Müller', given: 'Hans' };
const eva = { family: 'Schmidt', given: 'Eva' };

const entries: [string, ReferenceFields][] = [
  [
    'Jane Doe, “Locks and Weirs,” River Studies 12, no. 3 (2020): 45–67, https://doi.org/10.9999/y.',
    {
      kind: 'web',
      authors: [jane],
      title: 'Locks and Weirs',
      container: 'River Studies',
      year: 2020,
      pinpoint: '45-67',
    },
  ],
  [
    '“Harbour Trade Doubles,” Harbour News, May 12, 2020, accessed 3 May 2021, https://news.example.org/c.',
    { kind: 'web', authors: [], title: 'Harbour Trade Doubles', container: 'Harbour News', year: 2020 },
  ],
  [
    'Jane Doe, Richard Roe, and Ann Poe, Harbours North (London: Example Press, 2020), 15.',
    {
      kind: 'print',
      authors: [jane, { family: 'Roe', given: 'Richard' }, { family: 'Poe', given: 'Ann' }],
      title: 'Harbours North',
      publisher: 'Example Press',
      year: 2020,
      pinpoint: '15',
    },
  ],
  [
    'Jane Doe, “The ‘Great’ Bridge,” in Trades of the Coast, ed. Richard Roe (Chicago: Example Press, 2018), 45.',
    {
      kind: 'print',
      authors: [jane],
      title: 'The ‘Great’ Bridge',
      container: 'Trades of the Coast',
      publisher: 'Example Press',
      year: 2018,
      pinpoint: '45',
    },
  ],
  [
    "Jane Doe, 'Dogs' of the harbour', Harbour News, 12 May 2020.",
    { kind: 'print', authors: [jane], title: "Dogs' of the harbour", container: 'Harbour News', year: 2020 },
  ],
  [
    'Doe, Jane. Harbours of the North. London: Example Press, 2020.',
    {
      kind: 'print',
      authors: [jane],
      title: 'Harbours of the North',
      publisher: 'Example Press',
      year: 2020,
    },
  ],
  [
    'Doe, Jane, and Richard M. Roe. Salt and Rope: A History. Cambridge, MA: Example Press, 2014.',
    {
      kind: 'print',
      authors: [jane, { family: 'Roe', given: 'Richard M.' }],
      title: 'Salt and Rope: A History',
      publisher: 'Example Press',
      year: 2014,
    },
  ],
  [
    'Doe, Jane, et al., eds. Trades of the Coast. London: Example Press, 2018.',
    { kind: 'print', authors: [jane], title: 'Trades of the Coast', publisher: 'Example Press', year: 2018 },
  ],
  [
    'Doe, Jane. “Locks and Weirs.” River Studies, vol. 12, no. 3, 2020, pp. 45-67.',
    {
      kind: 'print',
      authors: [jane],
      title: 'Locks and Weirs',
      container: 'River Studies',
      year: 2020,
      pinpoint: '45-67',
    },
  ],
  [
    'Doe, Jane. "Harbour Lights." Harbour News, 12 May 2020, www.example.org/lights. Accessed 3 May 2021.',
    { kind: 'web', authors: [jane], title: 'Harbour Lights', container: 'Harbour News', year: 2020 },
  ],
  [
    'Harbour plan. Harbour Office, 12 May 2020. Retrieved May 3, 2021, from https://example.org/plan',
    { kind: 'web', authors: [], title: 'Harbour plan', container: 'Harbour Office', year: 2020 },
  ],
  [
    'Hans Müller: Seil und Salz. In: Hafenblätter, Berlin 2020, S. 12-15.',
    {
      kind: 'print',
      authors: [hans],
      title: 'Seil und Salz',
      container: 'Hafenblätter',
      year: 2020,
      pinpoint: '12-15',
    },
  ],
  [
    'Müller, Hans: Brücken. Berlin: Verlag 1998, S. 15',
    { kind: 'print', authors: [hans], title: 'Brücken', publisher: 'Verlag', year: 1998, pinpoint: '15' },
  ],
  [
    'Müller, Hans: Brücken im Norden, Berlin 1998, S. 15 ff.',
    { kind: 'print', authors: [hans], title: 'Brücken im Norden', year: 1998, pinpoint: '15ff.' },
  ],
  [
    'Müller, Hans / Schmidt, Eva (Hg.): Flüsse. 2. Auflage. Köln: Beispiel Verlag 2003. 245 S.',
    {
      kind: 'print',
      authors: [hans, eva],
      title: 'Flüsse',
      publisher: 'Beispiel Verlag',
      year: 2003,
      extent: 245,
    },
  ],
  [
    'Müller, Hans: „Seil und Salz“, in: Hafenblätter 12 (2020), H. 3, S. 45–67.',
    {
      kind: 'print',
      authors: [hans],
      title: 'Seil und Salz',
      container: 'Hafenblätter',
      year: 2020,
      pinpoint: '45-67',
    },
  ],
  [
    'Schmidt, Eva: «Der Hafen». In: Roe, Richard (Hg.): Küsten. Zürich: Beispiel Verlag 2001, S. 9–20.',
    {
      kind: 'print',
      authors: [eva],
      title: 'Der Hafen',
      container: 'Küsten',
      publisher: 'Beispiel Verlag',
      year: 2001,
      pinpoint: '9-20',
    },
  ],
  [
    'Eva Schmidt: Hafen wächst. In: Norder Zeitung vom 12. Mai 2020, S. 3.',
    {
      kind: 'print',
      authors: [eva],
      title: 'Hafen wächst',
      container: 'Norder Zeitung',
      year: 2020,
      pinpoint: '3',
    },
  ],
  [
    'Schmidt, Eva: Hafen wächst wieder, https://example.org/d (Zugriff am 3.5.2021).',
    { kind: 'web', authors: [eva], title: 'Hafen wächst wieder' },
  ],
];

describe('parseNotes', () => {
  test.each(entries)('reads %s', (printed, fields) => {
    expect(parseNotes(printed)).toEqual(fields);
  });

  test.each(entries)('finds more evidence of its own style than of the others in %s', (printed) => {
    const evidence = looksLikeNotes(printed);
    expect(evidence).toBeGreaterThan(looksLikeAuthorDate(printed));
    expect(evidence).toBeGreaterThan(looksLikeGost(printed));
  });

  test.each(['“ ”', '„ “', '« »', '» «', '" "', '‘ ’', "' '"])('takes a title out of %s', (marks) => {
    const [open, close] = marks.split(' ');
    expect(parseNotes(`Jane Doe, ${open}Tar and Rope${close}, Harbour News, 2020.`)).toEqual({
      kind: 'print',
      authors: [{ family: 'Doe', given: 'Jane' }],
      title: 'Tar and Rope',
      container: 'Harbour News',
      year: 2020,
    });
  });

  test('takes a quotation that only begins a title for a part of it', () => {
    expect(parseNotes('"Lights" and tides of the north. Harbour Office, 2020.').title).toBe(
      '"Lights" and tides of the north',
    );
  });
});

describe('names', () => {
  test.each([
    ['Halpern SD, Ubel PA. Transplants in patients. N Engl J Exam. 2002;347(4):284-7.', ['Halpern', 'Ubel']],
    ['Geck MJ, Yoo S. Screws for spines. J Spinal Exam. 2001;14(6):460–81.', ['Geck', 'Yoo']],
    ['Murray PR. Medical microbiology. 4th ed. St. Louis: Mosby Example; 2002.', ['Murray']],
    ['W. K. Chen, Linear Networks and Systems. Belmont, CA, USA: Example Press, 1993.', ['Chen']],
    ['SVOBODA, Petr a Eva MALÁ. Zdymadla severu. Praha: Příklad, 2010.', ['SVOBODA', 'MALÁ']],
  ])('with initials before or after them are each a person: %s', (entry, families) => {
    expect(parseNotes(entry).authors.map(({ family }) => family)).toEqual(families);
  });
});
