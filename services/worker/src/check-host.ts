/** Checks the due links of one host. */
import {
  type Baseline,
  type Checker,
  type ConfirmationPolicy,
  type CrawlDelay,
  checkHostLinks,
  isRateLimit,
  isUnconnected,
  sleepUnlessAborted,
} from '@footing/linkcheck';
import {
  countChecksThatDay,
  type Database,
  type DueLink,
  dueLinks,
  findOutage,
  postponeHost,
  saveChecks,
} from '@footing/store';
import type { Logger } from '@footing/telemetry';
import { type DatabaseClock, MAX_CLOCK_DIFFERENCE_MS } from './database-clock.ts';
import { HostVisit } from './host-visit.ts';
import type { NetworkProof } from './network-proof.ts';
import type { StandstillWatch } from './standstill.ts';
import { type Finding, toCheckResults } from './to-check-results.ts';

/**
 * What the check of a host needs. `dailyLimit` counts links in 24 hours.
 */
export interface CheckHostContext {
  database: Database;
  checker: Checker;
  clock: DatabaseClock;
  /** What the observations of all hosts say about this worker's own network. */
  network: NetworkProof;
  standstill: StandstillWatch;
  logger: Logger;
  confirmation: ConfirmationPolicy;
  batchSize: number;
  concurrency: number;
  dailyLimit: number;
  /** Told of each pause for courtesy that has passed, in milliseconds. */
  onWait?: (ms: number) => void;
}

/**
 * Wait after a rate limit without `Retry-After`, in seconds; also the wait after the daily limit is reached.
 */
const DEFAULT_RATE_LIMIT_SECONDS = 3600;
/** So long after its beginning, a batch starts no further check, so that what is known is recorded within a minute. */
const MAX_BATCH_MS = 30_000;

/**
 * Checks a host's due links in batches; each batch is recorded completely before the next is read. Once
 * `signal` is aborted, no further check starts, and the finished ones are recorded. A rate limit or the daily
 * limit postpones the host. A host that is found to be down is not asked for more: the rest of its due links are put
 * off. Returns the number of recorded checks.
 */
export async function checkHost(
  hostId: string,
  signal: AbortSignal,
  pace: CrawlDelay,
  context: CheckHostContext,
): Promise<number> {
  const { database, clock, dailyLimit, batchSize, network, standstill, confirmation, logger, onWait } =
    context;
  const fromNow = (seconds: number): Date => new Date(clock.now().getTime() + seconds * 1000);
  const visit = new HostVisit(hostId, await findOutage(database, hostId));
  let recorded = 0;
  while (!signal.aborted) {
    const { offsetMs, standMs } = clock;
    let wasSet = false;
    const done = await countChecksThatDay(database, hostId, clock.now());
    if (done >= dailyLimit) {
      await postponeHost(database, hostId, fromNow(DEFAULT_RATE_LIMIT_SECONDS));
      break;
    }
    const wanted = Math.min(batchSize, dailyLimit - done);
    const links = await dueLinks(database, hostId, clock.now(), wanted);
    if (links.length === 0) break;
    const { known, streak } = visit;
    const begunAt = performance.now();
    const found = await checkHostLinks(
      links.map((link) => ({
        url: link.url,
        otherReadings: link.otherReadings,
        baseline: baselineOf(link),
        link,
      })),
      {
        checker: context.checker,
        concurrency: context.concurrency,
        pace,
        signal,
        known,
        streak,
        maxMs: MAX_BATCH_MS,
        onWait,
      },
      ({ link }, checked): Finding => {
        network.observe(new URL(link.url).host, checked.observation);
        wasSet ||= Math.abs(clock.standMs - standMs) > MAX_CLOCK_DIFFERENCE_MS;
        return { link, ...checked };
      },
    );
    const findings = standstill.hasStoodStillSince(begunAt) ? found.filter(hasAnswer) : found;
    if (findings.length < found.length) {
      logger.warn(
        { checks: found.length - findings.length },
        'this process stood still during checks that failed, which are not recorded',
      );
      // The failures in a row may be of the same standstill.
      if (streak.isDown) break;
    }
    const isUnproved = !(await isProved(findings, network, signal));
    await clock.measure();
    if (wasSet || Math.abs(clock.offsetMs - offsetMs) > MAX_CLOCK_DIFFERENCE_MS) {
      logger.error(
        { checks: findings.length },
        'the clock was set during the checks, which are not recorded',
      );
      break;
    }
    const { isExcused, host, isDown } = visit.conclude(findings, {
      links: links.length,
      isUnproved,
      now: clock.now(),
      offsetMs,
      confirmation,
    });
    const results = toCheckResults(findings, { isExcused, confirmation, offsetMs, random: Math.random });
    const logRefusal = (linkId: string, reason: string): void =>
      logger.error({ linkId, reason }, 'an answer could not be recorded whole');
    const kept = await saveChecks(database, results, logRefusal, host);
    recorded += kept;
    logFindings(findings, context);
    const seconds = pauseAskedFor(findings);
    if (seconds !== undefined) await postponeHost(database, hostId, fromNow(seconds));
    // If nothing of a batch is kept, another worker has checked it; continuing would only repeat its work.
    if (kept === 0 || seconds !== undefined || isDown) break;
    const { delayMs } = pace;
    const isFree = findings.every(({ observation }) => isUnconnected(observation));
    if (!isFree && (await sleepUnlessAborted(delayMs, signal))) onWait?.(delayMs);
    // All that were due have been checked. What has fallen due since is for the next turn, which may begin at once, so this
    // one ends with the pause.
    if (links.length < wanted && findings.length === links.length) break;
  }
  return recorded;
}

/** Whether the failures before a connection, if there are any, are not those of this machine's own network. */
async function isProved(
  findings: readonly Finding[],
  network: NetworkProof,
  signal: AbortSignal,
): Promise<boolean> {
  const failed = findings.filter(({ observation }) => isUnconnected(observation));
  const [first] = failed;
  if (first === undefined) return true;
  const ends = failed.map(
    ({ observation: { observedAt, timings } }) => observedAt.getTime() + timings.totalMs,
  );
  return network.isProved(new URL(first.link.url).host, new Date(Math.max(...ends)), signal);
}

/** Whether there was an answer: time cannot have run out while this process stood still. */
function hasAnswer({ observation }: Finding): boolean {
  return observation.failure === undefined;
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
