import { checkHostLinks, isRateLimit } from './check-host-links.ts';
import type { Checked, Checker } from './checker.ts';
import { CrawlDelay } from './crawl-delay.ts';
import { sleepUnlessAborted } from './run-paced.ts';

export interface CrawlOptions {
  checker: Checker;
  /** Hosts crawled at the same time. */
  hostsAtOnce: number;
  /** Requests to one host at the same time. */
  hostConcurrency: number;
  /** Pause between requests to one host, in milliseconds. */
  hostDelayMs: number;
  /** How often an address that is unreachable is tried again, after all others of its host; none unless given. */
  retries?: number;
  /** Once aborted, nothing more is started. */
  signal: AbortSignal;
  onChecked(url: string, checked: Checked): void;
}

/** Least pause before a host's unreachable addresses are tried again: what passes, passes in seconds. */
const MIN_RETRY_DELAY_MS = 2_000;

/**
 * Checks addresses, each host at its own pace and many hosts at once. A host that answers with a rate limit is left
 * alone from then on; `onChecked` is then never called for the rest of its addresses.
 */
export async function crawl(urls: Iterable<string>, options: CrawlOptions): Promise<void> {
  const queue = groupByHost(urls).values();
  const lane = async (): Promise<void> => {
    for (const hostUrls of queue) await crawlHost(hostUrls, options);
  };
  // All lanes take hosts from the one queue.
  await Promise.all(Array.from({ length: options.hostsAtOnce }, lane));
}

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
