import type { FailureClass } from './failure.ts';
import type { PageSign } from './page-signs.ts';

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

/** The verdict on each failure. */
export const FAILURES: Readonly<Record<FailureClass, VerdictName>> = {
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
  robots_unavailable: 'unreachable',
};

/** What each failure is, for people. */
export const SENTENCES: Readonly<Record<FailureClass, string>> = {
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
  robots_unavailable: 'The site does not say whether robots may come',
};

/** The verdict on each sign, and what it is, for people. */
export const SIGNS: Readonly<Record<PageSign, [verdict: VerdictName, reason: string]>> = {
  not_found_title: ['soft_404', 'The page says that it is not there.'],
  near_empty: ['soft_404', 'The page has next to no text.'],
  challenge: ['restricted', 'The server asks for proof that a person asks.'],
  login_wall: ['restricted', 'The page asks for a name and password.'],
  consent_page: ['restricted', 'The page asks for consent first.'],
  geo_blocked: ['restricted', 'The site does not serve this region.'],
  parked_domain: ['broken', 'The domain is parked or for sale.'],
  maintenance: ['unreachable', 'The site is under maintenance.'],
};
