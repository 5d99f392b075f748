/** Tells terms of a filter that no vocabulary has from those that merely find nothing. */
import type { VocabularyName } from '@footing/model';
import { sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';

/** A vocabulary, the wanted terms that it does not have, and those that it has. */
export interface UnknownTerms {
  vocabulary: VocabularyName;
  unknown: string[];
  known: string[];
}

/** The wanted terms that are not of the vocabulary; undefined where all are. One query. */
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
