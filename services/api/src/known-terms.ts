/** Says of a filter that finds nothing that one of its terms is of no vocabulary, as a misspelt one is. */
import type { RecordKind, RecordQuery, VocabularyName } from '@footing/model';
import { type Database, findUnknownTerms } from '@footing/store';
import { ProblemError } from './plugins/problems.ts';

/** @throws ProblemError `invalid-request` naming the terms and those of the vocabulary. */
export async function refuseUnknownTerms(
  database: Database,
  kind: RecordKind,
  { type, level, sector }: RecordQuery,
): Promise<void> {
  if (kind === 'figure') return;
  await refuseUnknown(database, 'type', kind === 'agreement' ? 'agreement-types' : 'event-types', type);
  await refuseUnknown(database, 'level', 'agreement-levels', level);
  await refuseUnknown(database, 'sector', 'sectors', sector);
}

/** @throws ProblemError `invalid-request` when one of the wanted terms is not of the vocabulary. */
export async function refuseUnknown(
  database: Database,
  parameter: string,
  vocabulary: VocabularyName,
  wanted: readonly string[] = [],
): Promise<void> {
  if (wanted.length === 0) return;
  const found = await findUnknownTerms(database, vocabulary, wanted);
  if (found === undefined) return;
  throw new ProblemError(
    'invalid-request',
    `The query parameter "${parameter}" has a value that is no term of the vocabulary: ${found.unknown.join(', ')} (${found.known.join(', ')}).`,
  );
}
