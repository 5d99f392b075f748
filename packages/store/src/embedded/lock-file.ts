/** Reads and clears the lock file (`postmaster.pid`) of a data folder. */
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { StoreError } from '../database/errors.ts';
import { endOrphans, isAlive, unnamedServer, worksOn } from './server-process.ts';

/** A server that runs in a data folder. */
export interface RunningServer {
  pid: number;
  port: number;
  /** Whether it accepts connections; if not, it is starting or stopping. */
  ready: boolean;
}

/**
 * The running server of a data folder, by its `postmaster.pid` (pid on line 1, port on line 4, state on line 8).
 * Undefined if the file names no living server of this folder.
 */
export async function runningServer(cluster: string): Promise<RunningServer | undefined> {
  const [pid, , , port, , , , state] = (await readLock(cluster)) ?? [];
  const server = { pid: toNumber(pid), port: toNumber(port), ready: state?.trim() === 'ready' };
  return server.pid > 0 && (await worksOn(cluster, server.pid)) ? server : undefined;
}

/**
 * Clears the way for a new server where `runningServer` finds none: ends what a killed server has left behind, and
 * removes a lock file that is damaged or names another program. One whose process is gone is left to the new server,
 * which also looks whether the shared memory of the former one is still in use.
 * @throws StoreError `embedded_failed` if a server runs that the lock file does not name.
 */
export async function clearLock(cluster: string): Promise<void> {
  const server = await unnamedServer(cluster);
  if (server !== undefined)
    throw new StoreError(
      'embedded_failed',
      `A PostgreSQL (process ${server}) runs in ${cluster}, but the lock file there does not name it.`,
      `Stop it (kill -INT ${server}), and start again.`,
    );
  await endOrphans(cluster);
  const lines = await readLock(cluster);
  const pid = toNumber(lines?.[0]);
  if (lines !== undefined && (pid === 0 || isAlive(pid)))
    await rm(path.join(cluster, 'postmaster.pid'), { force: true });
}

async function readLock(cluster: string): Promise<string[] | undefined> {
  try {
    return (await readFile(path.join(cluster, 'postmaster.pid'), 'latin1')).split('\n');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') return [];
    if (['ENOENT', 'ENOTDIR'].includes(code)) return undefined;
    throw error;
  }
}

/** A line of the lock file as a number; 0 if it is none. */
function toNumber(line: string | undefined): number {
  return /^\d{1,10}\s*$/.test(line ?? '') ? Number(line) : 0;
}
