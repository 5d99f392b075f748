/** Tells errors of a database that is away for a while from others. */

/** SQLSTATE classes of a server that is going, coming or unreachable (57P01 to 57P03, 08). */
const AWAY_STATES = /^(?:57P0[123]|08\w{3})$/;
const AWAY_CODES: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'database_unreachable',
]);
/** What pg says, without a code, of a connection that broke. */
const AWAY_MESSAGES = /^Connection terminated|^Client has encountered a connection error/;

/** Whether an error, or one that it was caused by, says that the database cannot be reached just now. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: string };
  if (AWAY_CODES.has(code) || AWAY_STATES.test(code ?? '')) return true;
  return AWAY_MESSAGES.test(error.message) || isDatabaseAway(error.cause);
}
