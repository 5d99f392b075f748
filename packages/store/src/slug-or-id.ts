/** The condition of the one row that a slug or an id names. */
import { type SQL, sql } from 'drizzle-orm';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Whether a row of `alias` has the slug, or the id where it has the form of one. */
export function isNamed(alias: SQL, key: string): SQL {
  return UUID.test(key)
    ? sql`(${alias}.slug = ${key} OR ${alias}.id = ${key}::uuid)`
    : sql`${alias}.slug = ${key}`;
}
