/** Detects that a whole host is down. */
import { failureGround } from '../verdict/failure-ground.ts';
import type { Verdict } from '../verdict/judge.ts';

/** Minimum number of links whose common failure points to the host. */
export const MIN_OUTAGE_LINKS = 3;
const MIN_SHARE = 0.8;

/**
 * Whether a whole host is down: of at least three of its links checked together, four in five are unreachable, or get
 * a page with a success status that is not the cited one, for the same reason (all 5xx count as one). A host that
 * responds 404 or 410 to everything is not down: it speaks of each page.
 */
export function isHostOutage(verdicts: readonly Verdict[]): boolean {
  const failures = new Map<string, number>();
  for (const { verdict, reasonCode } of verdicts) {
    if (verdict !== 'unreachable' && verdict !== 'soft_404') continue;
    const failure = failureGround(reasonCode);
    failures.set(failure, (failures.get(failure) ?? 0) + 1);
  }
  const most = Math.max(0, ...failures.values());
  return verdicts.length >= MIN_OUTAGE_LINKS && most >= verdicts.length * MIN_SHARE;
}
