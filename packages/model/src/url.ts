/** Normalises the URLs of links. */

/** A URL that can be checked: http or https, normalised, without its fragment. */
export interface WebAddress {
  url: string;
  /** Host name in lower case, with the port unless it is the scheme's default. */
  host: string;
}

/** Maximum number of characters of a normalised URL: hardly a server takes longer ones, and the database finds it by all. */
export const MAX_URL_CHARS = 2_000;

/**
 * Normalises a URL as the WHATWG URL Standard does (case, default port, dot segments, IDNA), and removes the
 * fragment, which is never sent. Undefined unless it is an http(s) URL without user name and password, of at most
 * `MAX_URL_CHARS`.
 */
export function normaliseUrl(address: string): WebAddress | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  if (url.username !== '' || url.password !== '' || url.hostname === '') return undefined;
  url.hash = '';
  return url.href.length > MAX_URL_CHARS ? undefined : { url: url.href, host: url.host };
}
