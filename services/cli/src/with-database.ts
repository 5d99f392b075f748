/** Does work that needs the database, and waits for a database that is away. */
import { setTimeout as sleep } from 'node:timers/promises';
import { isDatabaseAway } from '@footing/store/embedded';
import type { Logger } from '@footing/telemetry';
import type { DatabaseKeeper } from './database-keeper.ts';

const MAX_AWAY_MS = 60_000;
const PAUSE_MS = 1_000;

/** Who watches over the database, who is told, and what ends the wait. */
export interface WaitOptions {
  keeper: Pick<DatabaseKeeper, 'running'>;
  logger: Logger;
  signal: AbortSignal;
}

/**
 * Does the work; does it again from its beginning while the database is away, for at most a minute. Rejects with the
 * error of the last try.
 */
export async function withDatabase<T>(
  work: () => Promise<T>,
  { keeper, logger, signal }: WaitOptions,
): Promise<T> {
  const deadline = Date.now() + MAX_AWAY_MS;
  for (let told = ''; ; ) {
    try {
      await keeper.running();
      return await work();
    } catch (error) {
      if (!isDatabaseAway(error) || signal.aborted || Date.now() > deadline) throw error;
      const { message } = error as Error;
      if (message !== told) logger.warn(`${message} Trying again for up to ${MAX_AWAY_MS / 1000} s.`);
      told = message;
    }
    await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined);
  }
}
