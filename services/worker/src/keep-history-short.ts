/** Rolls up days that are over and removes checks that are too old, and says so. */
import { type Database, keepHistory } from '@footing/store';
import type { Logger } from '@footing/telemetry';

/** What it needs: the time by the database's clock, and how long checks are kept. */
export interface HistoryContext {
  database: Database;
  logger: Logger;
  now: Date;
  retentionDays: number;
}

/** Does what is to be done once a day; in between it only looks whether that is so. */
export async function keepHistoryShort({
  database,
  logger,
  now,
  retentionDays,
}: HistoryContext): Promise<void> {
  const { days, dropped, postponed } = await keepHistory(database, now, retentionDays);
  if (days > 0) logger.info({ days, dropped }, 'days rolled up');
  if (postponed) logger.warn('old checks are in use, and are removed another day');
}
