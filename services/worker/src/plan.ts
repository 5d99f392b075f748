/** Plans the checks of hosts. */
import { type Database, dueHosts, ensureCheckPartitions } from '@footing/store';
import type { Logger } from '@footing/telemetry';
import type { PgBoss } from 'pg-boss';
import { enqueueHosts } from './queue.ts';

/** Maximum number of hosts in one plan; the next plan includes the rest. */
const MAX_HOSTS_PER_PLAN = 5_000;

/**
 * Queues a job for every host with due links. The cost depends on the number of due links, not of all links.
 */
export async function plan(database: Database, boss: PgBoss, logger: Logger): Promise<void> {
  const now = new Date();
  await ensureCheckPartitions(database, now);
  const hosts = await dueHosts(database, now, MAX_HOSTS_PER_PLAN);
  if (hosts.length > 0) await enqueueHosts(boss, hosts);
  logger.debug({ hosts: hosts.length }, 'planned');
}
