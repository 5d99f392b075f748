/** Tells what has become of links that failed in an earlier run. Pure. */

import { toRelativeUrl } from './relative-url.ts';
import { type LinkFinding, wouldFail } from './reports/finding.ts';

/**
 * `failing`: it still fails. `healed`: it answers. `unknown`: nothing was learnt (a rate limit, an interruption, its
 * page fails). `uncited`: no source has it any more.
 */
export type Fate = 'failing' | 'healed' | 'unknown' | 'uncited';

/** What a run has learnt. */
export interface RunOutcome {
  findings: readonly LinkFinding[];
  /** The `file:` URLs of cited files that are there: no finding tells of them. */
  filesThere: readonly string[];
  /** False when the run was interrupted. */
  isComplete: boolean;
}

/** Verdicts from which nothing follows for a link that failed before. */
const UNDECIDED: ReadonlySet<string> = new Set(['rate_limited', 'skipped']);

/** The fate of each link of a list, in its order. The URLs of files in the list are relative to a folder. */
export function fatesOf(urls: ReadonlySet<string>, run: RunOutcome, folder: string): Map<string, Fate> {
  // A run of a million links is not gone through for nothing.
  if (urls.size === 0) return new Map();
  const findings = new Map(run.findings.map((finding) => [toRelativeUrl(finding.url, folder), finding]));
  const there = new Set(run.filesThere.map((url) => toRelativeUrl(url, folder)));
  return new Map(
    [...urls].map((url): [string, Fate] => {
      if (there.has(url)) return [url, 'healed'];
      const finding = findings.get(url);
      if (finding !== undefined) return [url, fateOf(finding, 'failing')];
      const page = findings.get(url.replace(/#.*$/, ''));
      if (page !== undefined) return [url, fateOf(page, 'unknown')];
      return [url, run.isComplete ? 'uncited' : 'unknown'];
    }),
  );
}

function fateOf(finding: LinkFinding, whenFailing: Fate): Fate {
  if (wouldFail(finding)) return whenFailing;
  return UNDECIDED.has(finding.verdict.verdict) ? 'unknown' : 'healed';
}
