/** Stops a program in an orderly way, or by force after a deadline. */
import type { Logger } from './logger.ts';

/** The request for a program to stop, whatever its cause. */
export interface Shutdown {
  /** Aborted when the program should stop. */
  readonly signal: AbortSignal;
  /** Resolves when the program should stop, with the cause. */
  readonly requested: Promise<string>;
}

/**
 * Listens for SIGINT, SIGTERM, SIGHUP (the terminal was closed) and the loss of the supervisor that started
 * the program (its IPC channel closes), so no service outlives its supervisor.
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

/** Ends the process with code 1 if a clean stop takes longer than `seconds`. */
export function forceExitAfter(seconds: number, logger: Logger): void {
  setTimeout(() => {
    logger.error({ seconds }, 'still busy at the shutdown deadline; ending now');
    process.exit(1);
  }, seconds * 1000).unref();
}
