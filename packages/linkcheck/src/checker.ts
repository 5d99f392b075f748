import { createHash } from 'node:crypto';
import { ExpiringCache } from './expiring-cache.ts';
import type { FailureClass } from './failure.ts';
import { type Baseline, judge, type Verdict } from './judge.ts';
import type { Observation } from './observation.ts';
import type { Prober } from './probe.ts';
import { RobotsReader } from './robots.ts';

export interface CheckerOptions {
  prober: Prober;
  userAgent: string;
  /** Whether robots.txt is asked and obeyed. */
  robots: boolean;
  /** Whether made-up pages are asked for, to know soft 404s by their likeness. */
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
  /** `pause` is awaited between two requests to the host. Never rejects for what a server does. */
  check(
    url: string,
    options?: { baseline?: Baseline | undefined; pause?: () => Promise<unknown> },
  ): Promise<Checked>;
}

const DAY_MS = 24 * 3600 * 1000;
const FOLDERS = 20_000;

/** A checker that remembers, for a day, each site's robots.txt and each folder's answer for a missing page. */
export function createChecker({ prober, userAgent, robots, siblings }: CheckerOptions): Checker {
  const reader = new RobotsReader((url) => prober.fetch(url), userAgent);
  const missing = new ExpiringCache<Observation>(FOLDERS, DAY_MS);

  const missingPage = async (
    url: string,
    pause: () => Promise<unknown>,
  ): Promise<Observation | undefined> => {
    const address = siblingOf(url);
    if (address === undefined) return undefined;
    const folder = address.slice(0, address.lastIndexOf('/'));
    return missing.obtain(folder, async () => {
      await pause();
      return prober.probe(address);
    });
  };

  return {
    async check(url, { baseline, pause = async () => undefined } = {}) {
      const rule = robots && URL.canParse(url) ? await reader.ruleFor(url) : { access: 'allowed' as const };
      const delay =
        'crawlDelaySeconds' in rule && rule.crawlDelaySeconds !== undefined
          ? { crawlDelaySeconds: rule.crawlDelaySeconds }
          : {};
      if (rule.access !== 'allowed') {
        const observation = notAsked(
          url,
          rule.access === 'disallowed' ? 'robots_disallowed' : 'robots_unavailable',
        );
        return { observation, verdict: judge(observation), ...delay };
      }
      const observation = await prober.probe(url);
      const first = judge(observation, { baseline });
      // Only a page that seems well can be a soft 404; a page known to be what was cited is none.
      const doubtful =
        ['alive', 'moved', 'redirected', 'drifted'].includes(first.verdict) && observation.page !== undefined;
      const sibling = siblings && doubtful ? await missingPage(url, pause) : undefined;
      return {
        observation,
        verdict: sibling === undefined ? first : judge(observation, { baseline, sibling }),
        ...delay,
      };
    },
  };
}

/**
 * An address beside the given one that nobody made: the same for the same folder, so that it is asked for once.
 * Undefined for a front page, which has none beside it.
 */
function siblingOf(url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  const folder = pathname.replace(/\/+$/, '').replace(/[^/]*$/, '');
  if (pathname === '/' || folder === '') return undefined;
  return `${origin}${folder}footing-${createHash('sha256')
    .update(origin + folder)
    .digest('hex')
    .slice(0, 12)}`;
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
