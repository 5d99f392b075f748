/** Decides which failures a run tolerates: those of a baseline. Pure. */
import type { LinkFinding } from './reports/finding.ts';

/** What a run tolerates. */
export interface Tolerance {
  /** Whether the baseline has a URL. */
  isInBaseline(url: string): boolean;
}

/** A finding; one that is tolerated does not fail the run. */
export function tolerate(finding: LinkFinding, { isInBaseline }: Tolerance): LinkFinding {
  return finding.failed && isInBaseline(finding.url)
    ? { ...finding, failed: false, tolerated: 'in_baseline' }
    : finding;
}
