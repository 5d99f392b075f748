/** Checks one URL: robots.txt, the page and, where needed, other pages of its site and a second look. */
import type { FailureClass } from '../fetch/failure.ts';
import type { Observation } from '../fetch/observation.ts';
import type { Prober } from '../fetch/prober.ts';
import { isUnconnected } from '../fetch/reached.ts';
import { createAnswerCache } from '../fetch/ttl-cache.ts';
import { type Comparisons, type FurtherRequest, nextRequest } from '../verdict/comparisons.ts';
import { isDoubtful, ofTwoLooks } from '../verdict/confidence.ts';
import { judgeFragment } from '../verdict/fragment.ts';
import { judge, type Verdict } from '../verdict/judge.ts';
import { byOtherReading, readingsToTry } from '../verdict/other-reading.ts';
import type { Baseline } from '../verdict/similarity.ts';
import { RobotsReader, type RobotsRule } from './robots.ts';

/** What a checker works with. */
export interface CheckerOptions {
  prober: Prober;
  userAgent: string;
  /** Whether robots.txt is requested and obeyed. */
  robots: boolean;
  /** Whether random siblings are requested, to recognise soft 404s by similarity. */
  siblings: boolean;
}

/** The result of checking one URL. */
export interface Checked {
  /** The observation on which the verdict rests. */
  observation: Observation;
  verdict: Verdict;
  /** What the site answered to other addresses, with which the page was compared. */
  comparisons: Comparisons;
  /** Where the verdict was in doubt and the page was asked for in two ways: the other observation. */
  otherLook?: { isFirst: boolean; observation: Observation };
  /** What the site's robots.txt says of the URL; absent if it was not asked for. */
  robots?: RobotsRule;
  /** The result for the address as cited, where the verdict rests on another reading of it. */
  asCited?: Checked;
}

/** What is known of a URL before its check. */
interface CheckOptions {
  baseline?: Baseline | undefined;
  /** Other addresses that may be meant; tried where the first one is lost. */
  otherReadings?: readonly string[];
  /** Awaited before each further request. */
  pause?: () => Promise<unknown>;
  /** Ends a wait for the turn of the page's address. */
  signal?: AbortSignal | undefined;
}

/**
 * Checks URLs: robots.txt, then the page, then other pages of its site where they could change the verdict, then the
 * page again in another way where a loss is in doubt, then its other readings where it is lost.
 */
export interface Checker {
  /** Checks one URL. Rejects only if `pause` rejects or the signal ends a wait; server behaviour never rejects. */
  check(url: string, options?: CheckOptions): Promise<Checked>;
}

/** Maximum number of other pages of a site that are asked for to judge one page. */
const MAX_FURTHER_REQUESTS = 6;
/** Maximum number of cached responses for them. */
const MAX_FOLDERS = 20_000;

/**
 * Creates a checker that caches each site's robots.txt and each folder's response for a random sibling: for a
 * day, or for ten minutes if it failed.
 */
export function createChecker({ prober, userAgent, robots, siblings }: CheckerOptions): Checker {
  const reader = new RobotsReader((url) => prober.fetch(url), userAgent);
  const answers = createAnswerCache<Observation>(MAX_FOLDERS, isFailure);
  const ruleFor = async (url: string): Promise<RobotsRule | undefined> =>
    robots && URL.canParse(url) ? reader.ruleFor(url) : undefined;

  /** The answer to a further request, kept for other pages that need the same. */
  const answerTo = ({ key, url }: FurtherRequest, pause: () => Promise<unknown>): Promise<Observation> =>
    answers.getOrCreate(key, async () => {
      const address = url();
      if (((await ruleFor(address))?.access ?? 'allowed') !== 'allowed')
        return notAsked(address, 'robots_disallowed');
      await pause();
      // Other checks may wait for the same answer, so the signal of this one does not end it.
      const answer = await prober.probe(address);
      // Computed now: this drops the page's text, which would stay in memory as long as the cached response.
      answer.page?.fingerprint();
      answer.page?.sample();
      return answer;
    });

  const checkAddress = async (url: string, { baseline, pause, signal }: AddressOptions): Promise<Checked> => {
    const rule = await ruleFor(url);
    const told = rule === undefined ? {} : { robots: rule };
    if (rule !== undefined && rule.access !== 'allowed') {
      const failure = rule.access === 'disallowed' ? 'robots_disallowed' : 'robots_unavailable';
      const observation = notAsked(url, failure);
      return { observation, verdict: judge(observation), comparisons: {}, ...told };
    }
    const observation = await prober.probe(url, signal);
    let comparisons: Comparisons = {};
    for (let count = 0; siblings && count < MAX_FURTHER_REQUESTS; count += 1) {
      const further = nextRequest(observation, { baseline, ...comparisons });
      if (further === undefined) break;
      comparisons = withAnswer(comparisons, further, await answerTo(further, pause));
    }
    const judgeWhole = (seen: Observation): Verdict =>
      judgeFragment(seen, judge(seen, { baseline, ...comparisons }), fragmentOf(url));
    const first = judgeWhole(observation);
    if (!isDoubtful(first)) return { observation, verdict: first, comparisons, ...told };
    await pause();
    const secondLook = await prober.probePlainly(url, signal);
    const second = judgeWhole(secondLook);
    const verdict = ofTwoLooks(first, second);
    return verdict === second
      ? {
          observation: secondLook,
          verdict,
          comparisons,
          otherLook: { isFirst: true, observation },
          ...told,
        }
      : {
          observation,
          verdict,
          comparisons,
          otherLook: { isFirst: false, observation: secondLook },
          ...told,
        };
  };

  return {
    async check(url, { baseline, otherReadings = [], pause = async () => undefined, signal } = {}) {
      const options = { baseline, pause, signal };
      const asCited = await checkAddress(url, options);
      for (const reading of readingsToTry(url, asCited.verdict, otherReadings)) {
        if (!isUnconnected(asCited.observation)) await pause();
        const other = await checkAddress(reading, options);
        const verdict = byOtherReading(reading, other.verdict);
        if (verdict !== undefined) return { ...other, verdict, asCited };
      }
      return asCited;
    },
  };
}

type AddressOptions = Required<Pick<CheckOptions, 'pause'>> & Pick<CheckOptions, 'baseline' | 'signal'>;

function fragmentOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hash.slice(1) : '';
}

function withAnswer(comparisons: Comparisons, { as }: FurtherRequest, answer: Observation): Comparisons {
  return as === 'otherParts'
    ? { ...comparisons, otherParts: [...(comparisons.otherParts ?? []), answer] }
    : { ...comparisons, [as]: answer };
}

/** Whether a response for a random sibling is a failure, which says nothing about the folder. */
function isFailure({ status }: Observation): boolean {
  return status === undefined || status >= 500 || status === 429;
}

/** The observation of a URL that was not requested because of robots.txt. */
function notAsked(url: string, failure: FailureClass): Observation {
  return {
    url,
    observedAt: new Date(),
    redirects: [],
    finalUrl: url,
    failure: { class: failure, detail: 'robots.txt' },
    timings: { totalMs: 0 },
  };
}
