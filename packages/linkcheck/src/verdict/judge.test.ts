/** Observations made by hand, and what the judge makes of each. */
import { describe, expect, test } from 'vitest';
import type { FailureClass } from '../fetch/failure.ts';
import type { Observation } from '../fetch/observation.ts';
import type { Page } from '../page/page.ts';
import { parsePage } from '../page/parse-page.ts';
import type { VerdictName } from '../schema.ts';
import { type History, judge, type Verdict, wantsRandomSibling } from './judge.ts';
import type { PageSign } from './page-signs.ts';
import type { Baseline } from './similarity.ts';

const ADDRESS = 'https://example.org/news/article-1';
const NEWS =
  'The council of the region met the delegation on Tuesday and spoke of the trade of the past year, of the roads to the border and of the new pier. ';
const OTHER =
  'Bakers in the valley sell rye bread from ovens that their grandmothers built, and nobody there knows why it rises higher in a wet spring. ';

/** A page by its title and its body. It is parsed within each test, so that Stryker can tell which test needs what. */
type Html = readonly [title: string, body: string];
const ARTICLE: Html = ['The council met', `<p>${NEWS.repeat(3)}</p>`];
const BREAD: Html = ['Bread of the valley', `<p>${OTHER.repeat(3)}</p>`];
const LONG_404: Html = ['404 Not Found: how links rot', `<p>${NEWS.repeat(15)}</p>`];
const SHORT_404: Html = ['404 Not Found', `<p>${NEWS}</p>`];
const SHELL: Html = ['Portal of the region', '<div id="app"></div><script src="/app.js"></script>'];

const pageOf = ([title, body]: Html): Page =>
  parsePage(Buffer.from(`<title>${title}</title><body>${body}</body>`), 'text/html; charset=utf-8');
const baselineOf = (html: Html): Baseline => {
  const page = pageOf(html);
  return { title: page.title, fingerprint: page.fingerprint() };
};

interface Seen extends Partial<Omit<Observation, 'page'>> {
  html?: Html | undefined;
}
const observed = ({ html, ...more }: Seen = {}): Observation => ({
  url: ADDRESS,
  finalUrl: ADDRESS,
  observedAt: new Date(0),
  redirects: [],
  status: 200,
  timings: { totalMs: 1 },
  ...(html === undefined ? {} : { page: pageOf(html) }),
  ...more,
});
/** The ARTICLE, reached over redirects of the statuses given. */
const redirected = (statuses: readonly number[], finalUrl: string, html: Html = ARTICLE): Observation =>
  observed({ html, finalUrl, redirects: statuses.map((status) => ({ status, location: finalUrl })) });
const codeOf = (observation: Observation, history?: History): [VerdictName, string] => {
  const { verdict, reasonCode } = judge(observation, history);
  return [verdict, reasonCode];
};

describe('a request that brings no answer', () => {
  test.each<[FailureClass, VerdictName, reason: string]>([
    ['dns_not_found', 'broken', 'There is no such host (said).'],
    ['dns_failure', 'unreachable', 'The host cannot be looked up just now (said).'],
    ['connect_refused', 'unreachable', 'The host refuses the connection (said).'],
    ['connect_timeout', 'unreachable', 'The host does not take the connection in time (said).'],
    ['connect_failure', 'unreachable', 'The host cannot be reached (said).'],
    ['tls_expired', 'unreachable', 'The certificate is not valid at this time (said).'],
    ['tls_invalid', 'unreachable', 'The certificate or the TLS of the host is not valid (said).'],
    ['reset', 'unreachable', 'The host breaks the connection off (said).'],
    ['response_timeout', 'unreachable', 'The host does not answer in time (said).'],
    ['body_timeout', 'unreachable', 'The page does not come to its end in time (said).'],
    ['too_large', 'unreachable', 'The answer is larger than is read (said).'],
    ['redirect_loop', 'broken', 'The redirects go in a circle (said).'],
    ['too_many_redirects', 'broken', 'There are too many redirects (said).'],
    ['protocol_error', 'unreachable', 'The answer makes no sense (said).'],
    ['blocked_address', 'skipped', 'The address is never fetched (said).'],
    ['robots_disallowed', 'skipped', 'The site asks robots to stay away (said).'],
    ['robots_unavailable', 'skipped', 'The site does not say whether robots may come (said).'],
  ])('for %s is %s', (failure, verdict, reason) => {
    const observation = observed({ failure: { class: failure, detail: ' said. ' } });
    expect(judge(observation)).toMatchObject({ verdict, reasonCode: failure, reason });
  });

  test('is judged by that, whatever had come before it', () => {
    const failure = { class: 'body_timeout', detail: 'late' } as const;
    expect(codeOf(observed({ failure, status: 200, html: ARTICLE }))).toEqual([
      'unreachable',
      'body_timeout',
    ]);
  });

  test('and says nothing is unreachable', () => {
    const { status: _status, ...silent } = observed();
    expect(codeOf(silent)).toEqual(['unreachable', 'no_answer']);
  });
});

describe('a status', () => {
  test.each<[status: number, VerdictName, reason: string]>([
    [100, 'unreachable', 'The answer makes no sense (100).'],
    [199, 'unreachable', 'The answer makes no sense (199).'],
    [300, 'broken', 'The server has no such page and offers others (300).'],
    [304, 'unreachable', 'The answer makes no sense (304).'],
    [305, 'unreachable', 'The answer makes no sense (305).'],
    [399, 'unreachable', 'The answer makes no sense (399).'],
    [400, 'broken', 'The server refuses the address (400).'],
    [401, 'restricted', 'The server answers, but not to us (401).'],
    [402, 'restricted', 'The server answers, but not to us (402).'],
    [403, 'restricted', 'The server answers, but not to us (403).'],
    [404, 'broken', 'The page is not found (404).'],
    [405, 'broken', 'The server refuses the address (405).'],
    [407, 'restricted', 'The server answers, but not to us (407).'],
    [408, 'unreachable', 'The server puts the request off (408).'],
    [409, 'broken', 'The server refuses the address (409).'],
    [410, 'broken', 'The page is gone for good (410).'],
    [406, 'restricted', 'The server answers, but not to us (406).'],
    [418, 'restricted', 'The server answers, but not to us (418).'],
    [420, 'rate_limited', 'The server asks for fewer requests (420).'],
    [421, 'unreachable', 'The server puts the request off (421).'],
    [422, 'broken', 'The server refuses the address (422).'],
    [423, 'unreachable', 'The server puts the request off (423).'],
    [425, 'unreachable', 'The server puts the request off (425).'],
    [429, 'rate_limited', 'The server asks for fewer requests (429).'],
    [451, 'restricted', 'The server answers, but not to us (451).'],
    [499, 'broken', 'The server refuses the address (499).'],
    [500, 'unreachable', 'The server fails (500).'],
    [503, 'unreachable', 'The server fails (503).'],
    [599, 'unreachable', 'The server fails (599).'],
    [600, 'unreachable', 'The server fails (600).'],
    [998, 'unreachable', 'The server fails (998).'],
    [999, 'restricted', 'The server answers, but not to us (999).'],
    [1000, 'unreachable', 'The answer makes no sense (1000).'],
  ])('%d is %s', (status, verdict, reason) => {
    expect(judge(observed({ status }))).toMatchObject({ verdict, reasonCode: `http_${status}`, reason });
  });

  test.each([200, 203, 204, 206, 299])('%d is alive', (status) => {
    expect(judge(observed({ status }))).toMatchObject({
      verdict: 'alive',
      reasonCode: `http_${status}`,
      reason: `The page answers (${status}).`,
    });
  });

  const challenge: Html = ['Just a moment...', '<p>Checking your browser.</p>'];
  const region: Html = ['Sorry', '<p>This content is not available in your region.</p>'];
  test.each<[about: string, status: number, Seen, VerdictName, reasonCode: string]>([
    ['403 with a page that asks for proof', 403, { html: challenge }, 'restricted', 'challenge'],
    ['503 with a page that asks for proof', 503, { html: challenge }, 'restricted', 'challenge'],
    ['429 with a header that asks for proof', 429, { challenged: true }, 'restricted', 'challenge'],
    ['403 without a word of proof', 403, { challenged: false }, 'restricted', 'http_403'],
    ['404 with a page that asks for proof', 404, { html: challenge }, 'broken', 'http_404'],
    ['410 with a page that asks for proof', 410, { html: challenge }, 'broken', 'http_410'],
    ['403 with a page that names the region', 403, { html: region }, 'restricted', 'geo_blocked'],
    ['500 with a page that names the region', 500, { html: region }, 'restricted', 'geo_blocked'],
    ['410 with a page that names the region', 410, { html: region }, 'broken', 'http_410'],
    ['500 with a page that says "not found"', 500, { html: ['404', ''] }, 'unreachable', 'http_500'],
    ['403 with an article', 403, { html: ARTICLE }, 'restricted', 'http_403'],
  ])('%s', (_about, status, more, verdict, reasonCode) => {
    expect(codeOf(observed({ status, ...more }))).toEqual([verdict, reasonCode]);
  });

  test('with a challenge says so', () => {
    expect(judge(observed({ status: 503, challenged: true })).reason).toBe(
      'The server answers 503 and asks for proof that a person asks.',
    );
  });
});

test.each<[about: string, Seen]>([
  ['a page', { html: ARTICLE }],
  ['an error', { status: 503 }],
  ['a failure', { failure: { class: 'reset', detail: '' } }],
])('the wait that %s asks for is passed on, and none is made up', (_about, more) => {
  expect(judge(observed({ ...more, retryAfterSeconds: 60 })).retryAfterSeconds).toBe(60);
  expect(judge(observed({ ...more, retryAfterSeconds: 0 })).retryAfterSeconds).toBe(0);
  expect(judge(observed(more))).not.toHaveProperty('retryAfterSeconds');
});

describe('a page with a sign', () => {
  test.each<[PageSign, title: string, body: string, VerdictName, reason: string]>([
    ['not_found_title', '404', '', 'soft_404', 'The page says that it is not there.'],
    [
      'default_page',
      'Welcome to nginx!',
      '',
      'soft_404',
      'The web server shows its own page, as where there is no site.',
    ],
    ['near_empty', 'x', '.', 'soft_404', 'The page has next to no text.'],
    ['challenge', 'Just a moment...', '', 'restricted', 'The server asks for proof that a person asks.'],
    ['access_denied', 'Access denied', '', 'restricted', 'The page says that the access is denied.'],
    ['login_wall', 'News', '<input type="password">', 'restricted', 'The page asks for a name and password.'],
    ['consent_page', 'Before you continue', '', 'restricted', 'The page asks for consent first.'],
    [
      'geo_blocked',
      'Not available in your country',
      '',
      'restricted',
      'The site does not serve this region.',
    ],
    ['parked_domain', 'This domain is for sale', '', 'broken', 'The domain is parked or for sale.'],
    ['site_suspended', 'Account suspended', '', 'broken', 'The hosting has switched the site off.'],
    ['too_many_requests', 'Too many requests', '', 'rate_limited', 'The page asks for fewer requests.'],
    ['maintenance', 'Site maintenance', '', 'unreachable', 'The site is under maintenance.'],
    [
      'server_error_page',
      '502 Bad Gateway',
      '',
      'unreachable',
      'The page is an error of the server that answers as if all were well.',
    ],
  ])('%s (%s)', (sign, title, body, verdict, reason) => {
    expect(judge(observed({ html: [title, body] }))).toMatchObject({ verdict, reasonCode: sign, reason });
  });

  test('of a challenge is one also where only its headers say so', () => {
    expect(codeOf(observed({ html: ARTICLE, challenged: true }))).toEqual(['restricted', 'challenge']);
    expect(codeOf(observed({ challenged: true }))).toEqual(['restricted', 'challenge']);
  });

  test.each<[about: string, more: Seen, VerdictName]>([
    ['whole HTML', { contentType: 'text/html; charset=utf-8' }, 'soft_404'],
    ['XHTML', { contentType: 'application/xhtml+xml' }, 'soft_404'],
    ['of no type', {}, 'soft_404'],
    ['cut short', { truncated: true }, 'alive'],
    ['not cut short', { truncated: false }, 'soft_404'],
    ['plain text', { contentType: 'text/plain' }, 'alive'],
    ['a part of it', { status: 206 }, 'alive'],
    ['an answer without a body', { status: 204 }, 'alive'],
  ])('of emptiness counts where it tells: %s', (_about, more, verdict) => {
    expect(judge(observed({ html: ['', ''], ...more })).verdict).toBe(verdict);
  });

  test('counts also where the answer is cut short, unless it is emptiness', () => {
    expect(codeOf(observed({ html: ['404', ''], truncated: true }))).toEqual(['soft_404', 'not_found_title']);
  });

  test('is none where the page is known to be what was cited', () => {
    const html: Html = ['404', `<p>${NEWS}</p>`];
    expect(codeOf(observed({ html }))).toEqual(['soft_404', 'not_found_title']);
    expect(codeOf(observed({ html }), { baseline: baselineOf(html) })).toEqual(['alive', 'http_200']);
  });

  test('is none where the page is long and the wall is but one of its scripts', () => {
    const script = '<script src="/_Incapsula_Resource?x=1"></script>';
    const long: Html = ['The council met', `<p>${NEWS.repeat(3)}</p>${script}`];
    expect(codeOf(observed({ html: long }))).toEqual(['alive', 'http_200']);
    expect(codeOf(observed({ html: ['The council met', `<p>${NEWS}</p>${script}`] }))).toEqual([
      'restricted',
      'challenge',
    ]);
  });
});

describe('a redirect', () => {
  test.each<[to: string, VerdictName, reasonCode: string, reason: string]>([
    ['/', 'soft_404', 'redirect_to_root', 'The address leads to the front page of the site.'],
    ['/news/', 'soft_404', 'redirect_to_section', 'The address leads to the section it was in.'],
    [
      '/404.html',
      'soft_404',
      'redirect_to_error_page',
      'The address leads to an error page that answers as if all were well.',
    ],
    ['/search', 'soft_404', 'redirect_to_search', 'The address leads to the search of the site.'],
    ['https://hugedomains.com/x', 'broken', 'parked_domain', 'The address leads to a seller of domains.'],
    ['/login', 'restricted', 'login_wall', 'The address leads to a login.'],
    [
      'https://consent.example.org/x',
      'restricted',
      'consent_page',
      'The address leads to a page that asks for consent first.',
    ],
  ])('to %s is %s (%s)', (to, verdict, reasonCode, reason) => {
    expect(judge(redirected([301], new URL(to, ADDRESS).href))).toMatchObject({
      verdict,
      reasonCode,
      reason,
    });
  });

  const THERE = 'https://example.org/archive/article-1';
  test.each<[statuses: number[], VerdictName, reasonCode: string]>([
    [[301], 'moved', 'permanent_redirect'],
    [[308], 'moved', 'permanent_redirect'],
    [[301, 308], 'moved', 'permanent_redirect'],
    [[302], 'redirected', 'temporary_redirect'],
    [[303], 'redirected', 'temporary_redirect'],
    [[307], 'redirected', 'temporary_redirect'],
    [[301, 302], 'redirected', 'temporary_redirect'],
  ])('of %j to another page is %s', (statuses, verdict, reasonCode) => {
    expect(codeOf(redirected(statuses, THERE))).toEqual([verdict, reasonCode]);
  });

  test('says where the page is', () => {
    expect(judge(redirected([301], THERE)).reason).toBe(`The page has moved to ${THERE}.`);
    expect(judge(redirected([302], THERE)).reason).toBe(`The page is for now at ${THERE}.`);
  });

  test('of a file that is no page is judged by its address alone', () => {
    const { page: _page, ...file } = redirected([301], 'https://example.org/');
    expect(codeOf(file)).toEqual(['soft_404', 'redirect_to_root']);
    expect(codeOf({ ...file, finalUrl: THERE })).toEqual(['moved', 'permanent_redirect']);
  });

  test('gives a new address only for good, and only to what is proven to be what was cited', () => {
    const baseline = baselineOf(ARTICLE);
    expect(judge(redirected([301], THERE), { baseline }).newAddress).toBe(THERE);
    expect(judge(redirected([301], THERE))).not.toHaveProperty('newAddress');
    expect(judge(redirected([302], THERE), { baseline })).not.toHaveProperty('newAddress');
    // Filled in by scripts under another title: nothing to tell by.
    const unclear = judge(redirected([301], THERE, SHELL), { baseline });
    expect(unclear.verdict).toBe('moved');
    expect(unclear).not.toHaveProperty('newAddress');
  });

  test('to the front page is no loss where the page there is what was cited', () => {
    const root = redirected([301], 'https://example.org/');
    expect(judge(root, { baseline: baselineOf(ARTICLE) })).toMatchObject({
      verdict: 'moved',
      newAddress: 'https://example.org/',
    });
    expect(codeOf(root, { baseline: baselineOf(BREAD) })).toEqual(['soft_404', 'redirect_to_root']);
  });
});

describe('where a page sends its reader, and what it gives as its own address', () => {
  const refresh = (target: string, text = ''): Html => [
    'Moved',
    `<meta http-equiv="refresh" content="0; url=${target}"><p>${text}</p>`,
  ];

  test.each<[about: string, Html, VerdictName, reasonCode: string]>([
    ['on to another page', refresh('/archive/article-1'), 'redirected', 'meta_refresh'],
    ['on to the front page', refresh('/'), 'soft_404', 'redirect_to_root'],
    ['on to a login', refresh('/login'), 'restricted', 'login_wall'],
    ['on to a seller', refresh('https://hugedomains.com/'), 'broken', 'parked_domain'],
    ['to itself, to be shown anew', refresh(ADDRESS, NEWS), 'alive', 'http_200'],
    ['to a part of itself', refresh('#part', NEWS), 'alive', 'http_200'],
    ['to what is no address', refresh('https://', NEWS), 'alive', 'http_200'],
    [
      'on in a notice of two hundred characters',
      refresh('/archive/article-1', 'x'.repeat(200)),
      'redirected',
      'meta_refresh',
    ],
    [
      'on from a longer page, which is there to be read',
      refresh('/', `${'x'.repeat(100)} ${'x'.repeat(101)}`),
      'alive',
      'http_200',
    ],
    [
      'on from a long page',
      ['News', `<meta http-equiv="refresh" content="600; url=/"><p>${NEWS.repeat(3)}</p>`],
      'alive',
      'http_200',
    ],
    [
      'nowhere, and is an error page by its own word',
      ['News', `<link rel="canonical" href="/404"><p>${NEWS}</p>`],
      'soft_404',
      'redirect_to_error_page',
    ],
    [
      'nowhere, and gives the front page as its own, as many do by mistake',
      ['News', `<link rel="canonical" href="/"><p>${NEWS}</p>`],
      'alive',
      'http_200',
    ],
    [
      'nowhere, and gives no sensible address as its own',
      ['News', `<link rel="canonical" href="https://"><p>${NEWS}</p>`],
      'alive',
      'http_200',
    ],
  ])('%s', (_about, html, verdict, reasonCode) => {
    expect(codeOf(observed({ html }))).toEqual([verdict, reasonCode]);
  });

  test('is read from the address at which the page was found', () => {
    const html = refresh('next');
    const { reason } = judge(redirected([301], 'https://example.org/archive/article-1', html));
    expect(reason).toBe('The page sends its reader on to https://example.org/archive/next.');
  });

  test('counts for nothing where the page is what was cited', () => {
    const html: Html = ['News', `<link rel="canonical" href="/404"><p>${NEWS}</p>`];
    expect(codeOf(observed({ html }), { baseline: baselineOf(html) })).toEqual(['alive', 'http_200']);
  });
});

describe('a page that was seen before', () => {
  const baseline = (): Baseline => baselineOf(ARTICLE);

  test('has drifted when it says something else', () => {
    const html = BREAD;
    expect(judge(observed({ html }), { baseline: baseline() })).toMatchObject({
      verdict: 'drifted',
      reasonCode: 'content_drift',
      reason: 'The page no longer says what it said when it was first seen.',
    });
    expect(codeOf(redirected([301], 'https://example.org/other-1', html), { baseline: baseline() })[0]).toBe(
      'drifted',
    );
  });

  test('is alive when it says the same, or nothing by which to tell', () => {
    expect(codeOf(observed({ html: ARTICLE }), { baseline: baseline() })).toEqual(['alive', 'http_200']);
    expect(codeOf(observed(), { baseline: baseline() })).toEqual(['alive', 'http_200']);
    expect(codeOf(observed({ html: SHELL }), { baseline: baseline() })).toEqual(['alive', 'http_200']);
  });

  test('and is now a notice is what the notice says', () => {
    expect(codeOf(observed({ html: ['Page not found', ''] }), { baseline: baseline() })[1]).toBe(
      'not_found_title',
    );
  });
});

describe('a random sibling', () => {
  const siblingAddress = 'https://example.org/news/footing-1';
  const sibling = (more: Seen): Observation =>
    observed({ url: siblingAddress, finalUrl: siblingAddress, ...more });

  test('that answers the same makes a page a soft 404', () => {
    expect(judge(observed({ html: ARTICLE }), { sibling: sibling({ html: ARTICLE }) })).toMatchObject({
      verdict: 'soft_404',
      reasonCode: 'like_random_sibling',
      reason: 'The site answers the same for a page that was made up.',
    });
  });

  test('that answers the same says more than drift does', () => {
    const html = BREAD;
    const history = { baseline: baselineOf(ARTICLE), sibling: sibling({ html: BREAD }) };
    expect(codeOf(observed({ html }), history)).toEqual(['soft_404', 'like_random_sibling']);
  });

  test('that answers the same means nothing where the page is what was cited', () => {
    const history = { baseline: baselineOf(ARTICLE), sibling: sibling({ html: ARTICLE }) };
    expect(codeOf(observed({ html: ARTICLE }), history)).toEqual(['alive', 'http_200']);
  });

  test('that answers otherwise leaves the page alone', () => {
    const other = sibling({ html: BREAD });
    expect(codeOf(observed({ html: ARTICLE }), { sibling: other })).toEqual(['alive', 'http_200']);
    expect(codeOf(observed({ html: ARTICLE }), { sibling: sibling({ status: 404, html: ARTICLE }) })).toEqual(
      ['alive', 'http_200'],
    );
  });

  test.each<[about: string, Html, Seen | undefined, VerdictName]>([
    ['a long page, where the site says 404 of it', LONG_404, { status: 404 }, 'alive'],
    ['a long page, where the site says 410 of it', LONG_404, { status: 410 }, 'alive'],
    ['a long page, where the site says 403 of it', LONG_404, { status: 403 }, 'soft_404'],
    ['a long page, where it was not asked for', LONG_404, undefined, 'soft_404'],
    ['a short page, where the site says 404 of it', SHORT_404, { status: 404 }, 'soft_404'],
  ])('tells whether "not found" is the subject of a page: %s', (_about, html, beside, verdict) => {
    const history = beside === undefined ? {} : { sibling: sibling(beside) };
    expect(judge(observed({ html }), history).verdict).toBe(verdict);
  });

  test('that could not be asked for tells nothing', () => {
    const { status: _status, ...unasked } = sibling({ failure: { class: 'robots_disallowed', detail: '' } });
    expect(judge(observed({ html: LONG_404 }), { sibling: unasked }).verdict).toBe('soft_404');
    expect(judge(observed({ html: ARTICLE }), { sibling: unasked }).verdict).toBe('alive');
  });

  const verdictOf = (verdict: VerdictName, reasonCode = 'x'): Verdict => ({
    verdict,
    reasonCode,
    reason: '',
    confidence: 0.8,
  });
  test.each<[about: string, Html | undefined, Verdict, baseline: Html | undefined, wanted: boolean]>([
    ['a page that answers', ARTICLE, verdictOf('alive'), undefined, true],
    ['a page that has moved', ARTICLE, verdictOf('moved'), undefined, true],
    ['a page that is redirected', ARTICLE, verdictOf('redirected'), undefined, true],
    ['a page that has drifted', ARTICLE, verdictOf('drifted'), BREAD, true],
    ['a page that is what was cited', ARTICLE, verdictOf('alive'), ARTICLE, false],
    ['a page of which nobody can tell', ['', ''], verdictOf('alive'), ['', ''], true],
    ['a file that is no page', undefined, verdictOf('alive'), undefined, false],
    [
      'a long page with "not found" in its title',
      LONG_404,
      verdictOf('soft_404', 'not_found_title'),
      undefined,
      true,
    ],
    ['a short page that says so', SHORT_404, verdictOf('soft_404', 'not_found_title'), undefined, true],
    ['a long default page', LONG_404, verdictOf('soft_404', 'default_page'), undefined, false],
    ['a redirect to the front page', ARTICLE, verdictOf('soft_404', 'redirect_to_root'), undefined, false],
    ['a wall', ARTICLE, verdictOf('restricted', 'challenge'), undefined, false],
    ['a parked domain', ARTICLE, verdictOf('broken', 'parked_domain'), undefined, false],
    ['an error', ARTICLE, verdictOf('unreachable', 'maintenance'), undefined, false],
    ['a rate limit', ARTICLE, verdictOf('rate_limited', 'too_many_requests'), undefined, false],
  ])('is wanted beside %s: %s', (_about, html, verdict, seen, wanted) => {
    const baseline = seen === undefined ? undefined : baselineOf(seen);
    expect(wantsRandomSibling(observed({ html }), verdict, baseline)).toBe(wanted);
  });
});
