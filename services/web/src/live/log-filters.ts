/** The filters of the log: those of the API, by the same names. */
import { knownValues, type PlaceFilters, readPlace } from '../app/place-filters.ts';
import type { Filters } from '../app/use-address.ts';
import { CHANGE_TYPES, type LiveChange } from './changes.ts';

/** The kinds of things that change. */
export const SUBJECTS = [
  'link',
  'host',
  'network',
  'incident',
  'citation',
  'agreement',
  'event',
  'figure',
] as const satisfies readonly LiveChange['subject']['kind'][];

/** Which changes are asked for. */
export interface LogFilters extends PlaceFilters {
  type?: LiveChange['type'][];
  subject?: LiveChange['subject']['kind'][];
}

/** Reads the filters; what the API would not know is left out. */
export function readLogFilters(filters: Filters): LogFilters {
  const type = knownValues(filters, 'type', CHANGE_TYPES);
  const subject = knownValues(filters, 'subject', SUBJECTS);
  return {
    ...readPlace(filters),
    ...(type.length === 0 ? {} : { type: [...type] }),
    ...(subject.length === 0 ? {} : { subject: [...subject] }),
  };
}

/** Whether a change that was just made belongs to what is asked for. */
export function meets({ type, subject, host, works, sections }: LiveChange, filters: LogFilters): boolean {
  const { work, section } = filters;
  return (
    (filters.type?.includes(type) ?? true) &&
    (filters.subject?.includes(subject.kind) ?? true) &&
    (filters.host === undefined || host === filters.host) &&
    (work === undefined || works.includes(work)) &&
    (section === undefined || sections.includes(`${work}/${section}`))
  );
}

/** How many of the changes, the newest first, are newer than the one with an id. */
export function newerThan(changes: readonly LiveChange[], id: string | undefined): number {
  if (id === undefined) return 0;
  return changes.filter((change) => BigInt(change.id) > BigInt(id)).length;
}
