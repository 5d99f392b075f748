/** Validates the places and organisations of a corpus. */
import { isCountry, type PartyRef } from '@footing/model';
import { duplicates } from './duplicates.ts';
import type { CorpusFiles } from './files.ts';

/** Findings on slugs, parents, places, countries and names; one line each. */
export function checkEntities({ places, organisations }: CorpusFiles): string[] {
  const placeSlugs = new Set(places.map(({ slug }) => slug));
  const organisationSlugs = new Set(organisations.map(({ slug }) => slug));
  const entities = [...places, ...organisations];
  const names = entities.flatMap(({ slug, name, aliases }) =>
    [name, ...aliases].map((label) => ({ slug, label })),
  );
  return [
    ...duplicates(entities.map(({ slug }) => slug)).map((slug) => `${slug}: two entities have this slug`),
    ...places
      .filter(({ parent }) => parent !== null && !placeSlugs.has(parent))
      .map(({ slug, parent }) => `${slug}: its parent ${parent} is not there`),
    ...organisations
      .filter(({ place }) => place !== null && !placeSlugs.has(place))
      .map(({ slug, place }) => `${slug}: its place ${place} is not there`),
    ...organisations
      .filter(({ parent }) => parent !== null && !organisationSlugs.has(parent))
      .map(({ slug, parent }) => `${slug}: its parent ${parent} is not there`),
    ...entities
      .filter(({ country }) => typeof country === 'string' && !isCountry(country))
      .map(({ slug, country }) => `${slug}: ISO 3166-1 assigns ${country} to no country`),
    ...duplicates(names.map(({ label }) => label.toLowerCase())).map(
      (label) => `"${label}" names two entities, or one twice`,
    ),
  ];
}

/** Findings on orphans: entities that no record mentions and to which no mentioned entity belongs. */
export function findOrphans({ places, organisations, works }: CorpusFiles): string[] {
  const records = works.flatMap((work) => [...work.agreements, ...work.events, ...work.figures]);
  const used = new Set(records.flatMap(({ parties }) => parties.map(entityOf)));
  for (const { events } of works) for (const { place } of events) if (place !== null) used.add(place);
  const parents = new Map<string, (string | null)[]>();
  for (const { slug, parent } of places) parents.set(slug, [parent]);
  for (const { slug, parent, place } of organisations) parents.set(slug, [parent, place]);
  // Everything to which a used entity belongs is used. A set may grow during iteration.
  for (const slug of used)
    for (const parent of parents.get(slug) ?? []) if (parent !== null) used.add(parent);
  return [...places, ...organisations]
    .filter(({ slug }) => !used.has(slug))
    .map(({ slug }) => `${slug}: no record mentions it`);
}

function entityOf({ place, organisation }: PartyRef): string {
  return place ?? organisation ?? '';
}
