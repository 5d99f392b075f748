import type { Agreement, Event, Figure } from '@footing/model';
import type { RecordKind } from '@footing/store';
import { stringify } from 'csv-stringify/sync';

type AnyRecord = Agreement | Event | Figure;

const COLUMNS = {
  agreement: [
    'slug',
    'title',
    'type',
    'status',
    'level',
    'signed',
    'valid',
    'parties',
    'sectors',
    'amount',
    'currency',
    'event',
  ],
  event: ['slug', 'title', 'type', 'date', 'place', 'parties', 'agreements'],
  figure: [
    'slug',
    'title',
    'indicator',
    'subject',
    'counterpart',
    'period',
    'value',
    'unit',
    'qualifier',
    'comparison',
  ],
} as const satisfies Record<RecordKind, readonly string[]>;
const COMMON = ['summary', 'work', 'sections', 'citations', 'evidenceHealth', 'note'];

/** The header line of a kind. */
export function csvHeader(kind: RecordKind): string {
  return write([[...COLUMNS[kind], ...COMMON]]);
}

/**
 * Records as CSV lines (RFC 4180). Lists are joined with semicolons. A cell that a spreadsheet would take for a
 * formula is written with an apostrophe before it (OWASP, CSV injection).
 */
export function csvLines(kind: RecordKind, records: readonly AnyRecord[]): string {
  return write(records.map((record) => [...COLUMNS[kind], ...COMMON].map((column) => cell(record, column))));
}

function cell(record: AnyRecord, column: string): string {
  const value = (record as unknown as Record<string, unknown>)[column];
  switch (column) {
    case 'parties':
      return record.parties.map(({ slug }) => slug).join('; ');
    case 'subject':
    case 'counterpart':
      return record.parties.find(({ role }) => role === column)?.slug ?? '';
    case 'citations':
      return record.citations.map(({ number }) => number).join('; ');
    case 'amount':
      return 'sectors' in record ? (record.value?.amount ?? '') : '';
    case 'currency':
      return 'sectors' in record ? (record.value?.currency ?? '') : '';
    case 'comparison':
      return 'comparison' in record && record.comparison !== null
        ? `${record.comparison.kind} ${record.comparison.value}`
        : '';
    default:
      return Array.isArray(value) ? value.join('; ') : String(value ?? '');
  }
}

function write(rows: readonly (readonly string[])[]): string {
  return rows.length === 0
    ? ''
    : stringify(rows as string[][], { escape_formulas: true, record_delimiter: '\r\n' });
}
