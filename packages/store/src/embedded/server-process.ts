/** Finds the processes of PostgreSQL that work on a data folder. */
import { readdir, readFile, readlink, realpath } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const MAX_QUIT_MS = 5_000;
const POLL_MS = 50;

/**
 * Whether a process is a PostgreSQL that works on the cluster: its working folder is the cluster. Where the system
 * does not tell, any living process counts as one, to be safe.
 */
export async function worksOn(cluster: string, pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  const entry = `/proc/${pid}`;
  // A process that has ended and waits for its parent has a name, but no working folder.
  const name = await readFile(path.join(entry, 'comm'), 'utf8').catch(() => '');
  if (!name.startsWith('postgres')) return false;
  try {
    return (await readlink(path.join(entry, 'cwd'))) === (await realpath(cluster));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES';
  }
}

/**
 * The server process of a cluster whose lock file does not name it; undefined if there is none, or the system does
 * not tell.
 */
export async function unnamedServer(cluster: string): Promise<number | undefined> {
  for (const pid of await processesOn(cluster)) if (!(await isServedBy(pid))) return pid;
  return undefined;
}

/**
 * Ends the processes that a killed server has left behind, as a server does with them when one has crashed: while
 * they live they may write to the data, so no other server can start.
 */
export async function endOrphans(cluster: string): Promise<void> {
  const deadline = Date.now() + MAX_QUIT_MS;
  for (let orphans = await processesOn(cluster); orphans.length > 0; orphans = await processesOn(cluster)) {
    for (const pid of orphans) signal(pid, Date.now() < deadline ? 'SIGQUIT' : 'SIGKILL');
    if (Date.now() > deadline + MAX_QUIT_MS) return;
    await sleep(POLL_MS);
  }
}

/**
 * Kills a server that reacts to nothing else, with all its processes. The data is as after a power failure, from which
 * the next start recovers. Does nothing if the process is not a server of the cluster.
 */
export async function killServer(cluster: string, pid: number): Promise<void> {
  const deadline = Date.now() + MAX_QUIT_MS;
  if (await worksOn(cluster, pid)) signal(pid, 'SIGKILL');
  while ((await worksOn(cluster, pid)) && Date.now() < deadline) await sleep(POLL_MS);
}

/** Sends a signal to a process, which may have ended. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Whether there is a process of this number, whoever's it is. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** All processes of PostgreSQL on a cluster; none where the system does not tell. */
async function processesOn(cluster: string): Promise<number[]> {
  if (process.platform !== 'linux') return [];
  const folder = await realpath(cluster);
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const found: number[] = [];
  for (const pid of pids) {
    const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
    if (cwd === folder && (await worksOn(cluster, pid))) found.push(pid);
  }
  return found;
}

/** Whether a process is a child of the server, which writes what it does over its command line. */
async function isServedBy(pid: number): Promise<boolean> {
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => 'postgres: ended');
  return command.startsWith('postgres: ');
}
