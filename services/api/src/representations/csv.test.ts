/** CSV that is safe to open: every field has its column, and no cell is run by a spreadsheet. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreement, event, figure } from '../testing/records.ts';
import { csvHeader, csvLines } from './csv.ts';

/** The cells of a kind's only line, by column. No cell may have a comma or a quote. */
function cellsOf(kind: Parameters<typeof csvLines>[0], record: Parameters<typeof csvLines>[1][number]) {
  const names = csvHeader(kind).trimEnd().split(',');
  const cells = csvLines(kind, [record]).slice(0, -2).split(',');
  expect(cells).toHaveLength(names.length);
  return Object.fromEntries(names.map((name, index) => [name, cells[index]]));
}

const common = {
  title: 'A title',
  summary: 'A summary.',
  work: 'a-work',
  sections: 'first-section; second-section',
  citations: '7; 12',
  evidenceHealth: 'sound',
  note: '',
};

describe('a line of CSV', () => {
  test('has what an agreement is', () => {
    expect(cellsOf('agreement', agreement())).toEqual({
      ...common,
      slug: 'an-agreement',
      type: 'charter',
      status: 'signed',
      level: 'port',
      signed: '2019-05',
      signedFirstDay: '2019-05-01',
      signedLastDay: '2019-05-31',
      valid: '2019/2024',
      validFirstDay: '2019-01-01',
      validLastDay: '2024-12-31',
      parties: 'harbour; a-union',
      partyNames: 'Harbour; A union',
      partyCountries: 'DE; KZ',
      sectors: 'rails; ports',
      amount: '1500000.50',
      currency: 'EUR',
      amountQualifier: 'about',
      event: 'an-event',
    });
  });

  test('has what an event is', () => {
    expect(cellsOf('event', event())).toEqual({
      ...common,
      slug: 'an-event',
      type: 'visit',
      date: '2019-06-03',
      dateFirstDay: '2019-06-03',
      dateLastDay: '2019-06-03',
      place: 'harbour',
      parties: 'a-union',
      partyNames: 'A union',
      partyCountries: 'KZ',
      agreements: 'an-agreement; another',
    });
  });

  test('has what a figure is, whose it is and to whom', () => {
    expect(cellsOf('figure', figure())).toEqual({
      ...common,
      slug: 'a-figure',
      indicator: 'wagons',
      subject: 'harbour',
      subjectName: 'Harbour',
      counterpart: 'a-union',
      counterpartName: 'A union',
      period: '2019',
      periodFirstDay: '2019-01-01',
      periodLastDay: '2019-12-31',
      value: '41000',
      upperValue: '',
      unit: 'wagons',
      qualifier: 'exact',
      comparisonKind: 'growth',
      comparisonValue: '4.5',
      comparisonQualifier: 'nearly',
      comparisonBase: '',
    });
  });

  test('leaves empty what a record does not have', () => {
    expect(
      cellsOf('agreement', agreement({ signed: null, value: null, event: null, sectors: [] })),
    ).toMatchObject({ signed: '', amount: '', currency: '', event: '', sectors: '' });
    expect(cellsOf('event', event({ date: null, place: null, agreements: [] }))).toMatchObject({
      date: '',
      place: '',
      agreements: '',
    });
    expect(cellsOf('figure', figure({ comparison: null, parties: [] }))).toMatchObject({
      comparisonKind: '',
      comparisonValue: '',
      comparisonBase: '',
      subject: '',
      counterpart: '',
    });
  });

  test.each([
    '=HYPERLINK("http://evil.example")',
    '+1',
    '-1+2',
    '@SUM(A1)',
    '|calc',
    '%0A=1',
    '\t=1',
    '\r=1',
    '\n=1',
    ' \u00A0=1',
    '\uFEFF\u200B=1',
    '"=1"',
    '\uFF1D1',
  ])('has an apostrophe before %j, which a spreadsheet would run', (title) => {
    const quoted = title.replaceAll('"', '""');
    expect(csvLines('event', [event({ title })])).toMatch(/^an-event,"?'/);
    expect(csvLines('event', [event({ title })])).toContain(`'${quoted}`);
  });

  test.each(['-1', '-1500000.50', '1 = 1', 'a-b', 'mail@example.org', "'quoted'", '1+1'])(
    'leaves %j alone, which none would run',
    (title) => {
      expect(cellsOf('event', event({ title }))['title']).toBe(title);
    },
  );

  test.each([
    ['a comma', 'One, two', '"One, two"'],
    ['quotation marks', 'The "Great" train', '"The ""Great"" train"'],
    ['a line break', 'One\r\ntwo', '"One\r\ntwo"'],
  ])('is quoted where a cell has %s (RFC 4180)', (_what, title, cell) => {
    expect(csvLines('event', [event({ title })])).toMatch(/^an-event,"/);
    expect(csvLines('event', [event({ title })])).toContain(`an-event,${cell},visit,`);
  });

  test('reads back as the same cells, whatever the texts hold (csv-parse)', () => {
    const texts = fc.string({
      unit: fc.constantFrom(
        'a',
        ' ',
        ',',
        '"',
        "'",
        ';',
        '\r',
        '\n',
        '\t',
        '=',
        '-',
        '\u2028',
        '\u0085',
        '\uFEFF',
        '1',
      ),
    });
    fc.assert(
      fc.property(texts, texts, (title, note) => {
        const [row, ...more] = parse(csvLines('event', [event({ title, note })]));
        expect(more).toEqual([]);
        expect(row).toHaveLength(csvHeader('event').split(',').length);
        const cells = [row?.[1], row?.at(-1)];
        for (const [index, text] of [title, note].entries()) {
          expect([text, `'${text}`]).toContain(cells[index]);
          expect(cells[index]?.trimStart()).not.toMatch(/^(?:[=+@]|-(?!\d+$))/);
        }
      }),
    );
  });

  test('ends with CR and LF, as the header does; no records are no line', () => {
    expect(csvHeader('event')).toMatch(/^slug,title,type,[\w,]+note\r\n$/);
    expect(csvLines('event', [event(), event()]).match(/\r\n/g)).toHaveLength(2);
    expect(csvLines('event', [])).toBe('');
  });
});
