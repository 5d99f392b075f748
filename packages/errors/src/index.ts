/** The base of every error that a person can do something about. */

/**
 * An error with a stable `code` for programs, one line of `message`, and a `hint` that says what to do about it.
 * Each package derives its own from its table of codes; docs/errors.md lists them all.
 */
export abstract class FootingError<Code extends string = string> extends Error {
  readonly code: Code;
  readonly hint: string;

  constructor(code: Code, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
}
