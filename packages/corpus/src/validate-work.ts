/** Validates a work of a corpus. */
import { MAX_URL_CHARS, normaliseUrl, type PartyRef, parseEdtf, type RecordInput } from '@footing/model';
import type { Finding, JsonPath } from './fault.ts';
import type { CorpusFiles, WorkFiles } from './files.ts';
import { KnownNames } from './known-names.ts';
import { didYouMean } from './nearest.ts';
import { repeated } from './repeated.ts';

/** What is wrong within an entry, and where in it. */
type Remark = Pick<Finding, 'path' | 'message'>;

/** The names to which the records of a work refer. */
interface Names {
  sections: KnownNames;
  citations: KnownNames;
  events: KnownNames;
  places: KnownNames;
  organisations: KnownNames;
}

const NO_ADDRESS = `a web source needs an address that can be checked (http or https, at most ${MAX_URL_CHARS} characters), print has none`;

/** Findings on the citations, records, references and dates of a work. */
export function checkWork(files: WorkFiles, corpus: CorpusFiles): Finding[] {
  const { work, agreements, events, figures } = files;
  const names = namesOf(files, corpus);
  const checkDate = dateChecker(work?.covers);
  return [
    ...checkCovers(work),
    ...checkCitations(files, names),
    ...repeated(agreements, ({ title }) => title).map((entry) => ({
      entry,
      path: ['title'],
      record: `agreement ${entry.slug}`,
      message: `the title "${entry.title}" stands twice`,
    })),
    ...repeated(events, ({ title, date }) => `${title}, ${date}`).map((entry) => ({
      entry,
      path: ['title'],
      record: `event ${entry.slug}`,
      message: `the title "${entry.title}" stands twice with this date`,
    })),
    ...remarksOn('agreement', agreements, (record) => [
      ...checkRecord(record, names),
      ...checkDate(['signed'], record.signed),
      ...checkDate(['valid'], record.valid),
      ...checkName(['event'], 'event', record.event, names.events),
      ...checkTwice('sectors', record.sectors),
    ]),
    ...remarksOn('event', events, (record) => [
      ...checkRecord(record, names),
      ...checkDate(['date'], record.date),
      ...checkName(['place'], 'place', record.place, names.places),
    ]),
    ...remarksOn('figure', figures, (record) => [
      ...checkRecord(record, names),
      ...checkDate(['period'], record.period),
      ...checkDate(['comparison', 'base'], record.comparison?.base ?? null),
    ]),
  ];
}

function namesOf({ bibliography, events, unread }: WorkFiles, corpus: CorpusFiles): Names {
  const slugs = (entries: readonly { slug: string }[]): string[] => entries.map(({ slug }) => slug);
  return {
    sections: new KnownNames(slugs(bibliography.sections), unread.sections),
    citations: new KnownNames(
      bibliography.citations.map(({ number }) => String(number)),
      unread.citations,
    ),
    events: new KnownNames(slugs(events), unread.events),
    places: new KnownNames(slugs(corpus.places), corpus.unread.places),
    organisations: new KnownNames(slugs(corpus.organisations), corpus.unread.organisations),
  };
}

function remarksOn<T extends { slug: string }>(
  kind: string,
  records: readonly T[],
  check: (record: T) => Remark[],
): Finding[] {
  return records.flatMap((entry) =>
    check(entry).map((remark) => ({ entry, record: `${kind} ${entry.slug}`, ...remark })),
  );
}

function checkCitations({ bibliography: { citations } }: WorkFiles, { sections }: Names): Finding[] {
  return citations.flatMap((entry) => {
    const { number, kind, url, otherReadings = [], section = null } = entry;
    const fits = kind === 'web' ? url !== undefined && normaliseUrl(url) !== undefined : url === undefined;
    const remarks: Remark[] = [
      ...(fits ? [] : [{ path: ['url'], message: NO_ADDRESS }]),
      ...otherReadings.flatMap((reading, index) =>
        normaliseUrl(reading) === undefined
          ? [{ path: ['otherReadings', index], message: 'it is no address that can be checked' }]
          : [],
      ),
      ...checkName(['section'], 'section', section, sections),
    ];
    return remarks.map((remark) => ({ entry, record: `citation ${number}`, ...remark }));
  });
}

/** Remarks on what records of every kind have. */
function checkRecord({ citations, sections, parties, uncitedReason }: RecordInput, names: Names): Remark[] {
  return [
    ...citations.flatMap(({ number, section }, index) => [
      ...checkName(['citations', index, 'number'], 'citation', String(number), names.citations),
      ...checkName(['citations', index, 'section'], 'section', section, names.sections),
    ]),
    ...sections.flatMap((section, index) =>
      checkName(['sections', index], 'section', section, names.sections),
    ),
    ...parties.flatMap((party, index) => checkParty(party, ['parties', index], names)),
    ...((citations.length === 0) === (uncitedReason === null)
      ? [{ path: ['uncitedReason'], message: 'it must either cite or say why not' }]
      : []),
    ...checkTwice('sections', sections),
    ...repeated(citations, ({ number }) => String(number)).map((citation) => ({
      path: ['citations', citations.indexOf(citation)],
      message: `cites ${citation.number} twice`,
    })),
  ];
}

/** Remarks on names that stand twice in a list of a record. */
function checkTwice(key: string, names: readonly string[]): Remark[] {
  return [...new Set(repeated(names, (name) => name))].map((name) => ({
    path: [key, names.lastIndexOf(name)],
    message: `names ${name} twice`,
  }));
}

/** Remarks on a party: it must be either a known organisation or a known place. */
function checkParty({ place, organisation }: PartyRef, path: JsonPath, names: Names): Remark[] {
  if ((place === undefined) === (organisation === undefined))
    return [{ path, message: 'a party is either an organisation or a place' }];
  return [
    ...checkName([...path, 'place'], 'place', place ?? null, names.places),
    ...checkName([...path, 'organisation'], 'organisation', organisation ?? null, names.organisations),
  ];
}

function checkName(path: JsonPath, what: string, name: string | null, known: KnownNames): Remark[] {
  if (name === null || known.has(name)) return [];
  // One number is as near to another as to the one that was meant.
  const meant = what === 'citation' ? '' : didYouMean(name, known.names);
  return [{ path, message: `${what} ${name} is not there${meant}` }];
}

function checkCovers(work: WorkFiles['work']): Finding[] {
  if (work?.covers === undefined || parseEdtf(work.covers) !== undefined) return [];
  const message = `"${work.covers}" is not an EDTF date`;
  return [{ entry: work, path: ['covers'], record: `work ${work.slug}`, message }];
}

/** Returns a check that a date is EDTF and lies within `covers`, if that is given. */
function dateChecker(covers: string | undefined): (path: JsonPath, date: string | null) => Remark[] {
  const time = covers === undefined ? undefined : parseEdtf(covers);
  return (path, date) => {
    if (date === null) return [];
    const range = parseEdtf(date);
    if (range === undefined) return [{ path, message: `"${date}" is not an EDTF date` }];
    const early = range.earliest !== null && time?.earliest != null && range.earliest < time.earliest;
    const late = range.latest !== null && time?.latest != null && range.latest > time.latest;
    return early || late ? [{ path, message: `${date} lies outside ${covers}` }] : [];
  };
}
