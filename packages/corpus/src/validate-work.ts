/** Validates a work of a corpus. */
import { normaliseUrl, type PartyRef, parseEdtf, type RecordInput } from '@footing/model';
import { duplicates } from './duplicates.ts';
import type { CorpusFiles, WorkFiles } from './files.ts';

/** Findings on the citations, records, references and dates of a work; one line each. */
export function checkWork(files: WorkFiles, { places, organisations }: CorpusFiles): string[] {
  const { work, bibliography, agreements, events, figures } = files;
  const sections = new Set(bibliography.sections.map(({ slug }) => slug));
  const numbers = new Set(bibliography.citations.map(({ number }) => number));
  const entities = {
    place: new Set(places.map(({ slug }) => slug)),
    organisation: new Set(organisations.map(({ slug }) => slug)),
  };
  const eventSlugs = new Set(events.map(({ slug }) => slug));
  const checkDate = dateChecker(work.covers);
  const common = (kind: string, record: RecordInput): string[] => [
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

/** Findings on a party: it must be either a known organisation or a known place. */
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

/** Returns a check that a date is EDTF and lies within `covers`, if that is given. */
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
