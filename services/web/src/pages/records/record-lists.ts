/** The three lists of records: what they are counted, sorted and filtered by. */
import type { Shapes } from '@footing/client';
import { api } from '../../api/client.ts';

/** A kind of record. */
export type RecordKind = 'agreement' | 'event' | 'figure';

/** A record of any kind. */
export type AnyRecord = Shapes['Agreement'] | Shapes['Event'] | Shapes['Figure'];

/** A page of a list of any kind. */
export type RecordPage = Omit<Shapes['AgreementPage'], 'items'> & { items: AnyRecord[] };

/** A facet: its name in the API, and the parameter that filters by it. */
interface Facet {
  name: string;
  parameter: string;
}

/** A list of records. */
export interface RecordList {
  path: 'agreements' | 'events' | 'figures';
  facets: readonly Facet[];
  sorts: readonly string[];
}

const facets = (...names: string[]): Facet[] => names.map((name) => ({ name, parameter: name }));

/** Each list, with its facets in the order in which they are shown. */
export const RECORD_LISTS: Readonly<Record<RecordKind, RecordList>> = {
  agreement: {
    path: 'agreements',
    facets: facets('health', 'type', 'sector', 'status', 'level', 'country', 'place', 'party', 'section'),
    sorts: ['date', '-date', 'title', '-title', 'value', '-value'],
  },
  event: {
    path: 'events',
    facets: facets('health', 'type', 'country', 'place', 'party', 'section'),
    sorts: ['date', '-date', 'title', '-title'],
  },
  figure: {
    path: 'figures',
    // The type of a figure is what it indicates.
    facets: [
      ...facets('health'),
      { name: 'type', parameter: 'indicator' },
      ...facets('unit', 'country', 'place', 'party', 'section'),
    ],
    sorts: ['date', '-date', 'title', '-title', 'value', '-value'],
  },
};

/** Parameters of a list that do not say which records are in it. */
const OF_PAGE = new Set(['cursor', 'limit', 'sort', 'count', 'facets', 'include', 'fields', 'format']);

/** The filters of an address: what says which records are in its list. */
export function filtersOnly(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...query].filter(([name, value]) => !OF_PAGE.has(name) && value !== ''));
}

/** What is asked of the API for a page of a list: what its address says, with the counts of its facets. */
export function listQuery(kind: RecordKind, address: URLSearchParams): string {
  const query = filtersOnly(address);
  for (const name of ['cursor', 'sort'])
    if (address.get(name) !== null) query.set(name, address.get(name) ?? '');
  query.set('limit', '25');
  query.set('count', 'true');
  for (const { name } of RECORD_LISTS[kind].facets) query.append('facets', name);
  return String(query);
}

/** Reads a page of a list. The address has the names of the API, which says what is wrong with it. */
export function readRecords(kind: RecordKind, query: string, signal: AbortSignal) {
  const options = { signal, querySerializer: () => query };
  switch (kind) {
    case 'agreement':
      return api.GET('/v1/agreements', options);
    case 'event':
      return api.GET('/v1/events', options);
    case 'figure':
      return api.GET('/v1/figures', options);
  }
}

/** When a record is told to be (EDTF); null where that is not known. */
export function timeOf(record: AnyRecord): string | null {
  if ('period' in record) return record.period;
  return 'signed' in record ? (record.signed ?? record.valid) : record.date;
}

/** What a record is: its type, or what it indicates. */
export function typeOf(record: AnyRecord): string {
  return 'indicator' in record ? record.indicator : record.type;
}
