/** The judge's tables: the verdict for each failure class, status, page sign and redirect target. */
import type { FailureClass } from '../fetch/failure.ts';
import type { VerdictName } from '../schema.ts';
import type { PageSign } from './page-signs.ts';
import type { TargetKind } from './redirect-target.ts';

/** The verdict for each failure class. */
export const VERDICT_BY_FAILURE: Readonly<Record<FailureClass, VerdictName>> = {
  invalid_url: 'broken',
  dns_not_found: 'broken',
  dns_failure: 'unreachable',
  connect_refused: 'unreachable',
  connect_timeout: 'unreachable',
  connect_failure: 'unreachable',
  tls_expired: 'unreachable',
  tls_invalid: 'unreachable',
  // Browsers know or fetch the missing certificate, so that people can read the page.
  tls_incomplete_chain: 'restricted',
  reset: 'unreachable',
  response_timeout: 'unreachable',
  body_timeout: 'unreachable',
  too_large: 'unreachable',
  redirect_loop: 'broken',
  too_many_redirects: 'broken',
  protocol_error: 'unreachable',
  blocked_address: 'skipped',
  robots_disallowed: 'skipped',
  robots_unavailable: 'skipped',
};

/** A sentence for people for each failure class, without its full stop. */
export const FAILURE_SENTENCES: Readonly<Record<FailureClass, string>> = {
  invalid_url: 'Nothing can have this address',
  dns_not_found: 'There is no such host',
  dns_failure: 'The host cannot be looked up just now',
  connect_refused: 'The host refuses the connection',
  connect_timeout: 'The host does not take the connection in time',
  connect_failure: 'The host cannot be reached',
  tls_expired: 'The certificate is not valid at this time',
  tls_invalid: 'The certificate or the TLS of the host is not valid',
  tls_incomplete_chain: 'The host leaves out a certificate that browsers find by themselves',
  reset: 'The host breaks the connection off',
  response_timeout: 'The host does not answer in time',
  body_timeout: 'The page does not come to its end in time',
  too_large: 'The answer is larger than is read',
  redirect_loop: 'The redirects go in a circle',
  too_many_redirects: 'There are too many redirects',
  protocol_error: 'The answer makes no sense',
  blocked_address: 'The address is never fetched',
  robots_disallowed: 'The site asks robots to stay away',
  robots_unavailable: 'The site does not say whether robots may come',
};

type StatusRule = readonly [from: number, to: number, verdict: VerdictName, sentence: string];

/** Ranges of HTTP status codes with their verdicts; the first range that contains the status applies. */
const STATUS_RULES: readonly StatusRule[] = [
  [300, 300, 'broken', 'The server has no such page and offers others'],
  [401, 403, 'restricted', 'The server answers, but not to us'],
  [404, 404, 'broken', 'The page is not found'],
  // We accept any type, so that 406 and 418 are a refusal of robots, not of the address.
  [406, 406, 'restricted', 'The server answers, but not to us'],
  [407, 407, 'restricted', 'The server answers, but not to us'],
  [408, 408, 'unreachable', 'The server puts the request off'],
  [410, 410, 'broken', 'The page is gone for good'],
  [418, 418, 'restricted', 'The server answers, but not to us'],
  [420, 420, 'rate_limited', 'The server asks for fewer requests'],
  [421, 421, 'unreachable', 'The server puts the request off'],
  [423, 423, 'unreachable', 'The server puts the request off'],
  [425, 425, 'unreachable', 'The server puts the request off'],
  [429, 429, 'rate_limited', 'The server asks for fewer requests'],
  [451, 451, 'restricted', 'The server answers, but not to us'],
  [400, 499, 'broken', 'The server refuses the address'],
  [999, 999, 'restricted', 'The server answers, but not to us'],
  [500, 998, 'unreachable', 'The server fails'],
];

/** The verdict for a status outside 200 to 299, and its sentence without the full stop. */
export function verdictOfStatus(status: number): readonly [verdict: VerdictName, sentence: string] {
  const rule = STATUS_RULES.find(([from, to]) => status >= from && status <= to);
  return rule === undefined ? ['unreachable', 'The answer makes no sense'] : [rule[2], rule[3]];
}

/** The verdict for each page sign, and a sentence for people. */
export const VERDICT_BY_SIGN: Readonly<Record<PageSign, readonly [verdict: VerdictName, reason: string]>> = {
  not_found_title: ['soft_404', 'The page says that it is not there.'],
  default_page: ['soft_404', 'The web server shows its own page, as where there is no site.'],
  near_empty: ['soft_404', 'The page has next to no text.'],
  challenge: ['restricted', 'The server asks for proof that a person asks.'],
  access_denied: ['restricted', 'The page says that the access is denied.'],
  login_wall: ['restricted', 'The page asks for a name and password.'],
  consent_page: ['restricted', 'The page asks for consent first.'],
  geo_blocked: ['restricted', 'The site does not serve this region.'],
  parked_domain: ['broken', 'The domain is parked or for sale.'],
  site_suspended: ['broken', 'The hosting has switched the site off.'],
  too_many_requests: ['rate_limited', 'The page asks for fewer requests.'],
  maintenance: ['unreachable', 'The site is under maintenance.'],
  server_error_page: ['unreachable', 'The page is an error of the server that answers as if all were well.'],
};

type TargetRule = readonly [verdict: VerdictName, reasonCode: string, reason: string];

/** The verdict for each kind of redirect target, its reason code, and a sentence for people. */
export const VERDICT_BY_TARGET: Readonly<Record<TargetKind, TargetRule>> = {
  front_page: ['soft_404', 'redirect_to_root', 'The address leads to the front page of the site.'],
  section: ['soft_404', 'redirect_to_section', 'The address leads to the section it was in.'],
  error_page: [
    'soft_404',
    'redirect_to_error_page',
    'The address leads to an error page that answers as if all were well.',
  ],
  search: ['soft_404', 'redirect_to_search', 'The address leads to the search of the site.'],
  parking: ['broken', 'parked_domain', 'The address leads to a seller of domains.'],
  login: ['restricted', 'login_wall', 'The address leads to a login.'],
  consent: ['restricted', 'consent_page', 'The address leads to a page that asks for consent first.'],
};
