/** Validates the terms that a corpus uses. */
import type { VocabularyName } from '@footing/model';
import type { Finding } from './fault.ts';
import type { CorpusFiles } from './files.ts';
import { didYouMean } from './nearest.ts';

/**
 * Findings on terms that are missing from a declared vocabulary. An undeclared vocabulary accepts any term.
 */
export function checkTerms({ vocabularies, places, organisations, works }: CorpusFiles): Finding[] {
  const check = (
    entry: object,
    record: string,
    path: Finding['path'],
    vocabulary: VocabularyName,
    term: string,
  ): Finding[] => {
    const declared = vocabularies[vocabulary];
    if (declared === undefined || Object.hasOwn(declared, term)) return [];
    const meant = didYouMean(term, Object.keys(declared));
    return [{ entry, path, record, message: `"${term}" is no term of ${vocabulary}${meant}` }];
  };
  return [
    ...places.flatMap((place) => check(place, place.slug, ['kind'], 'place-kinds', place.kind)),
    ...organisations.flatMap((body) => check(body, body.slug, ['kind'], 'organisation-kinds', body.kind)),
    ...works.flatMap(({ agreements, events }) => [
      ...agreements.flatMap((agreement) => {
        const record = `agreement ${agreement.slug}`;
        return [
          ...check(agreement, record, ['type'], 'agreement-types', agreement.type),
          ...check(agreement, record, ['level'], 'agreement-levels', agreement.level),
          ...agreement.sectors.flatMap((sector, index) =>
            check(agreement, record, ['sectors', index], 'sectors', sector),
          ),
        ];
      }),
      ...events.flatMap((event) => check(event, `event ${event.slug}`, ['type'], 'event-types', event.type)),
    ]),
  ];
}
