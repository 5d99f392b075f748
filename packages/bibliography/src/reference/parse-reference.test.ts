/** What reading any reference promises: the right style, no failure, and time in step with length. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseStyle, parseReference, REFERENCE_STYLES, type ReferenceStyle } from './parse-reference.ts';

const MAX_MILLISECONDS = 200;
const LONG = 100_000;

const examples: [ReferenceStyle, string, string][] = [
  ['gost', 'Doe, J. Rope / J. Doe // River Studies. - 2020. - P. 5-6.', 'Rope'],
  ['gost', 'Trade doubled [Electronic resource]. - 2022. - URL: https://example.org/a', 'Trade doubled'],
  ['gost', '"Lights." A plan. - Example Press, 2020. - 64 c.', '"Lights." A plan'],
  ['author-date', 'Doe, J. (2020). Rope. River Studies, 12(3), 45-67.', 'Rope'],
  ['author-date', 'Doe, J. (2020) Rope [Online]. Available at: https://example.org/a', 'Rope'],
  ['notes', 'Doe, Jane. Rope. London: Example Press, 2020.', 'Rope'],
  ['notes', 'Müller, Hans / Schmidt, Eva: Seil. Berlin: Verlag 1998, S. 15', 'Seil'],
];
describe('parseReference', () => {
  test.each(examples)('reads as %s: %s', (style, printed, title) => {
    expect(parseReference(printed).title).toBe(title);
    expect(parseReference(printed)).toEqual(parseReference(printed, style));
    expect(chooseStyle([printed])).toBe(style);
  });

  test('keeps an entry without any form as a title', () => {
    expect(parseReference('Just words')).toEqual({ kind: 'print', authors: [], title: 'Just words' });
  });

  const pieces = fc.constantFrom(
    ...['Doe', 'J.', ', ', '. ', ': ', ' / ', ' // ', '. - ', '(2020)', '2020', '(', ')', '“', '”', '„', '"'],
    ...[
      "'",
      '«',
      '»',
      ' and ',
      ' & ',
      'et al.',
      'In: ',
      'S. 15',
      'pp. 1–2',
      '12(3)',
      '[Electronic resource]',
    ],
    ...['https://', 'URL:', 'accessed 3 May', '(Ed.)', '\\_', '<u>', '\n', '\0', '\uD800', '9'.repeat(40)],
  );
  const damaged = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 60 });

  test('never throws, and gives only fields that can be stored', () => {
    fc.assert(
      fc.property(damaged, fc.constantFrom(undefined, ...REFERENCE_STYLES), (parts, style) => {
        const fields = parseReference(parts.join(''), style);
        expect(JSON.parse(JSON.stringify(fields))).toEqual(fields);
        for (const number of [fields.year ?? 0, fields.extent ?? 0])
          expect(number).toSatisfy(Number.isInteger);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    'A, ',
    'Ab, C. ',
    '"',
    ', "',
    ' “',
    '“”',
    '. ',
    ' .',
    '(',
    '(2020) ',
    ': A',
    '12(3), ',
    '1',
    'A',
  ])(`reads ${LONG} characters of %j in less than ${MAX_MILLISECONDS} ms`, (unit) => {
    for (const opening of ['', 'Doe, J. (2020). ', 'Jane Doe, “', 'Doe, J. Rope / ']) {
      const entry = opening + unit.repeat(LONG / unit.length);
      const fastest = Math.min(...[1, 2, 3].map(() => timeOf(() => parseReference(entry))));
      expect(fastest).toBeLessThan(MAX_MILLISECONDS);
    }
  });
});

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

describe('chooseStyle', () => {
  const gost = 'Trade doubled [Electronic resource]. - 2022. - URL: https://example.org/a';
  const authorDate = 'Doe, J. (2020). Rope. River Studies, 12(3), 45-67.';
  const notes = 'Doe, Jane. Rope. London: Example Press, 2020.';

  test.each<[ReferenceStyle, string[]]>([
    ['gost', [gost, gost, authorDate]],
    ['author-date', [authorDate, notes, authorDate, gost]],
    ['notes', [notes, authorDate, notes]],
    ['gost', [notes, gost]],
    ['author-date', [notes, authorDate]],
    ['notes', []],
    ['notes', ['']],
  ])('chooses %s by majority, then by the order of the styles', (style, entries) => {
    expect(chooseStyle(entries)).toBe(style);
  });
});
