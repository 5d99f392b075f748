import * as schema from '@footing/store/schema';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

let store: TestDatabase;

beforeAll(async () => {
  store = await createTestDatabase();
});

afterAll(() => store.drop());

interface Shape {
  /** `name type [NOT NULL] [DEFAULT]` */
  columns: string[];
  /** `kind(columns)[ -> table]` */
  constraints: string[];
  /** `name(columns)` */
  indexes: string[];
}

const tables: Record<string, PgTable> = schema;

/** What the code believes. */
function expectedShape(table: PgTable): Shape {
  const { columns, primaryKeys, uniqueConstraints, foreignKeys, indexes } = getTableConfig(table);
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join(',');
  return {
    columns: columns
      .map((column) =>
        [column.name, column.getSQLType(), column.notNull && 'NOT NULL', column.hasDefault && 'DEFAULT']
          .filter(Boolean)
          .join(' '),
      )
      .sort(),
    constraints: [
      ...columns.filter(({ primary }) => primary).map(({ name }) => `p(${name})`),
      ...primaryKeys.map((key) => `p(${names(key.columns)})`),
      ...columns.filter(({ isUnique }) => isUnique).map(({ name }) => `u(${name})`),
      ...uniqueConstraints.map((constraint) => `u(${names(constraint.columns)})`),
      ...foreignKeys.map((key) => {
        const { columns: from, foreignTable } = key.reference();
        return `f(${names(from)}) -> ${getTableConfig(foreignTable).name}`;
      }),
    ].sort(),
    indexes: indexes
      .map(
        ({ config }) =>
          `${config.name}(${config.columns.map((column) => ('name' in column ? column.name : '?')).join(',')})`,
      )
      .sort(),
  };
}

/** What the migrated database has. */
async function actualShape(pool: pg.Pool, table: string): Promise<Shape> {
  const list = async (query: string): Promise<string[]> => {
    const { rows } = await pool.query<{ item: string }>(query, [table]);
    return rows.map(({ item }) => item).sort();
  };
  return {
    columns: await list(`
      SELECT concat_ws(' ', attname, format_type(atttypid, atttypmod), CASE WHEN attnotnull THEN 'NOT NULL' END,
        CASE WHEN (atthasdef AND attgenerated = '') OR attidentity <> '' THEN 'DEFAULT' END) AS item
      FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`),
    constraints: await list(`
      SELECT contype::text || '(' || (
          SELECT string_agg(attname, ',' ORDER BY position)
          FROM unnest(conkey) WITH ORDINALITY AS key(attnum, position)
          JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = key.attnum) || ')'
        || CASE WHEN contype = 'f' THEN ' -> ' || confrelid::regclass::text ELSE '' END AS item
      FROM pg_constraint WHERE conrelid = $1::regclass AND contype IN ('p', 'u', 'f')`),
    indexes: await list(`
      SELECT indexrelid::regclass::text || '(' || (
          SELECT string_agg(attname, ',' ORDER BY position)
          FROM unnest(indkey) WITH ORDINALITY AS key(attnum, position)
          JOIN pg_attribute a ON a.attrelid = indrelid AND a.attnum = key.attnum) || ')' AS item
      FROM pg_index WHERE indrelid = $1::regclass
        AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u'))`),
  };
}

test.each(Object.values(tables).map((table) => [getTableConfig(table).name, table] as const))(
  'the migrated table %s is the one the queries are written for',
  async (name, table) => {
    expect(await actualShape(store.database.pool, name)).toEqual(expectedShape(table));
  },
);

test('the migrated database has no table that the code does not know', async () => {
  const { rows } = await store.database.pool.query<{ name: string }>(`
    SELECT relname AS name FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition`);
  const known = Object.values(tables).map((table) => getTableConfig(table).name);
  expect(rows.map(({ name }) => name).sort()).toEqual([...known, 'schema_migrations'].sort());
});
