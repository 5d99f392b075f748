import type { Logger } from './logger.ts';

/** A program's order to stop, from whichever side it comes first. */
export interface Shutdown {
  /** Aborted once the program should stop. */
  readonly signal: AbortSignal;
  /** Resolves when the program should stop, with what asked it to. */
  readonly requested: Promise<string>;
}

/**
 * Listens for SIGINT, SIGTERM, SIGHUP (the terminal is closed) and for the loss of the supervisor that started the program (its IPC channel
 * closes), so that no service outlives the process group it belongs to.
 */
export function listenForShutdown(): Shutdown {
  const controller = new AbortController();
  const requested = new Promise<string>((resolve) => {
    const stop = (cause: string): void => {
      controller.abort(cause);
      resolve(cause);
    };
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stop(name));
    if (process.channel !== undefined) process.once('disconnect', () => stop('the supervisor is gone'));
  });
  return { signal: controller.signal, requested };
}

/** Ends the process with code 1 when a clean stop takes longer than it may. */
export function forceExitAfter(seconds: number, logger: Logger): void {
  setTimeout(() => {
    logger.error({ seconds }, 'still busy at the shutdown deadline; ending now');
    process.exit(1);
  }, seconds * 1000).unref();
}
