/** How the evidence of the records stands now, by kind of record. */
import type { Shapes } from '@footing/client';
import { api } from '../../api/client.ts';
import { type Answer, useAnswer } from '../../api/use-answer.ts';
import type { EvidenceHealth } from '../../components/state-shapes.ts';
import type { LiveChange } from '../../live/changes.ts';

/** The kinds of record, as their lists are named. */
export const RECORD_LISTS = ['agreements', 'events', 'figures'] as const;
/** A kind of record. */
export type RecordList = (typeof RECORD_LISTS)[number];
/** Numbers of records by the health of their evidence; none of a health that is missing. */
export type HealthCounts = Partial<Record<EvidenceHealth, number>>;

const OF_RECORDS = /^(?:record|citation)\./;
const changesRecords = ({ type }: LiveChange): boolean => OF_RECORDS.test(type);

/** Counts the records of each kind by health, again with each change of a record. */
export function useEvidence(): Record<RecordList, Answer<HealthCounts>> {
  return {
    agreements: useCounts('/v1/agreements', (signal) =>
      counted(api.GET('/v1/agreements', { params: ONLY_FACET, signal })),
    ),
    events: useCounts('/v1/events', (signal) =>
      counted(api.GET('/v1/events', { params: ONLY_FACET, signal })),
    ),
    figures: useCounts('/v1/figures', (signal) =>
      counted(api.GET('/v1/figures', { params: ONLY_FACET, signal })),
    ),
  };
}

const ONLY_FACET = { query: { facets: ['health' as const], limit: 1 } };

function useCounts(
  path: string,
  ask: (signal: AbortSignal) => Promise<{ data?: HealthCounts; error?: unknown; response: Response }>,
): Answer<HealthCounts> {
  return useAnswer(`${path}?facets=health`, ask, { changedBy: changesRecords });
}

async function counted(
  asked: Promise<{ data?: { facets?: Shapes['Facets'] }; error?: unknown; response: Response }>,
): Promise<{ data?: HealthCounts; error?: unknown; response: Response }> {
  const { data, ...rest } = await asked;
  if (data === undefined) return rest;
  const values = data.facets?.['health'] ?? [];
  return { ...rest, data: Object.fromEntries(values.map(({ value, count }) => [value, count])) };
}
