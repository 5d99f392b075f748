/** Plans the checks of hosts. */
import { type ConfirmationPolicy, longestWaitMs } from '@footing/linkcheck';
import { type Database, dueHosts, ensureCheckPartitions, recallParkedLinks } from '@footing/store';
import type { Logger } from '@footing/telemetry';
import type { PgBoss } from 'pg-boss';
import type { DatabaseClock } from './database-clock.ts';
import { enqueueHosts } from './queue.ts';

/** Maximum number of hosts in one plan; the next plan includes the rest. */
const MAX_HOSTS_PER_PLAN = 5_000;

/** What a plan needs. */
export interface PlanContext {
  database: Database;
  boss: PgBoss;
  logger: Logger;
  clock: DatabaseClock;
  confirmation: ConfirmationPolicy;
}

/**
 * Queues a job for every host with due links, by the database's clock. The cost depends on the number of due links, not
 * of all links. A link that is planned further ahead than any check plans is due.
 */
export async function plan({ database, boss, logger, clock, confirmation }: PlanContext): Promise<void> {
  await clock.measure();
  const now = clock.now();
  await ensureCheckPartitions(database, now);
  const recalled = await recallParkedLinks(
    database,
    now,
    new Date(now.getTime() + longestWaitMs(confirmation)),
  );
  if (recalled > 0) logger.warn({ links: recalled }, 'links were planned too far ahead, and are due now');
  const hosts = await dueHosts(database, now, MAX_HOSTS_PER_PLAN);
  if (hosts.length > 0) await enqueueHosts(boss, hosts);
  logger.debug({ hosts: hosts.length }, 'planned');
}
