/** Creates and checks the data folder of the embedded server. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StoreError } from '../database/errors.ts';
import type { Binaries } from './binaries.ts';
import { corruptFolder, unusableFolder, wrongPassword } from './folder-faults.ts';
import { printable } from './printable.ts';
import { runProgram } from './program.ts';
import { giveTo, type RunAs } from './run-as.ts';

/** The paths of one embedded server, all in the data folder. */
export interface DataFolder {
  root: string;
  cluster: string;
  /** The cluster while it is being made. */
  unfinished: string;
  password: string;
  log: string;
  /** Held while the server is being made, started, joined, left or stopped. */
  changeLock: string;
  /** Held, shared, by each process that uses the server. */
  userLock: string;
  /** Held by the supervisor (`footing start`). */
  supervisorLock: string;
  /** Who the supervisor is. */
  supervisor: string;
}

const NAMES: Readonly<Record<Exclude<keyof DataFolder, 'root'>, string>> = {
  cluster: 'postgres',
  unfinished: 'postgres.unfinished',
  password: 'postgres-password',
  log: 'postgres.log',
  changeLock: 'change.lock',
  userLock: 'users.lock',
  supervisorLock: 'supervisor.lock',
  supervisor: 'supervisor.json',
};

/** The names of all that Footing puts into a data folder; SQLite has a journal beside a lock that is held. */
export const OWN_ENTRIES: ReadonlySet<string> = new Set(
  Object.values(NAMES).flatMap((name) => (name.endsWith('.lock') ? [name, `${name}-journal`] : [name])),
);

/** The paths below a data folder. */
export function dataFolderAt(root: string): DataFolder {
  const absolute = path.resolve(root);
  const below = (name: keyof typeof NAMES): string => path.join(absolute, NAMES[name]);
  return {
    root: absolute,
    cluster: below('cluster'),
    unfinished: below('unfinished'),
    password: below('password'),
    log: below('log'),
    changeLock: below('changeLock'),
    userLock: below('userLock'),
    supervisorLock: below('supervisorLock'),
    supervisor: below('supervisor'),
  };
}

/** The role that owns everything in the embedded server. */
export const EMBEDDED_USER = 'footing';

/**
 * Creates the cluster if there is none, under its final name only once it is complete. Holds the change lock of the
 * folder meanwhile. Returns the password.
 * @throws StoreError `embedded_folder_unusable`, `embedded_data_corrupt`, `embedded_data_version`,
 * `embedded_failed`.
 */
export async function prepareCluster(folder: DataFolder, binaries: Binaries, runAs: RunAs): Promise<string> {
  return existsSync(folder.cluster)
    ? checkCluster(folder, binaries, runAs)
    : createCluster(folder, binaries, runAs);
}

/**
 * Checks the cluster that is there. Returns the password.
 * @throws StoreError `embedded_data_corrupt` or `embedded_data_version`.
 */
export async function checkCluster(folder: DataFolder, binaries: Binaries, runAs: RunAs): Promise<string> {
  await refuseUnusable(folder, binaries);
  await giveTo(runAs, folder.cluster);
  return readPassword(folder);
}

/**
 * The password of the server.
 * @throws StoreError `embedded_data_corrupt` if the file is not there or holds none.
 */
export async function readPassword({ password }: DataFolder): Promise<string> {
  const text = await readFile(password, 'utf8').catch(() => '');
  const line = text.trim();
  if (!/^[\w-]+$/.test(line)) throw wrongPassword(password);
  return line;
}

/** Letters of all scripts are letters, for search; the order of texts stays that of their code points. */
const BUILTIN_LOCALE = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
const FIRST_WITH_BUILTIN_LOCALE = 17;

/** The major version of the server's programs; undefined if they do not say. */
async function majorVersion({ postgres }: Binaries, folder: string): Promise<number | undefined> {
  const { output } = await runProgram(postgres, ['--version'], { prefix: [] }, folder);
  const [, major] = /\b(\d+)\.\d+/.exec(output) ?? [];
  return major === undefined ? undefined : Number(major);
}

async function createCluster(folder: DataFolder, binaries: Binaries, runAs: RunAs): Promise<string> {
  const { unfinished } = folder;
  const password = randomBytes(24).toString('base64url');
  try {
    // Left by an interrupted initdb, so it holds no data.
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { mode: 0o700 });
    await rm(folder.password, { force: true });
    await writeFile(folder.password, `${password}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw unusableFolder(folder.root, 'written', error);
  }
  await giveTo(runAs, unfinished);
  await giveTo(runAs, folder.password);
  const args = [
    '-D',
    unfinished,
    '-U',
    EMBEDDED_USER,
    '--auth=scram-sha-256',
    `--pwfile=${folder.password}`,
    '--encoding=UTF8',
    '--locale=C',
    ...(((await majorVersion(binaries, unfinished)) ?? 0) >= FIRST_WITH_BUILTIN_LOCALE ? BUILTIN_LOCALE : []),
  ];
  const { code, output } = await runProgram(binaries.initdb, args, runAs, unfinished);
  if (code !== 0) {
    const why =
      output
        .trim()
        .split('\n')
        .findLast((line) => /error|fatal/i.test(line)) ?? `initdb ended with code ${code}`;
    throw new StoreError(
      'embedded_failed',
      `The embedded PostgreSQL could not be set up: ${printable(why)}.`,
      'Correct the cause, or set DATABASE_URL to a PostgreSQL 15 or newer.',
    );
  }
  await rename(unfinished, folder.cluster);
  return password;
}

async function refuseUnusable({ cluster }: DataFolder, binaries: Binaries): Promise<void> {
  const essential = ['PG_VERSION', 'global/pg_control', 'postgresql.conf', 'base'].map((name) =>
    path.join(cluster, name),
  );
  const missing = essential.find((file) => !existsSync(file));
  if (missing !== undefined) throw corruptFolder(cluster, `${missing} is missing`);
  const version = (await readFile(path.join(cluster, 'PG_VERSION'), 'latin1').catch(() => '')).trim();
  if (!/^\d{1,3}(?:\.\d{1,3})?$/.test(version)) throw corruptFolder(cluster, 'PG_VERSION names no version');
  const served = await majorVersion(binaries, cluster);
  if (served === undefined || served === Number(version)) return;
  throw new StoreError(
    'embedded_data_version',
    `The data in ${cluster} is of PostgreSQL ${version}; the embedded server is ${served}.`,
    `Nothing was changed. Move it with pg_upgrade or dump it with version ${version}, or set FOOTING_DATA_DIR to a new folder.`,
  );
}
