/** Runs `footing start` in tests, on a data folder of their own. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { footing, type Run } from './command.ts';

/** The corpus names real sites; no test may reach one. What is on loopback without leave is skipped. */
const NOWHERE = [
  'belta.by',
  'www.belta.by',
  'mlyn.by',
  'vitbichi.by',
  'www.vitbichi.by',
  'www.government.by',
  'pda.government.gov.by',
]
  .map((host) => `${host}=127.0.0.1`)
  .join(',');

/** Starts Footing with a worker that checks nothing by itself. */
export function startFooting(dataDir: string, env: Record<string, string> = {}): Run {
  return footing(['start'], {
    FOOTING_DATA_DIR: dataDir,
    API_PORT: '0',
    // Longer than any test takes: only SIGTERM waits for it.
    API_DRAIN_SECONDS: '300',
    CHECK_CRON: '0 0 1 1 *',
    CHECK_HOST_DELAY_MS: '0',
    CHECK_RESOLVE: NOWHERE,
    ...env,
  });
}

/** The address of the API, once all is up. */
export async function addressOf(run: Run): Promise<string> {
  return (await run.says(/API\s+(http:\/\/\S+?)\/v1\/works[\s\S]+Ctrl-C/))[1] ?? '';
}

/** Asks a run to end at once, if it still runs, and waits for that. */
export async function endRun({ child, ended }: Run): Promise<void> {
  if (child.exitCode === null) child.kill('SIGINT');
  await ended;
}

/** The number of the server process of a data folder; 0 if there is none. */
export async function serverOf(dataDir: string): Promise<number> {
  const lock = await readFile(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').catch(() => '');
  return Number(lock.split('\n')[0]);
}

/** The numbers of the services that a run has started. */
export function servicesOf(run: Run): number[] {
  return [...new Set([...run.output().matchAll(/"pid":(\d+)/g)].map(([, pid]) => Number(pid)))];
}

/** Whether there is a process of this number. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
