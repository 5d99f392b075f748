/** The report formats by name. */
import type { LinkFinding } from './finding.ts';
import { github } from './github.ts';
import { json, ndjson } from './json.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';
import { table } from './table.ts';

const WRITERS = { table, json, ndjson, junit, sarif, github } as const;

/** The name of a report format. */
export type ReportFormat = keyof typeof WRITERS;

/** Every format that `--format` accepts. */
export const REPORT_FORMATS = Object.keys(WRITERS) as ReportFormat[];

/** Writes the findings of a run in a format for people or programs. */
export function writeReport(findings: readonly LinkFinding[], format: ReportFormat): string {
  return WRITERS[format](findings);
}
