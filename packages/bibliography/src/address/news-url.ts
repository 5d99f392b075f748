import type { NewsSource } from '../imported-citation.ts';

interface Pattern {
  agency: string;
  host: RegExp;
  path: RegExp;
}

/** Address schemes of agencies; a new agency is one more row. */
const PATTERNS: readonly Pattern[] = [
  {
    agency: 'BelTA',
    host: /^(?:[a-z]{2,4}\.)?belta\.by$/,
    path: /^\/(?:amp\/|special\/)?(?<section>[a-z]+)\/view\/[a-z0-9-]+?-(?<id>\d{3,})(?:-(?<year>(?:19|20)\d\d))?\/?$/,
  },
];

/** Reads an agency's address; undefined for any other, and for one that cannot be parsed. */
export function readNewsUrl(url: string): NewsSource | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  for (const { agency, host, path } of PATTERNS) {
    const groups = host.test(hostname) ? path.exec(pathname)?.groups : undefined;
    const { section, id, year } = groups ?? {};
    if (section === undefined || id === undefined) continue;
    return { agency, articleId: Number(id), section, ...(year === undefined ? {} : { year: Number(year) }) };
  }
  return undefined;
}
