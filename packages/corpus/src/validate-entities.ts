/** Validates the places and organisations of a corpus. */
import { isCountry, type PartyRef } from '@footing/model';
import type { Finding } from './fault.ts';
import type { CorpusFiles } from './files.ts';
import { KnownNames } from './known-names.ts';
import { didYouMean } from './nearest.ts';
import { repeated } from './repeated.ts';

type Named = Readonly<{ slug: string; parent: string | null }>;

/** Findings on slugs, parents, places, countries and names. */
export function checkEntities({ places, organisations, unread }: CorpusFiles): Finding[] {
  const knownPlaces = knownOf(places, unread.places);
  const entities = [...places, ...organisations];
  const names = entities.flatMap((entry) => [
    { entry, path: ['name'], name: entry.name },
    ...entry.aliases.map((name, index) => ({ entry, path: ['aliases', index], name })),
  ]);
  return [
    ...repeated(entities, ({ slug }) => slug).map((entry) =>
      finding(entry, ['slug'], 'two entities have this slug'),
    ),
    ...checkReferences(places, 'parent', ({ parent }) => parent, knownPlaces),
    ...checkReferences(organisations, 'place', ({ place }) => place, knownPlaces),
    ...checkReferences(
      organisations,
      'parent',
      ({ parent }) => parent,
      knownOf(organisations, unread.organisations),
    ),
    ...findCycles(places, 'it lies in itself'),
    ...findCycles(organisations, 'it is part of itself'),
    ...entities
      .filter(({ country }) => typeof country === 'string' && !isCountry(country))
      .map((entry) => finding(entry, ['country'], `ISO 3166-1 assigns ${entry.country} to no country`)),
    ...repeated(names, ({ name }) => name.toLowerCase()).map(({ entry, path, name }) =>
      finding(entry, path, `"${name.toLowerCase()}" names two entities, or one twice`),
    ),
  ];
}

/** Findings on orphans: entities that no record mentions and to which no mentioned entity belongs. */
export function findOrphans({ places, organisations, works }: CorpusFiles): Finding[] {
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
    .map((entry) => finding(entry, [], 'no record mentions it'));
}

function knownOf(entities: readonly Named[], unread: CorpusFiles['unread']['places']): KnownNames {
  return new KnownNames(
    entities.map(({ slug }) => slug),
    unread,
  );
}

function checkReferences<T extends Named>(
  entities: readonly T[],
  key: keyof T & string,
  slugOf: (entity: T) => string | null,
  known: KnownNames,
): Finding[] {
  return entities.flatMap((entry) => {
    const slug = slugOf(entry);
    if (slug === null || known.has(slug)) return [];
    return [finding(entry, [key], `its ${key} ${slug} is not there${didYouMean(slug, known.names)}`)];
  });
}

/** A finding for each circle of parents, at the first of its entities. */
function findCycles(entities: readonly Named[], message: string): Finding[] {
  const bySlug = new Map(entities.map((entity) => [entity.slug, entity]));
  const done = new Set<string>();
  return entities.flatMap((entity) => {
    const chain: string[] = [];
    let at: Named | undefined = entity;
    while (at !== undefined && !done.has(at.slug)) {
      done.add(at.slug);
      chain.push(at.slug);
      at = at.parent === null ? undefined : bySlug.get(at.parent);
    }
    const start = at === undefined ? -1 : chain.indexOf(at.slug);
    if (at === undefined || start < 0) return [];
    return [finding(at, ['parent'], `${message}: ${[...chain.slice(start), at.slug].join(' in ')}`)];
  });
}

function finding(entry: Named, path: Finding['path'], message: string): Finding {
  return { entry, path, record: entry.slug, message };
}

function entityOf({ place, organisation }: PartyRef): string {
  return place ?? organisation ?? '';
}
