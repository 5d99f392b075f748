/** Turns what one check observed, and what is known of the link, into a verdict. Pure. */

import type { Observation } from '../fetch/observation.ts';
import type { Page } from '../page/page.ts';
import type { VerdictName } from '../schema.ts';
import { isLongerThanNotice, type PageSign, readSign } from './page-signs.ts';
import { type TargetKind, targetKind } from './redirect-target.ts';
import { answersAlike, type Baseline, isSamePage } from './similarity.ts';
import {
  FAILURE_SENTENCES,
  VERDICT_BY_FAILURE,
  VERDICT_BY_SIGN,
  VERDICT_BY_TARGET,
  verdictOfStatus,
} from './verdicts.ts';

/** A verdict with its reason, for programs (`reasonCode`) and for people (`reason`). */
export interface Verdict {
  verdict: VerdictName;
  /** Stable reason code, such as a failure class, `http_<status>` or a page sign. */
  reasonCode: string;
  /** One sentence. */
  reason: string;
  /** Seconds to wait before the next check, as the server requested. */
  retryAfterSeconds?: number;
  /** URL to which the page has moved permanently, proven by its similarity to the baseline. */
  newAddress?: string;
}

/** What is known besides the observation; every part may be missing. */
export interface History {
  baseline?: Baseline | undefined;
  /** What the same host responds for a random sibling of the page (Bar-Yossef et al., WWW 2004). */
  sibling?: Observation | undefined;
}

/** Judges one observation, given what is known of the link. Pure: same arguments, same verdict. */
export function judge(observation: Observation, history: History = {}): Verdict {
  const { failure, status, retryAfterSeconds } = observation;
  const wait = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
  if (failure !== undefined) {
    const reason = `${FAILURE_SENTENCES[failure.class]} (${failure.detail.trim().replace(/\.$/, '')}).`;
    return { verdict: VERDICT_BY_FAILURE[failure.class], reasonCode: failure.class, reason, ...wait };
  }
  if (status === undefined)
    return { verdict: 'unreachable', reasonCode: 'no_answer', reason: 'There was no answer.' };
  if ((status >= 200 && status < 300) || isPageWithoutTarget(observation, status))
    return { ...judgeContent(observation, history), ...wait };
  return { ...judgeStatus(observation, status), ...wait };
}

/** Judges a response with a status outside 200 to 299. */
function judgeStatus({ challenged, page }: Observation, status: number): Verdict {
  // If the status says that the page does not exist, page signs add nothing.
  const sign = page === undefined || isFinal(status) ? undefined : readSign(page);
  if (challenged === true || sign === 'challenge')
    return {
      verdict: 'restricted',
      reasonCode: 'challenge',
      reason: `The server answers ${status} and asks for proof that a person asks.`,
    };
  if (sign === 'geo_blocked') return bySign(sign);
  const [verdict, sentence] = verdictOfStatus(status);
  return { verdict, reasonCode: `http_${status}`, reason: `${sentence} (${status}).` };
}

/** Whether a status says that the page does not exist. */
/** Minimum number of characters of main content for a redirect without a target to count as a page, as browsers show it. */
const MIN_PAGE_CHARS = 200;

function isPageWithoutTarget({ page }: Observation, status: number): boolean {
  return status > 300 && status < 400 && page !== undefined && page.mainLength >= MIN_PAGE_CHARS;
}

function isFinal(status: number): boolean {
  return status === 404 || status === 410;
}

/**
 * Judges a response with a status of 200 to 299: page signs, targets, random sibling, baseline, redirects, in
 * this order. A page that matches its baseline skips the first three.
 */
const EMPTY_FILE: Verdict = {
  verdict: 'soft_404',
  reasonCode: 'empty_file',
  reason: 'The file has no content.',
};

function judgeContent(observation: Observation, { baseline, sibling }: History): Verdict {
  const { url, finalUrl, redirects, page, status, challenged } = observation;
  if (challenged === true) return bySign('challenge');
  if (page === undefined && status === 200 && observation.bytes === 0) return EMPTY_FILE;
  const isWhatWasCited =
    page === undefined || baseline === undefined ? undefined : isSamePage(page, baseline);
  if (page !== undefined && isWhatWasCited !== true) {
    const sign = signOf(observation, page);
    if (sign !== undefined && !isDenied(page, sibling)) return bySign(sign);
    const elsewhere = judgeTargets(observation, page);
    if (elsewhere !== undefined) return elsewhere;
  }
  if (redirects.length > 0 && isWhatWasCited !== true) {
    const kind = targetKind(url, finalUrl);
    if (kind !== undefined) return byTarget(kind);
  }
  if (isWhatWasCited !== true && sibling !== undefined && answersAlike(observation, sibling))
    return {
      verdict: 'soft_404',
      reasonCode: 'like_random_sibling',
      reason: 'The site answers the same for a page that was made up.',
    };
  if (isWhatWasCited === false)
    return {
      verdict: 'drifted',
      reasonCode: 'content_drift',
      reason: 'The page no longer says what it said when it was first seen.',
    };
  if (redirects.length === 0)
    return { verdict: 'alive', reasonCode: `http_${status}`, reason: `The page answers (${status}).` };
  return judgeRedirects(observation, isWhatWasCited === true);
}

function judgeRedirects({ redirects, finalUrl }: Observation, isProven: boolean): Verdict {
  const permanent = redirects.every(({ status }) => status === 301 || status === 308);
  if (!permanent)
    return {
      verdict: 'redirected',
      reasonCode: 'temporary_redirect',
      reason: `The page is for now at ${finalUrl}.`,
    };
  return {
    verdict: 'moved',
    reasonCode: 'permanent_redirect',
    reason: `The page has moved to ${finalUrl}.`,
    ...(isProven ? { newAddress: finalUrl } : {}),
  };
}

/** Verdicts on pages that seem to be there. */
const PLAUSIBLE_VERDICTS: ReadonlySet<VerdictName> = new Set(['alive', 'moved', 'redirected', 'drifted']);

/**
 * Whether a random sibling could change the verdict. Only a page that seems to be there can be an undetected
 * soft 404; a page that matches its baseline is not one; and a long page may have "not found" as its subject.
 */
export function wantsRandomSibling(
  { page }: Observation,
  { verdict, reasonCode }: Verdict,
  baseline: Baseline | undefined,
): boolean {
  if (page === undefined || (baseline !== undefined && isSamePage(page, baseline) === true)) return false;
  return PLAUSIBLE_VERDICTS.has(verdict) || (reasonCode === 'not_found_title' && isLongerThanNotice(page));
}

/**
 * Whether the random sibling refutes the page sign of a long page: a site that responds to it with 404 or 410
 * does not report a missing page in the title of a long one.
 */
function isDenied(page: Page, sibling: Observation | undefined): boolean {
  return isLongerThanNotice(page) && sibling?.status !== undefined && isFinal(sibling.status);
}

/**
 * The sign of a page. `near_empty` counts only for a complete HTML response with status 200: any other
 * response may be empty for another reason.
 */
function signOf({ status, truncated, contentType }: Observation, page: Page): PageSign | undefined {
  const sign = readSign(page);
  const whole = status === 200 && truncated !== true && /html/i.test(contentType ?? 'html');
  return sign === 'near_empty' && !whole ? undefined : sign;
}

function bySign(sign: PageSign): Verdict {
  const [verdict, reason] = VERDICT_BY_SIGN[sign];
  return { verdict, reasonCode: sign, reason };
}

function byTarget(kind: TargetKind): Verdict {
  const [verdict, reasonCode, reason] = VERDICT_BY_TARGET[kind];
  return { verdict, reasonCode, reason };
}

/** A page with at most this many characters of text may only announce a redirect. */
const MAX_REFRESH_NOTICE_CHARS = 200;

/**
 * Judges where a page sends its reader, and the URL it declares as its own: evidence only, since neither is
 * followed.
 */
function judgeTargets({ url, finalUrl }: Observation, page: Page): Verdict | undefined {
  const own = absolute(page.canonical, finalUrl);
  if (own !== undefined && targetKind(url, own) === 'error_page') return byTarget('error_page');
  const sentOn = page.textLength <= MAX_REFRESH_NOTICE_CHARS ? absolute(page.refresh, finalUrl) : undefined;
  if (sentOn === undefined || sentOn.replace(/#.*/, '') === finalUrl) return undefined;
  const kind = targetKind(url, sentOn);
  if (kind !== undefined) return byTarget(kind);
  return {
    verdict: 'redirected',
    reasonCode: 'meta_refresh',
    reason: `The page sends its reader on to ${sentOn}.`,
  };
}

function absolute(address: string | undefined, base: string): string | undefined {
  return address !== undefined && URL.canParse(address, base) ? new URL(address, base).href : undefined;
}
