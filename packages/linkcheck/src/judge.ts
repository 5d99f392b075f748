import type { FailureClass } from './failure.ts';
import { saysNotFound } from './not-found-title.ts';
import type { Observation } from './observation.ts';

/** What one observation says of a link. */
export type VerdictName =
  | 'alive'
  | 'moved'
  | 'redirected'
  | 'broken'
  | 'soft_404'
  | 'drifted'
  | 'restricted'
  | 'rate_limited'
  | 'unreachable'
  | 'skipped';

/** A verdict with the ground for it, for programs (`evidence`) and for people (`reason`). */
export interface Verdict {
  verdict: VerdictName;
  /** Stable name of the ground: a failure class, `http_<status>`, or the sign of a soft 404. */
  evidence: string;
  /** One sentence. */
  reason: string;
  /** Earliest wait the server asked for. */
  retryAfterSeconds?: number;
}

const FAILURES: Readonly<Record<FailureClass, VerdictName>> = {
  dns_not_found: 'broken',
  dns_failure: 'unreachable',
  connect_refused: 'unreachable',
  connect_timeout: 'unreachable',
  connect_failure: 'unreachable',
  tls_expired: 'unreachable',
  tls_invalid: 'unreachable',
  reset: 'unreachable',
  response_timeout: 'unreachable',
  body_timeout: 'unreachable',
  too_large: 'unreachable',
  redirect_loop: 'broken',
  too_many_redirects: 'broken',
  protocol_error: 'unreachable',
  blocked_address: 'skipped',
  robots_disallowed: 'skipped',
};

const SENTENCES: Readonly<Record<FailureClass, string>> = {
  dns_not_found: 'There is no such host',
  dns_failure: 'The host cannot be looked up just now',
  connect_refused: 'The host refuses the connection',
  connect_timeout: 'The host does not take the connection in time',
  connect_failure: 'The host cannot be reached',
  tls_expired: 'The certificate is not valid at this time',
  tls_invalid: 'The certificate or the TLS of the host is not valid',
  reset: 'The host breaks the connection off',
  response_timeout: 'The host does not answer in time',
  body_timeout: 'The page does not come to its end in time',
  too_large: 'The answer is larger than is read',
  redirect_loop: 'The redirects go in a circle',
  too_many_redirects: 'There are too many redirects',
  protocol_error: 'The answer makes no sense',
  blocked_address: 'The address is never fetched',
  robots_disallowed: 'The site asks robots to stay away',
};

const RESTRICTED = new Set([401, 402, 403, 407, 451]);
const RATE_LIMITED = new Set([420, 429]);
/** First path parts under which sites keep the front page of a language. */
const LANGUAGE_FRONT_PAGES = new Set([
  'en',
  'ru',
  'be',
  'by',
  'zh',
  'cn',
  'uk',
  'ua',
  'pl',
  'de',
  'fr',
  'es',
  'kk',
  'kz',
]);
/** Answers that say "not now" rather than "not there". */
const FOR_NOW = new Set([408, 421, 423, 425]);

/** Judges one observation. Pure: the same observation always gets the same verdict. */
export function judge(observation: Observation): Verdict {
  const { failure, status, retryAfterSeconds } = observation;
  const wait = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
  if (failure !== undefined) {
    const reason = `${SENTENCES[failure.class]} (${failure.detail.trim().replace(/\.$/, '')}).`;
    return { verdict: FAILURES[failure.class], evidence: failure.class, reason, ...wait };
  }
  if (status === undefined)
    return { verdict: 'unreachable', evidence: 'no_answer', reason: 'There was no answer.' };
  if (status >= 200 && status < 300) return judgeContent(observation);
  return { ...judgeStatus(status, observation.challenged === true), ...wait };
}

function judgeStatus(status: number, challenged: boolean): Verdict {
  const evidence = `http_${status}`;
  if (challenged) {
    return {
      verdict: 'restricted',
      evidence: 'challenge',
      reason: `The server answers ${status} and asks for proof that a person asks.`,
    };
  }
  if (RATE_LIMITED.has(status))
    return { verdict: 'rate_limited', evidence, reason: `The server asks for fewer requests (${status}).` };
  if (RESTRICTED.has(status))
    return { verdict: 'restricted', evidence, reason: `The server answers, but not to us (${status}).` };
  if (status === 410) return { verdict: 'broken', evidence, reason: 'The page is gone for good (410).' };
  if (status === 404) return { verdict: 'broken', evidence, reason: 'The page is not found (404).' };
  if (FOR_NOW.has(status))
    return { verdict: 'unreachable', evidence, reason: `The server puts the request off (${status}).` };
  if (status >= 400 && status < 500)
    return { verdict: 'broken', evidence, reason: `The server refuses the address (${status}).` };
  return { verdict: 'unreachable', evidence, reason: `The server fails (${status}).` };
}

function judgeContent(observation: Observation): Verdict {
  const { url, finalUrl, redirects, page, status } = observation;
  if (redirects.length > 0 && leadsToFrontPage(url, finalUrl)) {
    return {
      verdict: 'soft_404',
      evidence: 'redirect_to_root',
      reason: 'The address leads to the front page of the site.',
    };
  }
  if (page?.title != null && saysNotFound(page.title)) {
    return {
      verdict: 'soft_404',
      evidence: 'not_found_title',
      reason: `The page answers ${status}, but its title is "${page.title}".`,
    };
  }
  if (redirects.length === 0)
    return { verdict: 'alive', evidence: `http_${status}`, reason: `The page answers (${status}).` };
  const permanent = redirects.every(({ status: hop }) => hop === 301 || hop === 308);
  return permanent
    ? { verdict: 'moved', evidence: 'permanent_redirect', reason: `The page has moved to ${finalUrl}.` }
    : {
        verdict: 'redirected',
        evidence: 'temporary_redirect',
        reason: `The page is for now at ${finalUrl}.`,
      };
}

/** The front page itself, or, for an address deep in the site, the front page of a language (`/en/`). */
function leadsToFrontPage(url: string, finalUrl: string): boolean {
  const from = pathSegments(url);
  const to = pathSegments(finalUrl);
  if (from === undefined || from.length === 0 || to === undefined) return false;
  const [only = ''] = to;
  if (to.length === 0 || (to.length === 1 && /^index\.\w+$/.test(only))) return true;
  return to.length === 1 && from.length > 1 && LANGUAGE_FRONT_PAGES.has(only);
}

/** The parts of a path; undefined for an address with a query, which may name a page. */
function pathSegments(address: string): string[] | undefined {
  const { pathname, search } = new URL(address);
  return search === '' ? pathname.split('/').filter((part) => part !== '') : undefined;
}
