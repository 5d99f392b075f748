/** PostgreSQL parses and plans a query that recurs once, and a connection keeps few of them. */

import { openDatabase } from '@footing/store';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

let store: TestDatabase;
let client: pg.PoolClient;

beforeAll(async () => {
  store = await createTestDatabase();
});

beforeEach(async () => {
  client = await store.database.pool.connect();
  return () => client.release(true);
});

afterAll(() => store.drop());

async function kept(): Promise<string[]> {
  const { rows } = await client.query<{ statement: string }>('SELECT statement FROM pg_prepared_statements');
  return rows.map(({ statement }) => statement);
}

describe('a connection', () => {
  test('keeps a query with parameters from the second time on', async () => {
    const text = 'SELECT $1::int AS one';
    await client.query(text, [1]);
    expect(await kept()).toEqual([]);
    for (const one of [2, 3, 4])
      expect((await client.query({ text, values: [one] })).rows).toEqual([{ one }]);
    expect(await kept()).toEqual([text]);
  });

  test('keeps no query without parameters', async () => {
    for (let time = 0; time < 3; time += 1) await client.query('SELECT 1');
    expect(await kept()).toEqual([]);
  });

  test('keeps at most 64, however many come', async () => {
    for (let time = 0; time < 3; time += 1)
      for (let each = 0; each < 100; each += 1) await client.query(`SELECT $1::int + ${each}`, [1]);
    expect(await kept()).toHaveLength(64);
  });

  test('whose kept queries the schema has left behind is replaced', async () => {
    const { pool, close } = await openDatabase(store.url, { poolSize: 1 });
    await pool.query('CREATE TABLE changing (one integer)');
    const ask = async () => {
      const taken = await pool.connect();
      try {
        return await taken.query('SELECT * FROM changing WHERE one = $1', [1]);
      } finally {
        taken.release();
      }
    };
    for (let time = 0; time < 3; time += 1) await ask();
    await client.query('ALTER TABLE changing ADD COLUMN other integer');
    await expect(ask()).rejects.toMatchObject({ code: '0A000' });
    expect((await ask()).fields).toHaveLength(2);
    await close();
  });
});
