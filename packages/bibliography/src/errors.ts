/** The errors that make a text unusable as a bibliography. */
import { FootingError } from '@footing/errors';

/** Every error code, with the situation in which it is raised. */
export const BIBLIOGRAPHY_ERRORS = {
  bibliography_not_text: 'The file to import is not text.',
  bibliography_not_found: 'The text has neither numbered footnotes nor a numbered list of references.',
  bibliography_gap: 'Numbers are missing from the list of references.',
  bibliography_duplicate_number: 'Two entries of the list of references have one number.',
} as const;

/** The text cannot be imported in its present form. */
export class BibliographyError extends FootingError<keyof typeof BIBLIOGRAPHY_ERRORS> {
  override readonly name = 'BibliographyError';
}
