/** Other readings of addresses that differ from all others of their site. Pure. */

/** Minimum number of addresses of a site from which its habit is concluded. */
const MIN_ADDRESSES = 5;
/** Minimum share of them that end with a slash. */
const MIN_SHARE = 0.8;

/**
 * For each address that lacks the final slash which nearly all others of its site have, the same address with it: the
 * slash may have been lost in print, or the site may not need it. Only addresses of pages without a file ending and
 * without parameters are compared.
 */
export function withFinalSlash(urls: readonly string[]): Map<string, string> {
  const bySite = Map.groupBy(urls.filter(isOfPage), siteOf);
  const readings = new Map<string, string>();
  for (const of of bySite.values()) {
    const ending = of.filter((url) => url.endsWith('/'));
    if (of.length < MIN_ADDRESSES || ending.length < MIN_SHARE * of.length) continue;
    for (const url of of) if (!url.endsWith('/')) readings.set(url, `${url}/`);
  }
  return readings;
}

function isOfPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search, hash } = new URL(url);
  return pathname !== '/' && search === '' && hash === '' && !/\.\w{2,5}$/.test(pathname);
}

function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
