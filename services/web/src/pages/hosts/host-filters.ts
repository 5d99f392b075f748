/** The filters of the list of hosts: those of the API, by the same names. */
import { knownValues } from '../../app/place-filters.ts';
import type { Filters } from '../../app/use-address.ts';
import { LINK_STATES, type LinkState } from '../../components/state-shapes.ts';

/** What the address asks of the API. */
export interface HostFilters {
  q?: string;
  outage?: boolean;
  state?: LinkState[];
  sort: 'name' | '-unwell';
  cursor?: string;
}

/** Reads the filters; what the API would not know is left out. Those in trouble come first where nothing else is asked. */
export function readHostFilters(filters: Filters): HostFilters {
  const first = (name: string): string | undefined => filters[name]?.[0] || undefined;
  const q = first('q');
  const outage = first('outage');
  const cursor = first('cursor');
  const state = knownValues(filters, 'state', LINK_STATES);
  return {
    ...(q === undefined ? {} : { q }),
    ...(outage === 'true' || outage === 'false' ? { outage: outage === 'true' } : {}),
    ...(state.length === 0 ? {} : { state: [...state] }),
    sort: first('sort') === 'name' ? 'name' : '-unwell',
    ...(cursor === undefined ? {} : { cursor }),
  };
}
