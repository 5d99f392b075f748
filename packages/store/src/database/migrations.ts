/** Runs the SQL files of `migrations/` on the database. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import type { Database } from './database.ts';
import { StoreError } from './errors.ts';

/** One file in `migrations/`. */
interface Migration {
  version: number;
  name: string;
  sql: string;
  sha256: string;
}

/** Key of the advisory lock under which migrations run: an arbitrary number, the same in every process. */
const MIGRATION_LOCK = 5_013_870_421;
const FOLDER = path.resolve(import.meta.dirname, '../../../../migrations');

/**
 * Applies all pending migrations. Each runs with its record in a transaction of its own. An advisory lock
 * makes processes that start together take turns. Returns the names of the migrations that ran in this call.
 * @throws StoreError `migration_from_the_future` if the database has a migration that this checkout does not;
 * `migration_changed` if a migration was edited after it had run; `migration_failed` if one fails: then
 * nothing of it, and none of the later migrations, is kept.
 */
export async function migrate({ pool }: Database, folder: string = FOLDER): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = await pool.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query(`CREATE TABLE IF NOT EXISTS schema_migrations (
      version integer PRIMARY KEY, name text NOT NULL, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`);
    const pending = await findPending(client, migrations);
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    client.release();
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => /^\d{4}_\w+\.sql$/.test(file)).sort();
  return Promise.all(
    files.map(async (file) => {
      const sql = await readFile(path.join(folder, file), 'utf8');
      const sha256 = createHash('sha256').update(sql).digest('hex');
      return { version: Number(file.slice(0, 4)), name: file.slice(0, -'.sql'.length), sql, sha256 };
    }),
  );
}

async function findPending(client: pg.PoolClient, migrations: readonly Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ version: number; name: string; sha256: string }>(
    'SELECT version, name, sha256 FROM schema_migrations ORDER BY version',
  );
  for (const applied of rows) {
    const known = migrations.find(({ version }) => version === applied.version);
    if (known === undefined) {
      throw new StoreError(
        'migration_from_the_future',
        `The database was migrated by a newer Footing (${applied.name}); this one would damage it.`,
        'Update this checkout to that version or a later one, or use another database.',
      );
    }
    if (known.sha256 !== applied.sha256) {
      throw new StoreError(
        'migration_changed',
        `The migration ${applied.name} was edited after it had run on this database.`,
        'Restore the file as it was, and write the change as a new migration.',
      );
    }
  }
  const done = new Set(rows.map(({ version }) => version));
  return migrations.filter(({ version }) => !done.has(version));
}

async function apply(client: pg.PoolClient, { version, name, sql, sha256 }: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query('INSERT INTO schema_migrations (version, name, sha256) VALUES ($1, $2, $3)', [
      version,
      name,
      sha256,
    ]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    const why = error instanceof Error ? error.message : String(error);
    throw new StoreError(
      'migration_failed',
      `The migration ${name} failed: ${why}.`,
      'Nothing of it was kept. Correct the cause and start again.',
      { cause: error },
    );
  }
}
