/** Checks the links of one host at its crawl delay and stops at a rate limit. */
import { isUnconnected } from '../fetch/reached.ts';
import type { Verdict } from '../verdict/judge.ts';
import type { Baseline } from '../verdict/similarity.ts';
import type { Checked, Checker } from './checker.ts';
import type { CrawlDelay } from './crawl-delay.ts';
import type { FailureStreak } from './failure-streak.ts';
import type { KnownFailures } from './known-failures.ts';
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
  /** What is known of the host in this run; updated after each check. */
  known: KnownFailures;
  /** Failures in a row; updated after each check. Once they show that the host is down, no further check starts. */
  streak?: FailureStreak;
  /** Time after which no further check starts, in milliseconds. Default: none. */
  maxMs?: number;
  /** Told of each pause that has passed before a request, in milliseconds. */
  onWait?: ((ms: number) => void) | undefined;
}

/**
 * Checks a host's links at the host's crawl delay. A `rate_limited` verdict ends the turn: no further check
 * starts. What is known to fail before any request is not asked for again: the links get the same result. Where no
 * connection was made, nothing was sent, and the next link does not wait. Returns the `mapResult` values of the finished
 * checks, in no particular order; nothing else of a check is kept.
 */
export function checkHostLinks<Link extends LinkToCheck, Result>(
  links: readonly Link[],
  { checker, concurrency, pace, signal, known, streak, maxMs, onWait }: HostCheckOptions,
  mapResult: (link: Link, checked: Checked) => Result,
): Promise<Result[]> {
  const isFree = ({ url }: Link): boolean => known.resultFor(url) !== undefined;
  const options = { concurrency, pace, signal, isFree, onWait, ...(maxMs === undefined ? {} : { maxMs }) };
  return runPaced(links, options, async (link) => {
    const told = known.resultFor(link.url);
    if (told !== undefined) return { result: mapResult(link, told), stop: false, isFree: true };
    const pause = async (): Promise<void> => {
      const { delayMs } = pace;
      await sleep(delayMs, signal);
      onWait?.(delayMs);
    };
    const { baseline, otherReadings = [] } = link;
    const checked = await checker.check(link.url, { baseline, otherReadings, pause, signal });
    pace.observe(checked);
    known.observe(link.url, checked);
    streak?.observe(checked);
    return {
      result: mapResult(link, checked),
      stop: isRateLimit(checked.verdict) || streak?.isDown === true,
      isFree: isUnconnected(checked.observation),
    };
  });
}

/** Whether a verdict is a rate limit, after which the host must be left alone. */
export function isRateLimit({ verdict }: Verdict): boolean {
  return verdict === 'rate_limited';
}
