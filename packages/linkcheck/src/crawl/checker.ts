/** Checks one URL: robots.txt, the page and, where needed, a random sibling. */
import type { FailureClass } from '../fetch/failure.ts';
import type { Observation } from '../fetch/observation.ts';
import type { Prober } from '../fetch/prober.ts';
import { createAnswerCache } from '../fetch/ttl-cache.ts';
import { type Comparisons, type FurtherRequest, nextRequest } from '../verdict/comparisons.ts';
import { judgeFragment } from '../verdict/fragment.ts';
import { judge, type Verdict } from '../verdict/judge.ts';
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
  observation: Observation;
  verdict: Verdict;
  /** What the site answered to other addresses, with which the page was compared. */
  comparisons: Comparisons;
  /** Crawl delay that the site's robots.txt sets, in seconds. */
  crawlDelaySeconds?: number;
}

/** Checks URLs: robots.txt, then the page, then a random sibling where it could change the verdict. */
export interface Checker {
  /**
   * Checks one URL. `pause` is awaited before the random sibling is requested. Rejects only if `pause`
   * rejects; server behaviour never rejects.
   */
  check(
    url: string,
    options?: { baseline?: Baseline | undefined; pause?: () => Promise<unknown> },
  ): Promise<Checked>;
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
  const ruleFor = async (url: string): Promise<RobotsRule> =>
    robots && URL.canParse(url) ? reader.ruleFor(url) : { access: 'allowed' };

  /** The answer to a further request, kept for other pages that need the same. */
  const answerTo = ({ key, url }: FurtherRequest, pause: () => Promise<unknown>): Promise<Observation> =>
    answers.getOrCreate(key, async () => {
      const address = url();
      if ((await ruleFor(address)).access !== 'allowed') return notAsked(address, 'robots_disallowed');
      await pause();
      const answer = await prober.probe(address);
      // Computed now: this drops the page's text, which would stay in memory as long as the cached response.
      answer.page?.fingerprint();
      answer.page?.sample();
      return answer;
    });

  return {
    async check(url, { baseline, pause = async () => undefined } = {}) {
      const { access, ...delay } = await ruleFor(url);
      if (access !== 'allowed') {
        const observation = notAsked(
          url,
          access === 'disallowed' ? 'robots_disallowed' : 'robots_unavailable',
        );
        return { observation, verdict: judge(observation), comparisons: {}, ...delay };
      }
      const observation = await prober.probe(url);
      let comparisons: Comparisons = {};
      for (let count = 0; siblings && count < MAX_FURTHER_REQUESTS; count += 1) {
        const further = nextRequest(observation, { baseline, ...comparisons });
        if (further === undefined) break;
        comparisons = withAnswer(comparisons, further, await answerTo(further, pause));
      }
      const verdict = judgeFragment(
        observation,
        judge(observation, { baseline, ...comparisons }),
        fragmentOf(url),
      );
      return { observation, verdict, comparisons, ...delay };
    },
  };
}

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
