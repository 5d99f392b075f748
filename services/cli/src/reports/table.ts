/** The report for people: links that need attention, and a line of counts. */
import { printable } from '@footing/linkcheck';
import { type LinkFinding, showLocation } from './finding.ts';

/**
 * One entry for each link that fails, or whose verdict is not `alive` or `redirected`; then the count of each
 * verdict.
 */
export function table(findings: readonly LinkFinding[]): string {
  const counts = new Map<string, number>();
  for (const { verdict } of findings) counts.set(verdict.verdict, (counts.get(verdict.verdict) ?? 0) + 1);
  const lines = findings
    .filter(({ verdict, failed }) => failed || !['alive', 'redirected'].includes(verdict.verdict))
    .map(
      ({ url, verdict, places }) =>
        `${verdict.verdict.padEnd(12)} ${printable(url)}\n${' '.repeat(13)}${printable(`${verdict.reason} ${places.map(showLocation).join(', ')}`)}`,
    );
  const summary = [...counts].sort(([, a], [, b]) => b - a).map(([verdict, count]) => `${count} ${verdict}`);
  return [...lines, `${findings.length} links: ${summary.join(', ') || 'none'}`].join('\n');
}
