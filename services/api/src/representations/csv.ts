/** Represents records as CSV. */
import { type Agreement, type Event, type Figure, parseEdtf, type RecordKind } from '@footing/model';
import { csvTable } from './csv-table.ts';

type AnyRecord = Agreement | Event | Figure;
type Columns<T> = readonly (readonly [name: string, cell: (record: T) => string | null])[];

const list = (values: readonly (string | number)[]): string => values.join('; ');
type PartyField = 'slug' | 'name' | 'country';
const partiesBy =
  (field: PartyField) =>
  ({ parties }: AnyRecord): string =>
    list(parties.map((party) => party[field] ?? ''));
const partyOf = ({ parties }: AnyRecord, role: 'subject' | 'counterpart', field: PartyField): string | null =>
  parties.find((party) => party.role === role)?.[field] ?? null;

/** An EDTF date, and beside it the first and the last day that it covers, for programs that read no EDTF. */
function dateColumns<T>(name: string, edtfOf: (record: T) => string | null): Columns<T> {
  const rangeOf = (record: T) => parseEdtf(edtfOf(record) ?? '');
  return [
    [name, edtfOf],
    [`${name}FirstDay`, (record) => rangeOf(record)?.earliest ?? null],
    [`${name}LastDay`, (record) => rangeOf(record)?.latest ?? null],
  ];
}

const PARTIES: Columns<AnyRecord> = [
  ['parties', partiesBy('slug')],
  ['partyNames', partiesBy('name')],
  ['partyCountries', partiesBy('country')],
];

const AGREEMENT: Columns<Agreement> = [
  ['slug', ({ slug }) => slug],
  ['title', ({ title }) => title],
  ['type', ({ type }) => type],
  ['status', ({ status }) => status],
  ['level', ({ level }) => level],
  ...dateColumns<Agreement>('signed', ({ signed }) => signed),
  ...dateColumns<Agreement>('valid', ({ valid }) => valid),
  ...PARTIES,
  ['sectors', ({ sectors }) => list(sectors)],
  ['amount', ({ value }) => value?.amount ?? null],
  ['currency', ({ value }) => value?.currency ?? null],
  ['amountQualifier', ({ value }) => value?.qualifier ?? null],
  ['event', ({ event }) => event],
];

const EVENT: Columns<Event> = [
  ['slug', ({ slug }) => slug],
  ['title', ({ title }) => title],
  ['type', ({ type }) => type],
  ...dateColumns<Event>('date', ({ date }) => date),
  ['place', ({ place }) => place],
  ...PARTIES,
  ['agreements', ({ agreements }) => list(agreements)],
];

const FIGURE: Columns<Figure> = [
  ['slug', ({ slug }) => slug],
  ['title', ({ title }) => title],
  ['indicator', ({ indicator }) => indicator],
  ['subject', (record) => partyOf(record, 'subject', 'slug')],
  ['subjectName', (record) => partyOf(record, 'subject', 'name')],
  ['counterpart', (record) => partyOf(record, 'counterpart', 'slug')],
  ['counterpartName', (record) => partyOf(record, 'counterpart', 'name')],
  ...dateColumns<Figure>('period', ({ period }) => period),
  ['value', ({ value }) => value],
  ['upperValue', ({ upperValue }) => upperValue],
  ['unit', ({ unit }) => unit],
  ['qualifier', ({ qualifier }) => qualifier],
  ['comparisonKind', ({ comparison }) => comparison?.kind ?? null],
  ['comparisonValue', ({ comparison }) => comparison?.value ?? null],
  ['comparisonQualifier', ({ comparison }) => comparison?.qualifier ?? null],
  ['comparisonBase', ({ comparison }) => comparison?.base ?? null],
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
  return csvTable([COLUMNS[kind].map(([name]) => name)]);
}

/** Records of one kind as CSV lines. Lists are joined with semicolons. */
export function csvLines(kind: RecordKind, records: readonly AnyRecord[]): string {
  // The records are of this kind, so the columns of the kind accept them.
  return csvTable(records.map((record) => COLUMNS[kind].map(([, cell]) => cell(record as never) ?? '')));
}
