/** Checks many URLs, grouped by host. */
import { checkHostLinks, isRateLimit } from './check-host-links.ts';
import type { Checked, Checker } from './checker.ts';
import { CrawlDelay } from './crawl-delay.ts';
import { KnownFailures } from './known-failures.ts';
import { sleepUnlessAborted } from './run-paced.ts';

/** How `crawl` works, and where it reports its results. */
export interface CrawlOptions {
  checker: Checker;
  /** Number of hosts crawled at the same time. */
  hostsAtOnce: number;
  /** Number of simultaneous requests to one host. */
  hostConcurrency: number;
  /** Configured pause between requests to one host, in milliseconds. */
  hostDelayMs: number;
  /** How often an unreachable URL is retried, after all other URLs of its host. Default: 0. */
  retries?: number;
  /** Once aborted, no further check starts, and those that run are not waited for. */
  signal: AbortSignal;
  /** Receives the result of each check. A URL that is tried again gets another, which counts instead. */
  onChecked(url: string, checked: Checked): void;
}

/**
 * Minimum pause before a host's unreachable URLs are retried, in milliseconds: transient failures pass within
 * seconds.
 */
const MIN_RETRY_DELAY_MS = 2_000;

/** Longest wait after a rate limit for which a crawl goes on with the host, in milliseconds. */
const MAX_RATE_LIMIT_WAIT_MS = 60_000;
/** Wait after a rate limit that names none, in seconds. */
const DEFAULT_RATE_LIMIT_WAIT_SECONDS = 5;
/** Maximum number of waits for one host. */
const MAX_RATE_LIMIT_WAITS = 5;

/**
 * Checks each distinct URL, each host at its own pace and many hosts at once. After a rate limit that is too long to
 * wait for, the host is left alone: `onChecked` is never called for those of its URLs that were not asked for.
 */
export async function crawl(urls: Iterable<string>, options: CrawlOptions): Promise<void> {
  const queue = groupByHost(urls).values();
  const lane = async (): Promise<void> => {
    for (const hostUrls of queue) await crawlHost(hostUrls, options);
  };
  // All lanes take hosts from one shared queue.
  await Promise.all(Array.from({ length: options.hostsAtOnce }, lane));
}

/**
 * Crawls one host's URLs. Unreachable ones are tried again after all others. After a rate limit that names a short wait,
 * or none, the crawl waits and goes on, with the refused URL last; it ends when that URL alone is left and is refused
 * again, or the host asks for a longer wait.
 */
async function crawlHost(urls: readonly string[], options: CrawlOptions): Promise<void> {
  const { hostConcurrency: concurrency, hostDelayMs, retries = 0, signal, onChecked } = options;
  const checker = untilAborted(options.checker, signal);
  const pace = new CrawlDelay(hostDelayMs);
  const refusedBefore = new Set<string>();
  let pending = [...urls];
  let retriesLeft = retries;
  let waitsLeft = MAX_RATE_LIMIT_WAITS;
  while (pending.length > 0) {
    const again: Record<'unreachable' | 'limited', string[]> = { unreachable: [], limited: [] };
    const reached = new Set<string>();
    let waitMs = Math.max(MIN_RETRY_DELAY_MS, pace.delayMs);
    await checkHostLinks(
      pending.map((url) => ({ url })),
      // What failed may have passed by the next turn.
      { checker, concurrency, pace, signal, known: new KnownFailures() },
      ({ url }, checked) => {
        reached.add(url);
        const isLimited = isRateLimit(checked.verdict);
        if (isLimited) waitMs = Math.max(waitMs, rateLimitWaitMs(checked));
        if (isLimited) again.limited.push(url);
        else if (checked.verdict.verdict === 'unreachable' && retriesLeft > 0) again.unreachable.push(url);
        onChecked(url, checked);
      },
    );
    const rest = pending.filter((url) => !reached.has(url));
    pending = [...rest, ...again.unreachable, ...again.limited];
    if (again.limited.length > 0) waitsLeft -= 1;
    else retriesLeft -= 1;
    const isRefusedAgain = rest.length === 0 && again.limited.some((url) => refusedBefore.has(url));
    for (const url of again.limited) refusedBefore.add(url);
    if (isRefusedAgain || waitMs > MAX_RATE_LIMIT_WAIT_MS || waitsLeft < 0 || signal.aborted) break;
    if (pending.length > 0 && !(await sleepUnlessAborted(waitMs, signal))) break;
  }
}

/** A checker whose checks reject with an `AbortError` as soon as the signal is aborted. */
function untilAborted(checker: Checker, signal: AbortSignal): Checker {
  return {
    check: (url, options) =>
      new Promise((resolve, reject) => {
        const abort = (): void => reject(new DOMException('The crawl is over.', 'AbortError'));
        signal.addEventListener('abort', abort, { once: true });
        checker
          .check(url, options)
          .finally(() => signal.removeEventListener('abort', abort))
          .then(resolve, reject);
      }),
  };
}

function rateLimitWaitMs({ verdict }: Checked): number {
  return (verdict.retryAfterSeconds ?? DEFAULT_RATE_LIMIT_WAIT_SECONDS) * 1000;
}

/** Distinct URLs by host and port; URLs that cannot be parsed share the empty host. */
function groupByHost(urls: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const url of new Set(urls)) {
    const host = URL.canParse(url) ? new URL(url).host : '';
    const group = groups.get(host);
    if (group === undefined) groups.set(host, [url]);
    else group.push(url);
  }
  return groups;
}
