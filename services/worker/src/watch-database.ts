/** Watches whether the worker's database answers, and how the clocks agree. */
import type { Logger } from '@footing/telemetry';
import type { DatabaseClock } from './database-clock.ts';

/** The database is asked so often. */
const ASK_MS = 10_000;

/** A watch that goes on until it is stopped. */
export interface DatabaseWatch {
  /** Rejects once the database has not answered for too long. */
  readonly lost: Promise<never>;
  stop(): void;
}

/** What a watch needs. */
export interface WatchOptions {
  clock: DatabaseClock;
  /** How long the database may be silent. */
  maxSilentMs: number;
  logger: Logger;
  /** Called after each answer. */
  measured(): Promise<void>;
}

/**
 * Starts to ask the database for its time. A worker whose connections have gone for good would wait for ever; one that
 * ends is started anew by its supervisor.
 */
export function watchDatabase({ clock, maxSilentMs, logger, measured }: WatchOptions): DatabaseWatch {
  const { promise: lost, reject: giveUp } = Promise.withResolvers<never>();
  // Prevents an unhandled rejection while no code is waiting for it.
  lost.catch(() => undefined);
  let asking = false;
  const ask = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    try {
      await clock.measure();
      await measured();
    } catch (error) {
      logger.warn(
        { err: error, silentSeconds: Math.round(clock.silentMs / 1000) },
        'the database does not answer',
      );
    } finally {
      asking = false;
    }
  };
  const timer = setInterval(() => {
    void ask();
    if (clock.silentMs > maxSilentMs)
      giveUp(new Error(`The database has not answered for ${Math.round(clock.silentMs / 1000)} s.`));
  }, ASK_MS);
  return { lost, stop: () => clearInterval(timer) };
}
