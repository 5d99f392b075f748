/** The state machine of a link: its state and its next check after each verdict. */
import type { LinkStateName, VerdictName } from '../schema.ts';
import { isDoubtful } from '../verdict/confidence.ts';
import type { Verdict } from '../verdict/judge.ts';
import type { ConfirmationPolicy } from './confirmation-policy.ts';

/** A link's state and the counters that the next step needs. */
export interface LinkStatus {
  state: LinkStateName;
  stateSince: Date;
  /** Number of consecutive failed checks, without those during a host outage. */
  failures: number;
  /** Time of the first of these failures. */
  firstFailureAt: Date | null;
  /** Number of consecutive checks with the same definite verdict; 0 after a failure. */
  successes: number;
}

/** What the step depends on besides the link's status and the verdict. */
export interface Circumstances {
  now: Date;
  /** Many of the host's links are failing in the same way. */
  hostOutage: boolean;
  /** A random number from 0 to 1, for the jitter. */
  random: number;
  confirmation: ConfirmationPolicy;
}

/** The state after a check, and the time of the next check. */
export interface Step {
  next: LinkStatus;
  nextCheckAt: Date;
  /** A sentence that says so where a link is broken by the time for which it has failed, not by what one check found. */
  ground?: string;
}

/**
 * Advances a link's state by one check. Pure: time and randomness are arguments. K is `confirmFailures`, T is
 * `confirmMs`, U is `unreachableIsBrokenMs`.
 *
 * | verdict | state afterwards |
 * | --- | --- |
 * | alive, moved, redirected, drifted, restricted, skipped | the verdict, at once; failures = 0 |
 * | rate_limited | unchanged |
 * | broken, soft_404 | suspect; broken once K failures span T |
 * | broken, soft_404 in doubt | suspect; broken once K failures span U |
 * | drifted in doubt | suspect; drifted once K failures span T |
 * | unreachable | suspect; unreachable once K failures span T; broken once they span U |
 * | any failure during a host outage | unreachable; the failure is not counted |
 *
 * Failures span a time if it is at least that long from the first of them to now. After a failure, broken
 * stays broken, and unreachable does not return to suspect.
 */
export function advance(status: LinkStatus, verdict: Verdict, circumstances: Circumstances): Step {
  const next = nextStatus(status, verdict, circumstances);
  const wait = waitAfter(next, verdict, circumstances);
  const nextCheckAt = new Date(circumstances.now.getTime() + wait);
  const ground = groundOf(next, verdict, circumstances);
  return ground === undefined ? { next, nextCheckAt } : { next, nextCheckAt, ground };
}

/** What makes a link broken, where the verdict alone does not. */
function groundOf(
  { state, firstFailureAt }: LinkStatus,
  verdict: Verdict,
  { hostOutage }: Circumstances,
): string | undefined {
  const isByTime = verdict.verdict === 'unreachable' || hostOutage || isDoubtful(verdict);
  return state === 'broken' && isByTime && firstFailureAt !== null
    ? `Every check since ${firstFailureAt.toISOString().slice(0, 10)} has failed.`
    : undefined;
}

/**
 * The status after a verdict. Any definite verdict (alive, moved, redirected, drifted, restricted, skipped)
 * takes effect at once and resets the failure count.
 */
function nextStatus(
  status: LinkStatus,
  judged: Verdict,
  { now, hostOutage, confirmation }: Circumstances,
): LinkStatus {
  const { verdict } = judged;
  const inDoubt = isDoubtful(judged);
  if (verdict === 'drifted' && inDoubt) return afterDoubtfulDrift(status, now, confirmation);
  switch (verdict) {
    case 'rate_limited':
      return status;
    case 'alive':
    case 'moved':
    case 'redirected':
    case 'drifted':
    case 'restricted':
    case 'skipped':
      return settle(status, verdict, now);
    case 'broken':
    case 'soft_404':
    case 'unreachable': {
      if (hostOutage) return inOutage(status, verdict, now, confirmation);
      const failed = countFailure(status, now);
      return {
        ...enter(
          status,
          stateAfterFailure(status.state, { verdict, inDoubt }, failed, now, confirmation),
          now,
        ),
        ...failed,
      };
    }
  }
}

/** The status after a definite verdict, which is the state at once; no failure is left. */
function settle(status: LinkStatus, state: LinkStateName, now: Date): LinkStatus {
  const successes = status.state === state ? status.successes + 1 : 1;
  return { ...enter(status, state, now), failures: 0, firstFailureAt: null, successes };
}

/**
 * The status while the whole host fails: no page of it is blamed, and failures do not count. But a host that for two
 * weeks shows something else in the place of its pages (soft 404) will not bring them back: these failures count.
 */
function inOutage(
  status: LinkStatus,
  verdict: VerdictName,
  now: Date,
  { confirmFailures, unreachableIsBrokenMs }: ConfirmationPolicy,
): LinkStatus {
  if (status.state === 'broken') return { ...status, successes: 0 };
  if (verdict !== 'soft_404') return { ...enter(status, 'unreachable', now), successes: 0 };
  const failed = countFailure(status, now);
  const isOver = isConfirmed(failed, now, confirmFailures, unreachableIsBrokenMs);
  return { ...enter(status, isOver ? 'broken' : 'unreachable', now), ...failed };
}

/** A text that may be another one is not said to be so before several checks over a time have found it. */
function afterDoubtfulDrift(
  status: LinkStatus,
  now: Date,
  { confirmFailures, confirmMs }: ConfirmationPolicy,
): LinkStatus {
  const failed = countFailure(status, now);
  return status.state === 'drifted' || isConfirmed(failed, now, confirmFailures, confirmMs)
    ? settle(status, 'drifted', now)
    : { ...enter(status, 'suspect', now), ...failed };
}

type FailureCount = Pick<LinkStatus, 'failures' | 'successes'> & { firstFailureAt: Date };

/** Counts one failure. If the clock jumped back, a first failure in the future is moved to now. */
function countFailure({ failures, firstFailureAt }: LinkStatus, now: Date): FailureCount {
  const first = firstFailureAt === null || firstFailureAt > now ? now : firstFailureAt;
  return { failures: failures + 1, firstFailureAt: first, successes: 0 };
}

/** Whether there are enough failures, over enough time. */
function isConfirmed(
  { failures, firstFailureAt }: FailureCount,
  now: Date,
  minFailures: number,
  minMs: number,
): boolean {
  return failures >= minFailures && now.getTime() - firstFailureAt.getTime() >= minMs;
}

function stateAfterFailure(
  state: LinkStateName,
  { verdict, inDoubt }: { verdict: 'broken' | 'soft_404' | 'unreachable'; inDoubt: boolean },
  failed: FailureCount,
  now: Date,
  { confirmFailures, confirmMs, unreachableIsBrokenMs }: ConfirmationPolicy,
): LinkStateName {
  if (state === 'broken') return 'broken';
  if (!isConfirmed(failed, now, confirmFailures, confirmMs))
    return state === 'unreachable' ? 'unreachable' : 'suspect';
  if (verdict !== 'unreachable' && !inDoubt) return 'broken';
  if (isConfirmed(failed, now, confirmFailures, unreachableIsBrokenMs)) return 'broken';
  return verdict === 'unreachable' || state === 'unreachable' ? 'unreachable' : 'suspect';
}

function enter(status: LinkStatus, state: LinkStateName, now: Date): LinkStatus {
  return status.state === state ? status : { ...status, state, stateSince: now };
}

/** Milliseconds until the next check: the state's wait with jitter, or `Retry-After` if that is longer. */
function waitAfter(
  next: LinkStatus,
  { verdict, reasonCode, retryAfterSeconds }: Verdict,
  { confirmation, random }: Circumstances,
): number {
  const base =
    verdict === 'rate_limited'
      ? confirmation.rateLimitedWaitMs
      : reasonCode === 'robots_unavailable'
        ? // A robots.txt that fails may be back before long.
          confirmation.unreachableWaitMs
        : waitInState(next, confirmation);
  const jittered = base * (1 - confirmation.jitter + 2 * confirmation.jitter * random);
  return Math.round(Math.max(jittered, (retryAfterSeconds ?? 0) * 1000));
}

function waitInState({ state, failures, successes }: LinkStatus, confirmation: ConfirmationPolicy): number {
  switch (state) {
    case 'suspect':
      return (
        confirmation.suspectWaitsMs[Math.min(failures, confirmation.suspectWaitsMs.length) - 1] ??
        confirmation.healthyWaitMs
      );
    case 'broken':
      return confirmation.brokenWaitMs;
    case 'unreachable':
      return confirmation.unreachableWaitMs;
    case 'restricted':
      return confirmation.restrictedWaitMs;
    case 'skipped':
      return confirmation.skippedWaitMs;
    default:
      return Math.min(
        confirmation.maxHealthyWaitMs,
        confirmation.healthyWaitMs * 2 ** Math.max(0, Math.min(successes, 30) - 1),
      );
  }
}
