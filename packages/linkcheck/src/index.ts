/** The package's public interface: probe (network) -> judge (pure) -> advance (pure). */

export { checkHostLinks, isRateLimit } from './crawl/check-host-links.ts';
export { type Checked, type Checker, createChecker } from './crawl/checker.ts';
export { crawl } from './crawl/crawl.ts';
export { CrawlDelay, MAX_CRAWL_DELAY_MS } from './crawl/crawl-delay.ts';
export { FailureStreak } from './crawl/failure-streak.ts';
export { KnownFailures } from './crawl/known-failures.ts';
export { type CheckerSettings, type OpenChecker, openChecker } from './crawl/open-checker.ts';
export { sleepUnlessAborted } from './crawl/run-paced.ts';
export { extractLinks, type FoundLink } from './extract/extract-links.ts';
export { formatOf } from './extract/format.ts';
export { createAddressPolicy } from './fetch/address-policy.ts';
export { type GuardedPost, openGuardedPost } from './fetch/guarded-post.ts';
export type { Observation } from './fetch/observation.ts';
export { createProber, type Prober } from './fetch/prober.ts';
export { isAnswered, isUnconnected } from './fetch/reached.ts';
export { createResolver, fixedResolver, systemResolver } from './fetch/resolver.ts';
export { decodePage as decodeText } from './page/charset.ts';
export { advance, type LinkStatus } from './schedule/advance.ts';
export {
  type ConfirmationPolicy,
  DEFAULT_CONFIRMATION_POLICY,
  longestWaitMs,
} from './schedule/confirmation-policy.ts';
export { ConnectivityMonitor, type Witness } from './schedule/connectivity.ts';
export { isHostOutage, MIN_OUTAGE_LINKS } from './schedule/host-outage.ts';
export type { LinkStateName, VerdictName } from './schema.ts';
export { printable } from './text/foreign-text.ts';
export { explain } from './verdict/explain.ts';
export { judgeFragment } from './verdict/fragment.ts';
export { judge, type Verdict } from './verdict/judge.ts';
export type { Baseline } from './verdict/similarity.ts';
export { percentDecoded } from './verdict/url-parts.ts';
export { FAILURE_SENTENCES } from './verdict/verdicts.ts';
