/** What the embedded server says of a data folder that is damaged. */
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { StoreError } from '@footing/store';
import { startEmbedded } from '@footing/store/embedded';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const RAW = '\x1b[31mgarbage\x07\n';

let whole: string;
let dataDir: string;

beforeAll(async () => {
  whole = path.join(await mkdtemp(path.join(tmpdir(), 'footing-whole-')), 'data');
  await (await startEmbedded({ dataDir: whole })).stop();
});

afterAll(() => rm(path.dirname(whole), { recursive: true }));

beforeEach(async () => {
  dataDir = path.join(await mkdtemp(path.join(tmpdir(), 'footing-damaged-')), 'data');
  await cp(whole, dataDir, { recursive: true });
});

afterEach(() => rm(path.dirname(dataDir), { recursive: true, force: true }));

const at = (name: string): string => path.join(dataDir, name);

async function refusal(): Promise<StoreError> {
  const error = await startEmbedded({ dataDir }).then(
    (cluster) => cluster.stop(),
    (reason: unknown) => reason,
  );
  if (error instanceof StoreError) return error;
  throw new Error(`expected a StoreError, got ${String(error)}`);
}

/** The files of tables and the control file, wherever the damage has moved them. */
async function dataFiles(): Promise<string[]> {
  const files = await readdir(path.dirname(dataDir), { recursive: true });
  return files.filter((file) => /\/\d+$|pg_control$/.test(file)).sort();
}

/** Puts a folder in the place of a file. */
async function makeFolder(name: string): Promise<void> {
  await rm(at(name), { force: true });
  await mkdir(at(name));
}

/** Changes a byte of the control file, so that its checksum is wrong. */
async function spoilControlFile(): Promise<void> {
  const bytes = await readFile(at('postgres/global/pg_control'));
  bytes[40] = (bytes[40] ?? 0) ^ 0xff;
  await writeFile(at('postgres/global/pg_control'), bytes);
}

describe('a lock file that names no living server of its folder is removed', () => {
  test.each([
    ['empty', ''],
    ['garbage', RAW],
    ['of zeros', '\0'.repeat(100)],
    ['of a process that has ended', '999999999\n'],
  ])('%s', async (_kind, text) => {
    await writeFile(at('postgres/postmaster.pid'), text);
    const cluster = await startEmbedded({ dataDir });
    expect(cluster.adopted).toBe(false);
    await cluster.stop();
  });

  test('that of the server of another folder, which goes on', async () => {
    const other = await startEmbedded({ dataDir: whole });
    await cp(path.join(whole, 'postgres/postmaster.pid'), at('postgres/postmaster.pid'));
    const cluster = await startEmbedded({ dataDir });
    expect(cluster.adopted).toBe(false);
    await cluster.stop();
    expect(await other.isRunning()).toBe(true);
    await other.stop();
  });
});

test('a server whose lock file was damaged under it is named, and left alone', async () => {
  const cluster = await startEmbedded({ dataDir });
  const lock = await readFile(at('postgres/postmaster.pid'));
  await writeFile(at('postgres/postmaster.pid'), '');
  // Only Linux tells what a process works on; elsewhere the new server finds the other one by its shared memory.
  if (process.platform === 'linux') {
    const { code, hint } = await refusal();
    expect([code, hint]).toEqual(['embedded_failed', expect.stringMatching(/kill -INT \d+/)]);
    expect(await cluster.isRunning()).toBe(true);
  }
  await writeFile(at('postgres/postmaster.pid'), lock);
  await cluster.stop();
});

describe('damage is told within seconds, in one printable line, and nothing is deleted:', () => {
  test.each<[string, () => Promise<unknown>, StoreError['code']]>([
    ['a control file with a wrong checksum', spoilControlFile, 'embedded_data_corrupt'],
    ['another password', () => writeFile(at('postgres-password'), 'wrong\n'), 'embedded_data_corrupt'],
    ['no password', () => rm(at('postgres-password')), 'embedded_data_corrupt'],
    ['a password that is none', () => writeFile(at('postgres-password'), RAW), 'embedded_data_corrupt'],
    ['a folder for the password', () => makeFolder('postgres-password'), 'embedded_data_corrupt'],
    ['a version that is none', () => writeFile(at('postgres/PG_VERSION'), RAW), 'embedded_data_corrupt'],
    ['a folder for the version', () => makeFolder('postgres/PG_VERSION'), 'embedded_data_corrupt'],
    ['a folder for the lock file', () => makeFolder('postgres/postmaster.pid'), 'embedded_folder_unusable'],
    ['a folder for the log', () => makeFolder('postgres.log'), 'embedded_folder_unusable'],
    ['a folder for a lock of Footing', () => makeFolder('users.lock'), 'embedded_folder_unusable'],
    [
      'garbage in the settings',
      () => writeFile(at('postgres/postgresql.conf'), RAW),
      'embedded_data_corrupt',
    ],
    [
      'tables that are gone',
      () => rename(at('postgres/base'), at('postgres/base.gone')).then(() => mkdir(at('postgres/base'))),
      'embedded_data_corrupt',
    ],
    [
      'a file for the cluster',
      () => rename(at('postgres'), at('../kept')).then(() => writeFile(at('postgres'), '')),
      'embedded_data_corrupt',
    ],
    [
      'a file for the data folder',
      () => rename(dataDir, at('../kept')).then(() => writeFile(dataDir, '')),
      'embedded_folder_unusable',
    ],
  ])('%s', async (_kind, damage, code) => {
    await damage();
    const kept = await dataFiles();
    const before = Date.now();
    const error = await refusal();
    expect(Date.now() - before).toBeLessThan(15_000);
    expect(error.code).toBe(code);
    expect(`${error.message} ${error.hint}`).toMatch(/^\P{C}+$/u);
    expect(kept.length).toBeGreaterThan(100);
    expect(await dataFiles()).toEqual(kept);
  });
});

test('garbage in a lock of Footing is no hindrance', async () => {
  for (const name of ['change.lock', 'users.lock']) await writeFile(at(name), RAW.repeat(100));
  await (await startEmbedded({ dataDir })).stop();
});
