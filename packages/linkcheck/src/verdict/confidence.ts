/** Weighs the evidence behind a verdict, and says which verdicts are in doubt. Pure. */
import type { Observation } from '../fetch/observation.ts';
import { hammingDistance } from '../page/simhash.ts';
import type { VerdictName } from '../schema.ts';
import type { History, Verdict } from './judge.ts';
import { readSign } from './page-signs.ts';
import { isNamedBy } from './redirect-target.ts';
import { isSamePage, maxSamePageBits } from './similarity.ts';
import { isLikeMadeUp, isMissing } from './soft-404.ts';

/** A loss with less confidence than this is in doubt: it is looked at again another way, and confirmed for longer. */
export const MIN_SURE_CONFIDENCE = 0.7;

/** Verdicts that tell a reader that the page is lost. */
const LOSSES: ReadonlySet<VerdictName> = new Set(['broken', 'soft_404', 'drifted']);

const MATCHES_BASELINE = 0.97;
const UNLIKE_MADE_UP = 0.9;
const LIKE_MADE_UP = 0.95;
const SEEN_BY_SCRIPTS_ONLY = 0.6;
const SITE_KNOWS_MISSING_PAGES = 0.75;
const SHOWS_WHAT_WAS_CITED = 0.3;
const SHOWS_AN_ARTICLE = 0.5;
const AT_THE_LIMIT = 0.55;
const PER_BIT_BEYOND = 0.04;
const MAX_DRIFT = 0.95;

/** Minimum number of characters of main content for a page to count as an article. */
const MIN_ARTICLE_CHARS = 800;
/** Main content of fewer characters may be no more than what surrounds a text that scripts load. */
const MIN_SEEN_CHARS = 80;

/** Whether a verdict says that a page is lost. */
export function isLoss({ verdict }: Pick<Verdict, 'verdict'>): boolean {
  return LOSSES.has(verdict);
}

/** Whether a verdict says that a page is lost, on evidence that would not convince a careful person. */
export function isDoubtful({ verdict, confidence }: Pick<Verdict, 'verdict' | 'confidence'>): boolean {
  return isLoss({ verdict }) && confidence < MIN_SURE_CONFIDENCE;
}

/**
 * The verdict with its confidence, from 0 to 1, adjusted to the evidence beside its ground: whether the text is the one
 * that was cited, and what the site answers to made-up pages.
 */
export function weighed(verdict: Verdict, observation: Observation, history: History): Verdict {
  const confidence = confidenceOf(verdict, observation, history);
  return confidence === undefined ? verdict : { ...verdict, confidence };
}

function confidenceOf(
  { verdict, reasonCode }: Verdict,
  observation: Observation,
  history: History,
): number | undefined {
  switch (verdict) {
    case 'alive':
    case 'moved':
    case 'redirected':
      return reasonCode === 'meta_refresh' ? undefined : ofPresence(observation, history);
    case 'drifted':
      return ofDrift(observation, history);
    case 'soft_404':
      return ofSoft404(reasonCode, observation, history);
    case 'broken':
      return isMissing(observation) ? ofMissing(observation, history) : undefined;
    default:
      return undefined;
  }
}

function ofPresence({ page }: Observation, { baseline, sibling }: History): number | undefined {
  if (page === undefined) return UNLIKE_MADE_UP;
  if (baseline !== undefined && isSamePage(page, baseline) === true) return MATCHES_BASELINE;
  if (page.hasUnseen && page.mainLength < MIN_SEEN_CHARS) return SEEN_BY_SCRIPTS_ONLY;
  return sibling === undefined ? undefined : UNLIKE_MADE_UP;
}

/** A text just beyond the limit may be the same one; two texts that have nothing in common are far beyond it. */
function ofDrift({ page }: Observation, { baseline }: History): number | undefined {
  if (page === undefined || baseline === undefined) return undefined;
  const beyond = hammingDistance(page.fingerprint(), baseline.fingerprint) - maxSamePageBits(page, baseline);
  return Math.min(MAX_DRIFT, AT_THE_LIMIT + PER_BIT_BEYOND * beyond);
}

function ofSoft404(reasonCode: string, observation: Observation, history: History): number | undefined {
  const { sibling, otherParts = [] } = history;
  if (sibling === undefined) return undefined;
  const tried = otherParts.length > 0 || reasonCode !== 'like_random_sibling';
  if (isLikeMadeUp(observation, history)) return tried ? LIKE_MADE_UP : undefined;
  return isMissing(sibling) ? SITE_KNOWS_MISSING_PAGES : undefined;
}

/** A status that says that the page is missing, above a page that is there: one of the two is wrong. */
function ofMissing({ url, page }: Observation, { baseline }: History): number | undefined {
  if (page === undefined) return undefined;
  if (baseline !== undefined && isSamePage(page, baseline) === true) return SHOWS_WHAT_WAS_CITED;
  const isArticle = page.mainLength >= MIN_ARTICLE_CHARS && isNamedBy(url, page.title);
  return isArticle && readSign(page) === undefined ? SHOWS_AN_ARTICLE : undefined;
}

/**
 * The verdict of two looks at one page that were taken in different ways: the second one, if it found the page or only
 * a refusal; otherwise the first, with half of its doubt taken away if the second agrees.
 */
export function ofTwoLooks(first: Verdict, second: Verdict): Verdict {
  if (!isLoss(second)) return second;
  if (second.verdict !== first.verdict) return first;
  return { ...first, confidence: rounded((1 + first.confidence) / 2) };
}

function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
