import type { Verdict } from '../verdict/judge.ts';
import type { Baseline } from '../verdict/similarity.ts';
import type { Checked, Checker } from './checker.ts';
import type { CrawlDelay } from './crawl-delay.ts';
import { runPaced, sleep } from './run-paced.ts';

/** One link of a host, with what is known of it. */
export interface LinkToCheck {
  url: string;
  baseline?: Baseline | undefined;
}

export interface HostCheckOptions {
  checker: Checker;
  /** Requests at the same time. */
  concurrency: number;
  /** Learns from each answer. */
  pace: CrawlDelay;
  /** Once aborted, nothing more is asked for. */
  signal: AbortSignal;
}

/**
 * Checks a host's links at the pace it is to be asked at. A rate limit ends the turn. Returns what `mapResult` makes of each
 * link that was checked, as it comes; nothing else of it is kept.
 */
export function checkHostLinks<Link extends LinkToCheck, Result>(
  links: readonly Link[],
  { checker, concurrency, pace, signal }: HostCheckOptions,
  mapResult: (link: Link, checked: Checked) => Result,
): Promise<Result[]> {
  return runPaced(links, { concurrency, pace, signal }, async (link) => {
    const pause = (): Promise<unknown> => sleep(pace.delayMs, signal);
    const checked = await checker.check(link.url, { baseline: link.baseline, pause });
    pace.observe(checked);
    return { result: mapResult(link, checked), stop: isRateLimit(checked.verdict) };
  });
}

/** Whether a host is to be left alone after a verdict. */
export function isRateLimit({ verdict }: Verdict): boolean {
  return verdict === 'rate_limited';
}
