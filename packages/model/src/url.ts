/** An address that can be checked: http or https, normalised, without its fragment. */
export interface WebAddress {
  url: string;
  /** Host name in lower case, with the port where it is not the scheme's own. */
  host: string;
}

/**
 * Normalises an address as the WHATWG URL Standard does (case, default port, dot segments, IDNA), and drops the
 * fragment, which is never sent. Undefined for what is not an http(s) address or holds a user name or password.
 */
export function normaliseUrl(address: string): WebAddress | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  if (url.username !== '' || url.password !== '' || url.hostname === '') return undefined;
  url.hash = '';
  return { url: url.href, host: url.host };
}
