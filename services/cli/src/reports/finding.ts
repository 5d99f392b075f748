import type { Verdict, VerdictName } from '@footing/linkcheck';

/** Where a link stands. */
export interface Place {
  source: string;
  line: number;
}

/** One address, what came of it, and where it stands. */
export interface LinkFinding {
  url: string;
  verdict: Verdict;
  status: number | null;
  finalUrl: string;
  ms: number;
  places: Place[];
  /** Whether it makes the run fail. */
  failed: boolean;
}

/** Verdicts that make a run fail. */
const FAILING: ReadonlySet<VerdictName> = new Set(['broken', 'soft_404', 'drifted', 'unreachable']);

/** Whether a verdict fails, given the statuses and verdicts that are accepted. */
export function fails({ verdict }: Verdict, status: number | null, accepted: ReadonlySet<string>): boolean {
  return FAILING.has(verdict) && !accepted.has(verdict) && !accepted.has(String(status));
}
