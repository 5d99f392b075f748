/** Rejects filter dates that match the pattern but are not valid. */
import { parseEdtf } from '@footing/model';
import { ProblemError } from './problems.ts';

/**
 * Checks `from` and `to`.
 * @throws ProblemError `invalid-request`, naming the parameter that is not in the supported part of EDTF.
 */
export function refuseInvalidDates(query: { from?: string; to?: string }): void {
  for (const name of ['from', 'to'] as const) {
    const value = query[name];
    if (value !== undefined && parseEdtf(value) === undefined)
      throw new ProblemError(
        'invalid-request',
        `The query parameter "${name}" is not an EDTF date, such as 2023 or 2023-11.`,
      );
  }
}
