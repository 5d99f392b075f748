/** The exit codes, and the errors with which commands end. */
import { constants } from 'node:os';
import { FootingError } from '@footing/errors';

/** Exit codes of the command line. */
export const EXIT = { ok: 0, broken: 1, failed: 2, unreached: 3 } as const;

/** The exit code of a command that a signal has ended, as shells have it: 130 for SIGINT, 143 for SIGTERM. */
export function interruptedBy({ reason }: AbortSignal): number {
  const signals: Readonly<Record<string, number>> = constants.signals;
  return 128 + (signals[String(reason)] ?? constants.signals.SIGINT);
}

/** Every error code, with the situation in which it is raised. */
export const COMMAND_ERRORS = {
  api_port_in_use: 'Another program listens on the port of the API.',
  fill_failed: 'The process that migrates the database and loads the corpus ended without a word.',
  service_not_ready: 'The API or the worker ended or kept silent before it was ready.',
  database_lost: 'The database went away while a command worked on it.',
  database_failed: 'The embedded database keeps ending, or cannot be started again.',
  service_failed: 'The API or the worker keeps ending by itself.',
  sweep_failed: 'The worker of a sweep ended before every link was checked.',
  no_database: 'There is no embedded database yet whose status could be told.',
  schema_different: 'The database has an older or newer schema than this version of Footing reads.',
  subscription_invalid: 'What is said of a subscription cannot be so.',
  subscription_taken: 'There is a subscription of this name already.',
  subscription_missing: 'There is no subscription of this name, or it has no secrets.',
  replay_invalid: 'Deliveries that are to be sent again are named by what is no id or instant.',
  pattern_invalid: '--include or --exclude is not a regular expression.',
  baseline_invalid: 'A file is not a baseline of links that are known to fail.',
  source_invalid: 'A file whose links are to be checked cannot be read in its format.',
  file_unreadable: 'A file cannot be read.',
  file_unwritable: 'A file cannot be written.',
  file_not_ordinary: 'What is named as a file is a pipe, a device, a socket or a folder.',
  file_too_large: 'A file is larger than any text of a book or list of links.',
  file_not_utf8: 'The file to import is not UTF-8.',
} as const;

/** A command cannot be carried out. */
export class CommandError extends FootingError<keyof typeof COMMAND_ERRORS> {
  override readonly name = 'CommandError';
}
