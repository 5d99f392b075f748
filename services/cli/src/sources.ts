/** Reads the sources whose links are checked. */
import { glob, stat } from 'node:fs/promises';
import path from 'node:path';
import { addAbortSignal } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { decodeText, extractLinks, type FoundLink, formatOf } from '@footing/linkcheck';
import { CommandError } from './command-error.ts';
import { MAX_FILE_BYTES, readOrdinaryFile, tooLarge } from './read-file.ts';

/** The files in a folder that are searched for links. */
const SOURCE_GLOB = '**/*.{md,markdown,mdx,html,htm,xhtml,txt,bib}';
/** Folders that contain the files of other projects. */
const IGNORED_FOLDERS = new Set(['node_modules']);
/** Number of links after which signals and timers get their turn. */
const LINKS_AT_ONCE = 10_000;

/** What reading the sources is told, and what it tells. */
export interface ReadOptions {
  /** Once aborted, nothing more is read. */
  signal: AbortSignal;
  /** Receives the name of what is in a folder and no ordinary file. */
  onSkipped(file: string): void;
}

/**
 * The links of files, of the files in folders, of standard input (`-`), and the URLs among the sources; each
 * with its place. Of a folder only ordinary files are read.
 * @throws CommandError `file_unreadable`, `file_not_ordinary`, `file_too_large` or `source_invalid`.
 */
export async function* readSources(
  sources: readonly string[],
  { signal, onSkipped }: ReadOptions,
): AsyncGenerator<FoundLink & { source: string }> {
  let count = 0;
  for await (const { file, isNamed } of filesOf(sources)) {
    if (signal.aborted) return;
    const links = await linksOf(file, signal).catch((error: unknown) => {
      if (isNamed || !(error instanceof CommandError) || error.code !== 'file_not_ordinary') throw error;
      onSkipped(file);
      return [];
    });
    for (const link of links) {
      yield { ...link, source: file };
      count += 1;
      if (count % LINKS_AT_ONCE > 0) continue;
      await setImmediate();
      if (signal.aborted) return;
    }
  }
}

/** The files to read: those that are named, and those within the folders that are named. */
async function* filesOf(sources: readonly string[]): AsyncGenerator<{ file: string; isNamed: boolean }> {
  for (const source of sources) {
    if (await isFolder(source)) for (const file of await filesIn(source)) yield { file, isNamed: false };
    else yield { file: source, isNamed: true };
  }
}

async function isFolder(source: string): Promise<boolean> {
  return stat(source).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** The files within a folder by their names, which may belong to pipes, devices and links to them. */
async function filesIn(folder: string): Promise<string[]> {
  const exclude = ({ name }: { name: string }): boolean => IGNORED_FOLDERS.has(name) || name.startsWith('.');
  const found = await Array.fromAsync(glob(SOURCE_GLOB, { cwd: folder, exclude, withFileTypes: true }));
  const root = path.resolve(folder);
  return found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(folder, path.relative(root, path.resolve(entry.parentPath, entry.name))))
    .sort();
}

async function linksOf(source: string, signal: AbortSignal): Promise<FoundLink[]> {
  if (/^https?:\/\//i.test(source)) return [{ url: source, line: 0 }];
  const bytes = source === '-' ? await readStandardInput(signal) : await readOrdinaryFile(source);
  const text = decodeText(bytes, undefined);
  try {
    return extractLinks(text, formatOf(source, text));
  } catch (error) {
    throw new CommandError(
      'source_invalid',
      `${source} cannot be read as what it seems to be (${(error as Error).message}).`,
      'Correct it, or rename it if it is of another format.',
      { cause: error },
    );
  }
}

/** Standard input up to its end, or up to what has come when the signal is aborted. */
async function readStandardInput(signal: AbortSignal): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of addAbortSignal(signal, process.stdin)) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      if (length > MAX_FILE_BYTES) throw tooLarge('Standard input');
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return Buffer.concat(chunks, length);
}
