/** Writes rows by the columns of their drizzle table, so no column list is maintained by hand. */

import { getTableColumns, type PgTable, type SQL, sql } from '#drizzle';
import type { Queryable } from './database/database.ts';

type Property<Table extends PgTable> = keyof Table['$inferInsert'] & string;

/** How rows are matched with existing ones and updated. */
export interface UpsertOptions<Table extends PgTable> {
  /** Properties of the unique constraint that identifies a row. */
  key: readonly Property<Table>[];
  /** Properties that keep the value of the first insert; `id` always does. */
  keep?: readonly Property<Table>[];
  /** Properties computed in SQL from the row, whose alias is `r`. */
  computed?: Partial<Record<Property<Table>, SQL>>;
  /** Also writes existing rows of which no column has changed. */
  evenIfSame?: boolean;
}

/**
 * Inserts rows, and updates existing rows (by their key) if a column differs. An update sets `updated_at`, if
 * the table has it, to the time of the transaction. Properties that no row has keep their defaults. One
 * statement with one parameter for any number of rows. Returns the written rows with all columns.
 */
export async function upsert<Table extends PgTable>(
  tx: Queryable,
  table: Table,
  rows: readonly Table['$inferInsert'][],
  { key, keep = [], computed = {}, evenIfSame = false }: UpsertOptions<Table>,
): Promise<Table['$inferSelect'][]> {
  if (rows.length === 0) return [];
  const columns = getTableColumns(table);
  const given = Object.keys(columns).filter(
    (property) =>
      !(property in computed) && rows.some((row) => (row as Record<string, unknown>)[property] !== undefined),
  );
  const written = [...given, ...Object.keys(computed)] as Property<Table>[];
  const changing = written.filter(
    (property) => property !== 'id' && !key.includes(property) && !keep.includes(property),
  );
  const name = (property: string): SQL => sql`${sql.identifier(columns[property]?.name ?? property)}`;
  const list = (properties: readonly string[], each: (property: string) => SQL): SQL =>
    sql.join(properties.map(each), sql`, `);
  const source = (property: string): SQL =>
    (computed as Record<string, SQL | undefined>)[property] ?? sql`r.${name(property)}`;
  const touched = 'updatedAt' in columns && !written.includes('updatedAt' as Property<Table>);
  const isDistinct = sql`(${list(changing, (property) => sql`${table}.${name(property)}`)})
    IS DISTINCT FROM (${list(changing, (property) => sql`excluded.${name(property)}`)})`;
  const onConflict =
    changing.length === 0
      ? sql`DO NOTHING`
      : sql`DO UPDATE SET ${list(changing, (property) => sql`${name(property)} = excluded.${name(property)}`)}
        ${touched ? sql`, updated_at = now()` : sql``} WHERE ${evenIfSame ? sql`true` : isDistinct}`;
  const { rows: result } = await tx.execute<Record<string, unknown>>(sql`
    INSERT INTO ${table} (${list(written, name)})
    SELECT ${list(written, source)} FROM ${recordset(table, given, rows)} AS r
    ON CONFLICT (${list(key, name)}) ${onConflict}
    RETURNING ${list(Object.keys(columns), (property) => sql`${name(property)} AS ${sql.identifier(property)}`)}`);
  return result as Table['$inferSelect'][];
}

/**
 * Rows as a table expression in one parameter, with the names and types of the given properties' columns and
 * of `extra` columns (name -> SQL type).
 */
export function recordset(
  table: PgTable,
  properties: readonly string[],
  rows: readonly object[],
  extra: Readonly<Record<string, string>> = {},
): SQL {
  const columns = getTableColumns(table);
  const definitions = [
    ...properties.map((property) => [property, columns[property]?.name, columns[property]?.getSQLType()]),
    ...Object.entries(extra).map(([name, type]) => [name, name, type]),
  ] as [property: string, column: string, type: string][];
  const values = rows.map((row) =>
    Object.fromEntries(
      definitions.map(([property, column]) => [column, (row as Record<string, unknown>)[property] ?? null]),
    ),
  );
  const types = definitions.map(([, column, type]) => sql`${sql.identifier(column)} ${sql.raw(type)}`);
  return sql`(SELECT * FROM jsonb_to_recordset(${JSON.stringify(values)}::jsonb) AS rows(${sql.join(types, sql`, `)}))`;
}

/** Texts as an array in one parameter, for `= ANY(...)`. */
export function textArray(texts: readonly string[]): SQL {
  return sql`ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(texts)}::jsonb))`;
}

/** Ids as an array in one parameter, for `= ANY(...)`. */
export function uuidArray(ids: readonly string[]): SQL {
  return sql`${textArray(ids)}::uuid[]`;
}
