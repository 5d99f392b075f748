/** Rejects filters that match nothing because a term or a slug is not known, such as a misspelt one. */
import type { RecordKind, RecordQuery, VocabularyName } from '@footing/model';
import { type Database, findUnknownSlugs, findUnknownTerms } from '@footing/store';
import { ProblemError } from './plugins/problems.ts';

/**
 * Checks what a record filter names: terms of vocabularies, and slugs.
 * @throws ProblemError `invalid-request`, naming what is not known and, for terms, those that are.
 */
export async function refuseUnknownNames(
  database: Database,
  kind: RecordKind,
  query: RecordQuery,
): Promise<void> {
  const unknown = await findUnknownSlugs(database, query);
  if (unknown.length > 0)
    throw new ProblemError(
      'invalid-request',
      `There is nothing of this name: ${unknown.map(({ filter, slug }) => `${filter}=${slug}`).join(', ')}.`,
    );
  if (kind === 'figure') return;
  const { type, level, sector } = query;
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
