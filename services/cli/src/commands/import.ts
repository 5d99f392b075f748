/** The command `footing import`. */
import path from 'node:path';
import {
  type ImportedBibliography,
  type ImportedCitation,
  importBibliography,
  importReferences,
  type ReferenceStyle,
  referencesFormatOf,
} from '@footing/bibliography';
import { readAgencies } from '@footing/corpus';
import { writeWhole } from '../atomic-write.ts';
import { CommandError, EXIT } from '../command-error.ts';
import { readOrdinaryFile } from '../read-file.ts';

/** The options of the command. */
export interface ImportOptions {
  out?: string;
  allowGaps?: boolean;
  style?: ReferenceStyle;
  /** Folder of the corpus whose news agencies are used. Default: Footing's own corpus. */
  corpus?: string;
}

/**
 * Imports the bibliography of a text, or the references of a BibTeX, RIS or CSL-JSON file, writes it as JSON to `--out`
 * if given, and prints a summary.
 */
export async function importCommand(
  file: string,
  { out, corpus, ...options }: ImportOptions,
): Promise<number> {
  const agencies = await readAgencies(corpus === undefined ? undefined : path.resolve(corpus));
  const text = await readText(file);
  const format = referencesFormatOf(file, text);
  const imported =
    format === undefined
      ? importBibliography(text, { ...options, agencies })
      : importReferences(text, format, agencies);
  if (out !== undefined) await writeWhole(path.resolve(out), `${JSON.stringify(imported, null, 2)}\n`);
  console.log(summarise(imported));
  if (out !== undefined) console.log(`\nWritten to ${out}.`);
  return EXIT.ok;
}

/**
 * Reads a text file.
 * @throws CommandError `file_not_utf8`, and those of `readOrdinaryFile`.
 */
async function readText(file: string): Promise<string> {
  const bytes = await readOrdinaryFile(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new CommandError(
      'file_not_utf8',
      `${file} is not UTF-8 text.`,
      'Convert it first, e.g. with iconv.',
      {
        cause: error,
      },
    );
  }
}

function summarise({ sections, citations, reviewNotes }: ImportedBibliography): string {
  const web = citations.filter(({ kind }) => kind === 'web');
  const mended = citations.filter(({ repairs }) => repairs.some(({ kind }) => kind !== 'wrap_joined'));
  const needsReview = citations.filter((citation) => citation.reviewNotes.length > 0);
  const kinds = new Map<string, number>();
  for (const { kind } of citations.flatMap(({ repairs }) => repairs))
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return [
    `Found     ${citations.length} citations (${web.length} web, ${citations.length - web.length} print) in ${sections.length} sections`,
    `Repaired  ${mended.length} addresses`,
    ...[...kinds]
      .sort(([, a], [, b]) => b - a)
      .map(([kind, count]) => `            ${String(count).padStart(4)}  ${kind.replaceAll('_', ' ')}`),
    `To review ${needsReview.length} citations${needsReview.length > 0 ? ', for a person to look at:' : ''}`,
    ...needsReview.flatMap(describeReviewNotes),
    ...reviewNotes.map((note) => `  ${note}`),
  ].join('\n');
}

function describeReviewNotes({ number, url, title, confidence, reviewNotes }: ImportedCitation): string[] {
  return [
    `  ${String(number).padStart(3)}  ${url ?? title}  (confidence ${confidence})`,
    ...reviewNotes.map((note) => `       - ${note}`),
  ];
}
