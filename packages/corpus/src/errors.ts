/** The errors of corpora that cannot be used. */
import { FootingError } from '@footing/errors';
import type { Fault } from './fault.ts';

/** Every error code, with the situation in which it is raised. */
export const CORPUS_ERRORS = {
  corpus_invalid:
    'A file of a corpus is missing, is not JSON or does not have its shape, or the files do not hold together.',
} as const;

const HINT = 'Correct the files and try again.';

/** Maximum number of faults that are listed. */
const MAX_FAULTS = 200;

/** The faults of a corpus that are listed, and how many more there are. */
export interface FaultList {
  faults: readonly Fault[];
  more: number;
}

/** The first `MAX_FAULTS` of all faults. */
export function listed(faults: readonly Fault[]): FaultList {
  return { faults: faults.slice(0, MAX_FAULTS), more: Math.max(0, faults.length - MAX_FAULTS) };
}

/** A corpus cannot be used: its folder cannot be read, or it has faults. */
export class CorpusError extends FootingError<keyof typeof CORPUS_ERRORS> implements FaultList {
  override readonly name = 'CorpusError';
  /** What is wrong; empty if the folder cannot be read. */
  readonly faults: readonly Fault[];
  /** How many more faults there are than those listed. */
  readonly more: number;

  constructor(message: string, faults: readonly Fault[] = [], options?: ErrorOptions) {
    super('corpus_invalid', message, HINT, options);
    ({ faults: this.faults, more: this.more } = listed(faults));
  }

  /** The error of a corpus that has faults. */
  static of(faults: readonly Fault[]): CorpusError {
    return new CorpusError(`The corpus has ${countOf(faults.length)}.`, faults);
  }
}

/** A number of faults in words. */
export function countOf(faults: number): string {
  return faults === 1 ? '1 fault' : `${faults} faults`;
}
