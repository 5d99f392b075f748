/** Gives a test run one real PostgreSQL, with a migrated template for the databases of the test files. */
import path from 'node:path';
import { migrate, openDatabase } from '@footing/store';
import { startEmbedded } from '@footing/store/embedded';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { makeRunFolder } from './run-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection URL of the maintenance database of the one cluster that all tests share. */
    clusterUrl: string;
  }
}

/** The migrated database from which the database of each test file is cloned. */
export const TEMPLATE = 'footing_template';

/** Settings for speed: test data need not survive a power failure. */
const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/**
 * Uses the server at TEST_DATABASE_URL (its maintenance database, as a superuser), or starts a server: with
 * the programs in TEST_POSTGRES_FOLDER if that is set, else the embedded one. Returns the function that stops
 * it.
 */
export default async function setup(project: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> {
  const { TEST_DATABASE_URL: given, TEST_POSTGRES_FOLDER: programs } = process.env;
  const folder = makeRunFolder();
  const cluster =
    given === undefined
      ? await startEmbedded({
          dataDir: path.join(folder, 'cluster'),
          settings: SETTINGS,
          ...(programs === undefined ? {} : { programs }),
        })
      : undefined;
  const adminUrl = cluster?.urlOf('postgres') ?? given ?? '';
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`DROP DATABASE IF EXISTS ${TEMPLATE}`);
  await admin.query(`CREATE DATABASE ${TEMPLATE}`);
  const { rows } = await admin.query('SHOW server_version');
  console.log(`Tests run on PostgreSQL ${rows[0]?.server_version}.`);
  await admin.end();
  const template = await openDatabase(urlOf(adminUrl, TEMPLATE));
  await migrate(template);
  await template.close();
  project.provide('clusterUrl', adminUrl);
  return async () => {
    await cluster?.stop();
  };
}

/** Connection URL of another database on the same server. */
export function urlOf(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}
