/** Finds filter values that are not in their vocabulary, as opposed to values that merely match nothing. */
import type { VocabularyName } from '@footing/model';
import { sql } from '#drizzle';
import type { Database } from '../database/database.ts';

/** A vocabulary, the requested terms that it lacks, and all its terms. */
export interface UnknownTerms {
  vocabulary: VocabularyName;
  unknown: string[];
  known: string[];
}

/** The requested terms that the vocabulary lacks; undefined if it has them all. One query. */
export async function findUnknownTerms(
  { db }: Database,
  vocabulary: VocabularyName,
  wanted: readonly string[],
): Promise<UnknownTerms | undefined> {
  const { rows } = await db.execute<{ slug: string }>(
    sql`SELECT slug FROM vocabulary_terms WHERE vocabulary = ${vocabulary} ORDER BY ordinal, slug`,
  );
  const known = rows.map(({ slug }) => slug);
  const unknown = wanted.filter((term) => !known.includes(term));
  return unknown.length === 0 ? undefined : { vocabulary, unknown, known };
}
