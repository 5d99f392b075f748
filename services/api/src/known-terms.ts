/** Rejects filters that match nothing because a term is not in its vocabulary, such as a misspelt one. */
import type { RecordKind, RecordQuery, VocabularyName } from '@footing/model';
import { type Database, findUnknownTerms } from '@footing/store';
import { ProblemError } from './plugins/problems.ts';

/**
 * Checks the terms of a record filter against their vocabularies.
 * @throws ProblemError `invalid-request`, naming the unknown terms and the terms of the vocabulary.
 */
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

/**
 * Checks the terms of one parameter against a vocabulary.
 * @throws ProblemError `invalid-request` if the vocabulary lacks one of the terms.
 */
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
