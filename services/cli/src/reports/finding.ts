import type { Verdict, VerdictName } from '@footing/linkcheck';
import type { Accepted } from '../accept-option.ts';

/** Where a link stands, as SARIF's `location`: a file (or `-`, or the address itself) and its line from 1; 0 without lines. */
export interface Location {
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
  places: Location[];
  /** Whether it makes the run fail. */
  failed: boolean;
}

/** Verdicts that make a run fail. */
const FAILING_VERDICTS: ReadonlySet<VerdictName> = new Set(['broken', 'soft_404', 'drifted', 'unreachable']);

/** Whether a verdict fails, unless it is accepted. */
export function fails({ verdict }: Verdict, status: number | null, accepted?: Accepted): boolean {
  return FAILING_VERDICTS.has(verdict) && accepted?.(verdict, status) !== true;
}

/** `file:line`, or the file alone where lines mean nothing. */
export function showLocation({ source, line }: Location): string {
  return line === 0 ? source : `${source}:${line}`;
}
