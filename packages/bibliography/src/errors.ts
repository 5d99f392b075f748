/** What can make a text unusable as a bibliography; stable, for programs and for tests. */
export type BibliographyErrorCode =
  | 'bibliography_not_text'
  | 'bibliography_not_found'
  | 'bibliography_gap'
  | 'bibliography_duplicate_number';

/** The text cannot be imported as it stands. `message` is one line; `hint` says what to do about it. */
export class BibliographyError extends Error {
  override readonly name = 'BibliographyError';
  readonly code: BibliographyErrorCode;
  readonly hint: string;

  constructor(code: BibliographyErrorCode, message: string, hint: string) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}
