/** What one visit to a host shows of the host as a whole. Pure. */
import {
  type ConfirmationPolicy,
  FailureStreak,
  isHostOutage,
  isUnconnected,
  KnownFailures,
  MIN_OUTAGE_LINKS,
  type Verdict,
} from '@footing/linkcheck';
import type { HostFinding } from '@footing/store';
import type { Finding } from './to-check-results.ts';

/** Number of verdicts of a visit that tell of an outage together, where its batches are small. */
const MAX_RECENT_VERDICTS = 25;

/** What is concluded from a batch of findings. */
export interface Conclusion {
  /** Whether the failure of a finding does not count. */
  isExcused(finding: Finding): boolean;
  /** What is recorded of the host. */
  host: HostFinding;
  /** The host is down, and is not asked for more. */
  isDown: boolean;
}

/** What the conclusion depends on besides the findings. */
export interface BatchCircumstances {
  /** Number of due links of which the batch was to be, asked for or not. */
  links: number;
  /** Failures before a connection may be those of this machine's own network. */
  isUnproved: boolean;
  /** The database's time, at which links are due. */
  now: Date;
  /** How much the database's clock was ahead of this machine's. */
  offsetMs: number;
  confirmation: ConfirmationPolicy;
}

/** Follows one visit to a host over its batches. */
export class HostVisit {
  readonly #hostId: string;
  /** What fails before any request. */
  readonly known = new KnownFailures();
  /** The failures in a row. */
  readonly streak = new FailureStreak();
  #outageSince: Date | null;
  #recent: Verdict[] = [];
  #links = 0;

  /** `outageSince` is since when the host was down before the visit, or null. */
  constructor(hostId: string, outageSince: Date | null) {
    this.#hostId = hostId;
    this.#outageSince = outageSince;
  }

  /**
   * Concludes from the findings of a batch. In an outage of the host all its failures are excused. One that was known
   * before and has not ended excuses what fails in the same way as an outage: a name that is gone, or a page that is, is
   * no outage. The first healthy answer ends it.
   */
  conclude(
    findings: readonly Finding[],
    { links, isUnproved, now, offsetMs, confirmation }: BatchCircumstances,
  ): Conclusion {
    const { isDown } = this.streak;
    this.#links += isDown ? links : findings.length;
    const isWholeDown = isDown && this.#links >= MIN_OUTAGE_LINKS;
    const verdicts = findings.map(({ verdict }) => verdict);
    this.#recent = [...this.#recent, ...verdicts].slice(-MAX_RECENT_VERDICTS);
    const isOutage = isWholeDown || isHostOutage(verdicts) || isHostOutage(this.#recent);
    const hasAnswered = verdicts.some(isHealthy);
    const isKnownOutage = this.#outageSince !== null && !hasAnswered;
    const excused = ({ observation, verdict: { verdict } }: Finding): boolean =>
      isOutage ||
      (isUnproved && isUnconnected(observation)) ||
      (isKnownOutage && (verdict === 'unreachable' || verdict === 'soft_404'));
    const outageSince = isUnproved ? undefined : this.#outageAfter(findings, isOutage, hasAnswered, offsetMs);
    if (outageSince !== undefined) this.#outageSince = outageSince;
    const retryAfterMs = Math.max(
      0,
      ...verdicts.map(({ retryAfterSeconds = 0 }) => retryAfterSeconds * 1000),
    );
    const waitMs = Math.max(confirmation.unreachableWaitMs, retryAfterMs);
    const putOff = isDown ? { due: now, waitMs, jitter: confirmation.jitter } : undefined;
    return { isExcused: excused, host: { hostId: this.#hostId, outageSince, putOff }, isDown };
  }

  /** Since when the host is down after the findings; null if it is not any more; undefined if nothing changes. */
  #outageAfter(
    findings: readonly Finding[],
    isOutage: boolean,
    hasAnswered: boolean,
    offsetMs: number,
  ): Date | null | undefined {
    const known = this.#outageSince;
    if (isOutage && (this.streak.isDown || !hasAnswered)) {
      const first = Math.min(...findings.map(({ observation }) => observation.observedAt.getTime()));
      return known ?? new Date(first + offsetMs);
    }
    return hasAnswered && known !== null ? null : undefined;
  }
}

/** Whether a verdict shows that the host speaks of its pages: neither a failure of the host nor nothing at all. */
function isHealthy({ verdict, reasonCode }: Verdict): boolean {
  switch (verdict) {
    case 'alive':
    case 'moved':
    case 'redirected':
    case 'drifted':
    case 'restricted':
      return true;
    case 'broken':
      return reasonCode.startsWith('http_4');
    default:
      return false;
  }
}
