/** Creates and checks the data folder of the embedded server. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StoreError } from '../database/errors.ts';
import type { Binaries } from './binaries.ts';
import { runProgram } from './program.ts';
import { giveTo, type RunAs } from './run-as.ts';

/** The paths of one embedded server, all in the data folder. */
export interface DataFolder {
  root: string;
  cluster: string;
  password: string;
  log: string;
}

/** The paths below a data folder. */
export function dataFolderAt(root: string): DataFolder {
  const absolute = path.resolve(root);
  return {
    root: absolute,
    cluster: path.join(absolute, 'postgres'),
    password: path.join(absolute, 'postgres-password'),
    log: path.join(absolute, 'postgres.log'),
  };
}

/** The role that owns everything in the embedded server. */
export const EMBEDDED_USER = 'footing';

/**
 * Creates the cluster if there is none, under its final name only once it is complete; else checks the
 * existing one. Returns the password.
 * @throws StoreError `embedded_folder_unusable`, `embedded_data_corrupt`, `embedded_data_version`,
 * `embedded_failed`.
 */
export async function prepareDataFolder(
  folder: DataFolder,
  binaries: Binaries,
  runAs: RunAs,
): Promise<string> {
  try {
    await mkdir(folder.root, { recursive: true });
  } catch (error) {
    throw unusableFolder(folder.root, 'made', error);
  }
  if (!existsSync(folder.cluster)) return createCluster(folder, binaries, runAs);
  await refuseUnusable(folder, binaries);
  await giveTo(runAs, folder.cluster);
  return (await readFile(folder.password, 'utf8')).trim();
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
  const unfinished = `${folder.cluster}.unfinished`;
  const password = randomBytes(24).toString('base64url');
  try {
    // Left by an interrupted initdb, so it holds no data.
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { mode: 0o700 });
    await writeFile(folder.password, `${password}\n`, { mode: 0o600 });
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
      `The embedded PostgreSQL could not be set up: ${why}.`,
      'Correct the cause, or set DATABASE_URL to a PostgreSQL 15 or newer.',
    );
  }
  await rename(unfinished, folder.cluster);
  return password;
}

async function refuseUnusable({ cluster, password }: DataFolder, binaries: Binaries): Promise<void> {
  const essential = ['PG_VERSION', 'global/pg_control', 'postgresql.conf', 'base'].map((name) =>
    path.join(cluster, name),
  );
  const missing = [...essential, password].find((file) => !existsSync(file));
  if (missing !== undefined) throw corruptFolder(cluster, `${missing} is missing`);
  const version = (await readFile(path.join(cluster, 'PG_VERSION'), 'utf8')).trim();
  const served = await majorVersion(binaries, cluster);
  if (served === undefined || served === Number(version)) return;
  throw new StoreError(
    'embedded_data_version',
    `The data in ${cluster} is of PostgreSQL ${version}; the embedded server is ${served}.`,
    `Nothing was changed. Move it with pg_upgrade or dump it with version ${version}, or set FOOTING_DATA_DIR to a new folder.`,
  );
}

function unusableFolder(root: string, cannotBe: 'made' | 'written', cause: unknown): StoreError {
  const why = (cause as NodeJS.ErrnoException).code ?? 'error';
  return new StoreError(
    'embedded_folder_unusable',
    `The data folder ${root} cannot be ${cannotBe} (${why}).`,
    'Set FOOTING_DATA_DIR to a folder you may write, or set DATABASE_URL.',
    { cause },
  );
}

/** The error for a data folder that the server cannot use. */
export function corruptFolder(cluster: string, why: string): StoreError {
  return new StoreError(
    'embedded_data_corrupt',
    `The data in ${cluster} cannot be used: ${why}.`,
    'Nothing was deleted. Restore it from a backup, or move the folder away and start again with an empty one.',
  );
}
