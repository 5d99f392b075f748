/** Checks the links of one host at its crawl delay and stops at a rate limit. */
import type { Verdict } from '../verdict/judge.ts';
import type { Baseline } from '../verdict/similarity.ts';
import type { Checked, Checker } from './checker.ts';
import type { CrawlDelay } from './crawl-delay.ts';
import { runPaced, sleep } from './run-paced.ts';

/** A link to check, with its baseline if it has one. */
export interface LinkToCheck {
  url: string;
  baseline?: Baseline | undefined;
  otherReadings?: readonly string[];
}

/** What the checks of one host need. */
export interface HostCheckOptions {
  checker: Checker;
  /** Number of simultaneous checks. */
  concurrency: number;
  /** Crawl delay of the host; updated after each check. */
  pace: CrawlDelay;
  /** Once aborted, no further check starts, and a check that waits in its pause is dropped. */
  signal: AbortSignal;
}

/**
 * Checks a host's links at the host's crawl delay. A `rate_limited` verdict ends the turn: no further check
 * starts. Returns the `mapResult` values of the finished checks, in no particular order; nothing else of a
 * check is kept.
 */
export function checkHostLinks<Link extends LinkToCheck, Result>(
  links: readonly Link[],
  { checker, concurrency, pace, signal }: HostCheckOptions,
  mapResult: (link: Link, checked: Checked) => Result,
): Promise<Result[]> {
  return runPaced(links, { concurrency, pace, signal }, async (link) => {
    const pause = (): Promise<unknown> => sleep(pace.delayMs, signal);
    const { baseline, otherReadings = [] } = link;
    const checked = await checker.check(link.url, { baseline, otherReadings, pause });
    pace.observe(checked);
    return { result: mapResult(link, checked), stop: isRateLimit(checked.verdict) };
  });
}

/** Whether a verdict is a rate limit, after which the host must be left alone. */
export function isRateLimit({ verdict }: Verdict): boolean {
  return verdict === 'rate_limited';
}
