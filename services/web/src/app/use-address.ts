/** The filters in the address: one way to read and to change them. */
import { useLocation } from 'preact-iso';

/** Filters by name; each may be given several times. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** The filters of the address, and how to change them. */
export interface Address {
  filters: Filters;
  /** The first value of a filter. */
  first(name: string): string | undefined;
  /** The address with other values of some filters; without the page, which belongs to the old ones. */
  hrefWith(changed: Filters): string;
  /** Goes to that address. With `replace` the old one is not kept in the history, as while one types. */
  go(changed: Filters, replace?: boolean): void;
}

/** The name of the filter that says which page of a list it is. */
const CURSOR = 'cursor';

/** Reads the address. */
export function useAddress(): Address {
  const { url, route } = useLocation();
  const { pathname, searchParams } = new URL(url, location.origin);
  const hrefWith = (changed: Filters): string => {
    const next = new URLSearchParams(searchParams);
    if (!(CURSOR in changed)) next.delete(CURSOR);
    for (const [name, values] of Object.entries(changed)) {
      next.delete(name);
      for (const value of values) next.append(name, value);
    }
    const query = String(next);
    return query === '' ? pathname : `${pathname}?${query}`;
  };
  return {
    filters: Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)])),
    first: (name) => searchParams.get(name) ?? undefined,
    hrefWith,
    go: (changed, replace) => route(hrefWith(changed), replace),
  };
}
