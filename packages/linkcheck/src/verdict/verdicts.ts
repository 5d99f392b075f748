import type { FailureClass } from '../fetch/failure.ts';
import type { PageSign } from './page-signs.ts';
import type { TargetKind } from './redirect-target.ts';

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

type Ground = [verdict: VerdictName, evidence: string, reason: string];

/** The verdict on each kind of address to which a page may send its reader. */
export const TARGETS: Readonly<Record<TargetKind, Ground>> = {
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
