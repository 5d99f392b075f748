/** Writes files atomically. */
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { CommandError } from './command-error.ts';

/**
 * Writes a file atomically, at once or in parts: under its name there is either the whole new text or the previous content.
 * @throws CommandError `file_unwritable`.
 */
export async function writeWhole(file: string, text: string | Iterable<string>): Promise<void> {
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    const handle = await open(unfinished, 'wx');
    try {
      await writeFile(handle, text);
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    const code = (error as NodeJS.ErrnoException).code ?? 'error';
    throw new CommandError(
      'file_unwritable',
      `${file} cannot be written (${code}).`,
      'Name a file in a folder you may write.',
      { cause: error },
    );
  }
}
