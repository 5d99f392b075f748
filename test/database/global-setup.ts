import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrate, openDatabase, startEmbedded } from '@footing/store';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the maintenance database of the one cluster that all tests share. */
    clusterUrl: string;
  }
}

/** The migrated database that each test file's own is cloned from. */
export const TEMPLATE = 'footing_template';

/** Settings for speed: what the tests write need not survive a power cut. */
const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/** Starts one real PostgreSQL for the whole run, and migrates the template. Returns the tear-down. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'footing-test-'));
  const cluster = await startEmbedded({ dataDir, settings: SETTINGS });
  const admin = new pg.Client({ connectionString: cluster.urlOf('postgres') });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${TEMPLATE}`);
  await admin.end();
  const template = await openDatabase(cluster.urlOf(TEMPLATE));
  await migrate(template);
  await template.close();
  project.provide('clusterUrl', cluster.urlOf('postgres'));
  return async () => {
    await cluster.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
