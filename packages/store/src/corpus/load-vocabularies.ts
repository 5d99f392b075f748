/** Writes a corpus's vocabularies: the declared ones, and the used terms of undeclared ones. */
import { type CorpusInput, VOCABULARIES, type VocabularyName } from '@footing/model';
import type { Queryable } from '../database/database.ts';
import { vocabularyTerms } from '../schema/index.ts';
import { upsert } from '../upsert.ts';

/**
 * Writes the terms of each vocabulary. Terms of a declared vocabulary get its order and descriptions. If a
 * vocabulary is not declared, its used terms are added without a description; existing terms stay as they
 * are.
 */
export async function loadVocabularies(tx: Queryable, corpus: CorpusInput): Promise<void> {
  for (const vocabulary of VOCABULARIES) {
    const declared = corpus.vocabularies[vocabulary];
    const terms =
      declared === undefined
        ? [...usedTerms(corpus, vocabulary)].sort().map((slug) => [slug, null] as const)
        : Object.entries(declared);
    const rows = terms.map(([slug, description], index) => ({
      vocabulary,
      slug,
      description,
      ordinal: index + 1,
    }));
    await upsert(tx, vocabularyTerms, rows, {
      key: ['vocabulary', 'slug'],
      keep: declared === undefined ? ['description', 'ordinal'] : [],
    });
  }
}

function usedTerms({ places, organisations, works }: CorpusInput, vocabulary: VocabularyName): Set<string> {
  const agreements = works.flatMap((work) => work.agreements);
  switch (vocabulary) {
    case 'sectors':
      return new Set(agreements.flatMap(({ sectors }) => sectors));
    case 'agreement-types':
      return new Set(agreements.map(({ type }) => type));
    case 'agreement-levels':
      return new Set(agreements.map(({ level }) => level));
    case 'event-types':
      return new Set(works.flatMap(({ events }) => events.map(({ type }) => type)));
    case 'organisation-kinds':
      return new Set(organisations.map(({ kind }) => kind));
    case 'place-kinds':
      return new Set(places.map(({ kind }) => kind));
  }
}
