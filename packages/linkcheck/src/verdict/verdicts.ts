/**
 * The judge's tables: the verdict for each failure class, status, page sign and redirect target. Confidences are what
 * this ground alone is worth; `confidence.ts` weighs the evidence beside it.
 */
import type { FailureClass } from '../fetch/failure.ts';
import type { VerdictName } from '../schema.ts';
import type { PageSign } from './page-signs.ts';
import type { TargetKind } from './redirect-target.ts';

/** The verdict for each failure class, and its confidence. */
export const VERDICT_BY_FAILURE: Readonly<
  Record<FailureClass, readonly [verdict: VerdictName, confidence: number]>
> = {
  invalid_url: ['broken', 1],
  dns_not_found: ['broken', 0.9],
  dns_failure: ['unreachable', 0.8],
  connect_refused: ['unreachable', 0.8],
  connect_timeout: ['unreachable', 0.7],
  connect_failure: ['unreachable', 0.7],
  tls_expired: ['unreachable', 0.9],
  tls_invalid: ['unreachable', 0.8],
  // Browsers know or fetch the missing certificate, so that people can read the page.
  tls_incomplete_chain: ['restricted', 0.9],
  reset: ['unreachable', 0.7],
  response_timeout: ['unreachable', 0.7],
  body_timeout: ['unreachable', 0.7],
  too_large: ['unreachable', 0.8],
  redirect_loop: ['broken', 0.6],
  too_many_redirects: ['broken', 0.6],
  protocol_error: ['unreachable', 0.7],
  blocked_address: ['skipped', 1],
  robots_disallowed: ['skipped', 1],
  robots_unavailable: ['skipped', 0.8],
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

type StatusRule = readonly [
  from: number,
  to: number,
  verdict: VerdictName,
  confidence: number,
  sentence: string,
];

/** Ranges of HTTP status codes with their verdicts; the first range that contains the status applies. */
const STATUS_RULES: readonly StatusRule[] = [
  [300, 300, 'broken', 0.6, 'The server has no such page and offers others'],
  [401, 403, 'restricted', 0.8, 'The server answers, but not to us'],
  [404, 404, 'broken', 0.9, 'The page is not found'],
  // We accept any type, so that 406 and 418 are a refusal of robots, not of the address.
  [406, 406, 'restricted', 0.7, 'The server answers, but not to us'],
  [407, 407, 'restricted', 0.8, 'The server answers, but not to us'],
  [408, 408, 'unreachable', 0.7, 'The server puts the request off'],
  [410, 410, 'broken', 0.97, 'The page is gone for good'],
  [418, 418, 'restricted', 0.7, 'The server answers, but not to us'],
  [420, 420, 'rate_limited', 0.9, 'The server asks for fewer requests'],
  [421, 421, 'unreachable', 0.7, 'The server puts the request off'],
  [423, 423, 'unreachable', 0.7, 'The server puts the request off'],
  [425, 425, 'unreachable', 0.7, 'The server puts the request off'],
  [429, 429, 'rate_limited', 0.95, 'The server asks for fewer requests'],
  [451, 451, 'restricted', 0.95, 'The server answers, but not to us'],
  [400, 499, 'broken', 0.5, 'The server refuses the address'],
  [999, 999, 'restricted', 0.9, 'The server answers, but not to us'],
  [500, 998, 'unreachable', 0.8, 'The server fails'],
];

/** The verdict for a status outside 200 to 299, its confidence, and its sentence without the full stop. */
export function verdictOfStatus(
  status: number,
): readonly [verdict: VerdictName, confidence: number, sentence: string] {
  const rule = STATUS_RULES.find(([from, to]) => status >= from && status <= to);
  return rule === undefined ? ['unreachable', 0.7, 'The answer makes no sense'] : [rule[2], rule[3], rule[4]];
}

/** The verdict for each page sign, its confidence, and a sentence for people. */
export const VERDICT_BY_SIGN: Readonly<
  Record<PageSign, readonly [verdict: VerdictName, confidence: number, reason: string]>
> = {
  not_found_title: ['soft_404', 0.85, 'The page says that it is not there.'],
  default_page: ['soft_404', 0.85, 'The web server shows its own page, as where there is no site.'],
  near_empty: ['soft_404', 0.6, 'The page has next to no text.'],
  challenge: ['restricted', 0.95, 'The server asks for proof that a person asks.'],
  access_denied: ['restricted', 0.8, 'The page says that the access is denied.'],
  login_wall: ['restricted', 0.85, 'The page asks for a name and password.'],
  consent_page: ['restricted', 0.85, 'The page asks for consent first.'],
  geo_blocked: ['restricted', 0.9, 'The site does not serve this region.'],
  parked_domain: ['broken', 0.85, 'The domain is parked or for sale.'],
  site_suspended: ['broken', 0.9, 'The hosting has switched the site off.'],
  too_many_requests: ['rate_limited', 0.85, 'The page asks for fewer requests.'],
  maintenance: ['unreachable', 0.85, 'The site is under maintenance.'],
  server_error_page: [
    'unreachable',
    0.85,
    'The page is an error of the server that answers as if all were well.',
  ],
};

type TargetRule = readonly [verdict: VerdictName, reasonCode: string, confidence: number, reason: string];

/** The verdict for each kind of redirect target, its reason code, its confidence, and a sentence for people. */
export const VERDICT_BY_TARGET: Readonly<Record<TargetKind, TargetRule>> = {
  front_page: ['soft_404', 'redirect_to_root', 0.8, 'The address leads to the front page of the site.'],
  section: ['soft_404', 'redirect_to_section', 0.7, 'The address leads to the section it was in.'],
  error_page: [
    'soft_404',
    'redirect_to_error_page',
    0.85,
    'The address leads to an error page that answers as if all were well.',
  ],
  search: ['soft_404', 'redirect_to_search', 0.8, 'The address leads to the search of the site.'],
  parking: ['broken', 'parked_domain', 0.9, 'The address leads to a seller of domains.'],
  login: ['restricted', 'login_wall', 0.9, 'The address leads to a login.'],
  consent: ['restricted', 'consent_page', 0.85, 'The address leads to a page that asks for consent first.'],
};
