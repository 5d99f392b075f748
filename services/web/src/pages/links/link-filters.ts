/** The filters of the list of links: those of the API, by the same names. */
import type { Filters } from '../../app/use-address.ts';
import { isLinkState, type LinkState } from '../../components/state-shapes.ts';

/** What the address asks of the API. */
export interface LinkFilters {
  state?: LinkState[];
  host?: string;
  work?: string;
  section?: string;
  since?: string;
  sort?: 'stateSince' | '-stateSince';
  cursor?: string;
}

/** Reads the filters; what the API would not know is left out. The newest change comes first where nothing else is asked. */
export function readFilters(filters: Filters): LinkFilters {
  const first = (name: string): string | undefined => filters[name]?.[0];
  const states = (filters['state'] ?? []).filter(isLinkState);
  const sort = first('sort');
  const found = {
    host: first('host'),
    work: first('work'),
    section: first('section'),
    since: first('since'),
    cursor: first('cursor'),
  };
  return {
    ...Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && value !== '')),
    ...(states.length === 0 ? {} : { state: states }),
    ...(sort === 'seen' ? {} : { sort: sort === 'stateSince' ? sort : '-stateSince' }),
  };
}
