import type { Verdict, VerdictName } from '@footing/linkcheck';
import type { Accepted } from '../accept-option.ts';

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

/** Whether a verdict fails, unless it is accepted. */
export function fails({ verdict }: Verdict, status: number | null, accepted?: Accepted): boolean {
  return FAILING.has(verdict) && accepted?.(verdict, status) !== true;
}
