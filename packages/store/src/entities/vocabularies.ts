/** The queries for vocabularies, which are loaded with the corpora. */
import type { Sector, Vocabulary, VocabularyName } from '@footing/model';
import { asc, sql } from '#drizzle';
import type { Database } from '../database/database.ts';
import { vocabularyTerms } from '../schema/index.ts';

/** Every vocabulary with its terms in their order. One query. */
export async function listVocabularies({ db }: Database): Promise<Vocabulary[]> {
  const rows = await db
    .select()
    .from(vocabularyTerms)
    .orderBy(asc(vocabularyTerms.vocabulary), asc(vocabularyTerms.ordinal), asc(vocabularyTerms.slug));
  const byName = new Map<VocabularyName, Vocabulary['terms']>();
  for (const { vocabulary, slug, description } of rows) {
    const terms = byName.get(vocabulary) ?? [];
    terms.push({ slug, description });
    byName.set(vocabulary, terms);
  }
  return [...byName].map(([name, terms]) => ({ name, terms }));
}

/** The sectors, each with its number of agreements. One query. */
export async function listSectors({ db }: Database): Promise<Sector[]> {
  const { rows } = await db.execute<Sector & Record<string, unknown>>(sql`
    SELECT t.slug, t.description, coalesce(used.count, 0)::int AS agreements
    FROM vocabulary_terms t
    LEFT JOIN (SELECT sector, count(*) AS count FROM record_sectors GROUP BY sector) AS used ON used.sector = t.slug
    WHERE t.vocabulary = 'sectors' ORDER BY t.ordinal, t.slug`);
  return rows;
}
