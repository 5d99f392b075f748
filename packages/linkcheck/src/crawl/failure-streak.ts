/** Tells early in a visit that a host is down: it fails again and again in the same way. */
import { isBeforeRequest } from '../fetch/reached.ts';
import { failureGround } from '../verdict/failure-ground.ts';
import type { Checked } from './checker.ts';
import { MIN_EQUAL_FAILURES } from './known-failures.ts';

/** Number of equal failures in a row of a host that has answered something else before in the same visit. */
const MIN_EQUAL_FAILURES_AFTER_ANSWER = 5;
/** Two equal failures are enough where so much time was spent on them: a host that keeps silent. */
const MAX_SILENCE_MS = 30_000;
const MIN_SILENT_FAILURES = 2;

/**
 * Counts the equal failures in a row of one host in one visit: 5xx of any number, a page of maintenance, time-outs,
 * connections that are broken off. A robots.txt that got no answer either counts as one of them, and for as much time.
 * What fails before a request does not count here: it costs the host nothing, and `KnownFailures` knows it for all
 * links.
 */
export class FailureStreak {
  #ground: string | undefined;
  #count = 0;
  #spentMs = 0;
  #hasAnswered = false;
  #isRobotsCounted = false;
  #isDown = false;

  /** Whether the host is taken for down. Once it is, it stays so for the visit. */
  get isDown(): boolean {
    return this.#isDown;
  }

  /** Takes in the result of a check. What was skipped says nothing. */
  observe({ observation, verdict: { verdict, reasonCode }, robots }: Checked): void {
    if (verdict === 'skipped') return;
    const hasFailed = verdict === 'unreachable' && !isBeforeRequest(observation);
    const ground = hasFailed ? failureGround(reasonCode) : undefined;
    if (ground !== this.#ground) {
      this.#ground = ground;
      this.#count = 0;
      this.#spentMs = 0;
    }
    if (ground === undefined) {
      this.#hasAnswered ||= !isBeforeRequest(observation);
      return;
    }
    const isRobotsSilent = robots !== undefined && robots.status === undefined && !this.#isRobotsCounted;
    this.#isRobotsCounted ||= isRobotsSilent;
    const failures = isRobotsSilent ? 2 : 1;
    this.#count += failures;
    this.#spentMs += failures * observation.timings.totalMs;
    const isSilent = this.#count >= MIN_SILENT_FAILURES && this.#spentMs >= MAX_SILENCE_MS;
    const enough = this.#hasAnswered ? MIN_EQUAL_FAILURES_AFTER_ANSWER : MIN_EQUAL_FAILURES;
    this.#isDown ||= isSilent || this.#count >= enough;
  }
}
