/** Reads and removes the lock file (`postmaster.pid`) of a data folder. */
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';

/** A server that runs in a data folder. */
export interface RunningServer {
  pid: number;
  port: number;
}

/**
 * The running server of a data folder, by its `postmaster.pid` (pid on line 1, port on line 4, state on line
 * 8). Undefined unless it is ready.
 */
export async function runningServer(cluster: string): Promise<RunningServer | undefined> {
  const lines = await readLock(cluster);
  const pid = Number(lines?.[0]);
  const port = Number(lines?.[3]);
  const ready = lines?.[7]?.trim() === 'ready';
  return ready && pid > 0 && port > 0 && (await isPostgres(pid)) ? { pid, port } : undefined;
}

/**
 * Removes the lock of a killed server whose process id now belongs to no process or to another program. The
 * server would take that program for its running predecessor and refuse to start.
 */
export async function removeStaleLock(cluster: string): Promise<void> {
  const lines = await readLock(cluster);
  if (lines !== undefined && !(await isPostgres(Number(lines[0]))))
    await rm(lockOf(cluster), { force: true });
}

function lockOf(cluster: string): string {
  return path.join(cluster, 'postmaster.pid');
}

async function readLock(cluster: string): Promise<string[] | undefined> {
  try {
    return (await readFile(lockOf(cluster), 'utf8')).split('\n');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/**
 * Whether a process is a PostgreSQL server. If the system cannot tell the name of a process, any live process
 * counts as one, to be safe.
 */
async function isPostgres(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  if (process.platform !== 'linux') return true;
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => 'postgres');
  return name.trim().startsWith('postgres');
}
