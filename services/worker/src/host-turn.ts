/** Gives a host its turn: a bounded slice of its due links. */

import { CrawlDelay } from '@footing/linkcheck';
import { beginTurn, type Database, endTurn } from '@footing/store';
import type { Logger } from '@footing/telemetry';
import type { DatabaseClock } from './database-clock.ts';

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
    await endTurn(database, hostId, pace.delayMs);
  }
}
