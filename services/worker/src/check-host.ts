import {
  advance,
  type Baseline,
  type Checked,
  type Checker,
  type ConfirmationPolicy,
  type ConnectivityMonitor,
  CrawlDelay,
  checkHostLinks,
  isHostOutage,
  isRateLimit,
  type Observation,
  sleepUnlessAborted,
  type VerdictName,
} from '@footing/linkcheck';
import {
  type CheckResult,
  countHostLinksCheckedSince,
  type Database,
  type DueLink,
  dueLinks,
  postponeHost,
  saveChecks,
} from '@footing/store';
import type { Logger } from '@footing/telemetry';

/** What checking a host takes. */
export interface CheckHostContext {
  database: Database;
  checker: Checker;
  /** What all hosts together tell of the connectivity this worker is in. */
  connectivity: ConnectivityMonitor;
  logger: Logger;
  confirmation: ConfirmationPolicy;
  batchSize: number;
  concurrency: number;
  delayMs: number;
  dailyLimit: number;
}

interface Finding extends Checked {
  link: DueLink;
}

/** Wait after a rate limit that names none. */
const DEFAULT_RATE_LIMIT_SECONDS = 3600;
const DAY_SECONDS = 24 * 3600;

/**
 * Checks a host's due links, batch by batch, each batch recorded whole before the next is read. Stops between
 * requests once `signal` is aborted, and records what it has. Returns how many checks were recorded.
 */
export async function checkHost(
  hostId: string,
  signal: AbortSignal,
  context: CheckHostContext,
): Promise<number> {
  const { database, dailyLimit, batchSize } = context;
  const pace = new CrawlDelay(context.delayMs);
  let recorded = 0;
  while (!signal.aborted) {
    const done = await countHostLinksCheckedSince(
      database,
      hostId,
      new Date(Date.now() - DAY_SECONDS * 1000),
    );
    if (done >= dailyLimit) {
      await postponeHost(database, hostId, secondsFromNow(DEFAULT_RATE_LIMIT_SECONDS));
      break;
    }
    const links = await dueLinks(database, hostId, new Date(), Math.min(batchSize, dailyLimit - done));
    if (links.length === 0) break;
    const findings = await checkHostLinks(
      links.map((link) => ({ url: link.url, baseline: baselineOf(link), link })),
      { checker: context.checker, concurrency: context.concurrency, pace, signal },
      ({ link }, checked): Finding => ({ link, ...checked }),
    );
    const kept = await saveChecks(database, toRecords(findings, context));
    recorded += kept;
    logFindings(findings, context);
    const seconds = pauseAskedFor(findings);
    if (seconds !== undefined) await postponeHost(database, hostId, secondsFromNow(seconds));
    // A batch of which nothing is kept was checked by somebody else; going on would only repeat it.
    if (kept === 0 || seconds !== undefined) break;
    await sleepUnlessAborted(pace.delayMs, signal);
  }
  return recorded;
}

function secondsFromNow(seconds: number): Date {
  return new Date(Date.now() + seconds * 1000);
}

function baselineOf({ baselineTitle, baselineFingerprint }: DueLink): Baseline | undefined {
  return baselineFingerprint === null
    ? undefined
    : { title: baselineTitle, fingerprint: baselineFingerprint };
}

/** Verdicts under which a page is what was cited. */
const HEALTHY_VERDICTS: ReadonlySet<VerdictName> = new Set(['alive', 'moved', 'redirected']);

function newBaseline({ page }: Observation, verdict: VerdictName): Baseline | undefined {
  return page === undefined || !HEALTHY_VERDICTS.has(verdict)
    ? undefined
    : { title: page.title, fingerprint: page.fingerprint() };
}

function toRecords(
  findings: readonly Finding[],
  { confirmation, connectivity }: CheckHostContext,
): CheckResult[] {
  for (const { link, observation } of findings) connectivity.observe(new URL(link.url).host, observation);
  const hostOutage =
    isHostOutage(findings.map(({ verdict }) => verdict)) || connectivity.isOffline(new Date());
  return findings.map(({ link, observation, verdict }) => {
    const now = observation.observedAt;
    const { next, nextCheckAt } = advance(link, verdict, {
      now,
      hostOutage,
      random: Math.random(),
      confirmation,
    });
    const { state, stateSince, failures, firstFailureAt, successes } = next;
    return {
      check: {
        linkId: link.id,
        checkedAt: now,
        verdict: verdict.verdict,
        reason: verdict.reason,
        reasonCode: verdict.reasonCode,
        newAddress: verdict.newAddress ?? null,
        status: observation.status ?? null,
        failure: observation.failure?.class ?? null,
        finalUrl: observation.finalUrl,
        redirects: observation.redirects,
        timings: observation.timings,
        bytes: observation.bytes ?? null,
        contentType: observation.contentType ?? null,
        title: observation.page?.title ?? null,
      },
      baseline: newBaseline(observation, verdict.verdict),
      expectedLastCheckedAt: link.lastCheckedAt,
      next: { state, stateSince, failures, firstFailureAt, successes, nextCheckAt },
    };
  });
}

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
