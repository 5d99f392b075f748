/** Creates a database for a test file. */
import { randomBytes } from 'node:crypto';
import { type Database, openDatabase } from '@footing/store';
import pg from 'pg';
import { inject } from 'vitest';
import { TEMPLATE, urlOf } from './global-setup.ts';

/** The database of one test file. */
export interface TestDatabase {
  url: string;
  database: Database;
  drop(): Promise<void>;
}

/** Clones a new database from the migrated template, or from another one. */
export async function createTestDatabase(template: string = TEMPLATE): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await administer(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = urlOf(inject('clusterUrl'), name);
  const database = await openDatabase(url);
  return {
    url,
    database,
    drop: async () => {
      await database.close();
      await administer(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('clusterUrl') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
