/** Turns a record of a corpus into a row of the table `records` and its relations. */
import {
  type AgreementInput,
  type EventInput,
  type FigureInput,
  parseEdtf,
  type RecordInput,
  type RecordKind,
} from '@footing/model';
import type { records } from '../schema/index.ts';

/** The relations of a record, by ids, as JSON that is compared with the stored relations. */
export interface RecordRelations {
  parties: { organisation_id: string | null; place_id: string | null; role: string }[];
  sectors: string[];
  sections: string[];
  citations: { citation_id: string; section_id: string; basis: string | null }[];
}

type Row = typeof records.$inferInsert;

/** A row without its id, and its relations. */
export type RecordRow = Omit<Row, 'id' | 'search' | 'createdAt' | 'updatedAt'> & RecordRelations;

/** Looks up the ids of what a record names, by slug or number. Each function throws if there is none. */
export interface RecordIds {
  workId: string;
  place(slug: string): string;
  organisation(slug: string): string;
  section(slug: string): string;
  citation(number: number): string;
  event(slug: string): string;
}

/** The row of an agreement. */
export function agreementRow(record: AgreementInput, ids: RecordIds): RecordRow {
  const { type, status, level, signed, valid, value, event, eventNote = null, sectors } = record;
  return {
    ...commonRow('agreement', record, signed ?? valid, ids),
    type,
    status,
    level,
    ...validity(record),
    value: value?.amount ?? null,
    unit: value?.currency ?? null,
    eventId: event === null ? null : ids.event(event),
    sectors,
    data: { signed, valid, sectors, value, event, eventNote, ...commonData(record) },
  };
}

function validity({ slug, valid }: AgreementInput): Pick<RecordRow, 'validEarliest' | 'validLatest'> {
  if (valid === null) return { validEarliest: null, validLatest: null };
  const { earliest, latest } = rangeOf(valid, `agreement ${slug}`);
  return { validEarliest: earliest, validLatest: latest };
}

/** The row of an event. */
export function eventRow(record: EventInput, ids: RecordIds): RecordRow {
  return {
    ...commonRow('event', record, record.date, ids),
    type: record.type,
    placeId: record.place === null ? null : ids.place(record.place),
    data: { place: record.place, basis: record.basis ?? 'text', ...commonData(record) },
  };
}

/** The row of a figure. */
export function figureRow(record: FigureInput, ids: RecordIds): RecordRow {
  const { indicator, period, value, upperValue = null, unit, qualifier } = record;
  const comparison = record.comparison && { qualifier: 'exact', ...record.comparison };
  return {
    ...commonRow('figure', record, period, ids),
    type: indicator,
    value,
    unit,
    data: { upperValue, qualifier, comparison, ...commonData(record) },
  };
}

function commonRow(
  kind: RecordKind,
  record: RecordInput,
  date: string | null,
  ids: RecordIds,
): Omit<RecordRow, 'type' | 'data'> {
  const { slug, title, summary, parties, sections, citations } = record;
  // A record without a date overlaps no range and comes last in both orders of time.
  const range =
    date === null ? { earliest: 'infinity', latest: '-infinity' } : rangeOf(date, `${kind} ${slug}`);
  return {
    kind,
    slug,
    workId: ids.workId,
    title,
    summary,
    status: null,
    level: null,
    date,
    ...range,
    validEarliest: null,
    validLatest: null,
    value: null,
    unit: null,
    placeId: null,
    eventId: null,
    parties: parties.map(({ organisation, place, role }) => ({
      organisation_id: organisation === undefined ? null : ids.organisation(organisation),
      place_id: place === undefined ? null : ids.place(place),
      role,
    })),
    sectors: [],
    sections: sections.map(ids.section),
    citations: citations.map(({ number, section, basis = null }) => ({
      citation_id: ids.citation(number),
      section_id: ids.section(section),
      basis,
    })),
  };
}

/** The first and the last day of an EDTF date; infinite where it is open. */
function rangeOf(edtf: string, of: string): { earliest: string; latest: string } {
  const range = parseEdtf(edtf);
  if (range === undefined) throw new Error(`${of}: "${edtf}" is not an EDTF date`);
  return { earliest: range.earliest ?? '-infinity', latest: range.latest ?? 'infinity' };
}

function commonData({ uncitedReason, note }: RecordInput): Record<string, unknown> {
  return { uncitedReason, note };
}
