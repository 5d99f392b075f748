/** Refuses filters by a section of no work. */
import { ProblemError } from './problems.ts';

/** @throws ProblemError `invalid-request` for a section without its work. */
export function refuseLoneSection({
  section,
  work,
}: {
  section?: string | undefined;
  work?: string | undefined;
}): void {
  if (section !== undefined && work === undefined)
    throw new ProblemError(
      'invalid-request',
      'The query parameter "section" needs "work": sections of different works may have the same slug.',
    );
}
