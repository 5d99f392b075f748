import type { Observation, Page } from '../fetch/observation.ts';
import { isMoreThanNotice, type PageSign, readSign } from './page-signs.ts';
import { targetKind } from './redirect-target.ts';
import { answersAlike, type Baseline, isSamePage } from './similarity.ts';
import { FAILURES, SENTENCES, SIGNS, TARGETS, type VerdictName } from './verdicts.ts';

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

/** What is known besides the observation; all of it may be missing. */
export interface History {
  baseline?: Baseline | undefined;
  /** What the same host answers for a random sibling beside this one (Bar-Yossef et al., WWW 2004). */
  sibling?: Observation | undefined;
}

const RESTRICTED = new Set([401, 402, 403, 407, 451, 999]);
const RATE_LIMITED = new Set([420, 429]);
/** Answers that say "not now" rather than "not there". */
const FOR_NOW = new Set([408, 421, 423, 425]);

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
  // Of a page that is not there, nothing else need be said.
  const sign = page === undefined || isFinal(status) ? undefined : readSign(page);
  if (challenged === true || sign === 'challenge')
    return {
      verdict: 'restricted',
      evidence: 'challenge',
      reason: `The server answers ${status} and asks for proof that a person asks.`,
    };
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
  if (status >= 500) return { verdict: 'unreachable', evidence, reason: `The server fails (${status}).` };
  return { verdict: 'unreachable', evidence, reason: `The answer makes no sense (${status}).` };
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
    if (kind !== undefined) return byGround(TARGETS[kind]);
  }
  if (isWhatWasCited !== true && sibling !== undefined && answersAlike(observation, sibling))
    return {
      verdict: 'soft_404',
      evidence: 'like_random_sibling',
      reason: 'The site answers the same for a page that was made up.',
    };
  if (isWhatWasCited === false)
    return {
      verdict: 'drifted',
      evidence: 'content_drift',
      reason: 'The page no longer says what it said when it was first seen.',
    };
  if (redirects.length === 0)
    return { verdict: 'alive', evidence: `http_${status}`, reason: `The page answers (${status}).` };
  return judgeRedirects(observation, isWhatWasCited === true);
}

function judgeRedirects({ redirects, finalUrl }: Observation, isProven: boolean): Verdict {
  const permanent = redirects.every(({ status }) => status === 301 || status === 308);
  if (!permanent)
    return {
      verdict: 'redirected',
      evidence: 'temporary_redirect',
      reason: `The page is for now at ${finalUrl}.`,
    };
  return {
    verdict: 'moved',
    evidence: 'permanent_redirect',
    reason: `The page has moved to ${finalUrl}.`,
    ...(isProven ? { newAddress: finalUrl } : {}),
  };
}

/** Verdicts on pages that seem well. */
const SEEMS_WELL: ReadonlySet<VerdictName> = new Set(['alive', 'moved', 'redirected', 'drifted']);

/**
 * Whether a random sibling beside it could change the verdict: only a page that seems well can be a soft 404 unnoticed,
 * a page known to be what was cited is none, and a long page may have "not found" for its subject.
 */
export function wantsRandomSibling(
  { page }: Observation,
  { verdict, evidence }: Verdict,
  baseline: Baseline | undefined,
): boolean {
  if (page === undefined || (baseline !== undefined && isSamePage(page, baseline) === true)) return false;
  return SEEMS_WELL.has(verdict) || (evidence === 'not_found_title' && isMoreThanNotice(page));
}

/** A site that says honestly of a random sibling that it is not there does not say it in the title of a long one. */
function isDenied(page: Page, sibling: Observation | undefined): boolean {
  return isMoreThanNotice(page) && sibling?.status !== undefined && isFinal(sibling.status);
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

function byGround([verdict, evidence, reason]: (typeof TARGETS)[keyof typeof TARGETS]): Verdict {
  return { verdict, evidence, reason };
}

/** Text up to this length may be nothing but the notice that the reader is sent on. */
const REFRESH_NOTICE = 200;

/** Where a page sends its reader, and what it gives as its own address: evidence only, since neither is followed. */
function judgeTargets({ url, finalUrl }: Observation, page: Page): Verdict | undefined {
  const own = absolute(page.canonical, finalUrl);
  if (own !== undefined && targetKind(url, own) === 'error_page') return byGround(TARGETS.error_page);
  const sentOn = page.textLength <= REFRESH_NOTICE ? absolute(page.refresh, finalUrl) : undefined;
  if (sentOn === undefined || sentOn.replace(/#.*/, '') === finalUrl) return undefined;
  const kind = targetKind(url, sentOn);
  if (kind !== undefined) return byGround(TARGETS[kind]);
  return {
    verdict: 'redirected',
    evidence: 'meta_refresh',
    reason: `The page sends its reader on to ${sentOn}.`,
  };
}

function absolute(address: string | undefined, base: string): string | undefined {
  return address !== undefined && URL.canParse(address, base) ? new URL(address, base).href : undefined;
}
