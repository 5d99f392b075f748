/** The report as a Code Quality report of GitLab, which shows it beside the lines of a merge request. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Verdict } from '@footing/linkcheck';
import type { LinkFinding } from './finding.ts';
import { jsonItems } from './json.ts';

/** A failing link at one of its places. */
interface Issue {
  url: string;
  verdict: Verdict;
  /** The source, from the folder of the run. */
  file: string;
  line: number;
  /** How many places of the link come before this one in the same file. */
  earlier: number;
}

/** One issue for each place of a failing link. Paths are from a folder: GitLab knows those from the top of a checkout. */
export function* gitlab(findings: readonly LinkFinding[], folder: string): Generator<string> {
  yield '[';
  yield* jsonItems(
    findings.filter(({ failed }) => failed).flatMap((finding) => issuesOf(finding, folder)),
    published,
    '  ',
  );
  yield ']';
}

function issuesOf({ url, verdict, places }: LinkFinding, folder: string): Issue[] {
  const counts = new Map<string, number>();
  return places.map(({ source, line }) => {
    const file = pathFrom(folder, source);
    const earlier = counts.get(file) ?? 0;
    counts.set(file, earlier + 1);
    return { url, verdict, file, line, earlier };
  });
}

/** The path of a source as GitLab takes it: relative, without `./`, with slashes. A URL and `-` stay as they are. */
function pathFrom(folder: string, source: string): string {
  if (source === '-' || /^https?:\/\//i.test(source)) return source;
  return path.relative(folder, path.resolve(folder, source)).replaceAll(path.sep, '/');
}

function published({ url, verdict, file, line, earlier }: Issue) {
  return {
    description: `${url}: ${verdict.reason}`,
    // Reports of several tools are shown as one.
    check_name: `footing/${verdict.verdict}`,
    fingerprint: fingerprint(file, url, earlier),
    severity: verdict.verdict === 'unreachable' ? 'minor' : 'major',
    location: { path: file, lines: { begin: Math.max(1, line) } },
  };
}

/**
 * What GitLab knows an issue by from one report to the next. It is neither of the line, which moves as the file is
 * edited, nor of the verdict, which may change while the link stays dead.
 */
function fingerprint(file: string, url: string, earlier: number): string {
  return createHash('sha256')
    .update(JSON.stringify([file, url, earlier]))
    .digest('hex');
}
