/** Reads the time of which an answer is to be. */
import { asOfInstant } from '@footing/model';
import { ProblemError } from './problems.ts';

/**
 * The last instant that `asOf` includes; undefined without it.
 * @throws ProblemError `invalid-request` for what is no day of the calendar and no instant.
 */
export function readAsOf(asOf: string | undefined): string | undefined {
  if (asOf === undefined) return undefined;
  const instant = asOfInstant(asOf);
  if (instant === undefined)
    throw new ProblemError(
      'invalid-request',
      'The query parameter "asOf" is neither a day, such as 2026-05-31, nor an instant, such as 2026-05-31T12:00:00Z.',
    );
  return instant;
}
