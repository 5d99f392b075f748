import type { Checked, Checker } from './checker.ts';
import { HostPace } from './host-pace.ts';
import { politely, rest } from './politely.ts';

export interface CrawlOptions {
  checker: Checker;
  /** Hosts crawled at the same time. */
  hostsAtOnce: number;
  /** Requests to one host at the same time. */
  hostConcurrency: number;
  /** Pause between requests to one host, in milliseconds. */
  hostDelayMs: number;
  /** Once aborted, nothing more is started. */
  signal: AbortSignal;
  onChecked(url: string, checked: Checked): void;
}

/**
 * Checks addresses, each host at its own pace and many hosts at once. A host that answers with a rate limit is left
 * alone from then on; `onChecked` is then never called for the rest of its addresses.
 */
export async function crawl(urls: Iterable<string>, options: CrawlOptions): Promise<void> {
  const { checker, hostsAtOnce, hostConcurrency, hostDelayMs, signal, onChecked } = options;
  const queue = groupByHost(urls).values();
  const lane = async (): Promise<void> => {
    for (const hostUrls of queue) {
      const pace = new HostPace(hostDelayMs);
      await politely(hostUrls, { concurrency: hostConcurrency, pace, signal }, async (url) => {
        const checked = await checker.check(url, { pause: () => rest(pace.delayMs, signal) });
        pace.learn(checked);
        onChecked(url, checked);
        return { result: undefined, stop: checked.verdict.verdict === 'rate_limited' };
      });
    }
  };
  // All lanes take hosts from the one queue.
  await Promise.all(Array.from({ length: hostsAtOnce }, lane));
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
