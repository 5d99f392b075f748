/** Tells errors of a database that has another schema than this version from others. */

/** SQLSTATE of a table, a column and a function that are not there. */
const MISSING: ReadonlySet<string> = new Set(['42P01', '42703', '42883']);

/** Whether an error, or one that it was caused by, says that the schema lacks what a query names. */
export function isSchemaDifferent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: string };
  return MISSING.has(code ?? '') || isSchemaDifferent(error.cause);
}
