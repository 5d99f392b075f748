/** Checks the due links of one host. */
import {
  type Baseline,
  type Checker,
  type ConfirmationPolicy,
  type ConnectivityMonitor,
  CrawlDelay,
  checkHostLinks,
  isHostOutage,
  isRateLimit,
  sleepUnlessAborted,
} from '@footing/linkcheck';
import {
  countChecksThatDay,
  type Database,
  type DueLink,
  dueLinks,
  postponeHost,
  saveChecks,
} from '@footing/store';
import type { Logger } from '@footing/telemetry';
import { type DatabaseClock, MAX_CLOCK_DIFFERENCE_MS } from './database-clock.ts';
import { type Finding, toCheckResults } from './to-check-results.ts';

/**
 * What the check of a host needs. `delayMs` is the configured crawl delay; `dailyLimit` counts links in 24
 * hours.
 */
export interface CheckHostContext {
  database: Database;
  checker: Checker;
  clock: DatabaseClock;
  /** What the observations of all hosts say about this worker's own network. */
  connectivity: ConnectivityMonitor;
  logger: Logger;
  confirmation: ConfirmationPolicy;
  batchSize: number;
  concurrency: number;
  delayMs: number;
  dailyLimit: number;
}

/**
 * Wait after a rate limit without `Retry-After`, in seconds; also the wait after the daily limit is reached.
 */
const DEFAULT_RATE_LIMIT_SECONDS = 3600;

/**
 * Checks a host's due links in batches; each batch is recorded completely before the next is read. Once
 * `signal` is aborted, no further check starts, and the finished ones are recorded. A rate limit or the daily
 * limit postpones the host. Returns the number of recorded checks.
 */
export async function checkHost(
  hostId: string,
  signal: AbortSignal,
  context: CheckHostContext,
): Promise<number> {
  const { database, clock, dailyLimit, batchSize, connectivity, confirmation, logger } = context;
  const pace = new CrawlDelay(context.delayMs);
  const fromNow = (seconds: number): Date => new Date(clock.now().getTime() + seconds * 1000);
  let recorded = 0;
  while (!signal.aborted) {
    const { offsetMs } = clock;
    const done = await countChecksThatDay(database, hostId, clock.now());
    if (done >= dailyLimit) {
      await postponeHost(database, hostId, fromNow(DEFAULT_RATE_LIMIT_SECONDS));
      break;
    }
    const links = await dueLinks(database, hostId, clock.now(), Math.min(batchSize, dailyLimit - done));
    if (links.length === 0) break;
    const findings = await checkHostLinks(
      links.map((link) => ({
        url: link.url,
        otherReadings: link.otherReadings,
        baseline: baselineOf(link),
        link,
      })),
      { checker: context.checker, concurrency: context.concurrency, pace, signal },
      ({ link }, checked): Finding => ({ link, ...checked }),
    );
    for (const { link, observation } of findings) connectivity.observe(new URL(link.url).host, observation);
    const hostOutage =
      isHostOutage(findings.map(({ verdict }) => verdict)) || connectivity.isOffline(new Date());
    await clock.measure();
    if (Math.abs(clock.offsetMs - offsetMs) > MAX_CLOCK_DIFFERENCE_MS) {
      logger.error(
        { checks: findings.length },
        'the clock was set during the checks, which are not recorded',
      );
      break;
    }
    const results = toCheckResults(findings, { hostOutage, confirmation, offsetMs, random: Math.random });
    const kept = await saveChecks(database, results, (linkId, reason) =>
      logger.error({ linkId, reason }, 'an answer could not be recorded whole'),
    );
    recorded += kept;
    logFindings(findings, context);
    const seconds = pauseAskedFor(findings);
    if (seconds !== undefined) await postponeHost(database, hostId, fromNow(seconds));
    // If nothing of a batch is kept, another worker has checked it; continuing would only repeat its work.
    if (kept === 0 || seconds !== undefined) break;
    await sleepUnlessAborted(pace.delayMs, signal);
  }
  return recorded;
}

function baselineOf({ baselineTitle, baselineFingerprint }: DueLink): Baseline | undefined {
  return baselineFingerprint === null
    ? undefined
    : { title: baselineTitle, fingerprint: baselineFingerprint };
}

/** Seconds for which the host must be left alone after a rate limit; undefined without one. */
function pauseAskedFor(findings: readonly Finding[]): number | undefined {
  const limited = findings.find(({ verdict }) => isRateLimit(verdict));
  return limited === undefined
    ? undefined
    : (limited.verdict.retryAfterSeconds ?? DEFAULT_RATE_LIMIT_SECONDS);
}

function logFindings(findings: readonly Finding[], { logger }: CheckHostContext): void {
  for (const { link, verdict, observation } of findings) {
    logger.debug(
      {
        url: link.url,
        verdict: verdict.verdict,
        reasonCode: verdict.reasonCode,
        ms: observation.timings.totalMs,
      },
      'checked',
    );
  }
}
