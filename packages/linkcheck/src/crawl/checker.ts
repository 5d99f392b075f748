import type { FailureClass } from '../fetch/failure.ts';
import type { Observation } from '../fetch/observation.ts';
import type { Prober } from '../fetch/prober.ts';
import { createAnswerCache } from '../fetch/ttl-cache.ts';
import { judge, type Verdict, wantsRandomSibling } from '../verdict/judge.ts';
import { randomSiblingOf } from '../verdict/random-sibling.ts';
import type { Baseline } from '../verdict/similarity.ts';
import { RobotsReader, type RobotsRule } from './robots.ts';

export interface CheckerOptions {
  prober: Prober;
  userAgent: string;
  /** Whether robots.txt is asked and obeyed. */
  robots: boolean;
  /** Whether random siblings are asked for, to know soft 404s by their similarity. */
  siblings: boolean;
}

/** One address, checked. */
export interface Checked {
  observation: Observation;
  verdict: Verdict;
  /** Pause between requests that the site asks for in robots.txt. */
  crawlDelaySeconds?: number;
}

/** Checks addresses: robots.txt, the page, and where it is needed a page that does not exist. */
export interface Checker {
  /** `pause` is awaited between two requests to the host. Rejects as `pause` does, never for what a server does. */
  check(
    url: string,
    options?: { baseline?: Baseline | undefined; pause?: () => Promise<unknown> },
  ): Promise<Checked>;
}

const MAX_FOLDERS = 20_000;

/** A checker that remembers, for a day, each site's robots.txt and each folder's answer for a missing page. */
export function createChecker({ prober, userAgent, robots, siblings }: CheckerOptions): Checker {
  const reader = new RobotsReader((url) => prober.fetch(url), userAgent);
  const missing = createAnswerCache<Observation>(MAX_FOLDERS, isFailure);
  const ruleFor = async (url: string): Promise<RobotsRule> =>
    robots && URL.canParse(url) ? reader.ruleFor(url) : { access: 'allowed' };

  const randomSibling = async (
    url: string,
    pause: () => Promise<unknown>,
  ): Promise<Observation | undefined> => {
    const beside = randomSiblingOf(url);
    if (beside === undefined) return undefined;
    return missing.getOrCreate(beside.key, async () => {
      const address = beside.url();
      if ((await ruleFor(address)).access !== 'allowed') return notAsked(address, 'robots_disallowed');
      await pause();
      const answer = await prober.probe(address);
      // Computed now, because it drops the text of the page, which would be kept for a day with the answer.
      answer.page?.fingerprint();
      return answer;
    });
  };

  return {
    async check(url, { baseline, pause = async () => undefined } = {}) {
      const { access, ...delay } = await ruleFor(url);
      if (access !== 'allowed') {
        const observation = notAsked(
          url,
          access === 'disallowed' ? 'robots_disallowed' : 'robots_unavailable',
        );
        return { observation, verdict: judge(observation), ...delay };
      }
      const observation = await prober.probe(url);
      const first = judge(observation, { baseline });
      const sibling =
        siblings && wantsRandomSibling(observation, first, baseline)
          ? await randomSibling(url, pause)
          : undefined;
      return {
        observation,
        verdict: sibling === undefined ? first : judge(observation, { baseline, sibling }),
        ...delay,
      };
    },
  };
}

function isFailure({ status }: Observation): boolean {
  return status === undefined || status >= 500 || status === 429;
}

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
