/** Validates that what is named is named once. */
import type { Finding } from './fault.ts';
import type { CorpusFiles } from './files.ts';
import { repeated } from './repeated.ts';

/**
 * Findings on slugs and numbers that stand twice: of works and of records of one kind in the whole corpus, of sections
 * and citations in their work.
 */
export function checkNames({ works }: CorpusFiles): Finding[] {
  const facts = works.flatMap(({ work }) => work ?? []);
  const kinds = [
    ['agreement', works.flatMap(({ agreements }) => agreements)],
    ['event', works.flatMap(({ events }) => events)],
    ['figure', works.flatMap(({ figures }) => figures)],
  ] as const;
  return [
    ...repeated(facts, ({ slug }) => slug).map((entry) => twice(entry, 'slug', `work ${entry.slug}`)),
    ...works.flatMap(({ bibliography: { sections, citations } }) => [
      ...repeated(sections, ({ slug }) => slug).map((entry) => twice(entry, 'slug', `section ${entry.slug}`)),
      ...repeated(citations, ({ number }) => String(number)).map((entry) =>
        twice(entry, 'number', `citation ${entry.number}`),
      ),
    ]),
    ...kinds.flatMap(([kind, records]) =>
      repeated<{ slug: string }>(records, ({ slug }) => slug).map((entry) =>
        twice(entry, 'slug', `${kind} ${entry.slug}`),
      ),
    ),
  ];
}

function twice(entry: object, key: string, record: string): Finding {
  return { entry, path: [key], record, message: 'it stands twice' };
}
