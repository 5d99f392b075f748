import {
  advance,
  type ConfirmationPolicy,
  isHostOutage,
  judge,
  type Observation,
  type Prober,
  type Verdict,
} from '@footing/linkcheck';
import {
  type CheckRecord,
  type Database,
  type DueLink,
  dueLinks,
  postponeHost,
  recordChecks,
} from '@footing/store';
import type { Logger } from '@footing/telemetry';
import { pause, politely } from './politely.ts';

/** What checking a host takes. */
export interface CheckHostContext {
  database: Database;
  prober: Prober;
  logger: Logger;
  policy: ConfirmationPolicy;
  batchSize: number;
  concurrency: number;
  delayMs: number;
}

interface Finding {
  link: DueLink;
  observation: Observation;
  verdict: Verdict;
}

/** Wait after a rate limit that names none. */
const DEFAULT_PAUSE_SECONDS = 3600;

/**
 * Checks a host's due links, batch by batch, each batch recorded whole before the next is read. Stops between
 * requests once `signal` is aborted, and records what it has. Returns how many checks were recorded.
 */
export async function checkHost(
  hostId: string,
  signal: AbortSignal,
  context: CheckHostContext,
): Promise<number> {
  let recorded = 0;
  while (!signal.aborted) {
    const links = await dueLinks(context.database, hostId, new Date(), context.batchSize);
    if (links.length === 0) break;
    const findings = await checkBatch(links, signal, context);
    const kept = await recordChecks(context.database, toRecords(findings, context.policy));
    recorded += kept;
    logFindings(findings, context);
    const seconds = pauseAskedFor(findings);
    if (seconds !== undefined)
      await postponeHost(context.database, hostId, new Date(Date.now() + seconds * 1000));
    // A batch of which nothing is kept was checked by somebody else; going on would only repeat it.
    if (kept === 0 || seconds !== undefined) break;
    await pause(context.delayMs, signal);
  }
  return recorded;
}

function checkBatch(
  links: readonly DueLink[],
  signal: AbortSignal,
  { prober, concurrency, delayMs }: CheckHostContext,
): Promise<Finding[]> {
  return politely(links, { concurrency, delayMs, signal }, async (link) => {
    const observation = await prober.probe(link.url);
    const verdict = judge(observation);
    return { result: { link, observation, verdict }, stop: verdict.verdict === 'rate_limited' };
  });
}

function toRecords(findings: readonly Finding[], policy: ConfirmationPolicy): CheckRecord[] {
  const hostOutage = isHostOutage(findings.map(({ verdict }) => verdict));
  return findings.map(({ link, observation, verdict }) => {
    const now = observation.observedAt;
    const { next, nextCheckAt } = advance(link, verdict, { now, hostOutage, random: Math.random(), policy });
    const { state, stateSince, failures, firstFailureAt, successes } = next;
    return {
      check: {
        linkId: link.id,
        checkedAt: now,
        verdict: verdict.verdict,
        reason: verdict.reason,
        status: observation.status ?? null,
        failure: observation.failure?.class ?? null,
        finalUrl: observation.finalUrl,
        redirects: observation.redirects,
        timings: observation.timings,
        bytes: observation.bytes ?? null,
        contentType: observation.contentType ?? null,
        title: observation.page?.title ?? null,
      },
      expectedLastCheckedAt: link.lastCheckedAt,
      next: { state, stateSince, failures, firstFailureAt, successes, nextCheckAt },
    };
  });
}

function pauseAskedFor(findings: readonly Finding[]): number | undefined {
  const limited = findings.find(({ verdict }) => verdict.verdict === 'rate_limited');
  return limited === undefined ? undefined : (limited.verdict.retryAfterSeconds ?? DEFAULT_PAUSE_SECONDS);
}

function logFindings(findings: readonly Finding[], { logger }: CheckHostContext): void {
  for (const { link, verdict, observation } of findings) {
    logger.debug(
      {
        url: link.url,
        verdict: verdict.verdict,
        evidence: verdict.evidence,
        ms: observation.timings.totalMs,
      },
      'checked',
    );
  }
}
