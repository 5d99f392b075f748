/** The report formats by name. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { LinkFinding } from './finding.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json, ndjson } from './json.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';
import { table } from './table.ts';

const WRITERS = { table, json, ndjson, junit, sarif, github, gitlab } as const;

/** The name of a report format. */
export type ReportFormat = keyof typeof WRITERS;

/** Every format that `--format` accepts. */
export const REPORT_FORMATS = Object.keys(WRITERS) as ReportFormat[];

/** Number of characters that are handed to a stream at once. */
const MAX_PART_CHARS = 65_536;

/**
 * The findings of a run in a format for people or programs, in parts: together they may be longer than a string. The
 * paths of sources are from a folder.
 */
export function* writeReport(
  findings: readonly LinkFinding[],
  format: ReportFormat,
  folder: string,
): Generator<string> {
  let part = '';
  for (const line of WRITERS[format](findings, folder)) {
    part += `${line}\n`;
    if (part.length < MAX_PART_CHARS) continue;
    yield part;
    part = '';
  }
  if (part !== '') yield part;
}

/** Writes a report to a stream, at the pace of its reader; a reader that goes away early has had enough of it. */
export async function printReport(
  findings: readonly LinkFinding[],
  format: ReportFormat,
  stream: NodeJS.WritableStream,
): Promise<void> {
  try {
    await pipeline(Readable.from(writeReport(findings, format, process.cwd())), stream, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}
