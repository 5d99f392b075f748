/** Checks many URLs, grouped by host. */
import { checkHostLinks, isRateLimit } from './check-host-links.ts';
import type { Checked, Checker } from './checker.ts';
import { CrawlDelay } from './crawl-delay.ts';
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
  /** Once aborted, no further check starts. */
  signal: AbortSignal;
  /** Receives the final result of each checked URL. */
  onChecked(url: string, checked: Checked): void;
}

/**
 * Minimum pause before a host's unreachable URLs are retried, in milliseconds: transient failures pass within
 * seconds.
 */
const MIN_RETRY_DELAY_MS = 2_000;

/**
 * Checks each distinct URL, each host at its own pace and many hosts at once. After a rate limit the host is
 * left alone: `onChecked` is never called for its remaining URLs.
 */
export async function crawl(urls: Iterable<string>, options: CrawlOptions): Promise<void> {
  const queue = groupByHost(urls).values();
  const lane = async (): Promise<void> => {
    for (const hostUrls of queue) await crawlHost(hostUrls, options);
  };
  // All lanes take hosts from one shared queue.
  await Promise.all(Array.from({ length: options.hostsAtOnce }, lane));
}

/** Crawls one host's URLs, then retries the unreachable ones until none or no retry is left. */
async function crawlHost(urls: readonly string[], options: CrawlOptions): Promise<void> {
  const { checker, hostConcurrency: concurrency, hostDelayMs, retries = 0, signal, onChecked } = options;
  const pace = new CrawlDelay(hostDelayMs);
  let wanted = urls;
  for (let left = retries; ; left -= 1) {
    const unreachable = new Map<string, Checked>();
    const links = wanted.map((url) => ({ url }));
    const limited = await checkHostLinks(
      links,
      { checker, concurrency, pace, signal },
      ({ url }, checked) => {
        if (checked.verdict.verdict === 'unreachable' && left > 0) unreachable.set(url, checked);
        else onChecked(url, checked);
        return isRateLimit(checked.verdict);
      },
    );
    wanted = [...unreachable.keys()];
    const goesOn = wanted.length > 0 && !limited.includes(true);
    if (goesOn && (await sleepUnlessAborted(Math.max(MIN_RETRY_DELAY_MS, pace.delayMs), signal))) continue;
    for (const [url, checked] of unreachable) onChecked(url, checked);
    return;
  }
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
