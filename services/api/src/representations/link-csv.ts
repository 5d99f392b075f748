/** Represents links as CSV. */
import type { Link } from '@footing/model';
import { csvTable } from './csv-table.ts';

const COLUMNS: readonly (readonly [name: string, cell: (link: Link) => string | number | null])[] = [
  ['url', ({ url }) => url],
  ['host', ({ host }) => host],
  ['state', ({ state }) => state],
  ['stateSince', ({ stateSince }) => stateSince],
  ['reason', ({ lastReason }) => lastReason],
  ['confidence', ({ lastConfidence }) => lastConfidence],
  ['lastCheckedAt', ({ lastCheckedAt }) => lastCheckedAt],
  ['movedTo', ({ movedTo }) => movedTo],
  ['citedBy', ({ citedBy }) => citedBy.map(({ work, number }) => `${work}/${number}`).join('; ')],
  ['dependents', ({ dependents }) => dependents?.total ?? null],
  ['dependentTitles', ({ dependents }) => dependents?.items.map(({ title }) => title).join('; ') ?? null],
  ['id', ({ id }) => id],
];

/** Links with a line of names. Lists are joined with semicolons; what was not asked for is empty. */
export function linksAsCsv(links: readonly Link[]): string {
  return csvTable([
    COLUMNS.map(([name]) => name),
    ...links.map((link) => COLUMNS.map(([, cell]) => String(cell(link) ?? ''))),
  ]);
}
