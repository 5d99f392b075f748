/** Validates the terms that a corpus uses. */
import type { VocabularyName } from '@footing/model';
import type { CorpusFiles } from './files.ts';

/**
 * Findings on terms that are missing from a declared vocabulary. An undeclared vocabulary accepts any term.
 */
export function checkTerms({ vocabularies, places, organisations, works }: CorpusFiles): string[] {
  const check = (subject: string, vocabulary: VocabularyName, term: string): string[] => {
    const declared = vocabularies[vocabulary];
    return declared === undefined || Object.hasOwn(declared, term)
      ? []
      : [`${subject}: "${term}" is no term of ${vocabulary}`];
  };
  return [
    ...places.flatMap(({ slug, kind }) => check(slug, 'place-kinds', kind)),
    ...organisations.flatMap(({ slug, kind }) => check(slug, 'organisation-kinds', kind)),
    ...works.flatMap(({ agreements, events }) => [
      ...agreements.flatMap(({ slug, type, level, sectors }) => [
        ...check(`agreement ${slug}`, 'agreement-types', type),
        ...check(`agreement ${slug}`, 'agreement-levels', level),
        ...sectors.flatMap((sector) => check(`agreement ${slug}`, 'sectors', sector)),
      ]),
      ...events.flatMap(({ slug, type }) => check(`event ${slug}`, 'event-types', type)),
    ]),
  ];
}
