/** The findings of a run, and which of them make it fail. */
import type { Verdict, VerdictName } from '@footing/linkcheck';
import type { Accepted } from '../accept-option.ts';

/**
 * Place of a link, like SARIF's `location`: a file (or `-`, or the URL itself) and a line from 1; 0 if there
 * are no lines.
 */
export interface Location {
  source: string;
  line: number;
}

/** One URL with its result and its places. */
export interface LinkFinding {
  url: string;
  verdict: Verdict;
  status: number | null;
  finalUrl: string;
  ms: number;
  places: Location[];
  /** Whether the finding makes the run fail. */
  failed: boolean;
  /** When a run first saw the link fail that has failed ever since, in ISO 8601. Absent without a cache. */
  failingSince?: string;
  /** Why the finding does not make the run fail though its verdict would. */
  tolerated?: 'in_baseline' | 'too_recent';
}

/** Whether the finding makes the run fail, or would if it were not tolerated. */
export function wouldFail({ failed, tolerated }: LinkFinding): boolean {
  return failed || tolerated !== undefined;
}

/** The verdicts that make a run fail. */
const FAILING_VERDICTS: ReadonlySet<VerdictName> = new Set(['broken', 'soft_404', 'drifted', 'unreachable']);

/** Whether a verdict makes the run fail, which it does not if it is accepted. */
export function fails({ verdict }: Verdict, status: number | null, accepted?: Accepted): boolean {
  return FAILING_VERDICTS.has(verdict) && accepted?.(verdict, status) !== true;
}

/** `file:line`, or only the file if there are no lines. */
export function showLocation({ source, line }: Location): string {
  return line === 0 ? source : `${source}:${line}`;
}
