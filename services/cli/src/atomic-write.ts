/** Writes files atomically. */
import { open, rename, rm } from 'node:fs/promises';
import { CommandError } from './command-error.ts';

/**
 * Writes a file atomically: under its name there is either the whole new text or the previous content.
 * @throws CommandError `file_unwritable`.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    const handle = await open(unfinished, 'wx');
    try {
      await handle.writeFile(text);
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
