/** Reads what a news agency's URL says about an article. */
import type { NewsAgency, NewsSource } from '../imported-citation.ts';

/**
 * Reads a URL with the first agency whose patterns match it. Undefined for any other URL, and for one that
 * cannot be parsed.
 * @throws SyntaxError if an agency's pattern is not a valid regular expression.
 */
export function readNewsUrl(url: string, agencies: readonly NewsAgency[]): NewsSource | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  for (const { agency, host, path } of agencies) {
    const groups = new RegExp(host, 'u').test(hostname)
      ? new RegExp(path, 'u').exec(pathname)?.groups
      : undefined;
    const { section, id, year } = groups ?? {};
    if (section === undefined || id === undefined) continue;
    return { agency, articleId: Number(id), section, ...(year === undefined ? {} : { year: Number(year) }) };
  }
  return undefined;
}
