/** A file system of a few hundred megabytes for the database, which can be filled. */
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

const SIZE = '320m';
const PIECE = Buffer.alloc(1024 * 1024);

const MOUNT = 'mount -t tmpfs -o "size=$0,mode=755" tmpfs "$1" && shift && exec "$@"';

/**
 * Command and first arguments that run a program with a small file system mounted on a folder, in a mount namespace of
 * its own, with which the mount ends; undefined where the system does not allow it. An ordinary user needs user
 * namespaces for it.
 */
export function withSmallDisk(folder: string): string[] | undefined {
  const mount = ['sh', '-c', MOUNT, SIZE, folder];
  const [uid, gid] = [process.getuid?.(), process.getgid?.()];
  const command =
    uid === 0
      ? ['unshare', '--mount', ...mount]
      : [
          ...['unshare', '--user', '--map-root-user', '--mount', ...mount],
          ...['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'],
        ];
  const [program = '', ...args] = command;
  return spawnSync(program, [...args, 'true']).status === 0 ? command : undefined;
}

/** Fills the file system of a folder to the last byte. Returns what empties it again. */
export function fillDisk(folder: string): () => void {
  const ballast = path.join(folder, 'ballast');
  const file = openSync(ballast, 'w');
  try {
    for (let piece = PIECE; piece.length > 0; ) {
      try {
        if (writeSync(file, piece) < piece.length) piece = piece.subarray(0, piece.length >> 1);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        piece = piece.subarray(0, piece.length >> 1);
      }
    }
  } finally {
    closeSync(file);
  }
  return () => rmSync(ballast, { force: true });
}
