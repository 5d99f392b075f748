/** The report as workflow commands, which GitHub shows beside the lines of a change. */
import { printable } from '@footing/linkcheck';
import type { LinkFinding } from './finding.ts';

/** One annotation for each place of a failing link. */
export function* github(findings: readonly LinkFinding[]): Generator<string> {
  for (const { url, verdict, places, failed } of findings)
    for (const { source, line } of failed ? places : [])
      yield `::${verdict.verdict === 'unreachable' ? 'warning' : 'error'} file=${property(source)},line=${Math.max(1, line)}::${data(`${url}: ${verdict.reason}`)}`;
}

function data(text: string): string {
  return printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
