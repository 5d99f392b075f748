/** Decides which failures a run tolerates: those of a baseline, and those that have not lasted long enough. Pure. */
import type { LinkFinding } from './reports/finding.ts';

const DAY_MS = 86_400_000;

/** What a run tolerates. */
export interface Tolerance {
  /** Whether the baseline has a URL. */
  isInBaseline(url: string): boolean;
  /** When an earlier run first saw a URL fail, in ISO 8601. Absent where nothing is remembered between runs. */
  firstFailure?: (url: string) => string | undefined;
  /** Days for which a link must have failed before it fails the run. */
  sinceDays: number;
  now: Date;
}

/** A finding with the time since when it fails, where that is remembered; one that is tolerated does not fail the run. */
export function tolerate(finding: LinkFinding, tolerance: Tolerance): LinkFinding {
  if (!finding.failed) return finding;
  const { isInBaseline, firstFailure, sinceDays, now } = tolerance;
  const failingSince = firstFailure && (firstFailure(finding.url) ?? now.toISOString());
  const dated = failingSince === undefined ? finding : { ...finding, failingSince };
  if (isInBaseline(finding.url)) return { ...dated, failed: false, tolerated: 'in_baseline' };
  const lastedMs = failingSince === undefined ? Infinity : now.getTime() - Date.parse(failingSince);
  return lastedMs < sinceDays * DAY_MS ? { ...dated, failed: false, tolerated: 'too_recent' } : dated;
}
