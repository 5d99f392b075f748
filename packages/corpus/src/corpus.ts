import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ImportedBibliography, type ImportedCitation, toCsl } from '@footing/bibliography';
import { type CitationInput, CslItem, Slug, type WorkInput } from '@footing/record';
import Type, { type Static, type TSchema } from 'typebox';
import { Value } from 'typebox/value';

const DATA = path.resolve(import.meta.dirname, '../data');

/** `work.json`: what the importer cannot know of a work. */
const WorkFile = Type.Object({ slug: Slug, title: Type.String(), year: Type.Integer(), csl: CslItem });

/** A data file does not have the shape it should. `message` names the file and the place. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  readonly code = 'corpus_invalid';
  readonly hint = 'Correct the file, or write it anew with `footing import`.';
}

/**
 * Reads every work of a corpus: a folder for each, with `work.json` and the importer's `citations.json`.
 * @throws CorpusError
 */
export async function readCorpus(folder: string = DATA): Promise<WorkInput[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(names.sort().map((name) => readWork(path.join(folder, name))));
}

async function readWork(folder: string): Promise<WorkInput> {
  const work = await readJson(path.join(folder, 'work.json'), WorkFile);
  const { sections, citations } = await readJson(path.join(folder, 'citations.json'), ImportedBibliography);
  return { ...work, sections, citations: citations.map((citation) => toInput(work.slug, citation)) };
}

async function readJson<T extends TSchema>(file: string, schema: T): Promise<Static<T>> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CorpusError(`${file} cannot be read (${error.code}).`, { cause: error });
  });
  const value = parse(file, text);
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

function toInput(work: string, citation: ImportedCitation): CitationInput {
  const { number, kind, title, pinpoint, section, news, printed, confidence, doubts, url } = citation;
  return {
    number,
    kind,
    title,
    csl: toCsl(`${work}-${number}`, citation),
    pinpoint: pinpoint ?? null,
    section: section ?? null,
    news: news ?? null,
    printed,
    confidence,
    doubts,
    url: url ?? null,
  };
}
