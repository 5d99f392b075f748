/** Tells why a command failed. Apart from the errors themselves, since it reads the faults of a corpus. */
import { CorpusError } from '@footing/corpus';
import { FootingError } from '@footing/errors';
import { faultLines } from './fault-lines.ts';
import { FillFailure } from './fill-database.ts';

/**
 * An error as text for people: what is wrong and what to do, in one line, and below it a line for each fault of a
 * corpus. An error that is not a `FootingError` is a fault of Footing and keeps its stack, which a bug report needs.
 */
export function describeFailure(error: unknown): string {
  if (error instanceof FillFailure) return error.message;
  if (error instanceof CorpusError)
    return [`${error.message} ${error.hint}`, ...faultLines(error)].join('\n');
  if (error instanceof FootingError) return `${error.message} ${error.hint}`;
  return `Unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
