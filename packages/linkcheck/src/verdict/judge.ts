/** Judges what one check observed, in the light of what is known of the link. Pure. */

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
  /** Stable code of the reason: a failure class, `http_<status>`, or a sign of the page. */
  reasonCode: string;
  /** One sentence. */
  reason: string;
  /** Earliest wait the server asked for. */
  retryAfterSeconds?: number;
  /** Where the page has moved to for good, proven by its similarity to what was cited. */
  newAddress?: string;
}

/** What is known besides the observation; all of it may be missing. */
export interface History {
  baseline?: Baseline | undefined;
  /** What the same host answers for a random sibling beside this one (Bar-Yossef et al., WWW 2004). */
  sibling?: Observation | undefined;
}

/** Judges one observation in the light of what is known of the link. Pure: the same arguments, the same verdict. */
export function judge(observation: Observation, history: History = {}): Verdict {
  const { failure, status, retryAfterSeconds } = observation;
  const wait = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
  if (failure !== undefined) {
    const reason = `${FAILURE_SENTENCES[failure.class]} (${failure.detail.trim().replace(/\.$/, '')}).`;
    return { verdict: VERDICT_BY_FAILURE[failure.class], reasonCode: failure.class, reason, ...wait };
  }
  if (status === undefined)
    return { verdict: 'unreachable', reasonCode: 'no_answer', reason: 'There was no answer.' };
  if (status >= 200 && status < 300) return { ...judgeContent(observation, history), ...wait };
  return { ...judgeStatus(observation, status), ...wait };
}

function judgeStatus({ challenged, page }: Observation, status: number): Verdict {
  // Of a page that is not there, nothing else need be said.
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

/** Whether a status says that the page is not there. */
function isFinal(status: number): boolean {
  return status === 404 || status === 410;
}

function judgeContent(observation: Observation, { baseline, sibling }: History): Verdict {
  const { url, finalUrl, redirects, page, status, challenged } = observation;
  if (challenged === true) return bySign('challenge');
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

/** Verdicts on pages that seem well. */
const PLAUSIBLE_VERDICTS: ReadonlySet<VerdictName> = new Set(['alive', 'moved', 'redirected', 'drifted']);

/**
 * Whether a random sibling beside it could change the verdict: only a page that seems well can be a soft 404 unnoticed,
 * a page known to be what was cited is none, and a long page may have "not found" for its subject.
 */
export function wantsRandomSibling(
  { page }: Observation,
  { verdict, reasonCode }: Verdict,
  baseline: Baseline | undefined,
): boolean {
  if (page === undefined || (baseline !== undefined && isSamePage(page, baseline) === true)) return false;
  return PLAUSIBLE_VERDICTS.has(verdict) || (reasonCode === 'not_found_title' && isLongerThanNotice(page));
}

/** A site that says honestly of a random sibling that it is not there does not say it in the title of a long one. */
function isDenied(page: Page, sibling: Observation | undefined): boolean {
  return isLongerThanNotice(page) && sibling?.status !== undefined && isFinal(sibling.status);
}

/** An answer that is cut short, or that has no body by its status, says nothing by its emptiness. */
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

/** Text up to this length may be nothing but the notice that the reader is sent on. */
const MAX_REFRESH_NOTICE_CHARS = 200;

/** Where a page sends its reader, and what it gives as its own address: evidence only, since neither is followed. */
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
