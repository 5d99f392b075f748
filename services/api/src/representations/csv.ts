/** Represents records as CSV. */
import type { Agreement, Event, Figure, RecordKind } from '@footing/model';
import { stringify } from 'csv-stringify/sync';

type AnyRecord = Agreement | Event | Figure;
type Columns<T> = readonly (readonly [name: string, cell: (record: T) => string | null])[];

const list = (values: readonly (string | number)[]): string => values.join('; ');
const partyOf = ({ parties }: AnyRecord, role: 'subject' | 'counterpart'): string | null =>
  parties.find((party) => party.role === role)?.slug ?? null;

const AGREEMENT: Columns<Agreement> = [
  ['slug', ({ slug }) => slug],
  ['title', ({ title }) => title],
  ['type', ({ type }) => type],
  ['status', ({ status }) => status],
  ['level', ({ level }) => level],
  ['signed', ({ signed }) => signed],
  ['valid', ({ valid }) => valid],
  ['parties', ({ parties }) => list(parties.map(({ slug }) => slug))],
  ['sectors', ({ sectors }) => list(sectors)],
  ['amount', ({ value }) => value?.amount ?? null],
  ['currency', ({ value }) => value?.currency ?? null],
  ['event', ({ event }) => event],
];

const EVENT: Columns<Event> = [
  ['slug', ({ slug }) => slug],
  ['title', ({ title }) => title],
  ['type', ({ type }) => type],
  ['date', ({ date }) => date],
  ['place', ({ place }) => place],
  ['parties', ({ parties }) => list(parties.map(({ slug }) => slug))],
  ['agreements', ({ agreements }) => list(agreements)],
];

const FIGURE: Columns<Figure> = [
  ['slug', ({ slug }) => slug],
  ['title', ({ title }) => title],
  ['indicator', ({ indicator }) => indicator],
  ['subject', (record) => partyOf(record, 'subject')],
  ['counterpart', (record) => partyOf(record, 'counterpart')],
  ['period', ({ period }) => period],
  ['value', ({ value }) => value],
  ['unit', ({ unit }) => unit],
  ['qualifier', ({ qualifier }) => qualifier],
  ['comparison', ({ comparison }) => comparison && `${comparison.kind} ${comparison.value}`],
];

const COMMON: Columns<AnyRecord> = [
  ['summary', ({ summary }) => summary],
  ['work', ({ work }) => work],
  ['sections', ({ sections }) => list(sections)],
  ['citations', ({ citations }) => list(citations.map(({ number }) => number))],
  ['evidenceHealth', ({ evidenceHealth }) => evidenceHealth],
  ['note', ({ note }) => note],
];

const COLUMNS: Readonly<Record<RecordKind, Columns<never>>> = {
  agreement: [...AGREEMENT, ...COMMON],
  event: [...EVENT, ...COMMON],
  figure: [...FIGURE, ...COMMON],
};

/** The CSV header line for a kind of record. */
export function csvHeader(kind: RecordKind): string {
  return write([COLUMNS[kind].map(([name]) => name)]);
}

/**
 * Records of one kind as CSV lines (RFC 4180). Lists are joined with semicolons. A cell that a spreadsheet
 * would take for a formula gets an apostrophe before it (OWASP, CSV injection).
 */
export function csvLines(kind: RecordKind, records: readonly AnyRecord[]): string {
  // The records are of this kind, so the columns of the kind accept them.
  return write(records.map((record) => COLUMNS[kind].map(([, cell]) => cell(record as never) ?? '')));
}

function write(rows: readonly (readonly string[])[]): string {
  return rows.length === 0
    ? ''
    : stringify(rows as string[][], { escape_formulas: true, record_delimiter: '\r\n' });
}
