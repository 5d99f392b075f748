import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import { CookieJar } from 'tough-cookie';
import type { RedirectHop } from '../schema.ts';
import { ProbeError } from './failure.ts';

/** Statuses that lead on (RFC 9110, 15.4). */
const REDIRECT_STATUSES = new Set([301, 302, 303, 307, 308]);
/** Cookies that one answer may set. */
const MAX_COOKIES = 50;

/** Whether a status leads on to another address. */
export function isRedirect(status: number): boolean {
  return REDIRECT_STATUSES.has(status);
}

/**
 * One address and where its redirects have led so far, with the cookies that were set on the way: some sites go in
 * circles for whoever does not bring them back.
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

  /** The cookies for the next request, as its header has them; few chains have any. */
  async cookie(): Promise<string> {
    return (await this.#cookies?.getCookieString(this.finalUrl)) ?? '';
  }

  /**
   * Takes one step along the chain.
   * @throws ProbeError `protocol_error`, `redirect_loop` or `too_many_redirects`
   */
  async follow(status: number, headers: IncomingHttpHeaders): Promise<void> {
    const location = readableLocation(headers.location);
    if (location === undefined || !URL.canParse(location, this.finalUrl))
      throw new ProbeError('protocol_error', `a redirect (${status}) that leads nowhere`);
    // The same address with the same cookies answers the same, and so for ever.
    const visit = `${this.finalUrl} ${await this.cookie()}`;
    if (this.#visits.has(visit))
      throw new ProbeError('redirect_loop', `redirects go in a circle at ${this.finalUrl}`);
    this.#visits.add(visit);
    await this.#keepCookies(headers['set-cookie'] ?? []);
    const next = new URL(location, this.finalUrl);
    next.hash = '';
    this.redirects.push({ status, location: next.href });
    if (this.redirects.length > this.#maxRedirects)
      throw new ProbeError('too_many_redirects', `more than ${this.#maxRedirects} redirects`);
    this.finalUrl = next.href;
  }

  /** A cookie that is malformed is passed over. */
  async #keepCookies(cookies: readonly string[]): Promise<void> {
    if (cookies.length === 0) return;
    this.#cookies ??= new CookieJar(undefined, { looseMode: true });
    for (const cookie of cookies.slice(0, MAX_COOKIES))
      await this.#cookies.setCookie(cookie, this.finalUrl, { ignoreError: true });
  }
}

/**
 * Many servers send letters in `Location` as they are, in UTF-8, where RFC 9110 (10.2.2) wants them encoded; what comes
 * out of the header are bytes.
 */
function readableLocation(location: string | undefined): string | undefined {
  if (location === undefined || /^[\0-\x7F]*$/.test(location)) return location;
  const bytes = Buffer.from(location, 'latin1');
  return isUtf8(bytes) ? bytes.toString() : location;
}
