/** The formats of a report, by name. */
import type { LinkFinding } from './finding.ts';
import { github } from './github.ts';
import { json, ndjson } from './json.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';
import { table } from './table.ts';

const WRITERS = { table, json, ndjson, junit, sarif, github } as const;

export type ReportFormat = keyof typeof WRITERS;

/** Every format that `--format` takes. */
export const REPORT_FORMATS = Object.keys(WRITERS) as ReportFormat[];

/** Writes a run's findings in a format that people or other programs read. */
export function writeReport(findings: readonly LinkFinding[], format: ReportFormat): string {
  return WRITERS[format](findings);
}
