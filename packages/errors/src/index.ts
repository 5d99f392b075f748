/** The base class of all errors that a user can act on. */

/**
 * An error with a stable `code` for programs, a one-line `message`, and a `hint` on how to resolve it. Each
 * package derives its own class, with a table of codes; docs/errors.md lists them all.
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
