/** Reads the sources whose links are checked. */
import { glob, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { buffer as readStream } from 'node:stream/consumers';
import { decodeText, extractLinks, type FoundLink, formatOf } from '@footing/linkcheck';
import { CommandError } from './command-error.ts';

/** The files in a folder that are searched for links. */
const SOURCE_GLOB = '**/*.{md,markdown,mdx,html,htm,xhtml,txt,bib}';
/** Folders that contain the files of other projects. */
const IGNORED_FOLDERS = new Set(['node_modules']);

/**
 * The links of files, of the files in folders, of standard input (`-`), and the URLs among the sources; each
 * with its place.
 * @throws CommandError `file_unreadable` or `source_invalid`.
 */
export async function* readSources(
  sources: readonly string[],
): AsyncGenerator<FoundLink & { source: string }> {
  for (const source of sources)
    for (const file of await filesOf(source))
      for (const link of await linksOf(file)) yield { ...link, source: file };
}

async function filesOf(source: string): Promise<string[]> {
  const isFolder = await stat(source).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [source];
  const exclude = (name: string): boolean =>
    IGNORED_FOLDERS.has(path.basename(name)) || path.basename(name).startsWith('.');
  const files = await Array.fromAsync(glob(SOURCE_GLOB, { cwd: source, exclude }));
  return files.sort().map((file) => path.join(source, file));
}

async function linksOf(source: string): Promise<FoundLink[]> {
  if (/^https?:\/\//i.test(source)) return [{ url: source, line: 0 }];
  const bytes = source === '-' ? await readStream(process.stdin) : await readSource(source);
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

async function readSource(file: string): Promise<Buffer> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(
      'file_unreadable',
      `${file} cannot be read (${error.code}).`,
      'Name a file or folder, an address, or - for standard input.',
      { cause: error },
    );
  });
}
