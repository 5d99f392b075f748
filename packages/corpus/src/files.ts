/** Reads the files of a corpus, each of the shape it should have. */
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

/** The corpus that comes with Footing. */
const DATA = path.resolve(import.meta.dirname, '../data');

/** `work.json`: what the importer cannot know of a work. */
const WorkFile = Type.Object({
  slug: Slug,
  title: Type.String(),
  year: Type.Integer(),
  csl: CslItem,
  covers: Type.Optional({ ...EdtfDate, description: 'Time within which its records lie.' }),
});

/** A work with everything its folder holds. */
export interface WorkFiles {
  work: Static<typeof WorkFile>;
  bibliography: ImportedBibliography;
  agreements: AgreementInput[];
  events: EventInput[];
  figures: FigureInput[];
}

/** All data files of a corpus, each of the shape it should have. */
export interface CorpusFiles {
  vocabularies: VocabulariesInput;
  places: PlaceInput[];
  organisations: OrganisationInput[];
  works: WorkFiles[];
}

/**
 * Reads every file of a corpus: vocabularies, places and organisations, and a folder for each work with `work.json`,
 * the importer's `citations.json`, and its records. Files of vocabularies, entities and records may be missing.
 * @throws CorpusError
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
 * The news agencies of a corpus, for the importer; none where it names none.
 * @throws CorpusError
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
    // A syntax error is the answer.
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
