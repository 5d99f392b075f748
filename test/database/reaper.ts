/** Ends all processes of a test run and deletes the run's folder: `node reaper.ts FOLDER`. */

// It acts once its standard input ends. A process belongs to the run if its `TMPDIR` is the folder (read from
// /proc, where that exists), or if it is a PostgreSQL server whose data folder is below the folder.
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

const MAX_WAIT_MS = 5_000;
const POLL_MS = 50;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: reaper.ts FOLDER');

/** Process ids of the servers whose data folders are below the folder of the run. */
async function servers(below: string): Promise<number[]> {
  const entries = await readdir(below, { recursive: true }).catch(() => []);
  const locks = entries.filter((entry) => path.basename(entry) === 'postmaster.pid');
  const texts = await Promise.all(
    locks.map((lock) => readFile(path.join(below, lock), 'utf8').catch(() => '')),
  );
  return texts.map((lock) => Number(lock.split('\n')[0])).filter((pid) => pid > 0);
}

/** Ids of the processes whose `TMPDIR` is the folder. */
async function processes(of: string): Promise<number[]> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
      return environment.split('\0').includes(`TMPDIR=${of}`) ? Number(pid) : undefined;
    }),
  );
  return found.filter((pid) => pid !== undefined && pid !== process.pid) as number[];
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // The process has ended, as intended.
  }
}

await text(process.stdin);
// An immediate shutdown, with which the server releases its shared memory; a killed server does not.
for (const pid of await servers(folder)) signal(pid, 'SIGQUIT');
for (let waited = 0; waited < MAX_WAIT_MS && (await servers(folder)).length > 0; waited += POLL_MS)
  await sleep(POLL_MS);
for (const pid of await processes(folder)) signal(pid, 'SIGKILL');
await rm(folder, { recursive: true, force: true, maxRetries: 5 });
