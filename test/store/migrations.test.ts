import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrate, openDatabase, StoreError } from '@footing/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

const MIGRATIONS = path.resolve(import.meta.dirname, '../../migrations');

let empty: TestDatabase;
let folder: string;

beforeAll(async () => {
  empty = await createTestDatabase('template0');
  folder = await mkdtemp(path.join(tmpdir(), 'footing-migrations-'));
  await cp(MIGRATIONS, folder, { recursive: true });
});

afterAll(async () => {
  await empty.drop();
  await rm(folder, { recursive: true });
});

async function failure(run: Promise<unknown>): Promise<StoreError> {
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof StoreError) return error;
  throw new Error(`expected a StoreError, got ${String(error)}`);
}

describe('migrate', () => {
  test('runs every migration once, also when several processes start together', async () => {
    const others = await Promise.all([1, 2, 3].map(() => openDatabase(empty.url)));
    const ran = await Promise.all(others.map((database) => migrate(database)));
    const files = (await readdir(MIGRATIONS)).filter((file) => file.endsWith('.sql'));
    expect(ran.flat().sort()).toEqual(files.map((file) => file.replace('.sql', '')).sort());
    expect(await migrate(empty.database)).toEqual([]);
    await Promise.all(others.map((database) => database.close()));
  });

  test('keeps nothing of a migration that fails, and names it', async () => {
    await migrate(empty.database);
    const file = path.join(folder, '9998_broken.sql');
    await writeFile(file, 'CREATE TABLE half_written (id int); SELECT no_such_function();');
    const error = await failure(migrate(empty.database, folder));
    expect(error.code).toBe('migration_failed');
    expect(error.message).toContain('9998_broken');
    const { rows } = await empty.database.pool.query("SELECT to_regclass('half_written') AS half");
    expect(rows).toEqual([{ half: null }]);
    await rm(file);
  });

  test('refuses a migration that was edited after it ran', async () => {
    await migrate(empty.database);
    const [first = ''] = (await readdir(folder)).filter((file) => file.endsWith('.sql'));
    const original = await readFile(path.join(folder, first), 'utf8');
    await writeFile(path.join(folder, first), `${original}\n-- edited`);
    expect((await failure(migrate(empty.database, folder))).code).toBe('migration_changed');
    await writeFile(path.join(folder, first), original);
  });

  test('refuses a database that a newer version has migrated', async () => {
    await migrate(empty.database);
    await writeFile(path.join(folder, '9999_from_the_future.sql'), 'SELECT 1;');
    await migrate(empty.database, folder);
    const error = await failure(migrate(empty.database));
    expect(error.code).toBe('migration_from_the_future');
    expect(error.message).toContain('9999_from_the_future');
  });
});
