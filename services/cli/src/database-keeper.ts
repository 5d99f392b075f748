/** Keeps the embedded database running, and starts it again when it has ended by itself or does not answer any more. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type EmbeddedCluster, StoreError } from '@footing/store/embedded';
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
/** How often the server is asked whether it answers. */
const ASK_EVERY_MS = 2_000;
/** Number of times in a row that a server does not answer (within five seconds each) before it is killed. */
const MAX_UNANSWERED = 5;
const ASK_AGAIN_MS = 1_000;
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
 * often within a minute or its data cannot be used. One that runs and does not answer for half a minute is killed.
 */
export function keepDatabase(
  cluster: Pick<EmbeddedCluster, 'isRunning' | 'answers' | 'restart'>,
  logger: Logger,
): DatabaseKeeper {
  const stopping = new AbortController();
  let losses = 0;
  let restarts: readonly number[] = [];
  let looking: Promise<void> | undefined;
  let nextAskAt = 0;
  let givenUp = false;
  const { promise: failed, reject: giveUp } = Promise.withResolvers<never>();
  // Prevents an unhandled rejection while no code is waiting for `failed` yet.
  failed.catch(() => undefined);

  const pause = (ms: number): Promise<void> =>
    sleep(ms, undefined, { signal: stopping.signal }).catch(() => undefined);

  const revive = async (cause: string, kill: boolean): Promise<void> => {
    losses += 1;
    for (let why = cause; !stopping.signal.aborted; ) {
      restarts = withRestart(restarts);
      if (!restartsLeft(restarts)) throw keepsEnding(why);
      logger.error({ restarts: restarts.length }, `the database is down (${why}); starting it again`);
      await pause(restartPauseMs(restarts));
      if (stopping.signal.aborted) return;
      try {
        await cluster.restart({ kill });
        logger.info('the database is up again');
        return;
      } catch (error) {
        if (!(error instanceof StoreError) || LASTING.has(error.code)) throw error;
        why = error.message;
      }
    }
  };

  /** Whether a server that runs has stopped answering. It is asked several times before that is believed. */
  const isFrozen = async (): Promise<boolean> => {
    for (let unanswered = 0; !stopping.signal.aborted; await pause(ASK_AGAIN_MS)) {
      if (await cluster.answers()) {
        if (unanswered > 0) logger.info('the database answers again');
        return false;
      }
      if (!(await cluster.isRunning())) return false;
      unanswered += 1;
      if (unanswered === 1)
        logger.error('the database does not answer; it is killed and started again if it stays so for 30 s');
      if (unanswered === MAX_UNANSWERED) return true;
    }
    return false;
  };

  const look = async (): Promise<void> => {
    try {
      if (await cluster.isRunning()) {
        if (performance.now() < nextAskAt) return;
        if (await isFrozen()) await revive('it has not answered for 30 s', true);
        nextAskAt = performance.now() + ASK_EVERY_MS;
      } else await revive('it has ended by itself', false);
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
      await pause(POLL_MS);
    }
  })();

  return {
    running: async () => {
      // A look that is under way may have begun before the caller's reason to ask.
      await looking;
      nextAskAt = 0;
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
