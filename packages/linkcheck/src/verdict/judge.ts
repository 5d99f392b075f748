/** Turns what one check observed, and what is known of the link, into a verdict. Pure. */

import type { Observation } from '../fetch/observation.ts';
import type { Page } from '../page/page.ts';
import type { VerdictName } from '../schema.ts';
import type { Comparisons } from './comparisons.ts';
import { weighed } from './confidence.ts';
import { type PageSign, readSign, type SeenSign } from './page-signs.ts';
import { isNamedBy, isOtherSite, isSamePath, type TargetKind, targetKind } from './redirect-target.ts';
import { type Baseline, isSamePage } from './similarity.ts';
import { isMissing, isProvenMadeUp, isStateOfHost, isWall } from './soft-404.ts';
import { absolute } from './url-parts.ts';
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
  /** How likely a careful person would find the verdict right on the same evidence, from 0 to 1. */
  confidence: number;
  /** Seconds to wait before the next check, as the server requested. */
  retryAfterSeconds?: number;
  /** URL to which the page has moved permanently, proven by its similarity to the baseline. */
  newAddress?: string;
}

/** What is known besides the observation; every part may be missing. */
export interface History extends Comparisons {
  baseline?: Baseline | undefined;
}

/** Judges one observation, given what is known of the link. Pure: same arguments, same verdict. */
export function judge(observation: Observation, history: History = {}): Verdict {
  return weighed(judgeAnswer(observation, history), observation, history);
}

function judgeAnswer(observation: Observation, history: History): Verdict {
  const { failure, status, retryAfterSeconds } = observation;
  const wait = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
  if (failure !== undefined) {
    const reason = `${FAILURE_SENTENCES[failure.class]} (${failure.detail.trim().replace(/\.$/, '')}).`;
    const [verdict, confidence] = VERDICT_BY_FAILURE[failure.class];
    return { verdict, reasonCode: failure.class, reason, confidence, ...wait };
  }
  if (status === undefined)
    return {
      verdict: 'unreachable',
      reasonCode: 'no_answer',
      reason: 'There was no answer.',
      confidence: 0.7,
    };
  if ((status >= 200 && status < 300) || isPageWithoutTarget(observation, status))
    return { ...judgeContent(observation, history), ...wait };
  return { ...judgeStatus(observation, status, history), ...wait };
}

/** Judges a response with a status outside 200 to 299. */
function judgeStatus(observation: Observation, status: number, { frontPage }: History): Verdict {
  const { challenged, page } = observation;
  // If the status says that the page does not exist, page signs add nothing.
  const sign = page === undefined || isMissing(observation) ? undefined : readSign(page)?.sign;
  if (challenged === true || sign === 'challenge')
    return {
      verdict: 'restricted',
      reasonCode: 'challenge',
      reason: `The server answers ${status} and asks for proof that a person asks.`,
      confidence: 0.95,
    };
  if (sign === 'geo_blocked' || (sign === 'access_denied' && status >= 500)) return bySign(sign);
  const [verdict, confidence, sentence] = verdictOfStatus(status);
  const reasonCode = `http_${status}`;
  if (verdict === 'broken' && !isMissing(observation) && frontPage?.status === status)
    return {
      verdict: 'restricted',
      reasonCode,
      reason: `The server refuses its front page too (${status}).`,
      confidence: 0.85,
    };
  return { verdict, reasonCode, reason: `${sentence} (${status}).`, confidence };
}

/** Minimum number of characters of main content for a redirect without a target to count as a page, as browsers show it. */
const MIN_PAGE_CHARS = 200;

function isPageWithoutTarget({ page }: Observation, status: number): boolean {
  return status > 300 && status < 400 && page !== undefined && page.mainLength >= MIN_PAGE_CHARS;
}

const EMPTY_FILE: Verdict = {
  verdict: 'soft_404',
  reasonCode: 'empty_file',
  reason: 'The file has no content.',
  confidence: 0.75,
};

/**
 * Judges a response with a status of 200 to 299: state of the host, page signs, targets, made-up pages, baseline,
 * redirects, in this order. A page that matches its baseline skips all but the last.
 */
function judgeContent(observation: Observation, history: History): Verdict {
  const { baseline, sibling } = history;
  const { url, finalUrl, redirects, page, status, challenged } = observation;
  if (challenged === true) return bySign('challenge');
  if (page === undefined && status === 200 && observation.bytes === 0) return EMPTY_FILE;
  const isWhatWasCited =
    page === undefined || baseline === undefined ? undefined : isSamePage(page, baseline);
  if (page !== undefined && isWhatWasCited !== true) {
    const seen = signOf(observation, page);
    if (!isOfDeadHost(seen?.sign) && isStateOfHost(observation, history))
      return ofHost(observation, seen?.sign);
    if (seen !== undefined && !(seen.isRefutable && sibling !== undefined && isMissing(sibling)))
      return bySign(seen.sign);
    const elsewhere = judgeTargets(observation, page);
    if (elsewhere !== undefined) return elsewhere;
  }
  if (redirects.length > 0 && isWhatWasCited !== true) {
    const kind = targetKind(url, finalUrl);
    if (kind !== undefined && !isTheCitedPage(observation, kind, sibling)) return byTarget(kind);
  }
  if (isWhatWasCited !== true && isProvenMadeUp(observation, history))
    return {
      verdict: 'soft_404',
      reasonCode: 'like_random_sibling',
      reason: 'The site answers the same for a page that was made up.',
      confidence: 0.8,
    };
  if (isWhatWasCited === false)
    return {
      verdict: 'drifted',
      reasonCode: 'content_drift',
      reason: 'The page no longer says what it said when it was first seen.',
      confidence: 0.8,
    };
  if (redirects.length === 0)
    return {
      verdict: 'alive',
      reasonCode: `http_${status}`,
      reason: `The page answers (${status}).`,
      confidence: 0.8,
    };
  return judgeRedirects(observation, isWhatWasCited === true);
}

/**
 * Whether a redirect that looks like a loss leads to the cited page: a folder that bears the page's name, the same path
 * with a complaint in a parameter above the whole page, or, from a site that says 404 of made-up pages, the front page
 * of another site, as short links do.
 */
function isTheCitedPage(
  { url, finalUrl, page }: Observation,
  kind: TargetKind,
  sibling?: Observation,
): boolean {
  if (page === undefined) return false;
  if (kind === 'error_page') return isSamePath(url, finalUrl) && page.mainLength >= MIN_PAGE_CHARS;
  if (kind === 'front_page' && isOtherSite(url, finalUrl)) return sibling !== undefined && isMissing(sibling);
  return kind === 'section' && [page.title, page.heading].some((name) => isNamedBy(url, name));
}

/** Signs that no page of a host can be there, whatever the host says of its front page. */
function isOfDeadHost(sign: PageSign | undefined): boolean {
  return sign === 'parked_domain' || sign === 'site_suspended' || sign === 'default_page';
}

/** The verdict where a host says the same of everything: by the sign of its answer, or else by its words. */
function ofHost(observation: Observation, sign: PageSign | undefined): Verdict {
  if (sign !== undefined && VERDICT_BY_SIGN[sign][0] !== 'soft_404') return bySign(sign);
  return isWall(observation)
    ? {
        verdict: 'restricted',
        reasonCode: 'host_wall',
        reason: 'The host shows the same wall before every page.',
        confidence: 0.85,
      }
    : {
        verdict: 'unreachable',
        reasonCode: 'host_notice',
        reason: 'The host shows the same notice for every page.',
        confidence: 0.8,
      };
}

function judgeRedirects({ redirects, finalUrl }: Observation, isProven: boolean): Verdict {
  const permanent = redirects.every(({ status }) => status === 301 || status === 308);
  if (!permanent)
    return {
      verdict: 'redirected',
      reasonCode: 'temporary_redirect',
      reason: `The page is for now at ${finalUrl}.`,
      confidence: 0.8,
    };
  return {
    verdict: 'moved',
    reasonCode: 'permanent_redirect',
    reason: `The page has moved to ${finalUrl}.`,
    confidence: 0.8,
    ...(isProven ? { newAddress: finalUrl } : {}),
  };
}

/** Verdicts on pages that seem to be there. */
const PLAUSIBLE_VERDICTS: ReadonlySet<VerdictName> = new Set(['alive', 'moved', 'redirected', 'drifted']);
/** Reasons that the answers to made-up pages and the front page may refute. */
const REFUTABLE_REASONS: ReadonlySet<string> = new Set(['not_found_title', 'like_random_sibling']);

/**
 * Whether other pages of the site could change the verdict: a page that seems to be there may be an undetected
 * soft 404, and a soft 404 may be the state of the host; a page that matches its baseline is neither.
 */
export function wantsRandomSibling(
  { url, finalUrl, page }: Observation,
  { verdict, reasonCode }: Verdict,
  baseline: Baseline | undefined,
): boolean {
  if (page === undefined || (baseline !== undefined && isSamePage(page, baseline) === true)) return false;
  if (PLAUSIBLE_VERDICTS.has(verdict) || REFUTABLE_REASONS.has(reasonCode)) return true;
  const seen = readSign(page);
  if (seen?.isRefutable === true && seen.sign === reasonCode) return true;
  return reasonCode === 'redirect_to_root' && isOtherSite(url, finalUrl);
}

/**
 * The sign of a page. `near_empty` counts only for a complete HTML response with status 200: any other
 * response may be empty for another reason.
 */
function signOf({ status, truncated, contentType }: Observation, page: Page): SeenSign | undefined {
  const seen = readSign(page);
  const whole = status === 200 && truncated !== true && /html/i.test(contentType ?? 'html');
  return seen?.sign === 'near_empty' && !whole ? undefined : seen;
}

function bySign(sign: PageSign): Verdict {
  const [verdict, confidence, reason] = VERDICT_BY_SIGN[sign];
  return { verdict, reasonCode: sign, reason, confidence };
}

function byTarget(kind: TargetKind): Verdict {
  const [verdict, reasonCode, confidence, reason] = VERDICT_BY_TARGET[kind];
  return { verdict, reasonCode, reason, confidence };
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
    confidence: 0.8,
  };
}
