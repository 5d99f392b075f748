/** Rolls up days that are over and removes what is too old, and says so. */
import { type Database, forgetOldDeliveries, keepHistory } from '@footing/store';
import type { Logger } from '@footing/telemetry';

/** What it needs: the time by the database's clock, and how long checks are kept. */
export interface HistoryContext {
  database: Database;
  logger: Logger;
  now: Date;
  retentionDays: number;
}

/** Does what is to be done once a day, which in between it only looks for; and removes some deliveries that are too old. */
export async function keepHistoryShort({
  database,
  logger,
  now,
  retentionDays,
}: HistoryContext): Promise<void> {
  const { days, dropped, postponed } = await keepHistory(database, now, retentionDays);
  if (days > 0) logger.info({ days, dropped }, 'days rolled up');
  await forgetOldDeliveries(database);
  if (postponed) logger.warn('old checks are in use, and are removed another day');
}
