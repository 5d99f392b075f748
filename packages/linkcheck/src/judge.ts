import { distance, type Fingerprint } from './fingerprint.ts';
import { FAILURES, SENTENCES, SIGNS, type VerdictName } from './grounds.ts';
import type { Observation, Page } from './observation.ts';
import { type PageSign, readSign } from './page-signs.ts';
import { likeTitles } from './title-likeness.ts';

/** A verdict with the ground for it, for programs (`evidence`) and for people (`reason`). */
export interface Verdict {
  verdict: VerdictName;
  /** Stable name of the ground: a failure class, `http_<status>`, or a sign of the page. */
  evidence: string;
  /** One sentence. */
  reason: string;
  /** Earliest wait the server asked for. */
  retryAfterSeconds?: number;
  /** Where the page has moved to for good, proven by its likeness to what was cited. */
  newAddress?: string;
}

/** What the page was when it was first seen well. */
export interface Baseline {
  title: string | null;
  fingerprint: Fingerprint;
}

/** What is known besides the observation; all of it may be missing. */
export interface History {
  baseline?: Baseline | undefined;
  /** What the same host answers for a made-up page beside this one (Bar-Yossef et al., WWW 2004). */
  sibling?: Observation | undefined;
}

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
/** Addresses to which sites send whoever must log in, consent, or has asked for what is not there. */
const LOGIN_PATH =
  /\/(?:log-?in|sign-?in|oauth2?|openid|auth|sso|saml2?|account\/login|accounts\/login)(?:[/.?]|$)/i;
const LOGIN_HOST = /^(?:login|signin|auth|sso|accounts?|idp?|passport)\./i;
const CONSENT_HOST = /^(?:consent|cmp)\./i;
const CONSENT_PATH = /\/(?:cookie-?)?consent(?:[/.?]|$)/i;
const ERROR_PATH = /\/(?:40[34]|not-?found|page-?not-?found|error(?:-?404)?|oops)(?:\.\w+)?\/?$/i;
const SEARCH_PATH = /\/(?:search|find|poisk)(?:\.\w+)?\/?$/i;
const PARKING_HOST =
  /(?:^|\.)(?:sedo(?:parking)?|parkingcrew|bodis|afternic|hugedomains|dan|undeveloped|above)\.(?:com|net)$/i;

/** Bits by which two texts may differ and still be one page: a cosine of about one half (Charikar, STOC 2002). */
const SAME_PAGE_BITS = 21;
/** Bits by which answers for two missing pages differ: the path they echo, a time, a token. */
const SAME_ANSWER_BITS = 6;

/** Judges one observation in the light of what is known of the link. Pure: the same arguments, the same verdict. */
export function judge(observation: Observation, history: History = {}): Verdict {
  const { failure, status, retryAfterSeconds } = observation;
  const wait = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
  if (failure !== undefined) {
    const reason = `${SENTENCES[failure.class]} (${failure.detail.trim().replace(/\.$/, '')}).`;
    return { verdict: FAILURES[failure.class], evidence: failure.class, reason, ...wait };
  }
  if (status === undefined)
    return { verdict: 'unreachable', evidence: 'no_answer', reason: 'There was no answer.' };
  if (status >= 200 && status < 300) return { ...judgeContent(observation, history), ...wait };
  return { ...judgeStatus(observation, status), ...wait };
}

function judgeStatus({ challenged, page }: Observation, status: number): Verdict {
  const evidence = `http_${status}`;
  const sign = page === undefined ? undefined : readSign(page);
  if (challenged === true || sign === 'challenge') {
    return {
      verdict: 'restricted',
      evidence: 'challenge',
      reason: `The server answers ${status} and asks for proof that a person asks.`,
    };
  }
  if (sign === 'geo_blocked') return bySign(sign);
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

function judgeContent(observation: Observation, { baseline, sibling }: History): Verdict {
  const { url, finalUrl, redirects, page, status } = observation;
  const sign = page === undefined ? undefined : signOf(observation, page);
  const isWhatWasCited =
    page === undefined || baseline === undefined ? undefined : isSamePage(page, baseline);
  if (sign !== undefined && !(sign === 'not_found_title' && isWhatWasCited === true)) return bySign(sign);
  const sentOn = page === undefined ? undefined : refreshTarget(page, finalUrl);
  if (sentOn !== undefined && isWhatWasCited !== true) {
    return (
      judgeTarget(url, sentOn) ?? {
        verdict: 'redirected',
        evidence: 'meta_refresh',
        reason: `The page sends its reader on to ${sentOn}.`,
      }
    );
  }
  if (redirects.length > 0 && isWhatWasCited !== true) {
    const elsewhere = judgeTarget(url, finalUrl);
    if (elsewhere !== undefined) return elsewhere;
  }
  if (isWhatWasCited !== true && sibling !== undefined && answersAlike(observation, sibling)) {
    return {
      verdict: 'soft_404',
      evidence: 'like_missing_page',
      reason: 'The site answers the same for a page that was made up.',
    };
  }
  if (isWhatWasCited === false)
    return {
      verdict: 'drifted',
      evidence: 'content_drift',
      reason: 'The page no longer says what it said when it was first seen.',
    };
  if (redirects.length === 0)
    return { verdict: 'alive', evidence: `http_${status}`, reason: `The page answers (${status}).` };
  const permanent = redirects.every(({ status: hop }) => hop === 301 || hop === 308);
  if (!permanent)
    return {
      verdict: 'redirected',
      evidence: 'temporary_redirect',
      reason: `The page is for now at ${finalUrl}.`,
    };
  const proven = isWhatWasCited === true ? { newAddress: finalUrl } : {};
  return {
    verdict: 'moved',
    evidence: 'permanent_redirect',
    reason: `The page has moved to ${finalUrl}.`,
    ...proven,
  };
}

/** An answer that is cut short, or that has no body by its status, says nothing by its emptiness. */
function signOf({ status, truncated, contentType }: Observation, page: Page): PageSign | undefined {
  const sign = readSign(page);
  const whole = status === 200 && truncated !== true && /html/i.test(contentType ?? 'html');
  return sign === 'near_empty' && !whole ? undefined : sign;
}

function bySign(sign: PageSign): Verdict {
  const [verdict, reason] = SIGNS[sign];
  return { verdict, evidence: sign, reason };
}

/** Text up to this length may be nothing but the notice that the reader is sent on. */
const REFRESH_NOTICE = 200;

/** Where a page with no text of its own sends its reader; evidence only, since a refresh is not followed. */
function refreshTarget({ metaRefresh, textLength }: Page, finalUrl: string): string | undefined {
  if (metaRefresh === undefined || textLength > REFRESH_NOTICE || !URL.canParse(metaRefresh, finalUrl))
    return undefined;
  const target = new URL(metaRefresh, finalUrl).href;
  return target === finalUrl ? undefined : target;
}

/** What the address tells to which redirects led. */
function judgeTarget(url: string, finalUrl: string): Verdict | undefined {
  if (leadsToFrontPage(url, finalUrl)) {
    return {
      verdict: 'soft_404',
      evidence: 'redirect_to_root',
      reason: 'The address leads to the front page of the site.',
    };
  }
  if (leadsToSection(url, finalUrl)) {
    return {
      verdict: 'soft_404',
      evidence: 'redirect_to_section',
      reason: 'The address leads to the section it was in.',
    };
  }
  const from = new URL(url);
  const to = new URL(finalUrl);
  const arrivedAt = (pattern: RegExp, part: 'pathname' | 'hostname'): boolean =>
    pattern.test(to[part]) && !pattern.test(from[part]);
  if (arrivedAt(PARKING_HOST, 'hostname')) return bySign('parked_domain');
  if (arrivedAt(ERROR_PATH, 'pathname')) {
    return {
      verdict: 'soft_404',
      evidence: 'redirect_to_error_page',
      reason: 'The address leads to an error page that answers as if all were well.',
    };
  }
  if (arrivedAt(SEARCH_PATH, 'pathname')) {
    return {
      verdict: 'soft_404',
      evidence: 'redirect_to_search',
      reason: 'The address leads to the search of the site.',
    };
  }
  if (arrivedAt(LOGIN_PATH, 'pathname') || arrivedAt(LOGIN_HOST, 'hostname')) return bySign('login_wall');
  return arrivedAt(CONSENT_HOST, 'hostname') || arrivedAt(CONSENT_PATH, 'pathname')
    ? bySign('consent_page')
    : undefined;
}

function isSamePage(page: { title: string | null; fingerprint: Fingerprint }, baseline: Baseline): boolean {
  const apart = distance(page.fingerprint, baseline.fingerprint);
  // A page that kept its title is given the benefit of more change.
  return apart <= SAME_PAGE_BITS || (likeTitles(page.title, baseline.title) && apart <= SAME_PAGE_BITS + 5);
}

/** Only a page with some text can be told from another; a bare shell that scripts fill in is the same everywhere. */
function answersAlike(observation: Observation, sibling: Observation): boolean {
  const { page, status } = sibling;
  if (
    observation.page === undefined ||
    page === undefined ||
    status === undefined ||
    status >= 300 ||
    sibling.failure !== undefined
  )
    return false;
  if (sibling.redirects.length > 0 && sibling.finalUrl === observation.finalUrl) return true;
  if (observation.page.textLength < 80) return false;
  return distance(observation.page.fingerprint, page.fingerprint) <= SAME_ANSWER_BITS;
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

/** A folder that the address was in: `/news/view/article-1` -> `/news/`. */
function leadsToSection(url: string, finalUrl: string): boolean {
  const from = pathSegments(url);
  const to = pathSegments(finalUrl);
  if (from === undefined || to === undefined || to.length === 0 || to.length >= from.length) return false;
  return to.every((part, index) => part === from[index]);
}

/** The parts of a path; undefined for an address with a query, which may name a page. */
function pathSegments(address: string): string[] | undefined {
  const { pathname, search } = new URL(address);
  return search === '' ? pathname.split('/').filter((part) => part !== '') : undefined;
}
