/** Exit codes of the command line. */
export const EXIT = { ok: 0, broken: 1, failed: 2, interrupted: 130 } as const;

/** A command cannot be carried out. `message` is one line; `hint` says what to do about it. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly code: string;
  readonly hint: string;

  constructor(code: string, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
}

/**
 * One line for a person: what is wrong and what to do. Errors that say both themselves are those of our packages;
 * any other is a fault of ours and keeps its stack, which is what a report of it needs.
 */
export function describeFailure(error: unknown): string {
  if (error instanceof Error && 'hint' in error && typeof error.hint === 'string')
    return `${error.message} ${error.hint}`;
  return `Unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
