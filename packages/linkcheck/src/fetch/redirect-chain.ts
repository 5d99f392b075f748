/** Follows the redirects of one URL, with cookies and loop detection. */
import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import { CookieJar } from 'tough-cookie';
import type { RedirectHop } from '../schema.ts';
import { kept } from '../text/foreign-text.ts';
import { ProbeError } from './failure.ts';

/** Status codes that redirect (RFC 9110, 15.4). */
const REDIRECT_STATUSES = new Set([301, 302, 303, 307, 308]);
/** Maximum number of cookies accepted from one response, and of the characters of one (RFC 6265, 6.1). */
const MAX_COOKIES = 50;
const MAX_COOKIE_CHARS = 4_096;
/** A longer address is not followed; of a longer hop only the beginning is kept for people. */
const MAX_ADDRESS_CHARS = 8_192;
const MAX_KEPT_CHARS = 2_048;

/** Whether a response redirects to another URL; without `Location`, browsers show its body. */
export function leadsOn(status: number, location: string | undefined): boolean {
  return REDIRECT_STATUSES.has(status) && location !== undefined;
}

/**
 * One URL, the redirects followed so far, and the cookies set on the way: some sites redirect in a loop until
 * the client sends their cookies back.
 */
export class RedirectChain {
  readonly redirects: RedirectHop[] = [];
  finalUrl: string;
  readonly #maxRedirects: number;
  readonly #visits = new Set<string>();
  #cookies: CookieJar | undefined;

  constructor(url: string, maxRedirects: number) {
    this.finalUrl = url;
    this.#maxRedirects = maxRedirects;
  }

  /** The `Cookie` header of the next request; empty without cookies, as in most chains. */
  async cookie(): Promise<string> {
    return (await this.#cookies?.getCookieString(this.finalUrl)) ?? '';
  }

  /**
   * Follows one redirect.
   * @throws ProbeError `protocol_error` (no usable `Location`, or one of more than `MAX_ADDRESS_CHARS`), `redirect_loop` or `too_many_redirects`.
   */
  async follow(status: number, headers: IncomingHttpHeaders): Promise<void> {
    const location = readableLocation(headers.location);
    if (location === undefined || !URL.canParse(location, this.finalUrl))
      throw new ProbeError('protocol_error', `a redirect (${status}) that leads nowhere`);
    // The same URL with the same cookies gives the same redirect again, without end.
    const visit = `${this.finalUrl} ${await this.cookie()}`;
    if (this.#visits.has(visit))
      throw new ProbeError('redirect_loop', `redirects go in a circle at ${this.finalUrl}`);
    this.#visits.add(visit);
    await this.#keepCookies(headers['set-cookie'] ?? []);
    const next = new URL(location, this.finalUrl);
    next.hash = '';
    if (next.href.length > MAX_ADDRESS_CHARS)
      throw new ProbeError('protocol_error', `a redirect (${status}) to an address that is too long`);
    this.redirects.push({ status, location: kept(next.href, MAX_KEPT_CHARS) });
    if (this.redirects.length > this.#maxRedirects)
      throw new ProbeError('too_many_redirects', `more than ${this.#maxRedirects} redirects`);
    this.finalUrl = next.href;
  }

  /** Stores cookies; skips malformed ones. */
  async #keepCookies(cookies: readonly string[]): Promise<void> {
    if (cookies.length === 0) return;
    this.#cookies ??= new CookieJar(undefined, { looseMode: true });
    for (const cookie of cookies.slice(0, MAX_COOKIES).filter(({ length }) => length <= MAX_COOKIE_CHARS))
      await this.#cookies.setCookie(cookie, this.finalUrl, { ignoreError: true });
  }
}

/**
 * Many servers send non-ASCII characters in `Location` as raw UTF-8, although RFC 9110 (10.2.2) requires
 * encoding. The header value holds one character for each byte; this decodes it.
 */
function readableLocation(location: string | undefined): string | undefined {
  if (location === undefined || /^[\0-\x7F]*$/.test(location)) return location;
  const bytes = Buffer.from(location, 'latin1');
  if (isUtf8(bytes)) return bytes.toString();
  return location.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}
