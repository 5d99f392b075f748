/** Migrates and fills the database in a process of its own, whose memory is given back before the services start. */
import path from 'node:path';
import { CommandError } from './command-error.ts';
import { spawnProcess, stopProcess, whenEnded } from './service-process.ts';

/** How it ended: the lines that say what was loaded, or why it failed. */
export type FillReport = { lines: string[] } | { failure: string; isDatabaseAway: boolean };

/** Why the process could not fill the database, in its own words. */
export class FillFailure extends Error {
  override readonly name = 'FillFailure';
  /** That of a database that is away, if that is why: then another try may do. */
  readonly code: 'database_unreachable' | undefined;

  constructor(message: string, isDatabaseAway: boolean) {
    super(message);
    this.code = isDatabaseAway ? 'database_unreachable' : undefined;
  }
}

/** How long the process may take to roll back what it has begun. */
const MAX_ROLLBACK_MS = 10_000;

/**
 * Brings the database to the newest schema, loads the corpus into it, and returns the lines that say what was loaded.
 * Rejects with FillFailure, or with CommandError `fill_failed` if the process ends without a word; when the signal is
 * aborted, once all is rolled back.
 */
export async function fillDatabase(url: string, signal: AbortSignal): Promise<string[]> {
  signal.throwIfAborted();
  const child = spawnProcess(path.join(import.meta.dirname, 'fill-process.ts'), [], { DATABASE_URL: url });
  const stop = (): Promise<void> => stopProcess(child, MAX_ROLLBACK_MS, 'SIGINT');
  signal.addEventListener('abort', stop, { once: true });
  let report: FillReport | undefined;
  child.once('message', (message) => {
    report = message as FillReport;
  });
  const [code, killed] = await whenEnded(child);
  signal.removeEventListener('abort', stop);
  if (report === undefined)
    throw new CommandError(
      'fill_failed',
      `The process that loads the corpus ended (${killed ?? `code ${code}`}).`,
      'Its last lines above say why.',
    );
  if ('failure' in report) throw new FillFailure(report.failure, report.isDatabaseAway);
  return report.lines;
}
