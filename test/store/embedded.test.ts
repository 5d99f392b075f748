import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase, StoreError } from '@footing/store';
import { EMBEDDED_DATABASE, startEmbedded } from '@footing/store/embedded';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBinaries } from '../../packages/store/src/embedded/binaries.ts';
import { chooseRunAs } from '../../packages/store/src/embedded/run-as.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'footing-embedded-'));
  await chmod(root, 0o755);
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function refusal(run: Promise<unknown> | (() => unknown)): Promise<StoreError> {
  const error = await Promise.resolve(
    typeof run === 'function' ? new Promise((resolve) => resolve(run())) : run,
  ).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof StoreError) return error;
  throw new Error(`expected a StoreError, got ${String(error)}`);
}

describe('startEmbedded', () => {
  test('makes a cluster on first use, keeps what is in it, and is joined by a second start', {
    timeout: 60_000,
  }, async () => {
    const dataDir = path.join(root, 'data');
    const first = await startEmbedded({ dataDir });
    const joined = await startEmbedded({ dataDir });
    expect([first.adopted, joined.adopted]).toEqual([false, true]);
    const database = await openDatabase(joined.urlOf(EMBEDDED_DATABASE));
    await database.pool.query('CREATE TABLE kept (what text)');
    await database.close();
    await first.stop();
    const again = await startEmbedded({ dataDir });
    const reopened = await openDatabase(again.urlOf(EMBEDDED_DATABASE));
    expect((await reopened.pool.query("SELECT to_regclass('kept')::text AS name")).rows).toEqual([
      { name: 'kept' },
    ]);
    await reopened.close();
    await again.stop();
  });

  test('works below a folder that only its owner may enter', { timeout: 60_000 }, async () => {
    await chmod(root, 0o700);
    const cluster = await startEmbedded({ dataDir: path.join(root, 'data') });
    const database = await openDatabase(cluster.urlOf(EMBEDDED_DATABASE));
    expect((await database.pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await database.close();
    await cluster.stop();
  });

  test('starts again after it was killed, also where its process number now belongs to another program', {
    timeout: 60_000,
  }, async () => {
    const dataDir = path.join(root, 'data');
    await (await startEmbedded({ dataDir })).stop();
    const stranger: ChildProcess = spawn('sleep', ['60']);
    const cluster = path.join(dataDir, 'postgres');
    await writeFile(
      path.join(cluster, 'postmaster.pid'),
      [stranger.pid, cluster, 1, 5432, '', '127.0.0.1', '', 'ready', ''].join('\n'),
    );
    const again = await startEmbedded({ dataDir });
    expect(again.adopted).toBe(false);
    await again.stop();
    stranger.kill();
    await once(stranger, 'exit');
  });

  test('says that its port is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as { port: number };
    const error = await refusal(startEmbedded({ dataDir: path.join(root, 'data'), port }));
    expect(error.code).toBe('embedded_port_in_use');
    expect(error.message).toContain(String(port));
    expect(error.hint).toContain('EMBEDDED_PG_PORT');
    taken.close();
  });

  test('says that its data is of another version, and leaves it alone', async () => {
    const dataDir = path.join(root, 'data');
    await (await startEmbedded({ dataDir })).stop();
    await writeFile(path.join(dataDir, 'postgres/PG_VERSION'), '9\n');
    const error = await refusal(startEmbedded({ dataDir }));
    expect(error.code).toBe('embedded_data_version');
    expect(error.message).toContain('PostgreSQL 9');
    expect((await stat(path.join(dataDir, 'postgres/base'))).isDirectory()).toBe(true);
  });

  test.each([
    ['a control file of zeros', 'global/pg_control', Buffer.alloc(8192)],
    ['no control file', 'global/pg_control', undefined],
    ['no version', 'PG_VERSION', undefined],
  ])('says that its data cannot be used, and deletes none of it: %s', async (_kind, file, content) => {
    const dataDir = path.join(root, 'data');
    await (await startEmbedded({ dataDir })).stop();
    const damaged = path.join(dataDir, 'postgres', file);
    await (content === undefined ? rm(damaged) : writeFile(damaged, content));
    const error = await refusal(startEmbedded({ dataDir }));
    expect(error.code).toBe('embedded_data_corrupt');
    expect(error.hint).toContain('Nothing was deleted');
    expect((await readFile(path.join(dataDir, 'postgres/postgresql.conf'))).length).toBeGreaterThan(0);
  });

  test('says that its folder cannot be made', async () => {
    await writeFile(path.join(root, 'file'), '');
    const error = await refusal(startEmbedded({ dataDir: path.join(root, 'file/data') }));
    expect(error.code).toBe('embedded_folder_unusable');
    expect(error.hint).toContain('FOOTING_DATA_DIR');
  });

  test('says that there is none for a platform', async () => {
    const error = await refusal(() => findBinaries('aix', 'ppc64'));
    expect(error.code).toBe('embedded_unsupported_platform');
    expect(error.hint).toContain('DATABASE_URL');
  });

  test('says what root can do in a closed folder where there are no user namespaces; others need nothing', async () => {
    const closed = path.join(root, 'closed');
    await mkdir(closed, { mode: 0o700 });
    const commands = process.env['PATH'];
    process.env['PATH'] = '/nonexistent';
    try {
      if (process.getuid?.() === 0) {
        const error = await refusal(() => chooseRunAs([path.join(closed, 'data')]));
        expect(error.code).toBe('embedded_folder_unusable');
        expect(error.message).toContain(closed);
      } else {
        expect(chooseRunAs([path.join(closed, 'data')])).toEqual({ prefix: [] });
      }
    } finally {
      process.env['PATH'] = commands;
    }
  });
});
