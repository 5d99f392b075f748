/** The errors of unreadable corpus files. */
import { FootingError } from '@footing/errors';

/** Every error code, with the situation in which it is raised. */
export const CORPUS_ERRORS = {
  corpus_invalid: 'A file of a corpus is missing, is not JSON, or does not have its shape.',
} as const;

const HINT = 'Correct the file, or write it anew with `footing import`.';

/** A file of a corpus cannot be used. `message` names the file and the place in it. */
export class CorpusError extends FootingError<keyof typeof CORPUS_ERRORS> {
  override readonly name = 'CorpusError';

  constructor(message: string, options?: ErrorOptions) {
    super('corpus_invalid', message, HINT, options);
  }
}
