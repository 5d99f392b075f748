/**
 * What is used of drizzle, made into one file when the package is installed (`#drizzle` in package.json). Drizzle's own
 * entry points read 448 files, which costs each process 100 MB and half a second.
 */
export {
  and,
  asc,
  count,
  desc,
  eq,
  getTableColumns,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  type SQL,
  sql,
} from 'drizzle-orm';
export { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
export {
  type AnyPgColumn,
  bigint,
  boolean,
  customType,
  date,
  doublePrecision,
  getTableConfig,
  index,
  integer,
  jsonb,
  numeric,
  type PgTable,
  pgEnum,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
