import type { LinkStateName } from '../schema.ts';
import type { Verdict } from '../verdict/judge.ts';
import type { ConfirmationPolicy } from './confirmation-policy.ts';

/** A link's state with the memory that the next step needs. */
export interface LinkStatus {
  state: LinkStateName;
  stateSince: Date;
  /** Failed checks in a row. */
  failures: number;
  /** When the first of them was. */
  firstFailureAt: Date | null;
  /** Good checks in a row with the same state. */
  successes: number;
}

/** What the step depends on besides the link and the verdict. */
export interface Circumstances {
  now: Date;
  /** Many of the host's links fail alike just now. */
  hostOutage: boolean;
  /** A number from 0 to 1, for the jitter. */
  random: number;
  confirmation: ConfirmationPolicy;
}

/** The state after a check, and when to check again. */
export interface Step {
  next: LinkStatus;
  nextCheckAt: Date;
}

/**
 * Takes a link's state one check further. Pure: time and chance are arguments.
 *
 * | verdict | state afterwards |
 * | --- | --- |
 * | alive, moved, redirected, drifted, restricted, skipped | that, at once; failures are forgotten |
 * | rate_limited | as before |
 * | broken, soft_404 | suspect; broken once K failures span at least T; broken stays broken |
 * | unreachable | suspect; unreachable once K failures span T; broken after two weeks of it |
 * | any failure during a host outage | unreachable, and it does not count; broken stays broken |
 */
export function advance(status: LinkStatus, verdict: Verdict, circumstances: Circumstances): Step {
  const next = nextStatus(status, verdict, circumstances);
  const wait = waitAfter(next, verdict, circumstances);
  return { next, nextCheckAt: new Date(circumstances.now.getTime() + wait) };
}

function nextStatus(
  status: LinkStatus,
  { verdict }: Verdict,
  { now, hostOutage, confirmation }: Circumstances,
): LinkStatus {
  switch (verdict) {
    case 'rate_limited':
      return status;
    case 'alive':
    case 'moved':
    case 'redirected':
    case 'drifted':
    case 'restricted':
    case 'skipped': {
      const successes = status.state === verdict ? status.successes + 1 : 1;
      return { ...enter(status, verdict, now), failures: 0, firstFailureAt: null, successes };
    }
    case 'broken':
    case 'soft_404':
    case 'unreachable': {
      if (hostOutage)
        return { ...enter(status, status.state === 'broken' ? 'broken' : 'unreachable', now), successes: 0 };
      const failed = countFailure(status, now);
      return {
        ...enter(status, stateAfterFailure(status.state, verdict, failed, now, confirmation), now),
        ...failed,
      };
    }
  }
}

type FailureCount = Pick<LinkStatus, 'failures' | 'successes'> & { firstFailureAt: Date };

/** A clock that jumped back must not leave a first failure in the future. */
function countFailure({ failures, firstFailureAt }: LinkStatus, now: Date): FailureCount {
  const first = firstFailureAt === null || firstFailureAt > now ? now : firstFailureAt;
  return { failures: failures + 1, firstFailureAt: first, successes: 0 };
}

function stateAfterFailure(
  state: LinkStateName,
  verdict: 'broken' | 'soft_404' | 'unreachable',
  { failures, firstFailureAt }: FailureCount,
  now: Date,
  confirmation: ConfirmationPolicy,
): LinkStateName {
  if (state === 'broken') return 'broken';
  const span = now.getTime() - firstFailureAt.getTime();
  if (failures < confirmation.confirmFailures || span < confirmation.confirmMs)
    return state === 'unreachable' ? 'unreachable' : 'suspect';
  if (verdict === 'unreachable') return span >= confirmation.unreachableIsBrokenMs ? 'broken' : 'unreachable';
  return 'broken';
}

function enter(status: LinkStatus, state: LinkStateName, now: Date): LinkStatus {
  return status.state === state ? status : { ...status, state, stateSince: now };
}

function waitAfter(
  next: LinkStatus,
  { verdict, retryAfterSeconds }: Verdict,
  { confirmation, random }: Circumstances,
): number {
  const base = verdict === 'rate_limited' ? confirmation.rateLimitedWaitMs : waitInState(next, confirmation);
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
