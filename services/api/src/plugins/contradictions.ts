/** Rejects record filters whose parts are valid and make no sense. */
import { parseEdtf, type RecordFilter } from '@footing/model';
import { ProblemError } from './problems.ts';

const DATES = ['from', 'to', 'validOn'] as const;
const BOUNDS = ['minValue', 'maxValue'] as const;

/**
 * Checks the dates of a filter, and that values are compared within one unit.
 * @throws ProblemError `invalid-request`, naming the parameter.
 */
export function refuseContradictions(query: RecordFilter): void {
  for (const name of DATES) {
    const value = query[name];
    if (value !== undefined && parseEdtf(value) === undefined)
      throw new ProblemError(
        'invalid-request',
        `The query parameter "${name}" is not an EDTF date, such as 2023 or 2023-11.`,
      );
  }
  for (const name of BOUNDS)
    if (query[name] !== undefined && query.unit === undefined)
      throw new ProblemError(
        'invalid-request',
        `The query parameter "${name}" needs "unit", such as unit=USD: values of different units cannot be compared.`,
      );
}
