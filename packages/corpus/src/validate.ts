import {
  type AgreementInput,
  type EventInput,
  type FigureInput,
  normaliseUrl,
  type PartyRef,
  parseEdtf,
} from '@footing/model';
import { type CorpusFiles, readCorpusFiles, type WorkFiles } from './files.ts';

type AnyRecord = AgreementInput | EventInput | FigureInput;

/** What a validated corpus holds, by kind. */
interface CorpusCount {
  works: number;
  citations: number;
  places: number;
  organisations: number;
  agreements: number;
  events: number;
  figures: number;
}

export interface CorpusReport {
  counts: CorpusCount;
  /** One line for each thing that is wrong, naming the record. */
  findings: string[];
}

/**
 * Proves that a corpus holds together: every reference resolves, every date is one and lies in the work's time, no
 * entity is orphaned, nothing stands twice, and every record has a citation or says why not.
 * @throws CorpusError when a file does not have its shape.
 */
export async function validateCorpus(folder?: string): Promise<CorpusReport> {
  const files = await readCorpusFiles(folder);
  const { places, organisations, works } = files;
  const all = works.flatMap((work) => [...work.agreements, ...work.events, ...work.figures]);
  return {
    counts: {
      works: works.length,
      citations: works.reduce((sum, { bibliography }) => sum + bibliography.citations.length, 0),
      places: places.length,
      organisations: organisations.length,
      agreements: works.reduce((sum, work) => sum + work.agreements.length, 0),
      events: works.reduce((sum, work) => sum + work.events.length, 0),
      figures: works.reduce((sum, work) => sum + work.figures.length, 0),
    },
    findings: [
      ...checkEntities(files),
      ...findOrphans(files, all),
      ...works.flatMap((work) => checkWork(work, files)),
    ],
  };
}

function checkEntities({ places, organisations }: CorpusFiles): string[] {
  const placeSlugs = new Set(places.map(({ slug }) => slug));
  const organisationSlugs = new Set(organisations.map(({ slug }) => slug));
  const names = [...places, ...organisations].flatMap(({ slug, name, aliases }) =>
    [name, ...aliases].map((label) => ({ slug, label })),
  );
  return [
    ...duplicates([...places, ...organisations].map(({ slug }) => slug)).map(
      (slug) => `${slug}: two entities have this slug`,
    ),
    ...places
      .filter(({ parent }) => parent !== null && !placeSlugs.has(parent))
      .map(({ slug, parent }) => `${slug}: its parent ${parent} is not there`),
    ...organisations
      .filter(({ place }) => !placeSlugs.has(place))
      .map(({ slug, place }) => `${slug}: its place ${place} is not there`),
    ...organisations
      .filter(({ parent }) => parent !== null && !organisationSlugs.has(parent))
      .map(({ slug, parent }) => `${slug}: its parent ${parent} is not there`),
    ...duplicates(names.map(({ label }) => label.toLowerCase())).map(
      (label) => `"${label}" names two entities, or one twice`,
    ),
  ];
}

function findOrphans({ places, organisations, works }: CorpusFiles, records: readonly AnyRecord[]): string[] {
  const used = new Set(records.flatMap(({ parties }) => parties.map(entityOf)));
  for (const { events } of works) for (const { place } of events) if (place !== null) used.add(place);
  const parents = new Map<string, (string | null)[]>();
  for (const { slug, parent } of places) parents.set(slug, [parent]);
  for (const { slug, parent, place } of organisations) parents.set(slug, [parent, place]);
  // Whatever a used entity belongs to is used; a set may grow while it is walked.
  for (const slug of used)
    for (const parent of parents.get(slug) ?? []) if (parent !== null) used.add(parent);
  return [...places, ...organisations]
    .filter(({ slug }) => !used.has(slug))
    .map(({ slug }) => `${slug}: no record mentions it`);
}

function checkWork(files: WorkFiles, { places, organisations }: CorpusFiles): string[] {
  const { work, bibliography, agreements, events, figures } = files;
  const sections = new Set(bibliography.sections.map(({ slug }) => slug));
  const numbers = new Set(bibliography.citations.map(({ number }) => number));
  const entities = {
    place: new Set(places.map(({ slug }) => slug)),
    organisation: new Set(organisations.map(({ slug }) => slug)),
  };
  const eventSlugs = new Set(events.map(({ slug }) => slug));
  const checkDate = dateChecker(work.covers);
  const common = (kind: string, record: AnyRecord): string[] => [
    ...record.citations
      .filter(({ number }) => !numbers.has(number))
      .map(({ number }) => `${kind} ${record.slug}: citation ${number} is not there`),
    ...[...record.sections, ...record.citations.map(({ section }) => section)]
      .filter((section) => !sections.has(section))
      .map((section) => `${kind} ${record.slug}: section ${section} is not there`),
    ...record.parties.flatMap((party) =>
      checkParty(party, entities).map((finding) => `${kind} ${record.slug}: ${finding}`),
    ),
    ...((record.citations.length === 0) === (record.uncitedReason === null)
      ? [`${kind} ${record.slug}: it must either cite or say why not`]
      : []),
    ...duplicates(record.citations.map(({ number }) => String(number))).map(
      (number) => `${kind} ${record.slug}: cites ${number} twice`,
    ),
  ];
  return [
    ...bibliography.citations
      .filter(({ kind, url }) => (kind === 'web') !== (url !== undefined && normaliseUrl(url) !== undefined))
      .map(({ number }) => `citation ${number}: a web source needs an address, print has none`),
    ...(['agreements', 'events', 'figures'] as const).flatMap((kind) =>
      duplicates(files[kind].map(({ slug }) => slug)).map((slug) => `${kind}: ${slug} stands twice`),
    ),
    ...duplicates(agreements.map(({ title }) => title)).map((title) => `agreements: "${title}" stands twice`),
    ...duplicates(events.map(({ title, date }) => `${title}, ${date}`)).map(
      (title) => `events: "${title}" stands twice`,
    ),
    ...agreements.flatMap((record) => [
      ...common('agreement', record),
      ...checkDate(`agreement ${record.slug}`, record.signed),
      ...checkDate(`agreement ${record.slug}`, record.valid),
      ...(record.event === null || eventSlugs.has(record.event)
        ? []
        : [`agreement ${record.slug}: event ${record.event} is not there`]),
    ]),
    ...events.flatMap((record) => [
      ...common('event', record),
      ...checkDate(`event ${record.slug}`, record.date),
      ...(record.place === null || entities.place.has(record.place)
        ? []
        : [`event ${record.slug}: place ${record.place} is not there`]),
    ]),
    ...figures.flatMap((record) => [
      ...common('figure', record),
      ...checkDate(`figure ${record.slug}`, record.period),
      ...checkDate(`figure ${record.slug}`, record.comparison?.base ?? null),
    ]),
  ];
}

function checkParty(
  party: PartyRef,
  known: Readonly<Record<'place' | 'organisation', ReadonlySet<string>>>,
): string[] {
  const { place, organisation } = party;
  if ((place === undefined) === (organisation === undefined))
    return ['a party is either an organisation or a place'];
  if (place !== undefined && !known.place.has(place)) return [`place ${place} is not there`];
  if (organisation !== undefined && !known.organisation.has(organisation))
    return [`organisation ${organisation} is not there`];
  return [];
}

function dateChecker(covers: string | undefined): (subject: string, date: string | null) => string[] {
  const time = covers === undefined ? undefined : parseEdtf(covers);
  return (subject, date) => {
    if (date === null) return [];
    const range = parseEdtf(date);
    if (range === undefined) return [`${subject}: "${date}" is not an EDTF date`];
    const early = range.earliest !== null && time?.earliest != null && range.earliest < time.earliest;
    const late = range.latest !== null && time?.latest != null && range.latest > time.latest;
    return early || late ? [`${subject}: ${date} lies outside ${covers}`] : [];
  };
}

function entityOf({ place, organisation }: PartyRef): string {
  return place ?? organisation ?? '';
}

function duplicates(values: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) twice.add(value);
    seen.add(value);
  }
  return [...twice];
}
