import type { Verdict } from '../verdict/judge.ts';
import type { Baseline } from '../verdict/similarity.ts';
import type { Checked, Checker } from './checker.ts';
import type { HostPace } from './crawl-delay.ts';
import { politely, sleep } from './run-paced.ts';

/** One link of a host, with what is known of it. */
export interface LinkToCheck {
  url: string;
  baseline?: Baseline | undefined;
}

export interface HostTurn {
  checker: Checker;
  /** Requests at the same time. */
  concurrency: number;
  /** Learns from each answer. */
  pace: HostPace;
  /** Once aborted, nothing more is asked for. */
  signal: AbortSignal;
}

/**
 * Checks a host's links at the pace it is to be asked at. A rate limit ends the turn. Returns what `keep` makes of each
 * link that was checked, as it comes; nothing else of it is kept.
 */
export function checkInTurn<Link extends LinkToCheck, Kept>(
  links: readonly Link[],
  { checker, concurrency, pace, signal }: HostTurn,
  keep: (link: Link, checked: Checked) => Kept,
): Promise<Kept[]> {
  return politely(links, { concurrency, pace, signal }, async (link) => {
    const pause = (): Promise<unknown> => sleep(pace.delayMs, signal);
    const checked = await checker.check(link.url, { baseline: link.baseline, pause });
    pace.learn(checked);
    return { result: keep(link, checked), stop: isRateLimit(checked.verdict) };
  });
}

/** Whether a host is to be left alone after a verdict. */
export function isRateLimit({ verdict }: Verdict): boolean {
  return verdict === 'rate_limited';
}
