/** Reads ordinary files up to a bound: what only looks like a file (a pipe, a device) may never end, nor even open. */
import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { CommandError } from './command-error.ts';

/** Maximum size of a file. No book's text and no list of a million links is larger, so it is probably the wrong one. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** A named pipe opens at once, though nobody writes to it, and a terminal is not taken over. */
const OPEN_FLAGS = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY;

/**
 * The bytes of an ordinary file. A file is looked at before it is opened, since opening alone moves some devices, and
 * again once it is open, since another may have taken its place.
 * @throws CommandError `file_not_ordinary`, `file_too_large` or `file_unreadable`.
 */
export async function readOrdinaryFile(file: string): Promise<Buffer> {
  try {
    refuseOthers(file, await stat(file));
    const handle = await open(file, OPEN_FLAGS);
    try {
      refuseOthers(file, await handle.stat());
      return await readUpTo(handle, file);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(
      'file_unreadable',
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'error'}).`,
      'Check its name and permissions.',
      { cause: error },
    );
  }
}

function refuseOthers(file: string, found: { isFile(): boolean }): void {
  if (found.isFile()) return;
  throw new CommandError(
    'file_not_ordinary',
    `${file} is a pipe, a device, a socket or a folder, not a file.`,
    'Name an ordinary file, or copy what it holds to one.',
  );
}

/** A file may be longer than it says, or grow meanwhile, so that what comes is counted. */
async function readUpTo(handle: FileHandle, file: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of handle.createReadStream({ autoClose: false, highWaterMark: 1024 * 1024 })) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > MAX_FILE_BYTES) throw tooLarge(file);
  }
  return Buffer.concat(chunks, length);
}

/** The error for what is larger than the bound. */
export function tooLarge(name: string): CommandError {
  return new CommandError(
    'file_too_large',
    `${name} has more than ${MAX_FILE_BYTES} bytes.`,
    'Name a smaller file, or a part of it.',
  );
}
