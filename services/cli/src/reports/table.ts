/** The report for people: links that need attention, and a line of counts. */
import { printable } from '@footing/linkcheck';
import { type LinkFinding, showLocation } from './finding.ts';

/**
 * One entry for each link that fails, or whose verdict is not `alive` or `redirected`; then the count of each
 * verdict.
 */
export function* table(findings: readonly LinkFinding[]): Generator<string> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const { url, verdict, places, failed } = finding;
    counts.set(verdict.verdict, (counts.get(verdict.verdict) ?? 0) + 1);
    if (!failed && ['alive', 'redirected'].includes(verdict.verdict)) continue;
    yield `${verdict.verdict.padEnd(12)} ${printable(url)}`;
    yield `${' '.repeat(13)}${printable(`${verdict.reason}${tolerance(finding)} ${places.map(showLocation).join(', ')}`)}`;
  }
  const summary = [...counts].sort(([, a], [, b]) => b - a).map(([verdict, count]) => `${count} ${verdict}`);
  yield `${findings.length} links: ${summary.join(', ') || 'none'}`;
}

function tolerance({ tolerated, failingSince }: LinkFinding): string {
  if (tolerated === undefined) return '';
  return tolerated === 'in_baseline'
    ? ' It is in the baseline.'
    : ` It has failed only since ${failingSince}.`;
}
