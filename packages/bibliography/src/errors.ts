/** The errors that make a text unusable as a bibliography. */
import { FootingError } from '@footing/errors';

/** Every error code, with the situation in which it is raised. */
export const BIBLIOGRAPHY_ERRORS = {
  bibliography_not_text: 'The file to import is not text.',
  bibliography_not_found:
    'The text has neither footnotes nor a list of references, or the file has no reference.',
  references_invalid: 'A file of references cannot be read in its format.',
  bibliography_gap: 'Numbers are missing from the list of references.',
  bibliography_duplicate_number: 'Two entries of the list of references have one number.',
} as const;

/** The text cannot be imported in its present form. */
export class BibliographyError extends FootingError<keyof typeof BIBLIOGRAPHY_ERRORS> {
  override readonly name = 'BibliographyError';
}
