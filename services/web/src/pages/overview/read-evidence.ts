/** How the evidence of the records stands, by kind of record and week by week. */
import type { Shapes } from '@footing/client';
import { api } from '../../api/client.ts';
import { type Answer, useAnswer } from '../../api/use-answer.ts';
import type { LiveChange } from '../../live/changes.ts';

/** How the evidence of all records stands. */
export type Evidence = Shapes['EvidenceReport'];
/** Numbers of records by the health of their evidence. */
export type HealthCounts = Evidence['health'];

/** The list of each kind of record. */
export const LISTS = { agreement: 'agreements', event: 'events', figure: 'figures' } as const;

const OF_RECORDS = /^(?:record|citation)\./;
const changesRecords = ({ type }: LiveChange): boolean => OF_RECORDS.test(type);

/** Reads it, again with each change of a record. */
export function useEvidence(): Answer<Evidence> {
  return useAnswer(
    '/v1/reports/evidence-health?over=weeks',
    (signal) => api.GET('/v1/reports/evidence-health', { params: { query: { over: 'weeks' } }, signal }),
    { changedBy: changesRecords },
  );
}
