/** Reads the log of changes from its end. */
import type { Shapes } from '@footing/client';
import { api } from '../api/client.ts';
import type { LogFilters } from './log-filters.ts';

/** A part of the log: the newest changes, or those before a cursor. */
export async function readChanges(
  query: LogFilters & { limit: number; cursor?: string },
  signal: AbortSignal,
): Promise<{ data?: Shapes['ChangePage']; error?: unknown; response: Response }> {
  const { data, error, response } = await api.GET('/v1/changes', {
    params: { query: { ...query, sort: '-at' } },
    signal,
  });
  // The types of the client leave out what is always null; the answers do not.
  return data === undefined ? { error, response } : { data: data as Shapes['ChangePage'], response };
}
