/** Reads the files of a corpus. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { NewsAgency } from '@footing/bibliography';
import type {
  AgreementInput,
  Bibliography,
  EventInput,
  FigureInput,
  FileName,
  OrganisationInput,
  PlaceInput,
  VocabulariesInput,
  WorkFacts,
} from '@footing/model';
import { CorpusError } from './errors.ts';
import { FileReader } from './file-reader.ts';
import { ENTRIES, OBJECTS } from './file-shapes.ts';
import type { UnreadNames } from './known-names.ts';
import { nearest } from './nearest.ts';
import { checkAgencies } from './validate-agencies.ts';

/** Folder of the corpus that comes with Footing. */
const DATA = path.resolve(import.meta.dirname, '../data');

const CORPUS_FILES: FileName[] = ['vocabularies', 'agencies', 'places', 'organisations'];
const WORK_FILES: FileName[] = ['work', 'citations', 'agreements', 'events', 'figures'];

/** A work with the contents of all files in its folder. */
export interface WorkFiles {
  /** Null if `work.json` does not have its shape. */
  work: WorkFacts | null;
  bibliography: Bibliography;
  agreements: AgreementInput[];
  events: EventInput[];
  figures: FigureInput[];
  /** Names of entries that do not have their shape, to which others may refer. */
  unread: Readonly<Record<'sections' | 'citations' | 'events', UnreadNames>>;
}

/** The contents of all files of a corpus, without the entries that do not have their shape. */
export interface CorpusFiles {
  vocabularies: VocabulariesInput;
  agencies: NewsAgency[];
  places: PlaceInput[];
  organisations: OrganisationInput[];
  works: WorkFiles[];
  /** Names of entries that do not have their shape, to which others may refer. */
  unread: Readonly<Record<'places' | 'organisations', UnreadNames>>;
  /** Whether nothing is left out. */
  isComplete: boolean;
}

/**
 * Reads every file of a corpus: vocabularies, agencies, places, organisations, and a folder for each work with
 * `work.json`, the importer's `citations.json` and its records. Only `work.json` and `citations.json` must be there.
 * What is wrong with the files is left with the reader. Folders whose names begin with a dot are passed over.
 * @throws CorpusError `corpus_invalid` if the folder cannot be read.
 */
export async function readCorpusFiles(
  folder: string = DATA,
): Promise<{ files: CorpusFiles; reader: FileReader }> {
  const reader = new FileReader(folder);
  const entries = await entriesOf(folder);
  tellStrayFiles(reader, '', entries, CORPUS_FILES);
  const vocabularies = await reader.object('vocabularies.json', OBJECTS.vocabularies, {});
  const agencies = await reader.list('agencies.json', ENTRIES.agencies);
  const places = await reader.list('places.json', ENTRIES.places);
  const organisations = await reader.list('organisations.json', ENTRIES.organisations);
  const works: WorkFiles[] = [];
  for (const name of foldersOf(entries)) works.push(await readWork(reader, folder, name));
  const files = {
    vocabularies: vocabularies ?? {},
    agencies: agencies.entries,
    places: places.entries,
    organisations: organisations.entries,
    works,
    unread: { places: places.unread, organisations: organisations.unread },
    isComplete: reader.faults.length === 0,
  };
  return { files, reader };
}

/**
 * The news agencies of a corpus, for the importer; empty if it has none.
 * @throws CorpusError `corpus_invalid`, also for a pattern that is not a regular expression.
 */
export async function readAgencies(folder: string = DATA): Promise<NewsAgency[]> {
  const reader = new FileReader(folder);
  const { entries } = await reader.list('agencies.json', ENTRIES.agencies);
  for (const finding of checkAgencies(entries)) reader.addFinding(finding);
  if (reader.faults.length > 0) throw CorpusError.of(reader.faults);
  return entries;
}

async function readWork(reader: FileReader, corpus: string, folder: string): Promise<WorkFiles> {
  const file = (name: FileName): string => `${folder}/${name}.json`;
  tellStrayFiles(reader, `${folder}/`, await entriesOf(path.join(corpus, folder)), WORK_FILES);
  const work = await reader.object(file('work'), OBJECTS.work);
  const envelope = await reader.object(file('citations'), OBJECTS.citations);
  const sections = reader.innerList(envelope, 'sections', envelope?.sections, ENTRIES.sections);
  const citations = reader.innerList(envelope, 'citations', envelope?.citations, ENTRIES.citations);
  const agreements = await reader.list(file('agreements'), ENTRIES.agreements);
  const events = await reader.list(file('events'), ENTRIES.events);
  const figures = await reader.list(file('figures'), ENTRIES.figures);
  return {
    work: work ?? null,
    bibliography: {
      sections: sections.entries,
      citations: citations.entries,
      reviewNotes: envelope?.reviewNotes ?? [],
    },
    agreements: agreements.entries,
    events: events.entries,
    figures: figures.entries,
    unread: { sections: sections.unread, citations: citations.unread, events: events.unread },
  };
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new CorpusError(`${folder} cannot be read (${error.code}).`, [], { cause: error });
  });
}

function foldersOf(entries: readonly Dirent[]): string[] {
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/** Tells of files whose names are nearly those of files that are read: they would be passed over in silence. */
function tellStrayFiles(
  reader: FileReader,
  prefix: string,
  entries: readonly Dirent[],
  names: readonly FileName[],
): void {
  for (const { name } of entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json'))) {
    const stem = name.slice(0, -'.json'.length);
    const meant = nearest(stem, names);
    if (meant !== undefined && meant !== stem)
      reader.faultOfFile(`${prefix}${name}`, `no file of this name is read; did you mean \`${meant}.json\`?`);
  }
}
