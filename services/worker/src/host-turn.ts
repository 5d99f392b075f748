/** Gives a host its turn: a bounded slice of its due links. */
import { setTimeout as sleep } from 'node:timers/promises';
import { CrawlDelay } from '@footing/linkcheck';
import { beginTurn, type Database, endTurn } from '@footing/store';
import type { Logger } from '@footing/telemetry';
import type { DatabaseClock } from './database-clock.ts';

/** Between two attempts to note the end of a turn while the database is away, and how many there are. */
const END_RETRY_MS = 1_000;
const MAX_END_TRIES = 300;

/** What a turn needs. */
export interface HostTurnOptions {
  database: Database;
  clock: DatabaseClock;
  logger: Logger;
  /** How long a turn lasts; then the host waits behind the others, so that none of them waits for the whole of it. */
  sliceMs: number;
  /** Configured pause between requests to a host, in milliseconds. */
  delayMs: number;
}

/**
 * Crawls a host for at most one slice, unless it is to be left alone. The turn is noted before it begins and after it
 * ends: one that never ends has killed its worker, and after three of them in a row the host is set aside for a day.
 * Returns the number of recorded checks.
 */
export async function inTurn(
  { database, clock, logger, sliceMs, delayMs }: HostTurnOptions,
  hostId: string,
  signal: AbortSignal,
  crawl: (signal: AbortSignal, pace: CrawlDelay) => Promise<number>,
): Promise<number> {
  const start = await beginTurn(database, hostId, clock.now());
  if (start === 'set-aside')
    logger.error(
      { hostId },
      'the last crawls of a host ended with the death of their worker; it is set aside for a day',
    );
  if (start !== 'begun') return 0;
  const slice = AbortSignal.timeout(sliceMs);
  const pace = new CrawlDelay(delayMs);
  try {
    return await crawl(AbortSignal.any([signal, slice]), pace);
  } finally {
    // An error is no death: whatever it was, it is told where the job failed.
    await endTurn(database, hostId, pace.delayMs).catch((error: unknown) => {
      void endLater(database, hostId, pace.delayMs);
      throw error;
    });
  }
}

/**
 * Ends a turn as soon as the database is there again. Its loss is no death of the worker: if turns stayed open for it, the
 * hosts that were being crawled at three restarts of the database would be set aside.
 */
async function endLater(database: Database, hostId: string, delayMs: number): Promise<void> {
  for (let tries = 0; tries < MAX_END_TRIES; tries += 1) {
    await sleep(END_RETRY_MS, undefined, { ref: false });
    try {
      await endTurn(database, hostId, delayMs);
      return;
    } catch {
      // The loss of the database has been told, by the job that failed for it.
    }
  }
}
