/** Keeps the embedded database running and starts it again when it has ended by itself. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type EmbeddedCluster, StoreError } from '@footing/store';
import type { Logger } from '@footing/telemetry';
import { CommandError } from './command-error.ts';
import { restartPauseMs, restartsLeft, withRestart } from './restart-policy.ts';

/** Watches over the database that the services use. */
export interface DatabaseKeeper {
  /**
   * Resolves once the database runs, with the number of times that it has been lost so far.
   * Rejects with CommandError `database_failed` or a StoreError once it is given up.
   */
  running(): Promise<number>;
  /** Rejects with the same error once the database is given up. */
  readonly failed: Promise<never>;
  /** Ends the watch. The database is left as it is. */
  stop(): Promise<void>;
}

/** For a database that somebody else keeps running. */
export const KEPT_ELSEWHERE: DatabaseKeeper = {
  running: async () => 0,
  failed: new Promise<never>(() => undefined),
  stop: async () => undefined,
};

const POLL_MS = 250;
/** Errors that another try cannot mend, and after which the data must be left alone. */
const LASTING: ReadonlySet<string> = new Set([
  'embedded_data_corrupt',
  'embedded_data_version',
  'embedded_folder_unusable',
  'embedded_no_account',
  'embedded_unsupported_platform',
]);

/**
 * Watches an embedded server. It is started again on its port at growing intervals, and given up once it has ended too
 * often within a minute or its data cannot be used.
 */
export function keepDatabase(
  cluster: Pick<EmbeddedCluster, 'isRunning' | 'restart'>,
  logger: Logger,
): DatabaseKeeper {
  const stopping = new AbortController();
  let losses = 0;
  let restarts: readonly number[] = [];
  let looking: Promise<void> | undefined;
  let givenUp = false;
  const { promise: failed, reject: giveUp } = Promise.withResolvers<never>();
  // Prevents an unhandled rejection while no code is waiting for `failed` yet.
  failed.catch(() => undefined);

  const revive = async (): Promise<void> => {
    losses += 1;
    for (let why = 'it has ended by itself'; !stopping.signal.aborted; ) {
      restarts = withRestart(restarts);
      if (!restartsLeft(restarts)) throw keepsEnding(why);
      logger.error({ restarts: restarts.length }, `the database is down (${why}); starting it again`);
      await sleep(restartPauseMs(restarts), undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      try {
        await cluster.restart();
        logger.info('the database is up again');
        return;
      } catch (error) {
        if (!(error instanceof StoreError) || LASTING.has(error.code)) throw error;
        why = error.message;
      }
    }
  };

  const look = async (): Promise<void> => {
    try {
      if (!(await cluster.isRunning())) await revive();
    } catch (error) {
      givenUp = true;
      giveUp(error);
    }
  };
  /** Looks once for all who ask at the same time. */
  const lookTogether = (): Promise<void> => {
    looking ??= look().finally(() => {
      looking = undefined;
    });
    return looking;
  };

  const watch = (async (): Promise<void> => {
    while (!stopping.signal.aborted && !givenUp) {
      await lookTogether();
      await sleep(POLL_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();

  return {
    running: async () => {
      // A look that is under way may have begun before the caller's reason to ask.
      await looking;
      if (!givenUp) await lookTogether();
      return givenUp ? failed : losses;
    },
    failed,
    stop: async () => {
      stopping.abort();
      await watch;
    },
  };
}

function keepsEnding(why: string): CommandError {
  return new CommandError(
    'database_failed',
    `The database cannot be kept running (${why}).`,
    'postgres.log in the data folder says why; nothing of the data was deleted.',
  );
}
