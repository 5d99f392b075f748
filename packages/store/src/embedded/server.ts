/** Starts and stops the server process of a cluster, and explains why it cannot serve. */
import { type ChildProcess, spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StoreError } from '../database/errors.ts';
import type { DataFolder } from './data-folder.ts';
import { corruptFolder, notReady, wrongPassword } from './folder-faults.ts';
import { printable } from './printable.ts';
import { commandLine } from './program.ts';
import { giveTo, type RunAs } from './run-as.ts';
import { signal, worksOn } from './server-process.ts';

/** How a server process is started. */
export interface ServerOptions {
  /** Path of the program. */
  postgres: string;
  runAs: RunAs;
  port: number;
  settings: Readonly<Record<string, string>>;
  /** Connection URL of the maintenance database. */
  url: string;
}

const MAX_ACCEPT_MS = 2_000;
const MAX_ANSWER_MS = 5_000;
const MAX_READY_MS = 120_000;
const MAX_STOP_MS = 30_000;
const MAX_LOG_BYTES = 65_536;
const POLL_MS = 50;

/**
 * Starts the server and waits until it is ready, for at most two minutes. Returns its process id. The server is
 * detached: Ctrl-C, which is meant for the supervisor, must not stop the database before its clients.
 * @throws StoreError `embedded_failed`, `embedded_data_corrupt` or `embedded_port_in_use`; then no server runs.
 */
export async function startServer(folder: DataFolder, options: ServerOptions): Promise<number> {
  const { child, logStart } = await launch(folder, options);
  const { pid } = child;
  try {
    const deadline = Date.now() + MAX_READY_MS;
    while (Date.now() < deadline) {
      if (pid === undefined || child.exitCode !== null || child.signalCode !== null)
        throw explainEnd(folder, options.port, await readLog(folder.log, logStart));
      if (await accepts(folder, options.url)) return pid;
      await sleep(POLL_MS);
    }
    throw notReady(folder);
  } catch (error) {
    if (pid !== undefined) await stopServer(folder.cluster, pid);
    throw error;
  }
}

/** Requests a fast shutdown; a server that takes over 30 s is stopped at once and recovers at its next start. */
export async function stopServer(cluster: string, pid: number): Promise<void> {
  if (await endsAfter(cluster, pid, 'SIGINT', MAX_STOP_MS)) return;
  if (await endsAfter(cluster, pid, 'SIGQUIT', MAX_STOP_MS)) return;
  throw new StoreError(
    'embedded_failed',
    `The embedded PostgreSQL (process ${pid}) does not stop.`,
    'Look at what the process waits for before you end it.',
  );
}

async function endsAfter(
  cluster: string,
  pid: number,
  name: NodeJS.Signals,
  maxMs: number,
): Promise<boolean> {
  const deadline = Date.now() + maxMs;
  if (await worksOn(cluster, pid)) signal(pid, name);
  while (await worksOn(cluster, pid)) {
    if (Date.now() > deadline) return false;
    await sleep(POLL_MS);
  }
  return true;
}

/**
 * Whether the server accepts connections; false while it starts or does not answer.
 * @throws StoreError `embedded_data_corrupt` if it answers that it cannot serve.
 */
export async function accepts({ cluster, password }: DataFolder, url: string): Promise<boolean> {
  const refusal = await refusalOf(url, MAX_ACCEPT_MS);
  if (refusal === undefined) return true;
  if (!(refusal instanceof pg.DatabaseError)) return false;
  if (refusal.code === '28P01') throw wrongPassword(password);
  // Starting, stopping or full: the caller asks again until its deadline.
  if (refusal.code?.startsWith('57P') || refusal.code?.startsWith('53')) return false;
  throw corruptFolder(cluster, refusal.message);
}

/** Whether the server answers a client within five seconds, whatever it says. One that is frozen does not. */
export async function answers(url: string): Promise<boolean> {
  const refusal = await refusalOf(url, MAX_ANSWER_MS);
  return refusal === undefined || refusal instanceof pg.DatabaseError;
}

/** Why a connection is refused; undefined if it is not. */
async function refusalOf(url: string, connectionTimeoutMillis: number): Promise<unknown> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    return error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The error for a port on which another program listens. */
export function portInUse(port: number): StoreError {
  return new StoreError(
    'embedded_port_in_use',
    `Port ${port}, meant for the embedded PostgreSQL, is in use by another program.`,
    'Stop that program, or set EMBEDDED_PG_PORT to another port or to 0.',
  );
}

async function launch(
  folder: DataFolder,
  { postgres, runAs, port, settings }: ServerOptions,
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

/** What a server has logged, from a place in the log. */
async function readLog(file: string, start: number): Promise<string> {
  const log = await open(file, 'r');
  try {
    const { bytesRead, buffer } = await log.read(Buffer.alloc(MAX_LOG_BYTES), 0, MAX_LOG_BYTES, start);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await log.close();
  }
}

function explainEnd({ cluster, log: file }: DataFolder, port: number, log: string): StoreError {
  if (/Address already in use|could not bind/i.test(log)) return portInUse(port);
  const why = /(?:PANIC|FATAL):\s*(.+)/.exec(log)?.[1] ?? 'the server ended at once';
  if (
    /PANIC|checkpoint|checksum|pg_control|incompatible|could not (?:open|read|access|load)|invalid|contains errors/i.test(
      log,
    )
  )
    return corruptFolder(cluster, why);
  return new StoreError(
    'embedded_failed',
    `The embedded PostgreSQL could not start: ${printable(why)}.`,
    `Read ${file}, or set DATABASE_URL.`,
  );
}
