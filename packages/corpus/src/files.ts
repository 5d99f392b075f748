/** Reads the files of a corpus and checks them against their schemas. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ImportedBibliography, NewsAgency } from '@footing/bibliography';
import {
  AgreementInput,
  CslItem,
  EdtfDate,
  EventInput,
  FigureInput,
  OrganisationInput,
  PlaceInput,
  Slug,
  VocabulariesInput,
} from '@footing/model';
import Type, { type Static, type TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { CorpusError } from './errors.ts';
import { withCurrentNames } from './former-names.ts';

/** Folder of the corpus that comes with Footing. */
const DATA = path.resolve(import.meta.dirname, '../data');

/** `work.json`: the facts about a work that the importer cannot know. */
const WorkFile = Type.Object({
  slug: Slug,
  title: Type.String(),
  year: Type.Integer(),
  csl: CslItem,
  covers: Type.Optional({ ...EdtfDate, description: 'Time within which its records lie.' }),
});

/** A work with the contents of all files in its folder. */
export interface WorkFiles {
  work: Static<typeof WorkFile>;
  bibliography: ImportedBibliography;
  agreements: AgreementInput[];
  events: EventInput[];
  figures: FigureInput[];
}

/** The contents of all files of a corpus, each valid against its schema. */
export interface CorpusFiles {
  vocabularies: VocabulariesInput;
  places: PlaceInput[];
  organisations: OrganisationInput[];
  works: WorkFiles[];
}

/**
 * Reads every file of a corpus: vocabularies, places, organisations, and a folder for each work with
 * `work.json`, the importer's `citations.json` and its records. Files of vocabularies, entities and records
 * may be missing.
 * @throws CorpusError `corpus_invalid` for a file that is missing, is not JSON or does not match its schema.
 */
export async function readCorpusFiles(folder: string = DATA): Promise<CorpusFiles> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new CorpusError(`${folder} cannot be read (${error.code}).`, { cause: error });
  });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return {
    vocabularies: await readJson(path.join(folder, 'vocabularies.json'), VocabulariesInput, '{}'),
    places: await readList(path.join(folder, 'places.json'), PlaceInput),
    organisations: await readList(path.join(folder, 'organisations.json'), OrganisationInput),
    works: await Promise.all(names.sort().map((name) => readWork(path.join(folder, name)))),
  };
}

/**
 * The news agencies of a corpus, for the importer; empty if it has none.
 * @throws CorpusError `corpus_invalid`, also for a pattern that is not a regular expression.
 */
export async function readAgencies(folder: string = DATA): Promise<NewsAgency[]> {
  const file = path.join(folder, 'agencies.json');
  const agencies = await readList(file, NewsAgency);
  for (const { agency, host, path: pattern } of agencies)
    if (![host, pattern].every(isExpression))
      throw new CorpusError(`${file}: a pattern of ${agency} is no regular expression.`);
  return agencies;
}

function isExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    // The syntax error means that the pattern is not a regular expression.
    return false;
  }
}

async function readWork(folder: string): Promise<WorkFiles> {
  return {
    work: await readJson(path.join(folder, 'work.json'), WorkFile),
    bibliography: await readJson(path.join(folder, 'citations.json'), ImportedBibliography),
    agreements: await readList(path.join(folder, 'agreements.json'), AgreementInput),
    events: await readList(path.join(folder, 'events.json'), EventInput),
    figures: await readList(path.join(folder, 'figures.json'), FigureInput),
  };
}

async function readList<T extends TSchema>(file: string, schema: T): Promise<Static<T>[]> {
  return (await readJson(file, Type.Array(schema), '[]')) as Static<T>[];
}

async function readJson<T extends TSchema>(file: string, schema: T, missing?: string): Promise<Static<T>> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && missing !== undefined) return missing;
    throw new CorpusError(`${file} cannot be read (${error.code}).`, { cause: error });
  });
  const value = withCurrentNames(parse(file, text));
  if (Value.Check(schema, value)) return value;
  const [first] = Value.Errors(schema, value);
  throw new CorpusError(
    `${file} is not valid at ${first?.instancePath || '/'}: it ${first?.message ?? 'has another shape'}.`,
  );
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CorpusError(`${file} is not JSON.`, { cause: error });
  }
}
