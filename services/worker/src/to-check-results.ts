/** Turns the findings of a batch into the results to save. Pure. */
import {
  advance,
  type Baseline,
  type Checked,
  type ConfirmationPolicy,
  explain,
  type Observation,
  type VerdictName,
} from '@footing/linkcheck';
import type { CheckResult, DueLink } from '@footing/store';

/** A link and the result of its check. */
export interface Finding extends Checked {
  link: DueLink;
}

/** What the results depend on besides the findings. */
export interface Circumstances {
  /** Whether the failure of a finding does not count: the whole host is down, or this machine is offline. */
  isExcused(finding: Finding): boolean;
  confirmation: ConfirmationPolicy;
  /** How much the database's clock was ahead of this machine's. */
  offsetMs: number;
  /** Gives a random number from 0 to 1 for the jitter of each next check. */
  random: () => number;
}

/** Each check with the link state that follows from it, and with a baseline if the verdict is healthy. */
export function toCheckResults(
  findings: readonly Finding[],
  { isExcused, confirmation, offsetMs, random }: Circumstances,
): CheckResult[] {
  return findings.map((finding) => {
    const { link, observation, verdict } = finding;
    const now = new Date(observation.observedAt.getTime() + offsetMs);
    const hostOutage = isExcused(finding);
    const step = advance(link, verdict, { now, hostOutage, random: random(), confirmation });
    const { state, stateSince, failures, firstFailureAt, successes } = step.next;
    return {
      check: {
        linkId: link.id,
        checkedAt: now,
        verdict: verdict.verdict,
        reason: step.ground === undefined ? verdict.reason : `${verdict.reason} ${step.ground}`,
        confidence: verdict.confidence,
        transcript: hasNewVerdict(finding) ? explain(finding).join('\n') : null,
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
      baseline: baselineOf(observation, verdict.verdict),
      expectedLastCheckedAt: link.lastCheckedAt,
      next: { state, stateSince, failures, firstFailureAt, successes, nextCheckAt: step.nextCheckAt },
    };
  });
}

/** Whether a check has another verdict than the one before, or the first is not the expected one. */
function hasNewVerdict({ link: { lastVerdict }, verdict: { verdict } }: Finding): boolean {
  return verdict !== (lastVerdict ?? 'alive');
}

/** The healthy verdicts: the page is taken for what was cited. */
const HEALTHY_VERDICTS: ReadonlySet<VerdictName> = new Set(['alive', 'moved', 'redirected']);

function baselineOf({ page }: Observation, verdict: VerdictName): Baseline | undefined {
  return page === undefined || !HEALTHY_VERDICTS.has(verdict)
    ? undefined
    : { title: page.title, fingerprint: page.fingerprint() };
}
