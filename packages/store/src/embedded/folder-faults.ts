/** The errors of a data folder that the server cannot use. */
import pg from 'pg';
import { StoreError } from '../database/errors.ts';
import type { DataFolder } from './data-folder.ts';
import { printable } from './printable.ts';

/** The error for a folder that cannot be made, written or read. `cause` is what the file system said. */
export function unusableFolder(
  root: string,
  cannotBe: 'made' | 'written' | 'used',
  cause: unknown,
): StoreError {
  const { code = 'error', path: file } = cause as NodeJS.ErrnoException;
  const at = file === undefined || file === root ? '' : `: ${file}`;
  return new StoreError(
    'embedded_folder_unusable',
    `The data folder ${root} cannot be ${cannotBe} (${code}${at}).`,
    'Set FOOTING_DATA_DIR to a folder you may write, or set DATABASE_URL.',
    { cause },
  );
}

/** The error for data that the server cannot use. */
export function corruptFolder(cluster: string, why: string): StoreError {
  return new StoreError(
    'embedded_data_corrupt',
    `The data in ${cluster} cannot be used: ${printable(why)}.`,
    'Nothing was deleted. Restore it from a backup, or move the folder away and start again with an empty one.',
  );
}

/** The error for a password that the server does not accept. */
export function wrongPassword(file: string): StoreError {
  return new StoreError(
    'embedded_data_corrupt',
    `The data cannot be used: ${file} does not hold the password of the server.`,
    'Nothing was deleted. Restore that file from a backup, or set FOOTING_DATA_DIR to a new folder.',
  );
}

/** The error for a server that keeps its clients waiting. */
export function notReady({ log }: DataFolder): StoreError {
  return new StoreError(
    'embedded_failed',
    'The embedded PostgreSQL does not become ready.',
    `Read ${log}, or set DATABASE_URL.`,
  );
}

/**
 * The error of an operation in a data folder, as one that a user can act on: what the file system said, what SQLite
 * (which holds the locks) could not open, what the server refused. Any other error is returned as it is.
 */
export function explainFault(folder: DataFolder, error: unknown): unknown {
  if (error instanceof StoreError) return error;
  if (error instanceof pg.DatabaseError) return corruptFolder(folder.cluster, error.message);
  const { code, syscall } = error as NodeJS.ErrnoException;
  // pg rejects with such an error when the server ends in the middle.
  if (/^ECONN/.test(code ?? '') || /^Connection terminated/.test(String((error as Error).message)))
    return notReady(folder);
  if (syscall !== undefined || code === 'ERR_SQLITE_ERROR' || code === 'ERR_FS_EISDIR')
    return unusableFolder(folder.root, 'used', error);
  return error;
}
