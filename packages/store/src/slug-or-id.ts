/** The condition of the one row that a slug or an id names. */
import { isUuid } from '@footing/model';
import { type SQL, sql } from '#drizzle';

/** Whether a row of `alias` has the slug, or the id where it has the form of one. */
export function isNamed(alias: SQL, key: string): SQL {
  return isUuid(key)
    ? sql`(${alias}.slug = ${key} OR ${alias}.id = ${key}::uuid)`
    : sql`${alias}.slug = ${key}`;
}
