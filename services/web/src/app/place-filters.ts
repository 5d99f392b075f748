/** The filters by place and time that several lists share: host, work, section, since. */
import type { Filters } from './use-address.ts';

/** Where what is listed belongs, and from when on. */
export interface PlaceFilters {
  host?: string;
  work?: string;
  section?: string;
  since?: string;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** Reads them from the address. What the API would refuse is left out: no instant, and a section without its work. */
export function readPlace(filters: Filters): PlaceFilters {
  const first = (name: string): string | undefined => filters[name]?.[0] || undefined;
  const host = first('host');
  const work = first('work');
  const section = first('section');
  const since = first('since');
  return {
    ...(host === undefined ? {} : { host }),
    ...(work === undefined ? {} : { work }),
    ...(section === undefined || work === undefined ? {} : { section }),
    ...(since === undefined || !INSTANT.test(since) ? {} : { since }),
  };
}

/** The values of a filter that are among those the API knows. */
export function knownValues<T extends string>(
  filters: Filters,
  name: string,
  known: readonly T[],
): readonly T[] {
  return known.filter((value) => filters[name]?.includes(value) === true);
}
